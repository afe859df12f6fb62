/** Golden headlines of guilty pleas, sentences and clemency. */
import { goldenItems } from './item.ts';

export const pleas = goldenItems(`
  + plea settlement      | 2023-11-21 | Binance pleads guilty, will pay more than $4 billion | The exchange admitted on Tuesday that it ran no proper money-laundering checks. | 2023-11-21
  + plea personnel       | 2023-11-21 | CZ PLEADS GUILTY AND QUITS AS BINANCE BOSS
  + plea                 | 2023-11-21 | Zhao enters guilty plea in Seattle | The founder of Binance admitted one count under the Bank Secrecy Act.
  + plea                 | 2023-11-22 | “I made mistakes”: how Changpeng Zhao admitted guilt
  + plea sentencing      | 2023-12-06 | Judge accepts Binance's guilty plea and puts sentencing on Feb. 23 | | 2024-02-23>
  + plea sentencing      | 2023-12-06 | Zhao plea accepted, sentence to follow in February | | 2024-02>
  + plea                 | 2023-11-21 | binance founder zhao to plead guilty, step down - report
  + plea                 | 2023-11-21 | 币安创始人赵长鹏CZ认罪并辞职
  + plea personnel       | 2023-11-21 | Changpeng Zhao agrees to plead guilty and hand over the reins of Binance
  + plea                 | 2023-11-21 | Binance CEO admits to violating US money-laundering law
  + plea settlement      | 2023-11-21 | World's largest crypto exchange admits crimes in historic deal with DOJ
  + commentary plea      | 2023-11-21 | Why is CZ pleading guilty?
  + plea                 | 2023-11-22 | Guilty: Binance and its billionaire founder fold before US prosecutors | Both entered their pleas in Seattle on Tuesday. | 2023-11-21
  + plea                 | 2023-11-22 | Binance chief Zhao cops to anti-money-laundering failures
  + plea                 | 2023-11-21 | Binance founder in charge to plead responsible in US case
  + plea settlement      | 2023-11-21 | DOJ: Binance, Zhao plead guilty to federal charges in $4B resolution
  + plea                 | 2023-11-21 | LIVE: Garland, Yellen announce Binance guilty pleas
  - plea                 | 2024-12-03 | Celsius founder Mashinsky pleads guilty to fraud
  - plea settlement      | 2025-01-27 | KuCoin pleads guilty, agrees to nearly $300 million
  - plea                 | 2025-02-24 | OKX admits unlicensed business in US, to pay $504 million
  - plea                 | 2025-08-12 | Do Kwon changes plea to guilty
  - plea                 | 2022-12-21 | Ellison and Wang plead guilty over FTX collapse
  - plea                 | 2024-07-10 | BitMEX enters guilty plea over bank secrecy law
  - plea                 | 2024-04-08 | Gambaryan pleads not guilty in Abuja on behalf of Binance
  - plea                 | 2025-07-30 | Samourai Wallet founders plead guilty
`);

export const sentencings = goldenItems(`
  + sentencing           | 2024-04-30 | Binance founder Zhao sentenced to four months in prison | A Seattle judge passed the sentence on Tuesday. | 2024-04-30
  + sentencing           | 2024-04-30 | FOUR MONTHS: CZ GETS FAR LESS THAN PROSECUTORS WANTED
  + sentencing           | 2024-04-24 | Prosecutors seek three years behind bars for Binance's Zhao | Sentencing is set for April 30. | 2024-04-30>
  + sentencing           | 2024-04-24 | DOJ wants CZ to do 36 months
  + sentencing           | 2024-02-12 | CZ sentencing postponed to April 30 | It had been planned for Feb. 23. | 2024-04-30> 2024-02-23
  + sentencing           | 2024-02-13 | Zhao's day of judgment pushed from February 23 to April 30 | | 2024-02-23 2024-04-30>
  + sentencing           | 2023-12-07 | Binance founder to be sentenced on Feb 23 | | 2024-02-23>
  + sentencing           | 2024-04-24 | CZ begs for probation and says sorry in letter to judge
  + sentencing           | 2024-04-30 | 币安创始人赵长鹏CZ被判四个月监禁
  + sentencing           | 2024-04-29 | What to expect when CZ is sentenced tomorrow | | 2024-04-30>
  + sentencing           | 2024-04-30 | cz gets 4 months
  + sentencing hearing   | 2024-05-01 | Zhao will serve four months after Tuesday's hearing in Seattle | | 2024-04-30
  + sentencing filing    | 2024-04-24 | Support for Binance's Zhao: 161 letters ask judge for leniency
  + market sentencing    | 2024-04-30 | BNB edges up as Zhao is handed four-month term
  + sentencing           | 2024-04-30 | Binance's ex-CEO avoids long stretch, judge hands down 120 days
  + sentencing           | 2024-04-30 | Changpeng Zhao, former crypto king, jailed for four months
  + sentencing           | 2024-04-26 | Defence in Zhao case: no prison, five months of probation at most
  + sentencing           | 2024-02-23 | Binance sentenced: judge imposes $4.3 billion penalty
  + sentencing           | 2024-04-30 | Zhao sentencing under way in Seattle: live updates
  + sentencing           | 2024-04-30 | Judge to CZ: you put growth before law. Then four months
  + sentencing commentary | 2023-11-22 | How long could Zhao go to prison? Guidelines say 18 months
  + sentencing           | 2024-04-22 | Binance's Zhao faces sentence next week | The hearing is on Tuesday, April 30 at 9 a.m. in Seattle. | 2024-04-30>
  + sentencing           | 2024-05-01 | Binance co-founder condemned to 4 months in jail
  + sentencing           | 2024-04-17 | Zhao's sentencing still on for April 30, court calendar shows | | 2024-04-30>
  + sentencing           | 2024-03-05 | CZ to learn fate on 3 April, exchange watchers say | | 2024-04-03>
  - sentencing           | 2024-03-28 | Bankman-Fried gets 25 years
  - sentencing           | 2025-05-08 | Celsius founder Mashinsky sentenced to 12 years
  - sentencing           | 2025-12-11 | Do Kwon handed 15 years in prison
  - sentencing           | 2024-09-24 | Caroline Ellison receives two years for her part in FTX
  - sentencing           | 2025-01-15 | BitMEX fined $100 million at sentencing
  - sentencing           | 2024-11-14 | Razzlekhan, who laundered stolen Bitfinex coins, gets 18 months
  - sentencing           | 2024-05-14 | Tornado Cash developer jailed for five years in the Netherlands
  - sentencing           | 2024-05-02 | After CZ, all eyes on Avraham Eisenberg: sentence due in July
  - sentencing           | 2025-03-04 | Man who used Binance account for drug money sentenced in Manchester
`);

