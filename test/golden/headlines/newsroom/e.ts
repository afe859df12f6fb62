/** Golden headlines in many styles, labelled before the rules that read them were last changed; half of them were never read while doing so. */
import { goldenItems } from '../item.ts';

export const newsroomE = goldenItems(`
  + complaint | 2023-06-05 | Thirteen counts, three companies, one founder: inside Washington's case against the Binance empire | The SEC filed its complaint on Monday. | 2023-06-05
  + complaint | 2023-06-05 | Wall Street's regulator brings the fight to CZ's door | Binance and its founder stand accused of running an illegal exchange and misusing client money.
  + complaint | 2023-03-27 | Binance broke US derivatives rules for years, CFTC alleges in new lawsuit
  + complaint | 2023-06-05 | *SEC FILES SUIT AGAINST BINANCE, CHANGPENG ZHAO IN D.C.
  + complaint commentary | 2023-06-06 | Five eye-popping lines from the SEC's case against Binance | "We are operating as a fking unlicensed securities exchange," one officer wrote.
  + market | 2023-06-05 | Crypto tumbles on Binance lawsuit; bitcoin at lowest since March
  + market | 2023-06-06 | BNB bleeds for second day as SEC case weighs | The token changed hands at $278, off nearly ten percent.
  + market | 2023-06-07 | Why is crypto bouncing a day after the SEC went after Binance and Coinbase? | Short covering lifted bitcoin back over $27,000.
  + business | 2023-06-09 | Dollars out, crypto only: Binance.US tells clients to cash out by June 13 | Payment and banking partners plan to stop dollar channels, it said. | 2023-06-13>
  + business market | 2023-06-06 | More than $1 billion leaves Binance in a day following SEC suit
  + filing | 2023-06-06 | Freeze everything: SEC rushes to court for an order on Binance.US funds | The regulator's emergency motion was filed on Tuesday. | 2023-06-06
  + filing | 2023-06-12 | Binance.US: SEC's freeze would be a "death penalty" | In papers lodged on Monday the firm said it could not pay its vendors. | 2023-06-12
  + hearing | 2023-06-13 | Showdown in Washington: Binance.US and SEC square off before Judge Jackson over asset freeze
  + hearing ruling | 2023-06-13 | "Why not just talk?" Judge nudges SEC, Binance.US to strike a bargain on customer assets | The judge put off a decision on the freeze.
  + ruling settlement | 2023-06-17 | Binance.US dodges asset freeze after judge okays agreement with SEC
  + settlement ruling | 2023-06-17 | SEC and Binance strike deal that keeps US customers' assets at home | The agreement still needs the judge's signature.
  + market | 2023-06-19 | Bitcoin premium on Binance.US disappears after asset deal with regulator
  + filing | 2023-09-14 | Binance.US has handed over just 220 documents, SEC complains | The agency wants a judge to compel production.
  + hearing | 2023-09-18 | Magistrate in no rush to let SEC poke around Binance.US software | Judge Faruqui told the agency on Monday to sharpen its questions. | 2023-09-18
  + personnel | 2023-09-12 | Binance.US boss Shroder out, one in three staff shown the door
  + personnel commentary | 2023-09-13 | First the CEO, now two more: who is still left at Binance.US? | The heads of legal and risk follow Brian Shroder.
  + filing | 2023-09-22 | Toss it: Binance, CZ say SEC is rewriting the law | The motion to dismiss argues that the regulator seeks power Congress never gave.
  + filing commentary | 2023-09-28 | Circle tells court stablecoins aren't securities, weighing in on Binance fight
  + plea settlement personnel | 2023-11-21 | CZ bows out, admits guilt as Binance swallows $4.3 billion penalty
  + settlement plea | 2023-11-21 | Binance to cough up $4.3bn in one of the largest corporate penalties in US history | The firm will plead guilty, the attorney general said.
  + enforcement settlement | 2023-11-21 | Treasury unveils record penalties on Binance, imposes five-year monitor | FinCEN and OFAC announced the settlements on Tuesday. | 2023-11-21
  + business | 2023-11-22 | Almost $1 billion pulled off Binance in 24 hours since CZ's guilty plea
  + personnel | 2023-11-21 | Meet Richard Teng, the regulator-turned-CEO who must clean up Binance | He takes over from Changpeng Zhao, who stepped down as part of the plea deal.
  + commentary | 2023-11-22 | Opinion: Binance's $4.3 billion mea culpa is the price of growing up
  + commentary | 2023-11-23 | After FTX and Binance, is crypto's Wild West era finally over? | Zhao's plea closes a chapter, lawyers say.
  + market | 2023-11-22 | BNB steadies near $235 as traders digest Binance's guilty plea
  + ruling | 2023-11-27 | Not so fast: judge keeps CZ stateside for now | The Binance founder had been told that he could fly home to Dubai.
  + filing | 2023-11-22 | Let him go home? Prosecutors say no to CZ's Dubai trip | The Justice Department asked a judge to reverse the bail terms.
  + ruling settlement | 2023-12-18 | Court enters $2.7 billion order against Binance in CFTC case | The Illinois judge also ordered Zhao to pay $150 million.
  + ruling | 2023-12-29 | Zhao's request to travel abroad denied, again
  + hearing | 2024-01-22 | Binance lawyers, SEC spar for hours over whether tokens are securities | Judge Amy Berman Jackson peppered both sides with questions.
  + sentencing | 2024-02-13 | New date for CZ: sentencing pushed back to April 30 |  | 2024-04-30>
  + plea ruling | 2024-02-23 | Judge takes Binance's guilty plea, seals $4.3 billion deal
  + filing | 2024-03-06 | Binance.US says it lost $200 staffers and its banks, asks court to rein in SEC
  + sentencing filing | 2024-04-24 | Lock him up for three years, prosecutors tell judge in CZ case | Guidelines call for half of that.
  + sentencing | 2024-04-24 | Zhao should get no jail time, his lawyers write | They ask for probation in a memo of Tuesday. | 2024-04-23
  + commentary sentencing | 2024-04-29 | Will CZ go to prison? What to expect on Tuesday |  | 2024-04-30>
  + sentencing | 2024-04-30 | Four months for the richest man in crypto | Changpeng Zhao was sentenced in Seattle on Tuesday. | 2024-04-30
  + sentencing | 2024-04-30 | 'You had the wherewithal': Seattle judge scolds Binance's Zhao, then gives him four months
  + commentary | 2024-05-01 | CZ's sentence is a slap on the wrist, and that is the point
  + commentary | 2024-05-01 | Four months vs 25 years: how CZ and Sam Bankman-Fried ended up worlds apart
  + enforcement | 2024-05-10 | Sullivan & Cromwell loses out on Binance monitor job, Forensic Risk Alliance picked
  + enforcement | 2024-06-26 | North Dakota pulls Binance.US license, citing founder's felony
  + other | 2024-06-01 | CZ begins four-month stay at California prison
  + ruling | 2024-06-28 | Mixed bag for Binance: SEC claims survive, but not on resale of BNB | Judge Jackson's 90-page opinion came Friday. | 2024-06-28
  + market | 2024-06-29 | BNB unmoved by court's split decision in SEC case
  + filing | 2024-09-13 | SEC regrets 'crypto asset securities' confusion in amended Binance complaint | A footnote in the proposed filing disowns the term.
  + other | 2024-09-27 | Out a day early: Binance's CZ leaves custody
  + other | 2024-09-28 | CZ's first words as a free man: thanks, and a book | The former Binance chief was released on Friday. | 2024-09-27
  + filing ruling | 2025-02-10 | SEC, Binance want two months to sort things out | A joint motion cites the new crypto task force.
  + ruling | 2025-02-13 | Judge agrees to hit pause on SEC's Binance suit
  + filing | 2025-04-11 | SEC and Binance: 60 more days, please
  + filing ruling | 2025-05-29 | It's over: SEC walks away from Binance case for good | The stipulation filed Thursday ends the suit with prejudice. | 2025-05-29
  + commentary filing | 2025-05-30 | What the end of SEC v. Binance tells us about the new Washington
  + market | 2025-05-30 | Binance case dropped, BNB shrugs
  + pardon | 2025-10-23 | Trump wipes slate clean for Binance's CZ | The White House said the president had exercised his authority.
  + pardon commentary | 2025-10-24 | Warren: CZ pardon is corruption, plain and simple
  + pardon | 2025-03-13 | Trump family in talks over stake in Binance.US as CZ eyes pardon: WSJ
  + market | 2025-10-23 | BNB pops 5% on news that CZ is off the hook | Trump pardoned the Binance founder on Thursday. | 2025-10-23
  + pardon | 2025-11-03 | 'I don't know who he is': Trump on the crypto billionaire he pardoned | The president was asked about Changpeng Zhao.
  + commentary | 2025-10-25 | The art of the pardon: how CZ played Washington
  + filing pardon | 2025-06-13 | CZ lawyer denies report linking pardon bid to World Liberty
  + personnel | 2024-02-01 | Binance names first board of directors, three of seven insiders, after US settlement
  + enforcement | 2025-12-09 | DOJ weighs ending Binance monitorship early, sources say
  + other | 2024-12-30 | The year in crypto courts: CZ jailed, SBF sentenced, Ripple fined
  + hearing | 2023-11-21 | Binance chief due in Seattle court this afternoon | Changpeng Zhao is expected to enter a plea. | 2023-11-21>
  + settlement | 2023-11-20 | US seeks more than $4 billion from Binance to end criminal probe: Bloomberg
  + enforcement | 2023-02-15 | Paxos told to stop minting Binance dollar by New York regulator
  + business | 2023-07-11 | Binance.US market share slips under 1% as suit drags on
  + complaint commentary | 2023-06-05 | SEC v. Binance, explained in 200 words
  + other | 2023-06-09 | The week crypto went to court: SEC, Binance, Coinbase | Our Friday round-up.
  + ruling filing | 2023-06-26 | Judge won't gag SEC over Binance press statement
  + filing | 2023-06-21 | Stop saying we stole: Binance asks judge to rein in SEC's public statements
  + filing | 2023-12-08 | SEC uses Binance's guilty plea against it in civil case | Notice of the plea should be taken into account, the agency wrote the judge.
  + filing | 2023-12-12 | Binance says DOJ deal doesn't prop up SEC's case | The exchange's brief calls the agency's notice improper.
  + business | 2025-02-19 | Binance.US switches dollars back on, 20 months after SEC suit
  + ruling | 2024-07-19 | Customers' cash at Binance.US may go into Treasuries, judge says
  + sentencing | 2024-02-12 | U.S. judge postpones Zhao's day of reckoning
  + filing | 2023-11-30 | Zhao: Let me see my kids in Dubai before you sentence me | Lawyers pressed the request in a Seattle court on Thursday. | 2023-11-30
  + complaint | 2023-06-05 | Binance en la mira: la SEC presenta 13 cargos contra la bolsa y Zhao
  + sentencing | 2024-04-30 | 币安创始人赵长鹏被判四个月监禁
  + settlement | 2023-11-21 | Binance zahlt 4,3 Milliarden Dollar Strafe an US-Behörden
  + enforcement | 2022-12-12 | Justice Department prosecutors split over charging Binance, Reuters reports
  + filing | 2025-11-20 | CZ's attorneys ask court to drop remaining record of conviction after pardon
  - business | 2023-06-07 | Binance adds three new pairs for FDUSD
  - complaint | 2023-06-06 | SEC sues Coinbase, one day after a bigger rival
  - complaint | 2023-11-20 | SEC charges Kraken with running an unregistered exchange
  - ruling | 2023-07-13 | Ripple wins partial victory as judge rules on XRP sales
  - ruling appeal | 2025-03-27 | Ripple, SEC drop appeals and settle for $50 million
  - hearing | 2024-04-04 | Binance executive Gambaryan pleads not guilty in Abuja court
  - enforcement | 2023-06-16 | Paris prosecutors probe Binance's French unit
  - enforcement | 2025-01-28 | France opens judicial inquiry into Binance over money laundering claims
  - business | 2023-06-26 | Belgium orders Binance to cease services
  - complaint | 2024-12-18 | Australia's ASIC sues Binance's local derivatives arm
  - complaint | 2025-11-24 | Families of Oct. 7 victims sue Binance, alleging it helped Hamas
  - complaint | 2023-06-14 | Class action accuses Binance.US of misleading buyers of Terra's UST
  - ruling appeal | 2025-01-13 | Supreme Court leaves in place suit by token buyers against Binance
  - market | 2024-03-05 | BNB climbs past $400 as memecoin fever lifts BNB Chain
  - market | 2024-12-04 | BNB sets record above $790
  - market | 2023-08-17 | Bitcoin falls 7% as $1 billion of longs wiped out | Binance and OKX saw most of the liquidations.
  - business | 2025-03-12 | Abu Dhabi's MGX puts $2 billion into Binance
  - personnel | 2024-07-08 | Binance hires former Barclays executive to lead marketing
  - sentencing | 2024-03-28 | Sam Bankman-Fried gets 25 years | The FTX founder's fraud dwarfed Binance's plea, the judge said.
  - settlement | 2024-06-12 | Terraform, Do Kwon to pay SEC $4.5 billion
  - sentencing | 2025-01-03 | FTX's Salame loses bid to shorten sentence
  - enforcement | 2024-04-10 | Uniswap gets Wells notice from SEC
  - filing | 2024-06-28 | SEC files suit over MetaMask staking against Consensys
  - commentary | 2023-06-09 | Gary Gensler: We don't need more digital currency
  - personnel | 2024-11-21 | Gensler to leave SEC on January 20
  - business | 2024-05-03 | CZ's Giggle Academy opens its waiting list
  - business | 2023-10-17 | Binance halts new UK sign-ups as promotions rules bite
  - enforcement | 2024-05-09 | Canada fines Binance C$6 million for money-laundering lapses
  - enforcement | 2024-06-20 | India's FIU slaps $2.25 million fine on Binance
  - other | 2024-06-07 | US cops trace $25 million of stolen crypto to Binance accounts
  - complaint | 2024-08-20 | Investors sue Binance, CZ over laundering of stolen coins
  - business | 2023-08-30 | Binance to stop BUSD support by 2024
  - business | 2024-10-24 | Tigran Gambaryan freed from Nigerian prison, flies home
  - market | 2025-02-21 | Bybit hack: ether sinks after $1.4 billion theft; Binance sends aid
  - commentary | 2024-01-11 | Spot bitcoin ETFs: which exchange stands to gain?
  - other | 2024-03-01 | Five crypto podcasts to follow this spring
  - complaint | 2024-04-12 | Philippine SEC asks Google, Apple to remove Binance app
  - enforcement | 2024-03-25 | Philippines begins blocking Binance
  - pardon | 2025-01-21 | Trump pardons Silk Road founder Ross Ulbricht
  - ruling | 2024-03-27 | Judge lets most of SEC's Coinbase case go ahead
  - filing | 2025-02-27 | SEC drops Coinbase lawsuit
  - filing | 2025-03-03 | SEC agrees to dismiss Kraken suit
  - business | 2025-07-29 | CZ-backed BNB treasury firm lists on Nasdaq
  - market | 2025-10-11 | Binance pays $283 million after depegging of USDe in crash
  - business | 2024-09-30 | Binance to list three new tokens on Launchpool
  - personnel | 2023-07-06 | Binance general counsel, strategy chief leave before any US charges
  - other | 2023-05-30 | Hackers post fake Binance support line on search ads
  - enforcement | 2024-11-04 | Turkey fines Binance's local unit over marketing
  - complaint | 2023-07-12 | Celsius sued by SEC, CFTC and FTC; founder arrested
  - ruling | 2025-08-05 | Jury convicts Tornado Cash's Roman Storm on one count
  - complaint | 2025-04-23 | Oregon sues Coinbase over unregistered securities
  + hearing | 2024-07-09 | Status conference in SEC v. Binance: what was said | The two sides met before Judge Jackson on Tuesday. | 2024-07-09
  + sentencing | 2024-04-05 | 161 friends, relatives and professors write to CZ's judge for mercy
  + commentary | 2025-05-31 | Two years, one lawsuit, nothing to show: the SEC's Binance misadventure
  - hearing | 2024-01-17 | Coinbase and SEC square off in New York courtroom
  - market | 2025-11-04 | Crypto market wrap: bitcoin under $100,000, BNB off 6%
`);
