/** Golden headlines that fit no other label: prison entry and release, remarks, round-ups, and things that merely share a name. */
import { goldenItems } from './item.ts';

export const others = goldenItems(`
  + other                | 2024-06-01 | CZ reports to prison in California | The founder of Binance began his term at Lompoc on Friday. | 2024-05-31
  + other                | 2024-06-01 | Inmate 88087-510: Zhao starts life behind bars
  + other                | 2024-09-27 | Binance founder Zhao walks free | He left custody on Friday, two days ahead of his official date of September 29. | 2024-09-27 2024-09-29>
  + other                | 2024-09-28 | CZ RELEASED
  + other                | 2024-08-23 | Zhao moved to halfway house, due out on September 29 | | 2024-09-29>
  + other                | 2024-09-27 | 币安创始人赵长鹏CZ出狱
  + other                | 2024-09-30 | “Prison was harder than I thought”: first words of a freed CZ
  + other                | 2024-10-31 | What I learned in jail: Binance's Zhao tells his story in Dubai | He spoke on Wednesday about his four months in Lompoc. | 2024-10-30
  + other                | 2023-11-21 | Binance founder Zhao freed on $175 million bond | He has to be back in Seattle for sentencing on February 23. | 2024-02-23>
  + other                | 2023-11-22 | zhao posts bail after plea, free to leave seattle court
  + other                | 2023-06-11 | Week in law: SEC v. Binance, freeze motion and more
  + other                | 2025-06-01 | Law digest: SEC lets Binance go, Senate moves on stablecoins
  + other                | 2024-05-05 | This week in crypto crime: Zhao's four months and a mixer's arrest | 
  + other                | 2024-07-06 | Where does the SEC's case against Binance stand? A timeline
  + other                | 2024-09-24 | binance founder to leave prison on sunday | | 2024-09-29>
  + other                | 2023-12-31 | Ten court days that shaped 2023, from SEC v. Binance to Zhao's plea
  - other                | 2025-10-02 | Hackers take over BNB Chain account on X
  - other                | 2024-05-22 | Scammers pose as Binance staff, police warn
  - other                | 2025-05-15 | Binance repels social engineering attack
  - other                | 2025-07-28 | CZ posts cryptic tweet about Aster
  - other                | 2026-04-08 | Zhao's memoir tops reading lists
  - other                | 2025-09-07 | Weekly crypto recap: ETF flows, BNB record, Strategy buys more
  - other                | 2023-12-02 | SEC championship: Georgia meets Alabama in Atlanta
  - other                | 2024-11-16 | SEC football power rankings after week 12
  - other                | 2022-10-07 | Bridge of Binance chain drained of $570 million
  - other                | 2024-02-29 | Binance helps find missing funds after exchange leak
  - other                | 2025-02-21 | Bybit loses $1.5 billion, Binance lends a hand
  - other                | 2023-06-30 | Five things in crypto this week: BlackRock, Fidelity, MicroStrategy
  - other                | 2025-06-11 | Giggle Academy: CZ on teaching children for free
  - other                | 2024-12-10 | CZ和孙宇晨现身阿布扎比比特币大会
  - other                | 2025-11-26 | Binance Blockchain Week opens in Dubai
  - other                | 2024-07-18 | WazirX hacked for $230 million
  - other                | 2026-05-03 | crypto newsletter: stablecoins, tokenised stocks, binance's new app
  - other                | 2025-01-24 | Justice Ketanji Brown Jackson makes Broadway debut
  - other                | 2024-10-25 | Gambaryan lands in Washington after eight months in Nigeria
  - other                | 2023-09-21 | Leak of Binance user data? Exchange says no
`);
