/** Phrasings of dates in the news with the dates that a reader takes from them, and the reader of that table. */

export type Reading = {
  readonly day: string;
  readonly precision: 'day' | 'month';
  readonly ahead: boolean;
  readonly superseded: boolean;
};

export type Phrasing = { readonly published: string; readonly text: string; readonly dates: readonly Reading[] };

/**
 * One phrasing a line: `published | text | dates`. A day published is noon in UTC, `none` an unknown one. `2024-04-30>` lies ahead,
 * `2024-02-23x` has been replaced, `2024-06` is a month; no date means that the text states none.
 */
export function phrasingsOf(table: string): Phrasing[] {
  return table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [published = '', text = '', dates = ''] = line.split('|').map((cell) => cell.trim());
      return { published, text, dates: dates === '' ? [] : dates.split(' ').map(readingOf) };
    });
}

function readingOf(text: string): Reading {
  const match = /^(\d{4}-\d{2})(-\d{2})?(>|x)?$/.exec(text);
  if (!match) throw new Error(`the table of phrasings gives ${text}, which is no date`);
  const [, month = '', day, mark] = match;
  return {
    day: `${month}${day ?? '-01'}`,
    precision: day === undefined ? 'month' : 'day',
    ahead: mark === '>',
    superseded: mark === 'x',
  };
}

export const guards = phrasingsOf(`
  2024-03-06 | The SEC filed a reply and the SEC's lawyers left
  2024-03-06 | SEC and Binance are at odds
  2024-03-06 | In the last SEC brief and in this SEC case Binance is named
  2024-03-06 | Binance files a second motion, its second this year
  2024-03-06 | In a second brief, the last second of the hearing is disputed
  2024-03-06 | Binance may appeal, and Zhao may be allowed to travel
  2024-03-06 | Lawyers march into court with boxes of papers
  2024-03-06 | Justin Sun and Zhao shake hands
  2024-03-06 | The agency relies on Section 5 of the Securities Act
  2024-03-06 | A motion under Rule 12(b)(6) and Title 31
  2024-03-06 | Case 1:23-cv-01599-ABJ-ZMF in Washington
  2024-03-06 | The criminal case is 2:23-cr-00179
  2024-03-06 | Exchange to pay $4.3 billion, of which $1.8 billion is forfeit
  2024-03-06 | BNB fell 4.3% and bitcoin 2 percent
  2024-03-06 | The Exchange Act of 1934 and the Bank Secrecy Act of 1970 apply
  2024-03-06 | Zhao was sentenced to four months in prison
  2024-03-06 | Prosecutors ask for 36 months, the guidelines say 18 months
  2024-03-06 | The defence has 60 days to answer
  2024-03-06 | A reply is due 14 days after the ruling
  2024-03-06 | A monitor for three years and a five-year review
  2024-03-06 | Binance is now free to invest, and volume is lower this year
  2024-03-06 | The exchange has operated since 2017
  2024-03-06 | All 13 counts on page 13 of 136
  2024-03-06 | Withdrawals took 24 hours
  2024-03-06 | The old rule dates from May 5, 300 BC
  2024-03-06 | The stay lasts for 60 days
  2024-03-06 | WASHINGTON, March 6 (Wire) - Binance is back in court
`);

