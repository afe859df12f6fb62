/** Golden headlines of people who come and go, and of what the cases and other things do to the business. */
import { goldenItems } from './item.ts';

export const personnel = goldenItems(`
  + personnel            | 2023-09-12 | Binance.US chief Shroder leaves as SEC case bites, a third of staff cut
  + personnel            | 2023-11-21 | Richard Teng takes over at Binance after Zhao's guilty plea
  + personnel            | 2023-11-28 | Zhao steps down as chair of Binance.US after plea
  + personnel            | 2023-09-14 | Two more top executives quit Binance.US amid SEC fight
  + personnel            | 2023-06-15 | Binance.US lays off lawyers and engineers to save cash for court battle with SEC
  + personnel settlement plea | 2023-11-21 | ZHAO OUT: Binance loses its founder to DOJ deal
  + personnel            | 2023-11-22 | Who is Richard Teng, the man who replaces CZ?
  + personnel            | 2023-07-06 | Binance's top lawyer and strategy chief walk out over response to DOJ probe
  + personnel            | 2023-09-13 | binance.us ceo gone, norman reed steps in as regulator turns up heat
  + personnel            | 2023-11-21 | 赵长鹏CZ辞去币安首席执行官，Richard Teng接任
  + personnel            | 2023-09-04 | Head of product is latest to leave Binance as US cases weigh
  + personnel            | 2023-11-21 | “Time to let others lead”: Zhao hands Binance to Teng as part of settlement
  + personnel            | 2023-08-31 | Binance.US hires former FBI agent as SEC suit drags on
  + personnel business   | 2023-07-14 | More than 1,000 jobs gone at Binance as SEC and CFTC suits hurt
  + personnel            | 2023-09-15 | Heads of legal and risk follow Shroder out of Binance.US as SEC suit drags on
  + personnel            | 2023-09-16 | Three executives leave Binance.US within a week of SEC hearing
  - personnel            | 2025-12-03 | Yi He named co-chief executive of Binance
  - personnel            | 2025-04-09 | Senate confirms Paul Atkins to lead SEC
  - personnel            | 2024-11-21 | Gensler to leave SEC in January
  - personnel            | 2022-01-25 | Binance hires former Wells Fargo compliance head
  - personnel            | 2025-12-18 | Mike Selig confirmed as CFTC chairman
  - personnel            | 2023-11-22 | Kraken appoints new legal chief
  - personnel            | 2024-11-25 | Binance picks new marketing head
  - personnel            | 2024-02-07 | Coinbase adds former UK chancellor to advisory council
  - personnel            | 2023-06-26 | Binance Australia cuts staff after banks pull plug
  - personnel            | 2025-01-20 | Uyeda named acting SEC chair
  - personnel            | 2025-09-03 | OKX US names new head
  - personnel            | 2024-10-16 | 币安任命亚太区新负责人
`);

export const business = goldenItems(`
  + business             | 2023-06-09 | Binance.US halts dollar deposits as SEC lawsuit scares off banks | Customers have until June 13 to take out dollars, the platform said on Thursday. | 2023-06-13> 2023-06-08
  + business             | 2023-06-09 | Binance.US goes crypto-only after SEC suit
  + business market      | 2023-06-06 | Customers pull $790 million from Binance within a day of SEC action
  + business market      | 2023-11-22 | A billion dollars leaves Binance after guilty plea
  + business             | 2023-09-18 | Binance.US trading volume down 98% since regulator sued
  + business             | 2023-06-07 | Binance.US delists dozens of pairs two days after SEC lawsuit
  + business             | 2025-02-19 | Binance.US brings dollar withdrawals back as SEC case is on hold
  + business             | 2023-10-17 | TERMS CHANGED: NO MORE DIRECT DOLLAR CASH-OUTS AT BINANCE.US | The platform blames the SEC case for the loss of its banking partners.
  + business             | 2024-03-06 | Lawsuit gutted us: Binance.US revenue down three quarters, executive testifies
  + business             | 2023-08-22 | MoonPay rescues Binance.US customers cut off from banks after SEC suit
  + business             | 2024-01-30 | How the plea deal reshapes Binance: no more American users, said DOJ
  + business             | 2023-06-10 | banks drop binance.us, users told to withdraw usd | The exchange accuses the SEC of using its suit to frighten its banking partners.
  + business             | 2023-06-08 | 币安美国Binance.US因SEC诉讼暂停美元存款
  + business             | 2025-06-02 | Freed of SEC suit, Binance.US adds staking for more tokens
  + business             | 2023-11-23 | Binance sheds market share in week of plea, rivals gain
  + business             | 2023-12-27 | Year of the lawsuit: Binance.US share shrinks to a whisker after SEC charges
  + business             | 2023-11-22 | Nearly $1 billion leaves Binance in a day after guilty plea
  + business             | 2023-06-07 | $1.4 billion flows out of Binance after SEC suit
  - business             | 2025-05-12 | Binance lists two memecoins on spot market
  - business             | 2024-04-02 | Binance will delist four tokens this month
  - business             | 2023-03-24 | Binance stops withdrawals for hours over bug in trading engine
  - business             | 2025-03-12 | Abu Dhabi's MGX invests $2 billion in Binance
  - business             | 2026-01-05 | Binance secures full licence in Abu Dhabi
  - business             | 2024-07-22 | Binance Launchpool unveils next project
  - business             | 2025-04-24 | Binance Pay now works in 20,000 Italian shops
  - business             | 2023-05-12 | Binance says goodbye to Canada
  - business             | 2025-06-18 | Binance passes 275 million users
  - business             | 2024-08-15 | Binance returns to India after paying fine
  - business             | 2023-09-27 | Binance sells its Russian arm to CommEx
  - business             | 2025-10-14 | BINANCE PAYS $283 MILLION TO USERS HIT BY DEPEG
  - business             | 2025-01-17 | Coinbase adds support for Solana transfers
  - business             | 2024-11-07 | binance trading pairs update: three new usdc pairs
  - business             | 2025-12-08 | Binance proof of reserves shows more bitcoin
  - business             | 2023-02-13 | Paxos stops minting Binance USD
  - business             | 2025-08-27 | CZ's family office backs a BNB treasury company
  - business             | 2025-07-09 | Binance Academy opens courses for students
  - business             | 2025-02-26 | 币安上线新的交易对
  - business             | 2026-02-11 | Binance opens tokenised stock trading to customers in Asia
  - business             | 2025-11-03 | Maintenance at Binance: network upgrade pauses deposits on BNB Chain
  - business             | 2025-09-17 | Franklin Templeton and Binance work on tokenised funds
`);
