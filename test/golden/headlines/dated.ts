/** Golden headlines and ledes chosen for the dates they state: ahead, past, moved, weekdays, months, and years left out around New Year. */
import { goldenItems } from './item.ts';

export const dated = goldenItems(`
  + filing ruling        | 2023-09-19 | SEC and Binance.US must report on discovery no later than October 10 | | 2023-10-10>
  + ruling filing hearing | 2023-09-19 | Judge Faruqui tells SEC and Binance.US to file status report by Oct. 10 | The magistrate spoke at a hearing on September 18. | 2023-10-10> 2023-09-18
  + ruling filing        | 2024-07-11 | Judge Jackson sets schedule in SEC v. Binance | Amended pleadings are due August 23; answers follow on September 20, 2024. | 2024-08-23> 2024-09-20>
  + hearing              | 2024-01-12 | Binance and SEC to argue over dismissal on Monday, Jan. 22, 2024 at 10 a.m. Eastern | | 2024-01-22>
  + sentencing           | 2024-02-12 | Zhao's sentencing, originally set for Feb. 23, will now take place on April 30 | | 2024-02-23 2024-04-30>
  + sentencing           | 2024-02-13 | CZ sentencing rescheduled to 30 April from 23 February | | 2024-04-30> 2024-02-23
  + sentencing           | 2024-02-12 | Judge in Seattle moves Zhao sentencing from Feb 23 to Apr 30, no reason given | | 2024-02-23 2024-04-30>
  + hearing              | 2024-06-20 | Binance conference delayed until July 9 instead of July 2, docket in SEC case shows | | 2024-07-09> 2024-07-02
  + filing               | 2025-04-11 | SEC and Binance want stay to last until June 13 | They told the court on Friday that talks go on. | 2025-06-13> 2025-04-11
  + ruling               | 2025-02-13 | Judge stays SEC lawsuit against Binance, wants update by April 14 | | 2025-04-14>
  + hearing              | 2023-12-19 | SEC v. Binance hearing on dismissal motions slated for Jan. 19 | | 2024-01-19>
  + filing commentary    | 2024-01-03 | What Binance and the SEC filed on December 15, and what it shows about documents | | 2023-12-15
  + ruling settlement    | 2024-01-04 | CFTC order against Zhao, entered Dec. 14, takes effect | The derivatives agency had sued Binance last March. | 2023-12-14 2023-03
  + hearing              | 2023-12-29 | Binance's first court date of the new year: January 22 before Judge Jackson | | 2024-01-22>
  + filing               | 2025-01-02 | Zhao's lawyers filed reply in SEC case on December 30 | | 2024-12-30
  + sentencing commentary | 2023-12-30 | Zhao waits for February 23: what his sentence could look like | | 2024-02-23>
  + other                | 2024-08-30 | Zhao will leave prison in September | | 2024-09>
  + commentary complaint | 2024-01-23 | SEC lawsuit of June 2023 against Binance: the charges one by one | | 2023-06
  + commentary plea      | 2024-04-20 | Binance and Zhao, who pleaded guilty in November, face very different outcomes | | 2023-11
  + sentencing           | 2024-03-20 | CZ will be sentenced at the end of April | | 2024-04>
  + ruling hearing       | 2024-10-22 | SEC v. Binance: trial not before March 2026 under judge's new calendar | | 2026-03>
  + hearing              | 2023-06-08 | Judge sets June 13 hearing on SEC bid to freeze Binance.US | | 2023-06-13>
  + hearing              | 2023-06-09 | Binance freeze hearing: Tuesday, 2 p.m., courtroom 3 | The SEC wants assets of the American arm locked. | 2023-06-13>
  + filing               | 2023-08-18 | Binance.US: SEC's deposition demands go too far | Lawyers for BAM filed their motion on Monday. | 2023-08-14
  + filing               | 2023-08-17 | Binance.US seeks shield from SEC questions | The request of August 14 calls the demands overbroad. | 2023-08-14
  + ruling               | 2024-07-19 | Judge lets Binance.US buy Treasury bills | The order of July 19 follows a request that BAM made in May. | 2024-07-19 2024-05
  + pardon               | 2025-10-23 | Trump signs pardon for Binance's Zhao today | | 2025-10-23
  + pardon               | 2025-10-30 | House Democrats give White House until Nov. 14 to explain Zhao pardon | | 2025-11-14>
  + enforcement          | 2023-12-01 | Florida acts against Binance.US | The emergency suspension over Zhao's plea, dated Nov. 29, bars new accounts. | 2023-11-29
  + enforcement          | 2024-05-10 | Binance monitor for FinCEN starts work in June | Treasury demanded a watcher under last year's plea deal. | 2024-06>
  + settlement           | 2023-12-18 | Binance to pay CFTC $2.7 billion | On Monday the commission announced the final terms of the settlement of November 21. | 2023-12-18 2023-11-21
  + sentencing           | 2024-04-24 | DOJ: three years for CZ | Prosecutors filed their memo late on Tuesday, a week before the April 30 sentencing. | 2024-04-23 2024-04-30>
  + sentencing           | 2024-05-01T01:30Z | Zhao gets four months | Judge Jones announced the sentence in Seattle today. | 2024-04-30
  + filing ruling        | 2025-05-30T01:30Z | SEC ends its Binance suit | The stipulation reached the docket today. | 2025-05-29
  + hearing              | 2024-01-21T23:30Z | Tomorrow: SEC v. Binance argument in Washington | | 2024-01-22>
  + complaint            | | SEC sued Binance on June 5, 2023: the complaint in full | | 2023-06-05
  + sentencing           | | Zhao sentencing set for April 30, 2024 | | 2024-04-30>
  + plea                 | | Zhao pleaded guilty on 21 November 2023 | | 2023-11-21
  + filing               | | SEC asks judge for more time in Binance case, points to hearing on January 22
  + hearing              | 2024-01-09 | SEC v. Binance: court will hear motions on 22 January 2024 | | 2024-01-22>
  + hearing              | 2024-01-10 | Binance argument on 2024-01-22, says SEC docket | | 2024-01-22>
  + hearing              | 2024-01-10 | Binance and SEC meet in court on 1/22/2024 | | 2024-01-22>
  + hearing              | 2023-06-09 | BINANCE VS SEC: COURT SHOWDOWN ON JUNE 13 | | 2023-06-13>
  + hearing              | 2023-06-09 | binance and sec meet in court june 13 | | 2023-06-13>
  + filing               | 2024-08-20 | SEC to file new Binance complaint by mid-September | | 2024-09>
  + sentencing           | 2024-04-15 | “April 30 can't come soon enough”: friends of CZ await sentence | | 2024-04-30>
  + ruling               | 2023-12-08 | Zhao may not go home before the February 23 sentencing, judge in Seattle decided on Thursday | | 2024-02-23> 2023-12-07
  + sentencing           | 2024-04-23 | Zhao says sorry | In a letter sent to the court on Tuesday, the founder of Binance asks for mercy before sentencing on April 30. | 2024-04-23 2024-04-30>
  + plea sentencing      | 2023-12-06 | Zhao plea sticks | Judge Jones accepted it on Wednesday; sentencing for Binance and its founder is on Feb. 23, 2024. | 2023-12-06 2024-02-23>
  + business             | 2023-06-09 | Binance.US: get your dollars out by Tuesday | SEC suit makes banks flee, the platform says. | 2023-06-13>
  + filing               | 2023-06-06 | SEC cites Securities Exchange Act of 1934 in bid to freeze Binance.US funds | Section 12 of the Act, the agency said Tuesday, leaves no doubt. | 2023-06-06
  + ruling filing        | 2025-05-29 | Case 1:23-cv-01599 against Binance is closed | Dismissal of the suit by the SEC came after 24 months and cost $0. | 
  + sentencing           | 2024-04-30 | Judge gives Zhao 4 months, not the 36 months that prosecutors wanted
  + sentencing           | 2024-03-11 | Zhao sentencing due between April 29 and May 3 | | 2024-04-29> 2024-05-03>
`);