export const plainDates = phrasingsOf(`
  2024-03-06 | Zhao will be sentenced on April 30 | 2024-04-30>
  2024-03-06 | Sentencing is set for 30 April 2024 | 2024-04-30>
  2024-03-06 | Sentencing: Apr. 30, 2024, in Seattle | 2024-04-30>
  2024-03-06 | Court date: 2024-04-30 | 2024-04-30>
  2024-03-06 | The hearing on 4/30/2024 will be public | 2024-04-30>
  2024-03-06 | The hearing starts at 9 a.m. on April 30th | 2024-04-30>
  2024-03-06 | The hearing is at 10 a.m. Eastern on April 30 | 2024-04-30>
  2024-03-06 | A hearing in the afternoon of April 30 | 2024-04-30>
  2024-03-06 | The joint report was filed on March 5 | 2024-03-05
  2024-03-06 | In a filing dated 5 March 2024 the sides disagree | 2024-03-05
  2024-03-06 | Binance pleaded guilty on Nov. 21 | 2023-11-21
  2024-03-06 | Zhao pleaded guilty in November | 2023-11
  2024-03-06 | The SEC sued in June 2023 | 2023-06
  2024-03-06 | A ruling is expected in May | 2024-05>
  2024-03-06 | The sides must report no later than April 10 | 2024-04-10>
  2024-03-06 | Answers are due by April 10 | 2024-04-10>
  2024-03-06 | The stay runs until 9 January 2025 | 2025-01-09>
  2024-03-06 | The sentencing window is between April 29 and May 3 | 2024-04-29> 2024-05-03>
  2024-03-06 | Binance listening to set for Could 29 | 2024-05-29>
  2024-03-06 | Determination due Might 14 | 2024-05-14>
  2024-05-20 | A status report is due on May 29 | 2024-05-29>
  2024-03-06 | The parties met on Feb. 29 | 2024-02-29
  2024-03-06 | In an unsealed brief of 3 March the sides argue | 2024-03-03
  2024-03-06 | Argument is set for May 23 and 24 | 2024-05-23> 2024-05-24>
  2024-03-06 | The trial runs from June 3 to June 7 | 2024-06-03> 2024-06-07>
  2024-03-06 | A ruling is due at the end of May | 2024-05>
  2024-03-06 | Argument follows on the second of May | 2024-05-02>
  2024-06-10 | zhao was sentenced in may | 2024-05
  2024-01-22 | 币安将于1月25日出庭 | 2024-01-25>
  2024-03-06 | Closed on Friday the 13th of October 2023 | 2023-10-13
  2024-04-02 | 자오의 선고는 4월 30일이다 | 2024-04-30>
`);

export const weekdays = phrasingsOf(`
  2024-03-06 | The SEC filed its motion on Tuesday | 2024-03-05
  2024-03-06 | The judge said on Friday that the suit may go on | 2024-03-01
  2024-03-06 | Zhao appeared in the Seattle court on Monday | 2024-03-04
  2024-03-06 | The court ruled Wednesday | 2024-03-06
  2024-03-06 | A hearing is scheduled for Friday | 2024-03-08>
  2024-03-06 | Zhao will return to court on Monday | 2024-03-11>
  2024-03-06 | The report is due by Sunday | 2024-03-10>
  2024-03-06 | Argument is set for Monday, March 18 | 2024-03-18>
  2024-03-06 | The deal was announced today | 2024-03-06
  2024-03-06 | The judge will hear both sides tomorrow | 2024-03-07>
  2024-03-06 | The motion was filed yesterday | 2024-03-05
  2024-03-06 | Binance answered last Friday | 2024-03-01
  2024-03-06 | The sides met on Sun., March 3 and again on Mon., March 4 | 2024-03-03 2024-03-04
  2024-03-06 | Sentencing will stay on the calendar, the judge ruled on Tuesday | 2024-03-05
  2024-03-06 | The judge may free Zhao, she said on Tuesday | 2024-03-05
  2024-03-06 | Binance returns to court on Monday | 2024-03-11>
  2024-03-06 | Hearing on the freeze comes this Friday | 2024-03-08>
  2024-03-06 | Friday hearing could decide the fate of the suit | 2024-03-08>
  2024-03-06 | Sentencing is Friday | 2024-03-08>
  2024-05-02 | Zhao will serve four months after Tuesday's sentence | 2024-04-30
  2024-03-06 | Zhao appeared before the court on Monday | 2024-03-04
`);

