/** Golden headlines in the passive voice, with nominalised steps, and of several steps at once. */
import { goldenItems } from '../item.ts';

export const newsroomG = goldenItems(`
  + settlement | 2023-11-21 | Binance to pay $4.3 billion to end US probes as Zhao steps down
  + settlement | 2023-11-21 | Deal struck with Treasury leaves Binance with largest fine in agency's history
  + settlement | 2023-06-17 | Truce between SEC and Binance.US keeps assets in America
  + settlement | 2023-12-18 | CFTC's $2.7 billion agreement with Binance made final
  + settlement | 2023-11-21 | Binance's multibillion-dollar resolution with the Justice Department explained in five numbers
  + plea | 2023-11-21 | Guilty plea expected from Binance chief in Seattle court
  + plea | 2023-11-21 | Binance founder admits guilt, agrees to $50 million fine
  + plea | 2023-12-06 | Zhao's plea accepted by federal judge
  + plea | 2023-11-21 | Binance admits breaking US money laundering laws
  + sentencing | 2024-04-30 | Four months behind bars for Binance's Zhao
  + sentencing | 2024-04-24 | Three-year term for Binance founder sought by US prosecutors
  + sentencing | 2024-04-24 | Zhao's lawyers urge probation ahead of sentencing
  + sentencing | 2024-02-12 | Binance founder's sentencing pushed back to end of April |  | 2024-04>
  + sentencing | 2024-04-30 | Judge spares Zhao long prison stay
  + sentencing | 2024-04-24 | Letters of support for Zhao pour in before sentencing
  + ruling | 2024-06-28 | SEC's case against Binance can proceed, judge finds
  + ruling | 2024-06-28 | Bulk of SEC claims against Binance survive motion to dismiss
  + ruling | 2024-06-28 | Partial win for Binance as judge tosses stablecoin claim
  + ruling | 2023-12-07 | Zhao barred from leaving US before sentencing
  + ruling | 2023-12-29 | Request by Zhao to visit UAE denied
  + ruling | 2023-06-13 | SEC's bid for asset freeze rebuffed
  + ruling | 2024-02-23 | Court signs off on Binance's $4.3 billion plea deal
  + ruling | 2025-02-13 | SEC v. Binance put on hold for 60 days
  + ruling | 2023-09-18 | SEC's request to inspect Binance.US software turned away for now
  + filing | 2025-05-29 | SEC's Binance lawsuit dropped for good
  + filing | 2025-02-10 | Pause in Binance litigation requested by SEC, exchange
  + filing | 2025-04-11 | Another 60 days sought in SEC fight with Binance
  + filing | 2023-09-21 | Dismissal of SEC suit urged by Binance, Zhao
  + filing | 2023-11-22 | Justice Department opposes Zhao's return to Dubai
  + filing | 2024-07-30 | SEC to amend complaint against Binance over token allegations
  + filing | 2024-09-12 | Amended complaint against Binance proposed by SEC
  + filing | 2023-08-28 | Sealed documents lodged by SEC in Binance matter
  + hearing | 2023-06-13 | Binance and SEC to face off before judge over asset freeze
  + hearing | 2024-01-22 | Judge grills SEC on Binance token claims
  + hearing | 2024-01-22 | SEC, Binance spar over what makes a token a security at hearing
  + hearing | 2024-01-19 | Oral argument in Binance case rescheduled because of snow
  + complaint | 2023-06-05 | Thirteen charges brought against Binance by SEC
  + complaint | 2023-03-27 | Binance and its chief hit with CFTC lawsuit
  + complaint | 2023-06-05 | SEC accuses Binance of running unregistered exchange
  + complaint | 2023-11-21 | Criminal charges against Binance unsealed in Seattle
  + complaint | 2023-06-05 | Zhao named as defendant in SEC action
  + enforcement | 2024-05-10 | Forensic Risk Alliance picked as Binance watchdog
  + enforcement | 2023-08-02 | Justice Department mulls fraud charges against Binance
  + enforcement | 2025-09-16 | Binance nears exit from DOJ monitorship
  + enforcement | 2023-06-05 | Subpoenas served on hedge funds in Binance inquiry
  + enforcement | 2024-06-20 | Florida yanks Binance.US money transmitter licence after Zhao's plea
  + enforcement | 2024-01-26 | Binance.US licence renewal refused by Alaska over Zhao plea
  + enforcement | 2024-05-16 | Sullivan & Cromwell passed over as Binance monitor
  + personnel | 2023-11-21 | Richard Teng named Binance CEO as Zhao exits
  + personnel | 2023-09-12 | Departure of Binance.US CEO amid SEC fight
  + personnel | 2023-11-28 | Zhao gives up chairmanship of Binance.US
  + personnel | 2023-07-06 | Exodus at Binance: legal chief among those to leave during DOJ probe
  + personnel | 2023-11-21 | Teng takes helm at Binance following Zhao's guilty plea
  + pardon | 2025-10-23 | Clemency for Binance's Zhao granted by Trump
  + pardon | 2025-05-07 | Zhao confirms bid for presidential pardon
  + pardon | 2025-10-24 | Warren blasts Zhao pardon as corruption
  + pardon | 2025-10-27 | Trump says he was told Zhao was victim of Biden administration
  + pardon | 2025-08-20 | Lobbyist hired by Binance to push Zhao pardon
  + pardon | 2025-10-30 | Senate Democrats' resolution condemns clemency for Binance founder
  + pardon | 2025-11-02 | Trump: 'I don't know who he is' on pardoned Binance founder
  + business | 2023-06-09 | Dollar withdrawals halted on Binance.US after SEC suit
  + business | 2023-06-15 | Binance.US market share collapses after SEC action
  + business | 2023-06-07 | Binance.US removes trading pairs amid regulatory crackdown
  + market | 2023-06-05 | Sell-off in BNB follows SEC lawsuit
  + business market | 2023-11-22 | Outflows from Binance top $1 billion after guilty plea
  + market | 2025-10-23 | Rally in BNB after Zhao pardon
  + commentary | 2023-06-06 | What the SEC's Binance suit means for crypto
  + commentary | 2025-10-28 | The Zhao pardon sets a dangerous precedent
  + commentary | 2023-11-25 | Why Binance got off lightly
  + commentary | 2024-05-01 | Was Zhao's sentence too lenient?
  + other | 2024-09-27 | Binance founder walks free after four-month term
  + other | 2024-06-01 | Zhao reports to Lompoc prison to begin sentence
  + other | 2024-08-23 | Zhao moved to halfway house ahead of release
  + settlement | 2023-11-21 | Binance pleads guilty, agrees to pay $4.3 billion fine
  + ruling | 2023-06-17 | Judge approves settlement between SEC and Binance.US, ends freeze fight
  + ruling | 2025-05-30 | Judge closes SEC case against Binance after joint dismissal
  + filing | 2025-05-29 | SEC, Binance agree to dismiss lawsuit with prejudice
  + filing | 2025-05-29 | SEC walks away from Binance case
  + filing | 2025-05-29 | End of SEC v. Binance: regulator files to dismiss
  + enforcement | 2023-11-21 | Treasury's FinCEN imposes record penalty on Binance
  + enforcement | 2025-12-10 | Ex-prosecutors' watchdog at Binance dismissed early by Justice Department
  + pardon | 2025-03-13 | Zhao denies Trump family stake talks tied to clemency
  + pardon | 2025-10-24 | White House defends Zhao pardon
  + pardon | 2025-12-01 | Zhao pardon probe opened by House Democrats
  + commentary | 2023-11-22 | Binance's plea sends a message to offshore exchanges
  + commentary | 2023-06-07 | The SEC's case against Binance is strong, say former prosecutors
  + commentary | 2024-05-01 | Zhao's four months: justice or slap on the wrist?
  + commentary | 2025-06-01 | Gensler's crypto legacy unravels with end of Binance suit
  + commentary | 2023-06-06 | Five things we learned from the SEC's complaint against Binance
  + commentary | 2023-11-23 | How Binance became too big to jail
  + commentary | 2024-07-01 | Takeaways from Judge Jackson's ruling in the Binance case
  + commentary | 2025-10-25 | Critics call Zhao pardon payback for stablecoin deal
  + commentary | 2023-11-22 | Analysts see Binance settlement clearing way for bitcoin ETF
  + commentary | 2023-06-08 | Cardano founder slams SEC over Binance suit
  + commentary | 2025-06-02 | Lawyers weigh in on what Binance dismissal means for tokens
  + market | 2023-06-05 | Crypto market sheds $50 billion after Binance sued
  + business market | 2023-06-06 | Traders yank $1.4 billion from Binance following SEC suit
  + market | 2023-06-10 | Altcoins bleed as Binance, Coinbase suits bite
  + market | 2024-04-30 | BNB little moved by Zhao's jail term
  + market | 2025-05-30 | BNB holders cheer end of SEC case
  + market | 2023-11-21 | BNB whipsaws on news of Binance plea
  + business | 2023-06-08 | Banks cut off Binance.US, forcing crypto-only future
  + business | 2023-06-20 | Binance.US trading volume falls 80% since SEC lawsuit
  + business | 2024-03-10 | Binance regains market share lost after US plea
  + business | 2023-06-13 | Binance.US ends dollar trading pairs amid SEC fight
  + business | 2025-02-20 | Binance.US restores dollar deposits two years after SEC suit
  + personnel | 2023-09-13 | Binance.US sheds a third of workforce, chief out, amid SEC suit
  + personnel | 2023-06-14 | Binance.US lays off staff as SEC suit bites
  + personnel | 2024-04-01 | SEC's lead attorney on Binance case leaves agency
  + personnel | 2023-09-07 | Senior Binance executives leave as US probe drags on
  + enforcement | 2024-01-30 | FinCEN monitor for Binance still not picked
  + enforcement | 2025-05-01 | Binance compliance monitor files first report, says DOJ
  + enforcement | 2023-05-05 | Binance under US investigation over Russia sanctions breaches
  + enforcement | 2025-11-20 | Lawmakers ask Treasury about Binance's compliance with plea deal
  + enforcement | 2024-02-20 | North Dakota revokes Binance.US licence after guilty plea
  + sentencing | 2024-04-29 | What sentence will Binance's Zhao get?
  + sentencing | 2024-04-30 | Zhao gets four months, far less than prosecutors wanted
  + sentencing | 2024-04-30 | Judge sentences Zhao to four months in prison
  + sentencing | 2024-04-26 | Zhao apologizes to judge ahead of sentencing
  + ruling sentencing | 2024-02-12 | Judge delays Zhao sentencing until April 30 |  | 2024-04-30>
  + plea | 2023-11-21 | Zhao enters guilty plea in Seattle, resigns as Binance chief
  + plea | 2023-12-06 | Judge accepts guilty plea from Binance founder
  + settlement | 2023-11-20 | Justice Department seeks over $4 billion from Binance to end probe
  + settlement | 2023-11-20 | Binance nears deal with US to end criminal investigation
  + settlement | 2023-10-20 | Settlement talks between Binance and Justice Department drag on
  + ruling settlement | 2023-12-18 | Court orders Binance to pay $2.7 billion, Zhao $150 million in CFTC case
  + ruling settlement | 2023-12-18 | Federal court enters consent order against Binance and former CEO
  + filing | 2023-11-08 | SEC tells court Binance dismissal bid should fail
  + filing | 2024-03-13 | SEC accuses Binance.US of stonewalling in status report
  + filing | 2023-06-13 | Binance says SEC freeze would be a death sentence
  + filing | 2023-12-08 | SEC cites Binance guilty plea in court papers
  + filing | 2023-12-12 | Binance says guilty plea irrelevant to SEC suit
  + filing | 2024-03-25 | Binance, Zhao ask court to reject SEC's discovery demand
  + hearing | 2023-09-18 | Judge hears SEC request for access to Binance.US software
  + hearing | 2024-01-22 | Four hours of argument end with no decision in SEC's Binance case
  + hearing | 2023-06-12 | What to expect at Tuesday's Binance hearing |  | 2023-06-13>
  + other | 2024-09-28 | Zhao thanks supporters after leaving prison
  + other | 2024-05-31 | Binance founder to begin prison term on June 1 |  | 2024-06-01>
  + other | 2024-09-29 | Zhao released two days early from California prison
  + pardon | 2025-10-23 | Binance founder thanks Trump for pardon
  + pardon | 2025-10-24 | Press secretary says Zhao pardon was reviewed by White House counsel
  + pardon | 2025-10-23 | Trump ends Biden's 'war on crypto' with pardon of Zhao
  + pardon | 2025-05-06 | Binance founder applies for pardon months after release
`);
