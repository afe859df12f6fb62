/** Golden headlines of all labels in the plain words of the trade press. */
import { goldenItems } from '../item.ts';

export const newsroomC = goldenItems(`
  + market | 2023-06-05 | Bitcoin Falls Below $26K as SEC Sues Binance and CEO Changpeng Zhao | The largest cryptocurrency by market cap lost more than 5% on Monday after the regulator filed its lawsuit in federal court in Washington. | 2023-06-05
  + market | 2023-06-05 | Binance Coin (BNB) Plunges 10% in Hours Following SEC Lawsuit |
  + market | 2023-06-05 | Crypto Liquidations Hit $290M After SEC Charges Binance: Report | Traders holding long positions bore the brunt of Monday's sell-off, according to data from Coinglass. | 2023-06-05
  + market business | 2023-06-06 | Binance Sees Nearly $800M in Net Outflows After SEC Lawsuit, Nansen Data Shows | Users withdrew funds from the exchange in the 24 hours after it was sued by the Securities and Exchange Commission on June 5. | 2023-06-05
  + market | 2023-06-06 | Here's Why Cardano (ADA) and Solana (SOL) Are Down After the SEC's Binance Suit | The regulator named both tokens as unregistered securities in its complaint against the exchange.
  + market | 2023-06-07 | Bitcoin Rebounds to $27K, Shrugging Off SEC Actions Against Binance and Coinbase | Analysts say the resilience shows that investors had long expected the crackdown.
  + market | 2023-06-09 | Bitcoin Trades at Discount on Binance.US as Market Makers Pull Back | The price gap widened after the exchange told clients on Thursday that its banking partners would soon halt dollar channels. | 2023-06-08
  + market | 2023-06-10 | MATIC, SOL, ADA Lose 20% as SEC's Securities Claims Spook Market | The tokens were among a dozen named in the lawsuits against Binance and Coinbase.
  + market | 2023-06-12 | BNB Slides to Six-Month Low as Whale's Venus Liquidation Looms Amid SEC Fight | A $200 million position tied to a 2022 exploit could be wiped out if the token drops to $220.
  + market | 2023-06-14 | Bitcoin Little Changed After Judge Declines to Freeze Binance.US Assets |
  + market | 2023-06-18 | BNB Price Jumps 4% as Court Approves Deal Between Binance.US and SEC | The agreement approved on Saturday avoids a total freeze of the platform's assets. | 2023-06-17
  + market business | 2023-06-15 | Binance.US Market Share Drops to 1.5% From 20% in Wake of SEC Suit: Kaiko | Rival exchanges Coinbase and Kraken appear to have picked up the volume.
  + market | 2023-11-20 | BNB Hits Five-Month High as Report of $4B DOJ Settlement Lifts Binance Hopes | Bloomberg reported Monday that the Justice Department is seeking more than $4 billion to end its investigation. | 2023-11-20
  + market | 2023-11-21 | BNB Drops 12% From Daily High as Binance CEO Agrees to Step Down |
  + market business | 2023-11-22 | Binance Outflows Top $1B After CZ Pleads Guilty, but No 'Mass Exodus': Nansen | The exchange still holds more than $65 billion in assets, the analytics firm said.
  + market | 2023-11-22 | Crypto Prices Today: Bitcoin, Ether Slip as Binance Settles With US for $4.3B | The broader market fell on Tuesday and Wednesday as traders digested the exchange's guilty plea.
  + market | 2023-11-24 | Bitcoin Taps $38K as Market Moves Past Binance Settlement | Some traders see the end of the Justice Department case as removing the last big risk before a spot ETF.
  + market | 2023-11-29 | Binance's Bitcoin Reserves Remain Stable a Week After $4.3 Billion Fine, CryptoQuant Says |
  + market | 2024-05-01 | BNB Falls 4% as CZ Receives Four-Month Prison Term, Bitcoin Slumps Below $58K | The token moved in line with the rest of the market after Tuesday's sentencing in Seattle. | 2024-04-30
  + market | 2024-07-01 | BNB Gains 3% After Judge Tosses SEC Claim on Secondary Sales |
  + market | 2025-02-11 | BNB Outperforms Bitcoin as SEC and Binance Seek 60-Day Pause in Lawsuit | The exchange's token rose 7% after the joint motion was made public on Monday. | 2025-02-10
  + market | 2025-05-30 | Binance Coin (BNB) Price Reacts as SEC Officially Drops Lawsuit Against Binance | The token briefly rose to $690 before retreating with the wider market.
  + market | 2025-10-23 | BNB Jumps 8% as Trump Pardons Binance Founder Changpeng 'CZ' Zhao | The fourth-largest cryptocurrency led gains among majors on the news Thursday. | 2025-10-23
  + market | 2025-10-24 | WLFI, BNB Rally After CZ Pardon: Which Token Will Gain Most? |
  + filing | 2023-06-12 | Binance.US Files Opposition to SEC's Request for Asset Freeze | Lawyers for the exchange argued that the order would effectively shut down the business before a hearing set for June 13. | 2023-06-13>
  + filing | 2023-06-08 | Gensler Offered to Advise Binance in 2019, Exchange's Lawyers Claim in Court Filing | Documents show that the now SEC chair met with Changpeng Zhao in Japan.
  + filing | 2023-08-15 | Binance Seeks Protective Order Against SEC's 'Fishing Expedition' | In a motion dated Aug. 14, the company asked the court to limit the number of depositions the agency can take. | 2023-08-14
  + filing | 2023-08-29 | SEC Files Sealed Motion in Binance Case, Sparking Speculation | The agency asked for leave to submit several dozen exhibits out of public view.
  + filing | 2023-09-18 | Binance.US Says SEC's Demand to Inspect Software Is 'Unreasonable' |
  + filing | 2023-09-22 | Binance, CZ Move to Dismiss SEC Lawsuit, Saying Agency Overstepped Its Authority | The exchange and its founder argue that the regulator is attempting to gain power over crypto that Congress has not granted. The motion was filed Thursday. | 2023-09-21
  + filing | 2023-10-12 | Binance.US and SEC Still at Odds Over Discovery, Joint Status Report Shows | The regulator says it has received only around 380 documents since the consent order was entered in June. | 2023-06
  + filing | 2023-11-23 | DOJ Asks Court to Bar Ex-Binance CEO Zhao From Leaving US Before Sentencing | Prosecutors said that Zhao's wealth and ties to the United Arab Emirates make him a flight risk.
  + filing | 2023-12-14 | Binance Tells Court SEC Can't Use DOJ Settlement to Support Its Case | The exchange's attorneys called the regulator's notice improper in a response filed Tuesday. | 2023-12-12
  + filing | 2024-03-06 | SEC Says Binance.US Has Not Been Cooperative in Discovery | A joint status report submitted on Tuesday shows that the parties remain at an impasse over the custody of customer assets. | 2024-03-05
  + filing | 2024-09-13 | SEC Proposes Amended Complaint in Binance Lawsuit, Drops 'Crypto Asset Security' Term |
  + filing | 2025-02-11 | Binance and SEC Jointly Request 60-Day Stay in Legal Battle | The parties cited the launch of the commission's crypto task force in a motion filed on Feb. 10. | 2025-02-10
  + filing | 2025-04-14 | SEC, Binance Ask Judge to Extend Pause in Lawsuit by Another 60 Days | In a joint status report filed Friday, both sides described their talks as productive. | 2025-04-11
  + filing ruling | 2025-05-29 | SEC Moves to Dismiss Lawsuit Against Binance and Founder Changpeng Zhao | The agency and the exchange filed a joint stipulation on Thursday to drop the case with prejudice. | 2025-05-29
  + filing ruling | 2025-05-30 | Breaking: SEC Drops Binance Case, Ending Two-Year Legal Fight |
  + ruling hearing | 2023-06-13 | Judge Declines to Grant SEC Restraining Order Against Binance.US | Judge Amy Berman Jackson told the parties on Tuesday to continue negotiating on limits to the exchange's handling of assets. | 2023-06-13
  + ruling settlement | 2023-06-18 | US Judge Approves Agreement Between Binance.US and SEC to Avoid Asset Freeze | The consent order requires that customer assets be kept in the country while the lawsuit is pending.
  + ruling | 2023-06-27 | Judge Denies Binance's Motion Over SEC Press Statement | The court said Monday it would not interfere with the regulator's public comments. | 2023-06-26
  + ruling | 2023-11-28 | Former Binance CEO CZ Must Stay in US for Now, Judge Rules | Zhao had been expected to return to Dubai ahead of his sentencing in February. | 2024-02>
  + ruling | 2023-12-08 | Binance Founder Changpeng Zhao Ordered to Remain in US Until Sentencing | U.S. District Judge Richard Jones issued the order Thursday, agreeing with prosecutors that Zhao poses a flight risk. | 2023-12-07
  + ruling settlement | 2023-12-18 | Court Approves CFTC Settlement With Binance; Exchange to Pay $2.7 Billion | The order also requires former CEO Changpeng Zhao to pay $150 million, the commission said Monday. | 2023-12-18
  + ruling | 2023-12-30 | Judge Rejects CZ's Request to Travel to UAE Again |
  + ruling plea sentencing | 2024-02-23 | US Judge Accepts Binance's Guilty Plea and $4.3 Billion Penalty | District Judge Richard Jones signed off on the deal at a hearing on Friday in Seattle. | 2024-02-23
  + ruling | 2024-06-29 | SEC Lawsuit Against Binance Can Proceed, Judge Rules, Dismissing Some Claims | The decision on Friday lets the regulator pursue charges over BNB's initial offering and the exchange's staking program. | 2024-06-28
  + ruling | 2024-07-01 | Here's What the Court Decided on BNB and BUSD in SEC v. Binance | Judge Jackson threw out claims over secondary sales of BNB and the stablecoin.
  + ruling | 2024-07-22 | Binance.US Wins Court Approval to Invest Customer Funds in US Treasury Bills |
  + ruling filing | 2024-10-21 | Judge Grants SEC Leave to Amend Complaint Against Binance | The defendants now have until November to respond, according to the court's schedule. | 2024-11>
  + ruling | 2025-02-14 | Court Approves 60-Day Pause in SEC's Case Against Binance | Judge Amy Berman Jackson granted the stay on Thursday following a joint request. | 2025-02-13
  + ruling | 2025-04-15 | Binance-SEC Case Paused for Two More Months After Judge Signs Off | The next status report is due in June. | 2025-06>
  + enforcement settlement | 2023-02-15 | Binance Expects to Pay Fines to Settle US Investigations: WSJ | The exchange's chief strategy officer said the company is working with regulators to resolve past compliance gaps.
  + enforcement | 2023-05-05 | US Justice Department Probes Binance Over Russia Sanctions: Bloomberg | Investigators are looking at whether the exchange was used to evade restrictions, people familiar with the matter said Friday. | 2023-05-05
  + enforcement | 2023-08-02 | DOJ Weighs Fraud Charges Against Binance but Fears Run on Exchange: Semafor |
  + enforcement | 2023-12-01 | Florida Suspends Binance.US License After Zhao's Guilty Plea | The state's financial regulator issued an emergency suspension order on Nov. 29. | 2023-11-29
  + enforcement | 2024-05-01 | North Dakota Revokes Binance.US Money Transmitter License | The state's regulator pointed to Changpeng Zhao's felony conviction.
  + enforcement | 2024-03-05 | Oregon Joins List of States Acting Against Binance.US License |
  + enforcement | 2025-09-17 | Binance Could Be Freed From DOJ Monitor Early: Bloomberg | The exchange is in talks with the Justice Department about ending the oversight imposed as part of its 2023 settlement, according to a report on Tuesday. | 2025-09-16
  + enforcement | 2026-03-12 | DOJ Investigates Iran's Use of Binance to Evade Sanctions: WSJ | The exchange has denied wrongdoing. No charges have been filed.
  + enforcement | 2026-05-08 | US Treasury Presses Binance to Cooperate With Court-Ordered Monitor: Report |
  + pardon | 2025-03-13 | Binance Founder CZ Seeking Pardon From Trump, WSJ Reports | Representatives of the Trump family have held talks about a stake in Binance.US, the newspaper said on Thursday. | 2025-03-13
  + pardon | 2025-05-07 | CZ Says He Has Applied for a Pardon From President Trump | The former Binance CEO made the disclosure on the Farokh Radio podcast.
  + pardon | 2025-10-11 | White House Leaning Toward Pardoning Binance's Changpeng Zhao: Report |
  + pardon | 2025-10-23 | President Trump Pardons Binance Founder Changpeng Zhao | The White House confirmed on Thursday that the president had signed the pardon a day earlier. | 2025-10-23
  + pardon | 2025-10-23 | Breaking: Donald Trump Pardons CZ, White House Says 'War on Crypto Is Over' |
  + pardon | 2025-10-23 | 'Deeply Grateful': CZ Thanks Trump for Pardon, Vows to Make America Crypto Capital | Zhao posted the message on X hours after the announcement.
  + pardon commentary | 2025-10-24 | Elizabeth Warren Slams Trump's Pardon of Binance Founder as 'Corruption' | The Massachusetts Democrat called on Congress to act on Thursday. | 2025-10-23
  + pardon | 2025-11-03 | Trump Says He Doesn't Know Who CZ Is Despite Granting Pardon | In an interview with CBS's '60 Minutes' aired Sunday, the president said Zhao was the victim of a witch hunt. | 2025-11-02
  + pardon | 2025-11-05 | White House Defends CZ Pardon, Says It Was Reviewed With 'Utmost Seriousness' | Press secretary Karoline Leavitt told reporters on Tuesday that the Binance founder was over-prosecuted. | 2025-11-04
  + pardon | 2025-10-29 | Senate Democrats Introduce Resolution to Condemn CZ Pardon |
  + sentencing | 2024-02-13 | Binance Founder Changpeng Zhao's Sentencing Postponed to April 30 | The former CEO pleaded guilty last November in Seattle. | 2023-11 2024-04-30>
  + sentencing filing | 2024-04-24 | US Prosecutors Seek 36 Months in Prison for Former Binance CEO CZ | In a filing late Tuesday, the government said the sentence should reflect the gravity of his crimes. | 2024-04-23
  + sentencing filing | 2024-04-24 | CZ's Lawyers Ask for Probation, No Prison Time for Binance Founder |
  + sentencing | 2024-04-25 | Binance's CZ Apologizes to Judge in Letter Ahead of Sentencing | Zhao wrote that there is no excuse for his failure to establish proper compliance controls. The hearing is set for April 30. | 2024-04-30>
  + sentencing | 2024-04-30 | Changpeng Zhao, Binance Founder, Sentenced to 4 Months in Prison | The former CEO was sentenced in a Seattle court on Tuesday after pleading guilty last November to violating US anti-money laundering law. | 2024-04-30 2023-11
  + sentencing | 2024-04-30 | Breaking: Former Binance CEO Changpeng Zhao Gets Four Months in Jail |
  + sentencing | 2024-05-01 | Binance's Zhao Becomes Richest Person to Serve US Prison Term | The crypto billionaire received a much lighter sentence on Tuesday than the three years sought by prosecutors. | 2024-04-30
  + sentencing | 2024-04-26 | 161 Letters of Support Filed for CZ as Sentencing Nears | Family members, friends and former colleagues urged Judge Richard Jones to show leniency.
  + sentencing | 2024-04-29 | Binance Founder Zhao Faces Sentencing on Tuesday: What to Know | Prosecutors want three years, and the defense has asked for no time in custody. | 2024-04-30>
  + commentary | 2023-06-06 | SEC vs. Binance: What the Lawsuit Means for Crypto Investors |
  + commentary | 2023-06-05 | Binance Responds to SEC Lawsuit: 'We Will Defend Our Platform Vigorously' | The exchange said it was disappointed by the commission's decision to file a complaint on Monday. | 2023-06-05
  + commentary | 2023-11-22 | What Binance's $4.3 Billion Settlement Means for the Crypto Industry | Executives and lawyers say the deal closes a chapter for the world's largest exchange.
  + commentary | 2023-11-22 | Coinbase CEO Brian Armstrong Says Binance Settlement Is a Chance to 'Turn the Page' |
  + commentary ruling | 2024-07-02 | Why the Binance Ruling Is a Setback for Gary Gensler's SEC, According to Lawyers | The decision issued on June 28 questions the agency's view of tokens as securities. | 2024-06-28
  + commentary | 2023-06-09 | Cardano's Hoskinson Calls SEC's Binance Suit Part of 'Operation Choke Point 2.0' | The lawsuit names ADA among tokens that the regulator deems to be securities.
  + commentary pardon | 2025-10-24 | Explainer: What Trump's Pardon of Changpeng Zhao Means for Binance | The pardon announced Thursday could open the way for Zhao's return to the company. | 2025-10-23
  + other | 2024-05-31 | Former Binance CEO CZ Reports to Prison in California | Zhao began his four-month sentence at the Lompoc facility on Friday, a spokesperson for the Bureau of Prisons said. | 2024-05-31
  + other | 2024-09-27 | Binance Founder Changpeng Zhao Released From US Custody | He was freed on Friday, two days ahead of his scheduled release. | 2024-09-27
  + other | 2024-09-24 | CZ to Be Released This Week: Countdown Begins for Binance Founder | The Bureau of Prisons lists Sept. 29 as the day his four-month sentence ends. | 2024-09-29>
  + other plea | 2023-11-22 | CZ Released on $175 Million Bond After Guilty Plea in Seattle | The Binance founder must return to the United States two weeks before his sentencing on Feb. 23. | 2024-02-23>
  + other | 2024-09-28 | 'I'm Free': CZ Posts First Message Since Leaving Prison |
  + other | 2023-11-25 | This Week in Crypto: CZ Steps Down, Kraken Sued by SEC, HTX Hacked | A look back at the biggest stories, from Binance's guilty plea on Tuesday to yet another exploit of a Justin Sun venture. | 2023-11-21
  + other | 2023-06-10 | Hodler's Digest: SEC Sues Binance and Coinbase, Gensler Under Fire, Robinhood Delists Tokens |
  + settlement plea | 2023-11-21 | Binance to Pay $4.3 Billion to Settle US Criminal Case, CEO Zhao to Plead Guilty | The deal with the Justice Department was announced Tuesday and ends a years-long investigation. | 2023-11-21
  + settlement | 2023-11-21 | FinCEN Announces Largest Settlement in Treasury History With Binance | The exchange will pay $3.4 billion and accept a five-year monitorship over violations of the Bank Secrecy Act.
  + settlement enforcement | 2023-11-20 | US Seeks More Than $4 Billion From Binance to End Criminal Case: Bloomberg |
  + settlement | 2023-11-21 | Yellen: Binance Settlement Sends Message to 'Entire Virtual Currency Industry' | The Treasury secretary spoke at a press conference on Tuesday next to Attorney General Merrick Garland. | 2023-11-21
  + settlement | 2023-06-17 | Binance, Binance.US and SEC Reach Agreement on Customer Assets | Under the deal submitted Friday night, only employees of the American company will have access to client funds. | 2023-06-16
  + settlement | 2023-11-22 | CFTC Announces $2.85 Billion in Penalties for Binance and CZ to Settle Derivatives Case |
  + business | 2023-06-09 | Binance.US Suspends USD Deposits, Warns of Pause to Fiat Withdrawals by June 13 | The exchange blamed the SEC's 'extremely aggressive' tactics for the move to a crypto-only model. | 2023-06-13>
  + business | 2023-06-08 | Binance.US Delists Several Trading Pairs Following SEC Lawsuit |
  + business filing | 2024-03-07 | Binance.US Lost $1 Billion in Assets After SEC Lawsuit, Executive Testifies | Chief operating officer Christopher Blodgett said revenue was down about 75% since June 2023. | 2023-06
  + business | 2023-12-12 | Binance Market Share Slips for Ninth Month After US Settlement, CCData Says | The exchange's share of spot trading fell to 30.1%.
  + business | 2025-02-20 | Binance.US Restores USD Services After SEC Case Is Put on Hold |
  + hearing | 2023-06-09 | Hearing on SEC's Bid to Freeze Binance.US Assets Set for June 13 | Judge Amy Berman Jackson will hear both sides in Washington on Tuesday. | 2023-06-13>
  + hearing ruling | 2023-09-19 | Judge Not Inclined to Allow SEC Inspection of Binance.US Software at This Time | Magistrate Judge Zia Faruqui told the agency at a hearing Monday to come up with narrower requests. | 2023-09-18
  + hearing | 2024-01-22 | Binance, SEC Lawyers Face Off in Court Over Motion to Dismiss | The hearing in Washington on Monday came days after similar arguments in the Coinbase case. | 2024-01-22
  + hearing | 2024-01-18 | SEC v. Binance: Court Reschedules Oral Argument to Monday Because of Snow | | 2024-01-22>
  + personnel business | 2023-09-13 | Binance.US CEO Brian Shroder Departs as Exchange Lays Off a Third of Staff | The company said the SEC's 'aggressive attempts to cripple our industry' were to blame for the job losses. Chief legal officer Norman Reed takes over.
  + personnel plea | 2023-11-22 | Who Is Richard Teng? Meet the New CEO of Binance After CZ's Exit | The former Abu Dhabi regulator was named on Tuesday as Zhao pleaded guilty in Seattle. | 2023-11-21
  + personnel | 2023-11-29 | CZ Steps Down as Chairman of Binance.US Board After Plea |
  + complaint | 2023-06-05 | SEC Sues Binance and Changpeng Zhao for Violating US Securities Laws | The regulator filed 13 charges on Monday, including operating unregistered exchanges and misleading investors. | 2023-06-05
  + complaint | 2023-03-27 | CFTC Sues Binance and CEO Changpeng Zhao Over Derivatives Violations | The commission alleges the exchange let US customers trade futures without registering.
  + complaint | 2023-06-05 | Breaking: US SEC Files Lawsuit Against Binance, CZ |
  + plea personnel | 2023-11-21 | Binance CEO Changpeng Zhao Pleads Guilty to Violating US Anti-Money Laundering Rules | Zhao appeared in federal court in Seattle on Tuesday and stepped down from the exchange he founded. | 2023-11-21
  + plea ruling sentencing | 2023-12-07 | Court Formally Accepts CZ's Guilty Plea, Sentencing Set for Feb. 23 | The Seattle judge issued the order on Wednesday. | 2023-12-06 2024-02-23>
  - business | 2023-06-05 | Binance Adds Support for Edu Token Staking in Latest Simple Earn Update | The exchange announced the new product early on Monday.
  - complaint | 2023-06-06 | SEC Sues Coinbase for Operating as Unregistered Exchange | The lawsuit comes one day after the agency took similar action against rival Binance.
  - business | 2023-06-16 | Binance to Leave the Netherlands After Failing to Obtain License | Dutch users will only be able to withdraw assets from July 17.
  - enforcement | 2023-06-16 | French Authorities Investigate Binance for 'Aggravated Money Laundering' | The Paris prosecutor's office confirmed the probe on Friday.
  - enforcement | 2023-06-09 | Nigeria's SEC Declares Binance Operations Illegal | The Nigerian regulator warned investors not to deal with the local entity.
  - business | 2023-06-14 | Binance Withdraws Registration Application in Cyprus | The exchange said it would focus on larger EU markets before new rules take effect.
  - ruling | 2023-06-15 | Judge Orders SEC to Respond to Coinbase's Petition for Rulemaking |
  - filing | 2023-06-13 | Hinman Documents Released in Ripple v. SEC Case | XRP climbed before giving back its gains on Tuesday.
  - market | 2023-06-15 | USDT Depegs Slightly as Curve 3pool Becomes Imbalanced | Tether's stablecoin dropped to $0.996 on Binance and other venues.
  - business market | 2023-06-15 | BlackRock Files for Spot Bitcoin ETF, Names Coinbase as Custodian |
  - market | 2023-06-19 | Bitcoin Steady Near $26.5K as Asian Traders Await Fed Speakers |
  - business | 2023-06-19 | Binance Integrates Bitcoin Lightning Network, CEO CZ Confirms | The exchange said it is setting up nodes to process deposits and withdrawals.
  - business | 2023-06-12 | Crypto.com to Shut Down Institutional Exchange in US | The firm cited limited demand in the current landscape.
  - commentary | 2023-06-12 | Lawmakers Introduce 'SEC Stabilization Act' to Fire Gary Gensler | Rep. Warren Davidson said the agency needs to be restructured.
  - complaint | 2023-11-20 | SEC Sues Kraken for Operating Unregistered Crypto Exchange | The regulator alleges that the platform mixed customer money with its own.
  - business | 2023-11-20 | Binance Launchpool Adds New Token Farm for BNB and TUSD Holders | Trading will start later this week.
  - other | 2023-11-22 | HTX and Heco Bridge Hacked for $115 Million | Justin Sun said that the exchange would cover all losses.
  - market | 2023-11-20 | Bitcoin Nears $38K as Milei's Win in Argentina Cheers Crypto Fans |
  - enforcement | 2023-11-29 | Philippines SEC to Block Access to Binance Over Lack of License | The Southeast Asian regulator said the ban could take effect in three months.
  - complaint | 2023-11-28 | Cristiano Ronaldo Faces $1 Billion Class Action Over Binance NFT Promotion | The plaintiffs claim that the soccer star's endorsement led them to losses.
  - business | 2023-11-27 | Binance to Delist Several Trading Pairs This Week |
  - business | 2023-11-30 | Binance Tests Tripartite Banking Agreement That Lets Traders Keep Collateral Off Exchange | Banks would hold Treasury bills for institutional clients.
  - market | 2023-11-24 | Blur Token Soars 40% After Binance Listing and Airdrop |
  - commentary settlement | 2023-11-28 | Ripple, SEC Still Far From Settlement on Remedies, Lawyer Says | The penalty phase is expected to run until spring.
  - other sentencing | 2023-11-27 | Sam Bankman-Fried Spends Thanksgiving in Jail as Sentencing Awaits | The FTX founder has been convicted of seven counts.
  - other | 2023-11-26 | CZ Unfollows Hundreds of Accounts on X, Sparking Speculation |
  - business | 2023-12-18 | Binance Completes Latest BNB Chain Upgrade | Developers said that the network's capacity for transactions would rise.
  - market | 2023-12-18 | Bitcoin Slips Below $41K, Solana Holds Gains; BONK Cools After Rally |
  - enforcement | 2023-12-18 | SEC Rejects Coinbase's Petition for Crypto Rules; Exchange Heads to Court | Chair Gary Gensler said that existing laws apply.
  - business | 2023-12-19 | Binance Labs Invests in Bitcoin-Based Lending Protocol |
  - complaint | 2023-12-19 | Investors Amend Lawsuit Against Binance.US Over Terra Losses | The proposed class action was filed in California by UST buyers.
  - business | 2024-04-30 | Hong Kong's Spot Bitcoin and Ether ETFs Begin Trading | Volumes on the first day fell short of forecasts.
  - market | 2024-04-30 | Bitcoin Set for Worst Month Since FTX Collapse | The cryptocurrency fell under $60,000 on Tuesday.
  - other | 2024-04-30 | Former Pharma Bro Martin Shkreli Gives Prison Tips to Crypto Founders |
  - complaint | 2024-04-30 | 'Bitcoin Jesus' Roger Ver Charged With Tax Fraud, Arrested in Spain | The Justice Department says the early investor evaded $48 million in taxes.
  - filing | 2024-04-29 | Consensys Lawsuit Reveals SEC Has Considered ETH a Security for a Year |
  - hearing | 2024-04-30 | Tornado Cash Developer Seeks Dismissal; Judge Hears Argument |
  - enforcement | 2024-05-03 | Nigeria to Delist Naira From P2P Platforms, Regulator Says | The West African country's SEC blames traders on Binance for currency swings.
  - other | 2024-05-07 | Binance Boss Teng Says Nigeria Officials Demanded Secret Payment | The CEO called for the release of detained employee Tigran Gambaryan in a blog post Tuesday.
  - business | 2025-05-29 | Binance Wallet Unveils New Alpha Points Rules | Users will need more points to take part in token events.
  - commentary | 2025-05-29 | JD Vance Tells Bitcoin 2025 Crowd That Crypto Has a Champion in White House |
  - enforcement | 2025-05-29 | SEC Says Protocol Staking Is Not a Securities Offering | The staff statement was welcomed by Commissioner Hester Peirce.
  - market | 2025-05-30 | Bitcoin Drops Below $105K as Trump Accuses China of Breaking Trade Deal |
  - filing | 2025-05-28 | FTX Trust's $1.76 Billion Clawback Suit: Binance Asks Delaware Court to Dismiss | Lawyers for the exchange blame Sam Bankman-Fried for the collapse.
  - business | 2025-05-22 | World Liberty's USD1 Stablecoin Listed on Binance |
  - market | 2025-05-29 | GameStop Buys 4,710 Bitcoin, Stock Slides |
  - other | 2025-05-26 | CZ Denies Brokering Deals for World Liberty, Calls WSJ Story a 'Hit Piece' | The newspaper wrote that the Binance founder acted as a fixer for the Trump-linked project on foreign trips.
  - business | 2025-10-23 | Binance Announces New Spot Listing With Seed Tag | Trading begins Friday.
  - business | 2025-10-23 | Polymarket Seeks Funding at Up to $15B Valuation |
  - enforcement | 2025-10-23 | Canada's FINTRAC Fines Cryptomus a Record $126 Million | The watchdog said the platform failed to report suspicious transactions.
  - pardon | 2025-10-24 | FTX's Sam Bankman-Fried Pardon Odds Rise on Polymarket | Bettors speculate the White House could be open to more clemency.
  - market | 2025-10-23 | Bitcoin Rises to $110K as Trump-Xi Meeting Confirmed |
  - pardon | 2025-11-10 | Tornado Cash's Roman Storm Supporters Urge Trump to Grant Clemency |
  - other | 2025-10-27 | CZ Teases Old Bitcoin Pizza Story as Aster Community Grows |
  - market business | 2025-11-02 | ASTER Surges 30% as CZ Reveals $2M Purchase | The Binance founder posted a screenshot of his holdings on X on Sunday.
  - business | 2025-10-14 | Binance Denies Charging Listing Fees After Founder of Limitless Labs Posts Terms |
  - other | 2025-10-30 | CZ and Peter Schiff to Debate Bitcoin vs. Tokenized Gold in Dubai | The event will take place at Binance Blockchain Week in December.
  - business market | 2025-10-22 | Coinbase Adds BNB to Listing Roadmap |
  - market | 2024-06-28 | VanEck's Solana ETF Filing Sends SOL Higher |
  - complaint | 2024-06-28 | SEC Sues Consensys Over MetaMask Staking Service | The agency said on Friday that the firm acted as an unregistered broker.
  - ruling | 2024-08-07 | Ripple Ordered to Pay $125 Million in SEC Case | Judge Analisa Torres imposed far less than the regulator wanted.
  - appeal | 2025-01-13 | Supreme Court Rejects Binance Appeal in Token Buyers' Class Action | Investors from the United States may go on with claims over coins that lost value.
  - filing | 2025-02-21 | SEC Agrees to Drop Coinbase Lawsuit, Exchange Says |
  - filing | 2025-02-19 | Nigeria Sues Binance for $81.5 Billion in Economic Losses and Back Taxes |
  - ruling | 2026-03-07 | Binance Wins Dismissal of Terror Financing Lawsuit in Manhattan | The judge gave the victims 60 days to file a new complaint.
  - complaint | 2026-03-12 | Binance Sues Wall Street Journal Publisher for Defamation |
  - complaint | 2025-11-25 | Families of October 7 Victims Sue Binance in North Dakota | More than 300 plaintiffs accuse the exchange of helping Hamas move funds.
  - personnel | 2025-12-03 | Binance Names Co-Founder Yi He as Co-CEO | Richard Teng made the announcement on Wednesday at an event in Dubai.
  - business | 2024-03-21 | Binance Labs Becomes Independent Venture Arm |
  - market | 2024-12-04 | BNB Hits Record High of $790 |
  - other | 2025-02-07 | CZ Sparks BNB Meme Coin Frenzy With Joke About His Dog |
  - business | 2025-04-05 | Pakistan Crypto Council Appoints CZ as Strategic Adviser | The Binance founder will advise on regulation and infrastructure.
  - personnel | 2024-12-10 | Binance Hires Former Gemini Executive as Chief Compliance Deputy |
  - enforcement | 2025-03-28 | SEC Closes Crypto.com Probe With No Action |
  - market | 2025-08-13 | BNB Tops $850 for First Time as Treasury Firms Buy In |
  - settlement | 2024-05-28 | Terraform Labs and Do Kwon Reach Tentative Settlement With SEC After Fraud Verdict |
  - sentencing | 2024-05-01 | Heather Morgan, Ilya Lichtenstein Sentencing in Bitfinex Hack Case Pushed Back |
  - ruling | 2023-11-29 | Israeli Court Orders Binance to Keep Accounts Linked to Hamas Frozen | Police in Israel asked for the measure after the October attack.
  - commentary | 2023-11-30 | Charlie Munger's Harshest Words on Bitcoin, Remembered |
  - ruling hearing | 2024-05-17 | Binance Executive Denied Bail in Nigeria, Trial to Resume May 23 | Tigran Gambaryan has been detained in Abuja since February.
`);
