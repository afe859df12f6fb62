/** Golden headlines of hearings and of what judges decide. */
import { goldenItems } from './item.ts';

export const hearings = goldenItems(`
  + hearing              | 2023-06-12 | Judge to hear SEC bid to freeze Binance.US on Tuesday | The session is set for 2 p.m. on June 13 in Washington. | 2023-06-13>
  + hearing              | 2023-06-13 | SEC and Binance.US square off in Washington courtroom
  + hearing              | 2023-06-13 | LIVE: Binance freeze hearing gets under way
  + hearing              | 2023-09-18 | Magistrate cool on SEC wish to inspect Binance.US software | At a hearing on Monday, Judge Faruqui told the agency to ask for something narrower. | 2023-09-18
  + hearing              | 2024-01-22 | Judge grills SEC lawyers on where tokens end and stocks begin in Binance case
  + hearing              | 2024-01-23 | Four hours of argument, no decision: Binance's day before Judge Jackson
  + hearing              | 2024-01-17 | Arguments in SEC v. Binance moved from Jan. 19 to Jan. 22 | | 2024-01-19 2024-01-22>
  + hearing              | 2023-11-26 | Discovery fight between SEC and Binance.US returns to court on Monday | | 2023-11-27>
  + hearing              | 2023-12-20 | SEC and Binance get a January 19 court date for argument on dismissal | | 2024-01-19>
  + hearing              | 2023-12-28 | Binance lawsuit: oral argument due Jan. 22 | | 2024-01-22>
  + hearing              | 2023-09-15 | Hearing on Binance.US discovery comes on Monday, and Shroder is gone | | 2023-09-18>
  + hearing              | 2024-06-25 | Status conference in SEC v. Binance pushed back to July 9 | | 2024-07-09>
  + hearing              | 2024-05-10 | SEC and Binance listening to set for Could 29 | | 2024-05-29>
  + hearing              | 2024-01-22 | 币安Binance与SEC将于今日在华盛顿出庭辩论 | | 2024-01-22>
  + hearing              | 2023-09-19 | Judge Faruqui schedules status hearing in Binance.US case for October 12 | | 2023-10-12>
  + hearing              | 2024-01-22 | ARE TOKENS SECURITIES? BINANCE AND SEC LAWYERS CLASH FOR HOURS BEFORE JUDGE
  + hearing              | 2023-06-13 | 'You may get what you need by talking': judge in SEC v. Binance hears both sides
  + hearing              | 2023-12-04 | Next stop Seattle: Zhao bail dispute goes before judge this week | Binance's founder wants to wait for his sentence in Dubai; prosecutors object.
  + hearing              | 2024-07-05 | sec v. binance back in court on tuesday after split ruling | | 2024-07-09>
  - hearing              | 2024-05-23 | Gambaryan bail hearing in Abuja put off again
  - hearing              | 2024-01-17 | Coinbase and SEC lawyers argue before Judge Failla
  - hearing              | 2023-06-13 | House panel holds hearing on digital assets, Binance not invited
  - hearing              | 2023-10-03 | Bankman-Fried trial opens in packed Manhattan courtroom
  - hearing              | 2024-10-11 | Nigerian court adjourns Binance tax case to October 18
  - hearing              | 2025-01-08 | Do Kwon appears in New York court, trial date set
  - hearing              | 2025-07-14 | Tornado Cash developer Roman Storm in court as jury is picked
`);

export const rulings = goldenItems(`
  + ruling settlement    | 2023-06-17 | Judge signs deal that keeps Binance.US customer assets in America | Judge Jackson approved the agreement with the SEC on Saturday. | 2023-06-17
  + ruling settlement    | 2023-06-18 | Court okays truce between SEC and Binance.US, no freeze for now
  + ruling               | 2023-06-13 | Judge declines to freeze Binance.US and sends both sides back to the table
  + ruling               | 2023-12-07 | CZ must stay in the United States until sentencing, judge rules
  + ruling               | 2023-12-29 | Binance founder Zhao loses bid to travel to Dubai
  + ruling               | 2024-06-28 | Judge keeps most of SEC case against Binance alive, tosses claim on BNB resales | The decision came late on Friday. | 2024-06-28
  + ruling               | 2024-06-29 | Binance must face SEC lawsuit, court says
  + ruling               | 2024-06-29 | Split decision in SEC v. Binance: secondary sales out, staking in
  + ruling               | 2024-07-20 | Binance.US may park customer dollars in Treasury bills after court nod
  + ruling               | 2024-10-22 | SEC allowed to rewrite its complaint against Binance
  + ruling               | 2025-02-13 | SEC v. Binance paused for 60 days by federal judge | 
  + ruling               | 2025-02-14 | GRANTED: Judge Jackson hands Binance and SEC their time-out
  + ruling               | 2025-04-15 | Judge extends freeze on Binance suit as SEC rethinks crypto
  + ruling settlement    | 2023-12-18 | Court enters $2.85 billion order in CFTC case against Binance and Zhao | The commission announced the order on Monday. | 2023-12-18
  + ruling settlement    | 2024-02-23 | Federal judge signs off on Binance's $4.3 billion plea deal
  + ruling               | 2025-05-30 | Judge closes the book on SEC v. Binance, with prejudice
  + ruling               | 2023-11-27 | Magistrate gives Binance.US and SEC until Dec. 15 to sort out documents | | 2023-12-15>
  + ruling               | 2023-09-19 | No peek at the code yet: Binance.US fends off SEC inspection in court | A magistrate judge denied the agency's request on Monday but left the door open. | 2023-09-18
  + ruling               | 2023-09-19 | SEC dealt setback as magistrate refuses to make Binance.US open its systems
  + ruling               | 2024-06-28 | 法官裁定：SEC对币安Binance的大部分指控可以继续
  + ruling               | 2023-11-27 | CZ can't leave yet, says Seattle court
  + ruling               | 2024-06-29 | u.s. judge lets sec pursue binance, trims case
  + ruling               | 2024-06-28 | Partial win for Binance as court throws out SEC claim over BUSD
  + ruling               | 2024-06-29 | Decide guidelines SEC case in opposition to Binance could proceed
  + ruling               | 2024-06-30 | Ten claims in, three out: scorecard of the Binance decision | Judge Amy Berman Jackson let the SEC go on with most of its case.
  + ruling               | 2023-12-07 | Zhao ordered to remain on US soil | Judge Jones overruled a magistrate on Thursday. | 2023-12-07
  - ruling               | 2023-07-13 | Judge says XRP sales on exchanges were no securities, handing Ripple a win over SEC
  - ruling               | 2024-03-27 | Coinbase must face most of SEC suit
  - ruling               | 2026-03-06 | Terror victims' suit against Binance dismissed in New York
  - ruling               | 2026-03-17 | Alabama court tosses victims' case against Binance and Zhao
  - ruling               | 2024-10-23 | Nigerian court frees Binance executive Gambaryan
  - ruling               | 2024-05-17 | Abuja judge denies bail to Binance man
  - ruling               | 2023-11-02 | Jury finds Sam Bankman-Fried guilty on all counts
  - ruling               | 2024-03-29 | Binance investors' class action revived
  - ruling               | 2025-02-27 | Judge ends SEC case against Coinbase at agency's request
  - ruling               | 2024-08-07 | Ripple ordered to pay $125 million, a fraction of what the SEC wanted
  - ruling               | 2023-08-29 | Grayscale beats SEC in court over bitcoin ETF
  - ruling               | 2024-04-05 | Jury holds Terraform and Do Kwon liable for fraud
  - ruling               | 2024-12-03 | Brazilian court orders Binance to return stolen coins to customer
`);
