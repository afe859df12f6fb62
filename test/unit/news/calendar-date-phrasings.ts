/** Phrasings of calendar dates: ahead, past, given up for another, and in other languages than English. */
import { phrasingsOf } from './date-phrasings.ts';

export const aheadDays = phrasingsOf(`
  2024-03-06 | Zhao awaits his criminal sentencing hearing on April 3 | 2024-04-03>
  2024-03-06 | Zhao awaits his criminal sentencing hearing on January 3 | 2025-01-03>
  2024-12-06 | Zhao awaits his sentencing on January 3 | 2025-01-03>
  2024-03-06 | Binance must produce the records on or before April 12 | 2024-04-12>
  2024-03-06 | Testimony is planned between March 11 and 15 | 2024-03-11> 2024-03-15>
  2024-03-06 | The court set aside May 23 and 24 for argument | 2024-05-23> 2024-05-24>
  2024-03-06 | The judge reserved 23 and 24 May for argument | 2024-05-23> 2024-05-24>
  2024-03-06 | The court set aside May 23-24 for argument | 2024-05-23> 2024-05-24>
  2024-03-06 | Zhao will be sentenced in February | 2025-02>
  2023-11-22 | Zhao is to be sentenced in February | 2024-02>
  2023-11-22 | Sentencing in February | 2024-02>
  2024-01-12 | The hearing starts at 10 a.m. Eastern on Jan. 22 | 2024-01-22>
  2024-03-06 | Ruling on the motion might come in April | 2024-04>
  2024-03-06 | Might 14 is when the reply is due | 2024-05-14>
  2024-03-06 | He has agreed to a June 5 sentencing | 2024-06-05>
  2024-03-06 | The court announced a hearing on June 5 | 2024-06-05>
  2024-03-06 | The judge ruled that "the motion is denied." On April 4 the sides return | 2024-04-04>
  2024-03-06 | SEC v. Binance, decided June 28, 2024 | 2024-06-28>
  none | The sentencing is scheduled for April 30, 2024 | 2024-04-30>
  2024-03-06 | Zhao may ask for a pardon in May | 2024-05>
  2024-03-06 | His May hearing will be short | 2024-05>
  2024-03-06 | The judge wants answers by mid-May | 2024-05>
  2024-03-06 | The sides expect a trial in late May or early June | 2024-05> 2024-06>
  2024-03-06 | The report is due at the beginning of June 2024 | 2024-06>
  2024-03-06 | Under the plan, testimony ends on 15.04.2024 | 2024-04-15>
  2024-03-06 | He faces sentencing April 30 | 2024-04-30>
  2024-03-06 | Zhao will learn his fate in Seattle come April 30 | 2024-04-30>
  2024-09-20 | CZ is due to be released on September 29 | 2024-09-29>
  2025-02-14 | Both sides have until April 14 to report back | 2025-04-14>
  2024-02-20 | Zhao's own hearing was pushed to April 30 | 2024-04-30>
  2024-07-01 | A status conference is set for July 9, the order said | 2024-07-09>
  2023-11-22 | Sentencing is scheduled for Feb. 23, 2024, and Zhao may not leave the U.S. until then | 2024-02-23>
  2023-09-19 | The next hearing is on October 12 at 11 a.m. | 2023-10-12>
  2024-04-29 | What to expect on April 30 when CZ faces the judge | 2024-04-30>
  2023-11-24 | Binance has paid the first part of its fine, due on Nov. 30 | 2023-11-30>
  2024-01-05 | The SEC brought its case last June and the judge hears it on January 22 | 2023-06 2024-01-22>
  2024-03-06 | Binance to publish wallets on March 12 as part of the plea deal | 2024-03-12>
  2024-12-20 | Gensler will step down on January 20 | 2025-01-20>
  2024-05-13 | A monitor is to start work on or about June 3 | 2024-06-03>
  2024-03-06 | Binance.US wins delay until May 1 | 2024-05-01>
  2024-03-06 | Deadline for claims: 1 May | 2024-05-01>
  2024-03-06 | The trial is not expected before June 2025 | 2025-06>
  2024-03-06 | Zhao must surrender no later than noon on April 15 | 2024-04-15>
  2024-03-06 | ZHAO TO BE SENTENCED APRIL 30 | 2024-04-30>
  2024-03-06 | SEC V. BINANCE: ARGUMENT MARCH 18, RULING EXPECTED BY MAY | 2024-03-18> 2024-05>
  2023-06-08 | The agency filed an emergency motion on June 6 to freeze assets, and a hearing has been set for June 13 | 2023-06-06 2023-06-13>
  2024-08-27 | Zhao was moved to a halfway house on August 22 and is set for release on September 29 | 2024-08-22 2024-09-29>
  2025-11-15 | Lawmakers want answers by Nov. 30 | 2025-11-30>
  2023-11-30 | Zhao's trip home: judge to decide by Dec. 8 | 2023-12-08>
  2023-11-30 | SEC, Binance spar over docs ahead of Dec. 8 deadline | 2023-12-08>
  2023-11-30 | CFTC's consent order awaits approval; a hearing is penciled in for Dec. 14 | 2023-12-14>
  2023-06-27 | The magistrate judge ordered both sides to meet and confer before July 7 | 2023-07-07>
  2023-09-19 | Judge declines to order immediate inspection; next hearing October 12 | 2023-10-12>
  2025-01-02 | Both sides will be back in January | 2025-01>
  2023-11-22 | Zhao posted a $175 million bond and must return to Seattle two weeks before his Feb. 23 sentencing | 2024-02-23>
  2023-12-19 | The argument, due on January 19, may slip because of snow | 2024-01-19>
  2025-04-15 | Stay extended by 60 days, next report due June 13 | 2025-06-13>
  2023-07-03 | The reply is due in July | 2023-07>
  2023-07-03 | Magistrate sets July 10 for a discovery call | 2023-07-10>
  2024-03-06 | ORDER granting motion. Status report due by 4/5/2024. Signed by Judge Jackson on 3/5/2024 | 2024-04-05> 2024-03-05
  2024-03-06 | MINUTE ORDER: hearing set for 3/14/2024 at 02:00 PM in Courtroom 3 | 2024-03-14>
  2024-12-30 | A hearing is set for Jan 6 | 2025-01-06>
  2025-01-06 | The SEC filed on Dec 30 and must answer by Jan 13 | 2024-12-30 2025-01-13>
  2023-11-27 | Prosecutors want Zhao to stay in the US until his February 23 sentencing | 2024-02-23>
  2024-04-03 | It starts a three-week countdown: sentencing is April 30 | 2024-04-30>
  2024-02-13 | Court records dated Feb. 12 show the new date: April 30 | 2024-02-12 2024-04-30>
  2024-02-13 | The parties asked to move the date to late April | 2024-04>
  2023-12-07 | Sentencing Feb. 23, 2024 for CZ and Binance | 2024-02-23>
  2023-12-07 | The judge ordered him to stay until Feb. 23, when he will be sentenced | 2024-02-23>
  2024-05-20 | CZ to begin four-month term in June | 2024-06>
  2026-01-10 | Lawmakers gave the department until January 31 | 2026-01-31>
  2025-12-28 | Senators expect answers by Jan. 9 | 2026-01-09>
  2024-05-06 | Binance has 90 days from May 10 to pick counsel | 2024-05-10>
`);