export const turnOfYear = phrasingsOf(`
  2023-12-20 | Argument is set for January 19 | 2024-01-19>
  2023-12-20 | Zhao will be sentenced on Feb 23 | 2024-02-23>
  2023-12-20 | The judge ruled on Dec. 7 | 2023-12-07
  2023-12-20 | Sentencing will follow in February | 2024-02>
  2023-12-31 | Sides must report by January 5 | 2024-01-05>
  2024-01-03 | The motion was filed on December 15 | 2023-12-15
  2024-01-03 | The order, signed on Dec. 30, takes effect | 2023-12-30
  2024-01-03 | Zhao stepped down in November | 2023-11
  2024-05-10 | The SEC sued in June | 2023-06
  2024-05-10 | The SEC sued Binance on June 5 | 2023-06-05
  2023-12-20 | The CFTC suit was filed in March | 2023-03
  2023-12-20 | The judge signed the order in January | 2023-01
  2024-01-04 | The CFTC sued last March | 2023-03
`);

export const moved = phrasingsOf(`
  2024-02-12 | Sentencing postponed from February 23 to April 30 | 2024-02-23x 2024-04-30>
  2024-02-12 | Judge moved the sentencing from Feb. 23 to Apr. 30 | 2024-02-23x 2024-04-30>
  2024-02-12 | Sentencing, originally set for Feb. 23, is now on April 30 | 2024-02-23x 2024-04-30>
  2024-02-12 | Sentencing rescheduled to 30 April from 23 February | 2024-04-30> 2024-02-23x
  2024-02-12 | Sentencing will be on April 30 instead of February 23 | 2024-04-30> 2024-02-23x
  2024-06-20 | Conference pushed back from July 2 to July 9 | 2024-07-02x 2024-07-09>
  2024-06-20 | Conference adjourned to July 9, previously scheduled for July 2 | 2024-07-09> 2024-07-02x
  2024-03-06 | CZ moved the court on March 1 to delay his March 5 deadline to April 2 | 2024-03-01 2024-03-05x 2024-04-02>
  2024-02-12 | Sentencing was postponed to April 30. It had been planned for Feb. 23 | 2024-04-30> 2024-02-23x
  2024-02-12 | Zhao's Feb. 23 sentencing is now April 30 | 2024-02-23x 2024-04-30>
`);

export const publication = phrasingsOf(`
  none | Zhao pleaded guilty on a Tuesday
  none | A hearing is set for April 30
  none | A ruling is expected in May
  none | The SEC sued Binance on June 5, 2023 | 2023-06-05
  none | Zhao was sentenced in April 2024 | 2024-04
  none | The sentence was announced today
  none | A hearing takes place tomorrow
  2024-05-01T01:30:00Z | The judge passed sentence today | 2024-04-30
  2024-05-01T01:30:00Z | The sentence was announced on Tuesday | 2024-04-30
  2024-05-01T04:30:00Z | The judge passed sentence today | 2024-05-01
  2024-01-22T02:00:00Z | The judge will hear argument tomorrow | 2024-01-22>
  2023-12-31T23:30:00Z | Sides must report by January 5 | 2024-01-05>
  2024-01-01T03:00:00Z | The order was signed today | 2023-12-31
`);

export const knownMisses = phrasingsOf(`
  2024-09-28 | Zhao, who left custody on Friday, was to be freed on Sunday | 2024-09-27 2024-09-29x
  2024-03-06 | Zhao was told to stay; he turns 48 on Sept. 10 | 2024-09-10>
  2024-03-06 | Judge: Feb. 23 sentencing off, April 30 on | 2024-02-23x 2024-04-30>
  2024-01-18 | Friday's argument in SEC v. Binance is postponed to Monday because of snow | 2024-01-19x 2024-01-22>
  2024-05-01 | Judge Jones, 73, sentenced CZ Tues. to 4 mos | 2024-04-30
  2024-03-06 | Mayor Adams and August Wilson watched
  2024-03-06 | Zhao will be sentenced in Seattle on the 30th | 2024-03-30>
  2024-03-06 | Prosecutors said Mon that they will appeal by Fri | 2024-03-04 2024-03-08>
  2024-04-02 | Чжао признал вину в ноябре 2023 года | 2023-11
  2024-09-27 | He had been due out on Sunday | 2024-09-29x
  2024-04-30 | Hours before his sentencing on Tuesday, Zhao posted thanks | 2024-04-30>
`);
