/** Phrasings of dates by what a reader must see to take them rightly: what is no date of the case, the days near publication. */
import { phrasingsOf } from './date-phrasings.ts';

export const notOfCase = phrasingsOf(`
  2024-03-06 | The judge will rule early next week
  2024-03-06 | Washington, D.C. - March 5, 2024 - The SEC and Binance have agreed on a schedule
  2024-03-06 | (Updated March 6, 2024) Binance wants the case dropped
  2024-03-06 | Published: March 5, 2024. Judge denies motion
  2024-03-06 | Bitcoin fell 5% on Tuesday
  2024-03-06 | BNB slid on Tuesday as traders weighed the suit
  2024-03-06 | On Tuesday, bitcoin slipped below $60,000 while lawyers for Binance asked for more time
  2024-03-06 | Outflows from Binance reached $1 billion on Monday
  2024-03-06 | Trading volume on Binance.US has sunk 90% since June
  2024-03-06 | Binance was founded in July 2017
  2024-03-06 | Binance will list a new token on March 10
  2024-03-06 | Before the November 5 election the agency may settle
  2024-03-06 | The exchange has cooperated since FTX collapsed in November 2022
  2024-03-06 | News digest, March 3-9: Zhao gets bail
  2024-03-06 | Weekly recap March 1: judge hears Binance
  2024-03-06 | Price Analysis 3/6: BNB and the SEC suit
  2024-03-06 | The Supreme Court ruled 5-4 that the SEC may not
  2024-03-06 | It works around the clock, 24/7, says Binance
  2024-03-06 | Zhao sat with his lawyers
  2024-03-06 | Prosecutors wed two theories
  2024-03-06 | Zhao may march on, his second lawyer said
  2024-03-06 | He will serve his sentence for three years from release
  2024-03-06 | The firm has 14 days to appeal
  2024-03-06 | The stay ends in 60 days
  2024-03-06 | Users sued after losses on Black Friday
  2024-03-06 | Three months ago Zhao pleaded guilty
  2024-03-06 | From April 2018 to May 2022 Binance let users trade without checks
  2024-03-06 | Binance has been under investigation since 2018
  2023-06-06 | Bitcoin hovers at $26,000 Tuesday morning
  2023-06-07 | Binance saw net outflows of $778 million on Monday after the SEC lawsuit
  2023-06-07 | Users withdrew $1.4 billion from Binance on Tuesday
  2023-06-05 | BREAKING: SEC sues Binance, BNB down 5% today
  2023-06-05 | Crypto market today: SEC sues Binance
  2024-01-05 | The SEC sued in the summer of 2023
  2024-01-05 | In Q1 2024 the judge will rule
  2024-01-05 | The freeze order expires at the end of the month
  2025-01-25 | The new chairman took office on January 20 and set up a crypto unit on January 21
  2023-06-07 | On June 5, BNB was trading at $300 when the SEC lawsuit landed
  2025-10-24 | Zhao pleaded guilty in 2023 and served four months in 2024
  2023-03-28 | Bitcoin traded lower Tuesday, a day after the CFTC sued Binance
  2023-11-22 | Nearly $1 billion flowed out of Binance on Tuesday
  2024-04-30 | Live: CZ sentencing hearing begins at 9am PT
  2024-03-06 | Zhao's three co-defendants got 1-2 years; the vote was 3-2
  2024-03-06 | Under 31 U.S.C. 5318 and Section 12(g), the SEC says
  2024-03-06 | May the SEC win? It may. Judge may decide
  2024-03-06 | Sunday Times: Binance in talks with DOJ
  2024-03-06 | The trial opens in the fall of 2025
  2024-03-06 | From March 1 to March 5 bitcoin gained 12%
  2024-03-06 | Bitcoin surged past $69,000 on March 5 before falling; Binance awaits the judge's ruling
  2024-03-06 | The indictment covers August 2017 to October 2022
  2024-05-01 | By Jane Doe May 1, 2024 - Zhao got four months
  2023-11-20 | DOJ seeks more than $4 billion from Binance; an announcement could come as soon as the end of the month
  2025-10-24 | BNB jumped 5% to $1,130 on Thursday after the pardon
  2023-06-06 | In the 24 hours to Tuesday noon, users pulled $790 million
  2023-07-10 | Several executives left last week
  2024-05-06 | Live blog May 6: crypto news
`);

