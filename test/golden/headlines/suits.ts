/** Golden headlines of new suits and charges, and of what the sides file in them. */
import { goldenItems } from './item.ts';

export const complaints = goldenItems(`
  + complaint            | 2023-06-05 | SEC hits Binance and its founder with thirteen counts in sweeping federal suit | The agency says the exchange ran an unregistered venue and mixed client money with its own. The papers were lodged in Washington on Monday. | 2023-06-05
  + complaint            | 2023-06-05 | BREAKING: SEC SUES BINANCE AND CHANGPENG ZHAO
  + complaint            | 2023-03-27 | CFTC takes Binance and Zhao to court over derivatives sold to Americans | The commission brought its action in Chicago on 27 March. | 2023-03-27
  + complaint            | 2023-03-27 | cz and binance sued by us derivatives regulator
  + complaint            | 2023-06-06 | Biggest crypto venue accused of lying to American customers | A 136-page complaint by the SEC says Binance quietly kept wealthy US clients on its main platform.
  + complaint            | 2023-06-05 | Binance, CEO Zhao sued by U.S. securities regulator for allegedly flouting the rules
  + complaint            | 2023-06-05 | Securities and Trade Fee recordsdata go well with in opposition to Binance
  + complaint            | 2023-06-05 | 美国SEC起诉币安和赵长鹏，指控其违反证券法
  + complaint            | 2023-06-05 | “Web of deception”: US regulator goes after Binance in landmark case | The Securities and Exchange Commission accuses the exchange and Changpeng Zhao of thirteen violations.
  + complaint            | 2023-11-21 | Justice Department charges Binance with running an unlicensed money business | The charging paper was unsealed in Seattle on Tuesday. | 2023-11-21
  + complaint            | 2023-06-05 | Did Binance just get sued? Yes, and so did Zhao
  + complaint            | 2023-06-05 | Thirteen charges against Binance entities and Zhao announced by SEC
  + complaint            | 2023-06-07 | SEC's Binance suit brands BNB, Solana and Cardano as securities
  + complaint market     | 2023-06-05 | SEC v. Binance is here: exchange accused of wash trading, BNB down 8%
  + complaint            | 2023-03-28 | Former Binance compliance chief Samuel Lim named beside CZ in CFTC action
  + complaint            | 2023-06-05 | Binance charged: regulator says Zhao pulled the strings at the American platform | The SEC also claims that billions in customer assets went to a company that Zhao owned.
  - complaint            | 2023-06-06 | SEC sues Coinbase one day after Binance and calls it an unregistered broker
  - complaint            | 2025-11-24 | Families of hostages take Binance to court over payments to militants
  - complaint            | 2023-08-17 | California users launch class action against Binance over frozen accounts
  - complaint            | 2024-04-04 | Nigeria files tax evasion charges against Binance
  - complaint            | 2026-03-11 | Binance sues publisher of the Wall Street Journal for defamation
  - complaint            | 2024-11-11 | FTX estate goes to court to claw back $1.8 billion from Binance and Zhao
  - complaint            | 2023-11-20 | Kraken is next: SEC brings suit over unregistered exchange
  - complaint            | 2023-03-22 | Justin Sun and Tron charged by SEC with fraud
  - complaint            | 2022-06-13 | Man who lost savings in TerraUSD sues Binance.US
  - complaint            | 2024-03-26 | KuCoin and two founders indicted by US prosecutors
  - complaint            | 2024-12-18 | Australian watchdog takes local Binance derivatives arm to court
  - complaint            | 2024-10-10 | SEC charges trading firm Cumberland with acting as unregistered dealer
  - complaint            | 2025-02-20 | 尼日利亚起诉币安，索赔815亿美元
  - complaint            | 2023-11-28 | Cristiano Ronaldo faces suit for promoting Binance NFTs
`);