export const pastDays = phrasingsOf(`
  2024-03-06 | The parties must confer within 30 days of March 4 | 2024-03-04
  2024-03-06 | The status report is due within two weeks of the March 1 order | 2024-03-01
  2024-03-06 | On March 4 and 12 states joined the suit | 2024-03-04
  2024-03-06 | Since March 4, when the SEC sued Binance, BNB has lost 12% | 2024-03-04
  2024-03-06 | Binance.US, launched in September 2019, was sued in June 2023 | 2023-06
  2024-03-06 | The stay, in force from March 1, lasts two months | 2024-03-01
  2024-05-10 | The complaint, filed on June 5, names 13 counts | 2023-06-05
  2024-05-10 | The June 5 complaint names 13 counts | 2023-06-05
  2024-03-06 | Judge Jackson, in D.C., heard the U.S. on Jan. 22 | 2024-01-22
  2024-03-06 | Will US agencies settle? A motion filed on February 10, 2024 in the D.C. court says so | 2024-02-10
  2024-07-20 | The ruling of June 28 keeps most claims alive | 2024-06-28
  2024-07-20 | In its June ruling the court kept most claims | 2024-06
  2025-01-15 | The Dec. 2 order stands | 2024-12-02
  2024-03-06 | Zhao's passport was taken on Dec 29th | 2023-12-29
  2023-06-07 | The CFTC had sued Binance in March over similar claims | 2023-03
  2023-06-20 | Since the lawsuit of June 5, Binance.US has lost market share | 2023-06-05
  2024-03-06 | Zhao's lawyers said on X on March 2 that he will appear | 2024-03-02
  2024-03-06 | On 1 March, 2024 the DOJ filed its memo | 2024-03-01
  2024-03-06 | On the 1st of March the DOJ filed its memo | 2024-03-01
  2024-03-06 | Mar 1: DOJ files memo | 2024-03-01
  2024-03-06 | Zhao spent Christmas in the US after the Dec. 29 ruling | 2023-12-29
  2024-03-06 | The agency's Wells notice of February last year | 2023-02
  2024-03-06 | On March 4 and again on March 5 the lawyers met | 2024-03-04 2024-03-05
  2024-03-06 | The lawyers met on March 4, 5 and 6 | 2024-03-04 2024-03-05 2024-03-06
  2024-03-06 | the sec sued binance in june of 2023 and zhao pleaded guilty in november 2023 | 2023-06 2023-11
  2024-06-04 | Zhao reported to the prison in Lompoc on May 31 or June 1 | 2024-05-31 2024-06-01
  2024-10-10 | Zhao, freed on September 27, posted that he would rest | 2024-09-27
  2025-03-14 | The people said talks on a pardon began in February | 2025-02
  2025-05-07 | CZ said in a podcast released on May 6 that he had applied for a pardon | 2025-05-06
  2024-04-30 | Four months: Zhao's sentence on April 30, 2024 in full | 2024-04-30
  2023-08-16 | Binance asked for a protective order against the SEC on August 14, arguing that the requests were too broad | 2023-08-14
  2023-09-13 | SEC says Binance.US has handed over 220 documents since the June 17 order | 2023-06-17
  2023-11-08 | The SEC answered on Nov. 7 that tokens are securities | 2023-11-07
  2024-07-31 | SEC plans to amend its complaint, a filing on July 30 showed | 2024-07-30
  2024-12-31 | SEC opposes dismissal in a Dec. 4 brief; a ruling could come in early 2025 | 2024-12-04
  2025-06-01 | SEC v. Binance ended on May 29 with prejudice | 2025-05-29
  2023-06-05 | Binance's BUSD lost its issuer on Feb. 13 when New York's regulator ordered a stop | 2023-02-13
  2023-10-20 | An amicus brief of Oct. 3 backs Binance | 2023-10-03
  2024-03-06 | In the first 10 days of March the SEC filed nothing | 2024-03
  2024-03-06 | The 2018 and 2019 chats are in the complaint of June 2023 | 2023-06
  2024-03-06 | Filed: 03/04/2024. Entered: 03/05/2024 | 2024-03-04 2024-03-05
  2025-10-24 | The pardon came nearly a year after Zhao left prison in September 2024 | 2024-09
`);

