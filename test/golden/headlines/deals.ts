/** Golden headlines of settlements, and of what agencies do outside court. */
import { goldenItems } from './item.ts';

export const settlements = goldenItems(`
  + settlement plea      | 2023-11-21 | Binance to pay $4.3 billion to settle US criminal case
  + settlement enforcement | 2023-11-20 | US in talks to end Binance probe with $4 billion deal
  + settlement           | 2023-11-21 | CFTC resolves Binance suit: $2.7 billion from exchange, $150 million from Zhao
  + settlement           | 2023-11-21 | FinCEN and OFAC strike record settlements with Binance | The Treasury announced them on Tuesday. | 2023-11-21
  + settlement           | 2023-11-22 | HISTORIC: BINANCE COUGHS UP $4.3BN
  + settlement           | 2023-06-16 | SEC, Binance.US reach agreement to keep assets in the country | The accord was filed late on Friday and needs the judge's signature. | 2023-06-16
  + settlement           | 2023-06-17 | Binance.US and SEC strike deal to avoid freeze
  + settlement           | 2023-12-18 | Zhao to pay $150 million under CFTC consent order
  + settlement           | 2023-11-21 | $4bn and the boss's head: the price of peace between Binance and Washington
  + settlement           | 2023-11-21 | 币安Binance与美国司法部达成43亿美元和解
  + settlement           | 2023-11-22 | Is this the biggest corporate fine in crypto? Inside Binance's deal with DOJ
  + settlement           | 2023-12-18 | ex-binance compliance head lim settles with cftc for $1.5m
  + settlement           | 2023-11-21 | Treasury: Binance agrees to $3.4 billion penalty and five years of monitoring
  + settlement           | 2023-11-21 | Binance settles with U.S. agencies, Zhao out
  + settlement           | 2023-11-21 | Binance reaches settlement with Division of Justice, fined $4.3 billion
  + commentary settlement | 2025-05-20 | Could Binance and the SEC settle? Stay runs until mid-June | | 2025-06>
  + settlement           | 2023-11-28 | Largest penalty in Treasury history comes with strings attached for Binance
  - settlement           | 2023-02-09 | Kraken settles with SEC, shuts staking
  - settlement           | 2024-06-12 | Terraform agrees to pay $4.5 billion to SEC
  - settlement           | 2024-03-19 | Genesis ends SEC suit over Gemini Earn with $21 million fine
  - settlement           | 2025-05-08 | Ripple and SEC reach deal on penalty
  - settlement           | 2024-09-12 | eToro pays SEC $1.5 million, drops most tokens
  - settlement           | 2024-05-09 | Canada fines Binance C$6 million, company may settle
  - settlement           | 2025-09-30 | Tether backer settles with Celsius estate for $299 million
  - settlement           | 2023-08-10 | Bittrex and SEC settle for $24 million
  - settlement           | 2022-11-28 | Kraken pays OFAC over Iran accounts
`);

export const enforcements = goldenItems(`
  + enforcement          | 2024-05-10 | DOJ picks Forensic Risk Alliance as Binance monitor
  + enforcement          | 2024-05-10 | Sullivan & Cromwell to watch over Binance for FinCEN
  + enforcement          | 2025-09-16 | Justice Department weighs letting Binance out of its monitorship early
  + enforcement          | 2024-01-30 | Alaska and Florida pull Binance.US licence after plea of parent's founder
  + enforcement          | 2023-11-29 | Florida suspends Binance.US over Zhao's guilty plea | The state's emergency order bears the date of November 29. | 2023-11-29
  + enforcement          | 2024-06-25 | North Dakota revokes Binance.US money transmitter licence
  + enforcement          | 2023-06-09 | States line up after SEC suit: Alabama tells Binance.US to show cause
  + enforcement          | 2023-05-05 | Feds probe whether Binance helped Russians dodge sanctions, DOJ inquiry widens
  + enforcement settlement | 2023-02-15 | Binance expects penalties to end US investigations
  + enforcement complaint | 2022-12-12 | Justice Department split over charging Binance
  + enforcement          | 2024-05-02 | OREGON STRIPS BINANCE.US OF LICENSE, CITES CZ CONVICTION
  + enforcement          | 2024-05-11 | The accountants who will live inside Binance for three years | FRA got the monitor job that the plea deal with the Justice Department created.
  + enforcement          | 2026-05-07 | Treasury reminds Binance to obey its monitor, report says
  + enforcement          | 2024-05-10 | 美国司法部任命FRA为币安Binance监督机构
  + enforcement          | 2023-09-01 | SEC looks into who held the keys at Binance.US
  + enforcement          | 2026-05-22 | DOJ still examining Binance's Iran flows after plea deal
  + enforcement          | 2024-02-14 | US names no monitor for Binance yet, three firms in the running
  + enforcement          | 2024-05-13 | Two monitors for one exchange: who will watch Binance, and for how long
  - enforcement          | 2024-01-03 | Philippine SEC blocks Binance website
  - enforcement          | 2023-12-28 | India serves notice on Binance and eight other exchanges
  - enforcement          | 2023-06-16 | Binance under investigation in Paris for aggravated money laundering
  - enforcement          | 2023-03-22 | Coinbase gets Wells notice from SEC
  - enforcement          | 2022-08-08 | Treasury sanctions Tornado Cash mixer
  - enforcement          | 2025-03-06 | US seizes Garantex domains
  - enforcement          | 2023-06-30 | Belgium orders Binance to stop serving locals
  - enforcement          | 2024-02-28 | Nigeria detains two Binance executives
  - enforcement          | 2023-07-05 | Australian police search Binance offices
  - enforcement          | 2023-05-12 | Ontario regulator looks into Binance's exit from Canada
  - enforcement          | 2023-06-29 | BaFin refuses Binance a custody licence
  - enforcement          | 2024-08-28 | OpenSea receives Wells notice
  - enforcement          | 2025-10-16 | France steps up checks on Binance and dozens of exchanges
  - enforcement          | 2024-06-20 | 印度金融情报部门对币安处以罚款
  - enforcement          | 2025-08-22 | AUSTRAC orders audit of Binance Australia
`);
