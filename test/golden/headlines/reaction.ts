/** Golden headlines of market reactions, and of opinion and explanation. */
import { goldenItems } from './item.ts';

export const market = goldenItems(`
  + market               | 2023-06-05 | Bitcoin sinks below $26,000 after SEC sues Binance
  + market               | 2023-06-05 | BNB tumbles a tenth on SEC charges against Binance
  + market               | 2023-06-06 | Crypto shrugs: prices recover a day after Binance suit
  + market               | 2023-06-05 | BLOODBATH! $300M in longs wiped out as SEC goes for Binance
  + market               | 2023-11-21 | BNB slips 8% after Zhao's guilty plea
  + market               | 2023-11-22 | Bitcoin steady as traders digest Binance settlement
  + market               | 2024-04-30 | BNB price barely moves after CZ sentence
  + market               | 2023-06-10 | Altcoins named in SEC's Binance complaint lose a third of their value
  + market               | 2023-06-12 | Bitcoin trades at a discount on Binance.US as freeze hearing looms
  + market               | 2025-05-30 | BNB up 2% as SEC drops Binance case
  + market               | 2025-10-23 | BNB soars on CZ pardon, hits $1,150
  + market               | 2023-06-17 | Premium on Binance.US vanishes after judge approves deal with SEC
  + market               | 2023-06-05 | SEC起诉币安Binance，比特币跌破26000美元
  + market               | 2023-06-06 | cardano, solana slide after sec calls them securities in binance suit
  + market               | 2023-03-27 | Bitcoin drops 3% on CFTC action against Binance
  + market               | 2023-06-05 | Coinbase shares slump in sympathy after Binance lawsuit
  + market commentary    | 2023-11-21 | Why is bitcoin rising while Binance pleads guilty?
  + market               | 2024-07-01 | BNB gains on judge's ruling that resales are no securities
  + market               | 2025-02-11 | BNB jumps as SEC and Binance ask for pause
  + business market      | 2023-06-07 | Binance sees $1.4 billion in net outflows over two days on SEC suit
  + market               | 2023-11-22 | Crypto market cap gains $30bn: Binance deal with DOJ seen as end of overhang
  + market               | 2023-06-05 | Bitcoin worth dives after Securities and Alternate Fee sues Binance
  - market               | 2025-09-18 | BNB crosses $1,000 for the first time
  - market               | 2024-06-04 | BNB price prediction: is $700 next?
  - market               | 2025-08-13 | Bitcoin hits record as funds pour in
  - market               | 2024-03-05 | Open interest on Binance futures tops $8 billion
  - market               | 2023-07-13 | XRP doubles after Ripple beats SEC
  - market               | 2025-10-11 | $19 billion in liquidations: traders blame Binance
  - market               | 2024-08-05 | Crypto crash: bitcoin falls under $50,000 on Binance
  - market               | 2023-08-17 | Bitcoin flash crash puzzles analysts
  - market               | 2026-02-02 | BNB slides with the rest of the market
  - market               | 2025-01-20 | TRUMP token goes wild, trading on Binance starts
  - market               | 2024-10-08 | BNB TECHNICAL ANALYSIS: BULLS EYE $600 RESISTANCE
  - market               | 2023-12-28 | Solana overtakes BNB by market value
  - market               | 2025-03-04 | ether sinks to lowest since 2023, binance longs squeezed
  - market               | 2024-01-10 | Bitcoin whipsaws as SEC account is hacked
  - market               | 2023-10-24 | Bitcoin ETF hopes lift Coinbase shares
  - market               | 2025-12-19 | 比特币跌破85000美元，币安资金费率转负
  - market               | 2025-04-07 | Whales move 20,000 BTC to Binance during tariff rout
  - market               | 2026-03-02 | Stablecoin supply on Binance at new high, CryptoQuant data show
`);

export const commentary = goldenItems(`
  + commentary           | 2023-06-06 | Explained: why the SEC sued Binance and what it means for you
  + commentary           | 2023-06-07 | Opinion: Binance had it coming
  + commentary           | 2023-11-22 | Why it paid for Zhao to cooperate
  + commentary           | 2023-11-24 | Binance's plea deal is a win for crypto, says former regulator
  + commentary sentencing | 2024-05-01 | Four months for CZ, 25 years for SBF: experts explain the gap
  + commentary           | 2025-05-31 | The Binance dismissal shows how far the SEC has turned
  + commentary pardon    | 2025-10-25 | Five takeaways from Zhao's pardon
  + commentary           | 2023-06-08 | Novogratz: SEC action against Binance is dark day for market
  + commentary           | 2023-06-06 | Is this the end of Binance in America?
  + commentary           | 2024-07-01 | What Judge Jackson's ruling on Binance means for every other token case
  + commentary other     | 2023-06-05 | Gensler on Binance: “a web of deception, plain and simple” | The SEC chair was speaking to a broadcaster hours after the suit became known.
  + commentary           | 2023-06-06 | LAWMAKERS CHEER AND JEER SEC MOVE AGAINST BINANCE
  + commentary           | 2023-06-06 | binance suit is regulation by enforcement, critics of sec say
  + commentary           | 2023-11-22 | How Binance became big and how it got caught: a guide to the DOJ case
  + commentary           | 2025-06-01 | Former SEC lawyer slams agency for dropping Binance suit
  + pardon commentary    | 2025-10-24 | Warren blasts pardon of Binance founder
  + commentary           | 2023-06-09 | SEC起诉币安Binance意味着什么？分析人士解读
  + commentary           | 2024-04-29 | Column: prison will not change Binance, a monitor might
  + commentary other     | 2023-06-05 | Binance's response to SEC suit: “we will defend ourselves vigorously” | The exchange said in a blog post on Monday that it was disappointed. | 2023-06-05
  + commentary           | 2023-09-16 | Ex-SEC enforcement man says criminal charges against Binance are coming
  + commentary           | 2023-06-20 | Three lessons for boards from the SEC complaint against Binance
  - commentary           | 2025-02-28 | Why the SEC gave up on Coinbase
  - commentary           | 2024-05-20 | Opinion: Nigeria is wrong to hold a Binance man hostage
  - commentary           | 2025-07-21 | Is Binance safe? Our review of fees and features
  - commentary           | 2025-03-29 | What is a memecoin, and why should you care?
  - commentary           | 2023-11-03 | Lessons of the Bankman-Fried verdict
  - commentary           | 2024-06-17 | Binance vs Coinbase: which exchange is better for beginners?
  - commentary           | 2025-10-16 | Analysis: how the October crash exposed Binance's oracle
  - commentary           | 2026-01-27 | Cathie Wood blames Binance glitch for weak market
  - commentary           | 2025-04-23 | CZ says governments should hold bitcoin
  - commentary           | 2024-02-09 | Peirce criticises SEC rule on dealers
  - commentary           | 2023-08-09 | 为什么币安要推出新的稳定币？
`);