export const moves = phrasingsOf(`
  2024-03-06 | Hearing moved from Monday to Friday | 2024-03-04x 2024-03-08>
  2024-03-06 | The sentencing set for February 23 has been vacated | 2024-02-23x
  2024-02-12 | Judge cancels the hearing set for February 23 | 2024-02-23x
  2024-02-12 | The February 23 hearing was called off | 2024-02-23x
  2024-02-12 | The hearing was set for February 23 but will now take place on April 30 | 2024-02-23x 2024-04-30>
  2024-02-12 | Court delays Zhao's February 23 sentencing until April 30 | 2024-02-23x 2024-04-30>
  2024-02-12 | Sentencing no longer on February 23 | 2024-02-23x
  2024-02-12 | The sentencing, initially scheduled for Feb. 23, was put off to the end of April | 2024-02-23x 2024-04>
  2024-02-12 | Not February 23 but April 30 is now the day of sentencing | 2024-02-23x 2024-04-30>
  2024-02-12 | Sentencing has been moved up from April 30 to February 23 | 2024-04-30x 2024-02-23>
  2024-02-12 | CZ's sentencing was supposed to be on Feb. 23 | 2024-02-23x
  2024-03-06 | Sentencing was rescheduled to 2024-04-30 from 2024-02-23 | 2024-04-30> 2024-02-23x
  2024-02-13 | The sentencing hearing will be held April 30 rather than February 23, a notice showed on Monday | 2024-04-30> 2024-02-23x 2024-02-12
  2024-02-13 | A notice on Monday moved the sentencing of Zhao to April 30 from Feb. 23 | 2024-02-12 2024-04-30> 2024-02-23x
  2024-03-06 | Zhao's sentencing has been postponed till the 30th of April from the 23rd of February | 2024-04-30> 2024-02-23x
  2024-02-13 | The date was changed from Feb. 23 to April 30 | 2024-02-23x 2024-04-30>
  2024-02-13 | Zhao's sentencing, first set for Feb. 23, slips to April 30 | 2024-02-23x 2024-04-30>
  2024-02-13 | Instead of February 23, Zhao will hear his sentence on April 30 | 2024-02-23x 2024-04-30>
  2024-06-21 | The July 2 conference has been postponed to July 9 | 2024-07-02x 2024-07-09>
  2024-06-21 | On Thursday the judge postponed the July 2 conference by a week | 2024-06-20 2024-07-02x
  2025-04-15 | Judge extends stay from April 14 to June 13 | 2025-04-14x 2025-06-13>
  2024-01-19 | The hearing, which had been set for Friday, will now be held Monday, Jan. 22 | 2024-01-19x 2024-01-22>
  2024-02-13 | CZ's sentencing has been delayed from its original date of February 23 to April 30, 2024 | 2024-02-23x 2024-04-30>
  2024-02-13 | New date for CZ: April 30 (was Feb. 23) | 2024-04-30> 2024-02-23x
  2024-02-13 | CZ will be sentenced April 30, not February 23 | 2024-04-30> 2024-02-23x
  2024-02-13 | Judge vacates Feb. 23 sentencing date | 2024-02-23x
  2024-02-13 | No sentencing on Feb. 23: judge picks April 30 | 2024-02-23x 2024-04-30>
`);