export const filings = goldenItems(`
  + filing               | 2023-06-06 | SEC asks court to freeze Binance.US assets | The emergency motion of June 6 seeks a restraining order against the American affiliate. | 2023-06-06
  + filing               | 2023-08-15 | BAM Trading calls SEC document demands a fishing trip, wants protective order | 
  + filing               | 2023-08-29 | SEC lodges sealed papers in Binance case and nobody outside knows why | More than fifty documents went onto the docket on Monday without being public. | 2023-08-28
  + filing ruling        | 2025-05-29 | SEC announces dismissal of civil enforcement action against Binance
  + filing               | 2023-09-15 | Binance.US is stonewalling us, SEC tells court
  + filing               | 2023-09-15 | Just 220 documents handed over by Binance US, regulator complains | The SEC says in court papers that many of them were unreadable screenshots.
  + filing               | 2023-09-22 | Binance and Zhao ask judge to throw out SEC lawsuit | The motions to dismiss were filed on Thursday in the District of Columbia. | 2023-09-21
  + filing               | 2023-07-28 | Binance moves to toss CFTC case, says American law stops at the border | In a brief dated July 27, lawyers for the exchange argue that the agency reaches too far. | 2023-07-27
  + filing               | 2023-10-12 | Joint status report: 382 documents so far, and the SEC wants more from Binance.US
  + filing               | 2024-03-06 | Where are the customer assets? SEC and Binance.US still at odds in new report | The sides laid out their positions in a joint paper on March 5. | 2024-03-05
  + filing               | 2023-12-09 | SEC wants to use Binance's guilty plea in its civil case
  + filing               | 2023-12-13 | Billion-dollar DOJ deal has no place in SEC suit, Binance argues
  + filing               | 2025-02-11 | SEC and Binance jointly ask judge to pause their case for 60 days | The motion came on Monday and cites the agency's new task force. The sides would report back by April 14. | 2025-02-10 2025-04-14>
  + filing               | 2025-04-11 | Another 60 days, please: SEC and Binance request longer stay
  + filing ruling        | 2025-05-29 | SEC drops Binance lawsuit for good | A joint stipulation of dismissal with prejudice was filed on Thursday. | 2025-05-29
  + filing ruling        | 2025-05-30 | IT'S OVER: SEC WALKS AWAY FROM BINANCE CASE
  + filing ruling        | 2025-05-30 | 美国SEC撤销对币安Binance的诉讼
  + filing               | 2024-09-13 | SEC seeks leave to amend its complaint against Binance | The proposed version, submitted on Sept. 12, names more tokens. | 2024-09-12
  + filing               | 2024-11-05 | Zhao and Binance again urge court to dismiss what is left of the case | They say in a new motion that resales of tokens are not investment contracts, whatever the SEC believes.
  + filing               | 2023-06-12 | Asset freeze would be a 'death penalty', Binance.US says | In its opposition on Monday the platform called the request by the SEC draconian. | 2023-06-12
  + filing               | 2023-11-08 | SEC fires back at Binance bid to kill its suit
  + filing               | 2023-09-29 | Circle enters SEC v. Binance and argues that stablecoins are no securities
  + filing               | 2023-09-19 | SEC pushes to question Binance.US finance chief under oath
  + filing               | 2023-11-23 | Prosecutors want CZ kept on American soil until sentencing | The request was filed on Wednesday in Seattle. | 2023-11-22
  + filing               | 2023-09-22 | Binance asks decide to dismiss SEC go well with
  + filing               | 2023-10-11 | sec, binance.us file joint report, no deal on discovery
  + filing               | 2024-07-30 | SEC tells court it will amend Binance complaint and no longer needs ruling on third-party tokens | 
  + filing               | 2023-09-15 | UNSEALED: What the SEC wrote about Binance.US wallets and Amazon servers
  + filing               | 2023-12-22 | Zhao renews plea to let him visit Dubai before sentence | His lawyers filed the request under seal in the Seattle court.
  + filing               | 2023-07-25 | Crypto lobby backs Binance in friend-of-the-court brief against SEC
  - filing               | 2024-06-28 | Coinbase wants Gensler's private emails, files subpoena fight in New York
  - filing               | 2024-01-30 | Ripple opposes SEC demand for its financial statements
  - filing               | 2024-07-02 | Binance asks Abuja judge to strike out charges
  - filing               | 2024-05-14 | Binance urges New York court to send token buyers' claims to arbitration
  - filing               | 2025-05-02 | VanEck submits S-1 for BNB fund to the SEC
  - filing               | 2024-09-13 | Bankman-Fried's lawyers demand new trial
  - filing               | 2025-05-16 | Binance moves to dismiss FTX clawback suit
  - filing               | 2025-05-08 | SEC and Ripple jointly ask judge to release escrowed fine
  - filing               | 2026-01-20 | Binance says terror victims' claims belong in no American court, files motion
  - filing               | 2024-08-14 | Tornado Cash developer requests discovery from Treasury
  - filing               | 2023-10-24 | Celsius creditors ask bankruptcy court to subpoena Binance records
`);