export const pardons = goldenItems(`
  + pardon               | 2025-10-23 | Trump pardons Binance founder Changpeng Zhao
  + pardon               | 2025-10-23 | CZ IS A FREE MAN: PRESIDENT WIPES CONVICTION AWAY | The White House confirmed the clemency on Thursday. | 2025-10-23
  + pardon               | 2025-10-24 | Zhao pardon was signed on Wednesday, Trump says he does not know him | | 2025-10-22
  + pardon               | 2025-03-13 | Binance founder pushes for pardon, report says
  + pardon               | 2025-05-07 | CZ confirms he has applied for clemency
  + pardon               | 2025-10-27 | Democrats want answers on Zhao pardon by November 7 | | 2025-11-07>
  + pardon               | 2025-10-23 | 特朗普赦免币安创始人赵长鹏
  + pardon               | 2025-10-23 | Trump forgives crypto billionaire behind Binance
  + market pardon        | 2025-10-23 | BNB leaps as Trump pardons CZ
  + pardon               | 2025-10-24 | “I have no idea who he is”: Trump on pardoned Binance boss
  + pardon               | 2025-10-29 | Senate resolution condemns pardon of Binance's Zhao
  + pardon               | 2025-11-04 | Binance founder asks for his $50 million fine back after pardon
  + commentary pardon    | 2025-10-24 | What the CZ pardon says about justice for sale
  + pardon               | 2025-10-10 | Will he or won't he? Odds of Zhao pardon surge
  + pardon               | 2025-11-17 | White House: Zhao pardon went through proper review
  + pardon               | 2025-10-23 | President Trump commutes... no, pardons: Zhao walks clear of record
  + pardon               | 2025-10-25 | Binance lobbyist paid $450,000 weeks before pardon of founder
  + pardon               | 2025-03-13 | zhao denies trump family deal in exchange for pardon
  + pardon               | 2025-10-23 | Potus palms Binance founder a forgiveness, ends conflict on crypto
  + pardon commentary    | 2025-12-02 | Waters calls Zhao clemency corruption in plain sight
  + pardon               | 2025-10-23 | Breaking: Full and unconditional pardon for CZ
  + pardon other         | 2025-10-31 | Warren's tweet on Zhao conviction draws libel threat from pardoned founder
  + pardon               | 2025-04-18 | Talk of mercy for CZ resurfaces ahead of White House crypto day
  - pardon               | 2025-03-28 | Trump pardons BitMEX founders
  - pardon               | 2025-01-21 | Silk Road's Ross Ulbricht walks free after Trump pardon
  - pardon               | 2025-03-07 | Bankman-Fried makes his case for clemency on Tucker Carlson
  - pardon               | 2025-11-20 | No pardon for SBF, White House says
  - pardon               | 2025-12-16 | Samourai developer asks Trump for mercy
  - pardon               | 2025-11-08 | Roger Ver seeks clemency over tax case
  - pardon               | 2025-12-01 | Trump pardons former Honduran president
`);