export const nearDays = phrasingsOf(`
  2024-04-29 | All eyes on Seattle on Tuesday | 2024-04-30>
  2024-04-29 | On the eve of his April 30 sentencing, CZ is calm | 2024-04-30>
  2024-03-06 | The judge will rule next Tuesday | 2024-03-12>
  2024-03-06 | The two sides met on Thursday last week | 2024-02-29
  2024-03-06 | Arguments resume on Tuesday of next week | 2024-03-12>
  2024-03-06 | The hearing is at 2 p.m. ET on Friday | 2024-03-08>
  2024-03-06 | Friday, 10 a.m.: Binance lawyers back before Judge Jackson | 2024-03-08>
  2024-03-06 | NEW YORK, March 5 (Wire) - Binance asked a judge on Monday to drop the suit | 2024-03-04
  2024-03-06 | BNB dropped 8% after the SEC sued Binance on Monday | 2024-03-04
  2024-03-06 | The SEC sued Binance on Monday, and BNB fell 8% on Tuesday | 2024-03-04
  2024-03-06 | Monday's lawsuit sent BNB down 9% | 2024-03-04
  2024-03-06 | Binance delists four pairs on Friday; the judge will hear the SEC on Monday | 2024-03-11>
  2024-03-06 | Sentencing: Tuesday, April 30 | 2024-04-30>
  2024-10-06 | The sentence of Tuesday, April 30 is served | 2024-04-30
  2023-03-06 | He was sentenced on Tuesday, April 30, 2024 | 2024-04-30>
  2024-03-06 | Zhao, who was sentenced in Seattle on Tuesday, will appeal | 2024-03-05
  2024-03-06 | SEC moves to dismiss the case on Monday | 2024-03-04
  2024-03-06 | Judge rejects Binance bid on Monday | 2024-03-04
  2024-03-06 | Binance to face SEC in court on Monday | 2024-03-11>
  2024-03-06 | Binance asks the judge to rule on Friday's motion | 2024-03-01
  2024-03-06 | Lawyers prepare for Monday's hearing | 2024-03-11>
  2024-03-06 | Ahead of Friday's hearing Binance filed a brief | 2024-03-08>
  2024-03-06 | On Monday, the judge will hear both sides | 2024-03-11>
  2024-03-06 | On Monday, the judge heard both sides | 2024-03-04
  2024-03-06 | Zhao resigned the same day, Nov. 21, under a plea deal | 2023-11-21
  2024-03-06 | It broke securities laws.On Monday the judge agreed | 2024-03-04
  2024-04-30 | Zhao will be sentenced today | 2024-04-30>
  2024-04-30 | Zhao was sentenced today | 2024-04-30
  2024-04-30 | Zhao to be sentenced Tuesday | 2024-04-30>
  2024-04-30 | Zhao was sentenced Tuesday | 2024-04-30
  2024-03-06 | Two days ago the SEC filed a reply | 2024-03-04
  2024-03-06 | A deal was struck this morning | 2024-03-06
  2024-03-06 | The hearing falls on Good Friday, March 29 | 2024-03-29>
  2023-06-12 | In a filing late Friday, the SEC asked for a freeze | 2023-06-09
  2023-06-06 | The SEC on Monday sued Binance and its founder | 2023-06-05
  2023-06-09 | Binance.US said on Thursday it would suspend dollar deposits and that withdrawals may stop as early as June 13 | 2023-06-08 2023-06-13>
  2024-04-24 | The memo was filed Tuesday night, a week before the April 30 sentencing | 2024-04-23 2024-04-30>
  2023-06-07 | The SEC asked the court Tuesday to freeze the money | 2023-06-06
  2024-05-01 | A judge in Seattle on Tuesday sentenced the founder of Binance to four months | 2024-04-30
  2024-05-01 | Zhao's sentence, handed down Tuesday, is below the guidelines | 2024-04-30
  2025-05-30 | The dismissal, filed Thursday, ends a fight that began in June 2023 | 2025-05-29 2023-06
  2025-10-24 | Thursday's pardon wipes out a conviction of November 2023 | 2025-10-23 2023-11
  2025-10-24 | Trump pardoned Zhao on Wednesday, the White House said on Thursday | 2025-10-22 2025-10-23
  2024-07-01 | The judge on Friday let most of the claims go ahead | 2024-06-28
  2023-11-28 | Judge Jones said on Monday Zhao must stay in the U.S. until he is sentenced in February | 2023-11-27 2024-02>
  2023-12-30 | A judge denied his request on Friday to fly home before February | 2023-12-29 2024-02>
  2023-06-13 | The hearing is scheduled to begin at 2 pm ET today | 2023-06-13>
  2023-06-14 | At a hearing on Tuesday, the judge urged both sides to talk | 2023-06-13
  2023-06-14 | The judge will decide after both sides report on Thursday | 2023-06-15>
  2023-06-05 | The suit was filed today in the U.S. District Court for the District of Columbia | 2023-06-05
  2024-04-29 | CZ sentencing tomorrow | 2024-04-30>
  2024-04-29 | CZ sentencing on Tuesday: what to know | 2024-04-30>
  2024-04-29 | Binance founder's sentencing set for Tuesday | 2024-04-30>
  2024-04-29 | Binance founder faces sentencing on Tuesday | 2024-04-30>
  2024-04-29 | Tuesday could bring prison for Zhao | 2024-04-30>
  2024-04-29 | This Tuesday Zhao will be sentenced | 2024-04-30>
  2023-11-24 | The plea, entered on Tuesday, Nov. 21, followed years of talks | 2023-11-21
  2024-03-06 | The April 30 date stands, the judge wrote on Monday | 2024-04-30> 2024-03-04
  2024-03-06 | CZ back in court Friday | 2024-03-08>
  2024-03-06 | Judge gave the SEC until Friday to answer | 2024-03-08>
  2024-03-06 | Judge: SEC must answer by Friday | 2024-03-08>
  2024-03-06 | Tue. Mar. 5 hearing: live blog | 2024-03-05
  2024-03-06 | Zhao was sentenced on the last day of April 2024 | 2024-04>
  2024-03-06 | BNB trades higher on Wednesday; Zhao is to be sentenced April 30 | 2024-04-30>
  2024-03-06 | Ether gained 3% ahead of Zhao's sentencing on Friday | 2024-03-08>
  2023-06-07 | The SEC announced charges against Binance on Monday morning | 2023-06-05
  2023-06-07 | Binance.US halted dollar deposits on Friday | 2023-06-02
  2023-06-07 | CZ tweeted on Monday that the firm would defend itself | 2023-06-05
  2023-06-12 | Binance lawyers argue the freeze would be a death sentence; a hearing takes place Tuesday | 2023-06-13>
  2023-06-12 | Judge Amy Berman Jackson will hold a hearing on the request on Tuesday | 2023-06-13>
  2023-06-12 | Judge schedules Tuesday hearing on Binance.US freeze | 2023-06-13>
  2023-06-12 | Court to hold Tuesday hearing on Binance.US freeze | 2023-06-13>
  2023-11-21 | Binance is expected to plead guilty later today | 2023-11-21>
  2023-11-21 | The Justice Department will announce a resolution at 3 p.m. on Tuesday | 2023-11-21>
  2023-11-21 | Zhao entered his plea in Seattle on Tuesday afternoon | 2023-11-21
  2023-11-22 | CZ plans to step down and plead guilty, the paper reported Tuesday | 2023-11-21
  2024-01-23 | The motion to dismiss the suit filed by the SEC on June 5, 2023 was heard Monday | 2023-06-05 2024-01-22
  2024-02-29 | The exchange's plea was accepted on Friday, Feb. 23 by U.S. District Judge Richard Jones | 2024-02-23
  2024-05-01 | CZ must report to prison on a date to be set; he got four months on Tuesday | 2024-04-30
  2024-05-14 | FRA was picked on Friday, people familiar with the matter said | 2024-05-10
  2024-09-14 | The amended complaint was filed late on Thursday | 2024-09-12
  2024-11-05 | The motion to dismiss the amended complaint was filed Monday and the SEC has until Dec. 4 to reply | 2024-11-04 2024-12-04>
  2025-04-14 | The SEC and Binance asked on Friday to extend the pause, which was to expire on April 14 | 2025-04-11 2025-04-14>
  2025-11-03 | In an interview broadcast on Sunday, Trump said he does not know who Zhao is | 2025-11-02
  2024-04-24 | Sentencing memos were due Tuesday; Zhao faces the judge April 30 | 2024-04-23 2024-04-30>
  2024-04-29 | Zhao to apologise to court before Tuesday sentencing | 2024-04-30>
  2024-05-02 | Zhao's lawyers said after Tuesday's sentencing that he will not appeal | 2024-04-30
  2023-09-22 | In a Thursday filing, Binance and CZ moved to dismiss | 2023-09-21
  2023-09-22 | Thursday's filing by Binance says the SEC overreached | 2023-09-21
  2023-10-01 | Circle weighed in on Thursday in an amicus brief | 2023-09-28
  2024-06-29 | Judge Jackson's order on Friday drops the claims on resales of BNB | 2024-06-28
  2024-06-29 | The court on Friday, June 28, let the SEC go on with its case | 2024-06-28
  2024-07-10 | The parties appeared on Tuesday to set a schedule | 2024-07-09
  2025-06-01 | The case was closed Thursday, May 29 | 2025-05-29
  2025-06-01 | The end of the SEC's case against Binance came on Thursday | 2025-05-29
  2023-03-28 | BTC drops 3% as CFTC sues Binance, CZ calls Monday's complaint unexpected | 2023-03-27
  2023-11-22 | BNB fell 8% in 24 hours after Tuesday's plea deal | 2023-11-21
  2023-11-22 | Richard Teng, named CEO on Tuesday, thanked users | 2023-11-21
  2023-11-23 | Prosecutors asked on Wednesday that Zhao be kept in the US until sentencing on Feb. 23, 2024 | 2023-11-22 2024-02-23>
  2023-11-28 | A hearing over his travel was held on Monday, Nov. 27 | 2023-11-27
  2024-02-13 | Sentencing day for CZ is April 30, two months later than planned | 2024-04-30>
  2024-06-21 | The hearing was postponed on Thursday | 2024-06-20
  2025-02-12 | SEC and Binance seek a 60-day stay, a filing dated Monday says | 2025-02-10
  2023-06-06 | "On Monday we will see them in court", said a lawyer | 2023-06-12>
  2024-04-30 | Binance founder Zhao faces up to three years in prison at hearing Tuesday | 2024-04-30
  2023-11-21 | Binance chief to plead guilty Tuesday, Journal reports | 2023-11-21>
  2024-03-06 | BNB's price on June 5, the day the SEC sued, was $300 | 2023-06-05
  2024-03-06 | Binance's CEO, who took over in November, spoke on Monday | 2023-11 2024-03-04
  2024-03-06 | A status conference will be held at 11:00 a.m. on Thursday, March 14, 2024, in Courtroom 3 | 2024-03-14>
  2024-03-06 | Zhao was arrested two days ago | 2024-03-04
  2023-06-14 | The judge refused on Tuesday to freeze the assets for now | 2023-06-13
  2023-06-14 | A Washington judge was not ready Tuesday to freeze Binance.US | 2023-06-13
  2023-08-30 | The sealed motion of Monday has puzzled observers | 2023-08-28
  2023-09-12 | Binance.US CEO Brian Shroder has left, a spokesperson confirmed on Tuesday, and a third of staff goes | 2023-09-12
  2023-11-20 | A deal may be announced as early as Tuesday | 2023-11-21>
  2024-02-24 | A federal judge approved the $4.3 billion plea deal on Friday | 2024-02-23
  2024-06-29 | In a Friday ruling, the court sided in part with the agency | 2024-06-28
  2024-09-27 | CZ walked free on Friday, two days ahead of schedule | 2024-09-27
  2024-12-05 | On Wednesday the SEC filed its opposition; replies are due in January | 2024-12-04 2025-01>
  2025-05-29 | The SEC filed a motion Thursday to voluntarily dismiss its lawsuit | 2025-05-29
  2025-10-24 | BNB rallied as Trump pardoned Zhao on Thursday | 2025-10-23
  2023-06-06 | The SEC filed 13 charges on Monday, causing BNB to fall 9% | 2023-06-05
  2023-06-06 | Monday's SEC lawsuit triggered $1.4 billion in withdrawals | 2023-06-05
  2023-06-06 | After the SEC sued on Monday, outflows hit $1 billion on Tuesday | 2023-06-05
  2023-06-06 | Regulators sued Monday. By Tuesday, BNB had lost 9% | 2023-06-05
  2023-06-06 | Binance said on Twitter on Monday that user assets are safe | 2023-06-05
  2023-07-14 | Binance laid off more than 1,000 people, the Journal reported on Friday | 2023-07-14
  2024-05-20 | Zhao must report to prison by June 1, records seen on Friday show | 2024-06-01> 2024-05-17
  2024-04-29 | Zhao's fate will be known Tuesday | 2024-04-30>
  2024-04-29 | Zhao's fate to be known Tuesday, one day from now | 2024-04-30>
`);
