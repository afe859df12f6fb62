/** Golden headlines of the trade press that showed what the rules did not know yet. */
import { goldenItems } from '../item.ts';

export const newsroomF = goldenItems(`
  + enforcement | 2023-03-02 | Binance Under Fire From US Senators Over 'Illegal Activity' Concerns | Warren, Van Hollen and Marshall sent a letter asking for balance sheets.
  + enforcement | 2023-02-16 | Binance Said to Have Moved $400 Million From US Partner to Trading Firm Managed by CZ | Reuters reviewed bank records.
  + enforcement | 2023-02-17 | Binance expects to pay penalties to resolve US probes, says strategy chief
  + enforcement | 2022-12-12 | US prosecutors are divided on charging Binance
  + enforcement | 2023-05-05 | US probes Binance over possible Russia sanctions violations
  + filing | 2023-06-20 | SEC hit with ethics complaint by Binance lawyers over press release
  + filing | 2023-08-29 | SEC files sealed motion in Binance lawsuit, sparking speculation | More than 35 exhibits accompanied the motion.
  + commentary | 2023-08-30 | Why did the SEC file a sealed motion against Binance? Former official weighs in | John Reed Stark sees a possible DOJ link.
  + filing | 2023-10-12 | Paradigm files amicus brief in Binance case, criticizes SEC's approach
  + commentary | 2023-06-12 | Hoskinson: SEC action is part of agenda to replace crypto with CBDCs
  + commentary | 2023-06-06 | Bill Ackman, Mark Cuban and others react to SEC's Binance lawsuit
  + commentary | 2023-06-09 | John Deaton says Binance case will take years
  + commentary | 2023-06-05 | SEC chair Gensler accuses Binance of 'web of deception' in interview | The remarks followed the lawsuit filed on Monday. | 2023-06-05
  + other | 2023-06-05 | CZ tweets '4' in response to SEC lawsuit
  + other commentary | 2023-06-05 | Binance issues statement after SEC charges: 'Disappointed'
  + market | 2023-06-05 | Over $280M liquidated in crypto market as SEC sues Binance
  + market | 2023-06-06 | Bitcoin price holds $25.5K support as traders weigh impact of Binance suit
  + market | 2023-06-06 | DEX volumes surge 444% after SEC suits
  + market | 2023-06-07 | BTC price gets 'bear trap' call as Binance FUD fades
  + market | 2023-06-12 | BNB price risks 40% drop as SEC suit weighs on sentiment
  + market | 2023-11-22 | Analysts bullish on bitcoin ETF approval after Binance settlement
  + market | 2023-11-22 | Crypto market sheds $60B as Binance CEO pleads guilty
  + business | 2023-06-13 | Binance.US market share falls to lowest level since launch following SEC lawsuit
  + business market | 2023-06-13 | Binance.US liquidity drops 76% as market makers flee
  + business | 2023-11-29 | Binance users moved $1.5B to rivals since settlement, data show
  + business | 2023-06-22 | eToro delists four tokens for US users after SEC suits
  + personnel | 2023-09-20 | Binance.US's legal and risk heads depart amid SEC fight
  + personnel | 2023-11-22 | Richard Teng becomes Binance CEO: What you need to know
  + personnel | 2023-07-14 | Binance lays off over 1,000 employees amid DOJ probe: WSJ
  + personnel | 2023-11-28 | CZ steps down as Binance.US chairman, gives up voting rights
  + ruling | 2023-11-20 | Judge in Binance case orders unsealing of SEC documents
  + hearing | 2023-10-12 | SEC v. Binance: judge schedules hearing on motion to dismiss for January |  | 2024-01>
  + ruling | 2023-10-16 | Judge denies SEC's demand for faster discovery from Binance.US
  + ruling | 2024-01-30 | Court allows Terraform ruling as new authority in SEC v. Binance
  + filing | 2024-01-10 | SEC cites Terraform decision in Binance case
  + filing | 2024-07-09 | Binance points to Ripple ruling to bolster motion to dismiss
  + ruling | 2024-07-02 | Court sets schedule for SEC v. Binance case to proceed
  + filing | 2024-10-11 | Binance: SEC's amended complaint fails on token resales
  + filing | 2024-12-05 | SEC opposes Binance's second motion to dismiss
  + commentary | 2024-06-30 | Crypto lawyers break down the Binance ruling
  + commentary | 2025-02-12 | SEC's Binance pause may signal end of other crypto cases, lawyers say
  + commentary | 2025-05-30 | Coinbase's chief legal officer hails end of SEC case against Binance
  + other | 2025-05-29 | 'Huge win': Binance reacts to SEC dismissal
  + pardon | 2025-05-06 | CZ confirms he applied for presidential pardon
  + pardon | 2025-03-17 | CZ: 'No felon would mind a pardon'
  + pardon | 2025-10-10 | Trump said to lean toward pardoning Binance's CZ
  + pardon | 2025-10-27 | White House defends CZ pardon: 'Biden's war on crypto'
  + pardon | 2025-10-30 | Senate Democrats push resolution against CZ pardon
  + pardon | 2025-10-28 | CZ's lawyer threatens Warren with defamation suit
  + pardon | 2025-11-17 | CZ's attorney denies pay-to-play claims around pardon
  + pardon | 2025-10-23 | Polymarket odds of CZ pardon hit 100%
  + other | 2024-08-20 | CZ transferred to halfway house ahead of September release |  | 2024-09>
  + other | 2024-09-28 | 'GM': CZ posts first tweet since leaving prison
  + other | 2024-06-03 | CZ is now the richest inmate in US history
  + other | 2024-09-25 | CZ's release date moved up to Friday |  | 2024-09-27>
  + commentary | 2024-04-30 | How rich is CZ? Inside the fortune of crypto's most famous convict
  + sentencing | 2024-04-30 | CZ sentencing live: judge hears arguments in Seattle
  + sentencing | 2024-04-30 | Judge gives CZ 4 months; no evidence he knew of specific crimes
  + sentencing | 2024-03-01 | Judge orders CZ to surrender Canadian passport ahead of sentencing
  + ruling | 2024-03-11 | US court tightens CZ's travel rules before sentencing
  + filing | 2024-02-23 | Prosecutors want tighter bond conditions for CZ
  + sentencing | 2024-04-27 | CZ's mother, sister among those pleading for leniency
  + plea settlement | 2023-11-21 | BREAKING: Binance to plead guilty; CZ to resign
  + settlement | 2023-11-21 | What's in Binance's $4.3B settlement? Monitors, exits and more
  + settlement | 2023-12-14 | CZ to pay $150M as CFTC deal nears final approval
  + enforcement | 2024-05-10 | FRA to monitor Binance for three years, Justice Department decides
  + enforcement | 2025-03-25 | FinCEN asks Binance to keep monitor despite pardon talk
  + enforcement | 2023-11-30 | Florida halts Binance.US operations with emergency order
  + enforcement | 2025-01-17 | Binance.US regains licences in five states
  + enforcement | 2026-02-25 | Blumenthal presses Binance on Iran flows
  + complaint | 2023-06-05 | SEC's Binance suit names SOL, ADA, MATIC as securities
  + complaint | 2023-06-05 | Read the SEC complaint: 13 charges against Binance and CZ
  + complaint | 2023-06-06 | Nine coins SEC calls securities in Binance lawsuit
  + hearing | 2023-12-06 | CZ appears in Seattle court as judge accepts plea
  + commentary | 2023-11-24 | SBF, CZ: a tale of two crypto kings
  + commentary | 2023-11-22 | 'Good for crypto': industry reacts to Binance settlement
  + commentary | 2023-06-07 | What's next for Binance after the SEC lawsuit?
  + commentary | 2025-10-24 | Trump's CZ pardon draws fire from critics
  + commentary | 2023-06-07 | Crypto Twitter reacts to Binance suit: 'We are at war'
  + commentary | 2023-11-22 | JPMorgan sees Binance settlement as positive for crypto
  + commentary | 2023-11-21 | Brian Armstrong: Binance deal lets industry turn the page
  + commentary | 2023-11-30 | Binance's downfall and the limits of moving fast
  + commentary | 2024-05-01 | CZ gets off easy | Prosecutors had sought three years.
  + commentary | 2023-06-06 | Two lawsuits, one message: America is closing its doors to crypto
  + commentary | 2023-06-08 | The SEC's war on crypto enters a new phase | Suits against Binance and Coinbase mark a turning point.
  + commentary | 2025-10-26 | In pardoning CZ, Trump sends a message to crypto
  + commentary | 2023-06-10 | Is Binance too big to fail? | The SEC's suit raises the question.
  + commentary | 2023-11-25 | Did the DOJ go easy on Binance?
  + commentary | 2024-07-01 | Judge's BNB ruling is a win for crypto exchanges, experts say
  + other | 2024-05-31 | Inside the prison where CZ will spend the next four months
  + other | 2024-10-25 | CZ opens up about life behind bars in first interview since release
  + other | 2023-11-24 | CZ posts $175 million bond, stays free until sentencing
  + other | 2023-12-29 | Top crypto stories of 2023: Binance's plea, SBF's trial
  + other | 2024-06-04 | CZ shares a photo before reporting to prison
  + business | 2023-06-09 | Binance.US delists over 100 trading pairs | It comes days after the SEC sought to freeze its assets.
  + business | 2023-06-08 | Banks cut off Binance.US, exchange says
  + business | 2023-08-23 | Binance.US teams up with MoonPay as banks stay away after SEC suit
  + business | 2023-11-24 | Binance's assets fall by $12 billion in week of settlement
  + business | 2024-01-04 | Mastercard, Visa stay clear of Binance after US plea
  + business | 2023-06-20 | Checkout.com ends Binance tie over regulators' actions
  + enforcement | 2023-03-29 | US lawmakers want answers from Binance on money laundering
  + enforcement | 2023-12-01 | FinCEN opens five-year monitorship of Binance
  + enforcement | 2024-04-05 | Connecticut seeks to revoke Binance.US licence
  + enforcement | 2023-09-06 | DOJ weighs fraud charges against Binance but fears run: Semafor
  + enforcement | 2024-02-01 | Alaska pulls Binance.US permit
  + enforcement | 2023-02-14 | US regulator probes Binance's stablecoin partner Paxos
  + enforcement | 2025-03-20 | DOJ monitor finds Binance on track, sources say
  + settlement | 2023-11-20 | Binance close to $4 billion deal with DOJ: report
  + settlement | 2023-11-21 | CZ agrees to $50 million fine, can't run Binance for three years
  + settlement | 2023-11-21 | Yellen announces largest settlement in Treasury history, with Binance
  + settlement ruling | 2023-12-18 | CFTC wins $2.85 billion from Binance, Zhao | The court order was entered on Monday. | 2023-12-18
  + settlement | 2023-12-14 | Ex-Binance compliance chief Lim to pay $1.5 million in CFTC case
  + plea | 2023-11-21 | 'I made mistakes': CZ pleads guilty
  + plea | 2023-11-22 | In Seattle, the king of crypto says the word: guilty
  + hearing | 2024-01-22 | Judge presses SEC on why tokens count as securities in Binance hearing
  + hearing | 2023-06-13 | SEC, Binance.US meet in court over freeze
  + hearing | 2023-11-02 | SEC and Binance.US lawyers trade accusations before magistrate
  + filing | 2023-06-13 | SEC says freeze of Binance.US needed to stop asset flight
  + filing | 2023-06-15 | Binance.US and SEC fail to agree on asset terms, tell court so
  + filing | 2023-09-19 | SEC blasts Binance.US for 'slow walking' discovery
  + filing | 2023-10-20 | BAM objects to deposition of CEO and CFO
  + filing | 2023-12-05 | DOJ says CZ's ties to UAE make him a flight risk
  + filing | 2025-01-15 | SEC fights Binance's bid to toss amended suit
  + filing | 2024-04-01 | CZ asks for postponement of sentencing to settle family matters
  + ruling | 2023-11-27 | CZ barred from leaving US for now
  + ruling | 2024-07-09 | Judge sides with SEC on crypto staking in Binance suit
  + ruling | 2025-04-14 | SEC's Binance case frozen for another 60 days
  + market | 2023-06-05 | $100 million in longs liquidated within an hour of SEC's Binance suit
  + market | 2023-06-10 | Why are altcoins crashing? Robinhood and the SEC lists | Tokens named in the Binance suit fell sharply.
  + market | 2023-11-21 | Traders bet on relief rally as Binance settles
  + market | 2024-06-29 | BNB, SOL gain after judge's Binance ruling
  + market | 2025-10-23 | WLFI, ASTER jump after CZ pardon
  + pardon | 2025-10-23 | CZ's conviction erased: White House confirms clemency
  + pardon | 2025-11-05 | House Democrats probe Trump's pardon of Binance founder
  + pardon | 2025-11-03 | Trump tells 60 Minutes he doesn't know CZ
  + sentencing | 2024-02-12 | CZ's sentencing delayed to end of April |  | 2024-04>
  + sentencing | 2024-04-30 | CZ faces up to 18 months as sentencing day arrives
  + sentencing | 2024-04-30 | DOJ wanted 36 months; CZ gets four
`);