export const languages = phrasingsOf(`
  2024-04-02 | La sentencia de Zhao se conocerá el 30 de abril de 2024 | 2024-04-30>
  2024-04-02 | El juez fijó la audiencia para el 30 de abril | 2024-04-30>
  2024-04-02 | Zhao se declaró culpable en noviembre de 2023 | 2023-11
  2024-04-02 | La SEC presentó la demanda el martes | 2024-04-02
  2024-04-03 | La SEC presentó ayer una moción contra Binance | 2024-04-02
  2024-04-02 | Zhao será sentenciado el martes 30 de abril | 2024-04-30>
  2024-04-02 | La SEC demandó a Binance el 5 de junio de 2023 | 2023-06-05
  2024-04-02 | Le fondateur de Binance sera fixé le 30 avril 2024 | 2024-04-30>
  2024-04-02 | Das Urteil gegen Zhao fällt am 30. April | 2024-04-30>
  2024-04-02 | Суд вынесет приговор Чжао 30 апреля 2024 года | 2024-04-30>
  2024-04-02 | 美国证监会于2023年6月5日起诉币安 | 2023-06-05
  2024-04-02 | 赵长鹏将于4月30日被判刑 | 2024-04-30>
  2024-04-02 | 赵长鹏于11月21日认罪 | 2023-11-21
  2024-04-02 | 赵长鹏被判4个月监禁
  2024-04-02 | 今日要闻：币安案
  2024-04-02 | 法官今日裁定 | 2024-04-02
  2024-04-02 | 币安案2023年11月达成和解 | 2023-11
  2024-04-02 | El fundador de Binance fue condenado el martes a cuatro meses | 2024-04-02
  2024-04-02 | La audiencia se aplazó del 23 de febrero al 30 de abril | 2024-02-23x 2024-04-30>
  2024-04-02 | Zhao sera jugé le 30 avril | 2024-04-30>
  2024-04-02 | Le 5 juin 2023, la SEC a poursuivi Binance | 2023-06-05
  2024-02-20 | 赵长鹏的判刑日期由2月23日推迟至4月30日 | 2024-02-23x 2024-04-30>
  2024-02-20 | 币安案听证会定于3月14日举行，双方须在3月1日前提交文件 | 2024-03-14> 2024-03-01>
  2024-02-20 | BNB今日下跌5%
  2024-02-20 | 周一，法官驳回币安动议 | 2024-02-19
`);
