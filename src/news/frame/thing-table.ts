/** The things that legal and market news speak of, and the nouns for each. */

export type Thing = keyof typeof things;

/** Nouns of each kind, in the singular; a plural that is not made with -s stands beside its singular. */
export const things = {
  suit: `lawsuit; suit; complaint; charge; count; indictment; legal action; legal fight; legal battle; legal saga; accusation; court case; court action; fraud case;
    enforcement action; prosecution; litigation; civil case; charging paper; criminal charge`,
  case: `case; action; claim; allegation; proceeding; dispute; fight; battle; saga; showdown; legal woe`,
  motion: `motion; request; bid; petition; brief; filing; court filing; memo; memorandum; memoranda; reply; opposition; response; objection; stipulation; status report; joint report;
    report; notice; paper; court paper; court document; plea for; plea to; effort; attempt; proposal; letter; application; friend-of-the-court brief; amicus; answer;
    joint motion; joint request; joint bid; amended complaint; pleading; draft order; submission; testimony; affidavit; exhibit; demand; question; shield; update`,
  discovery: `discovery; deposition; record; document; evidence; inspection; software; email; interrogatory; subpoena; witness; witnesses; wallet; code; questioning; under oath;
    third-party token`,
  order: `order; ruling; decision; verdict; judgment; judgement; injunction; court order; restraining order; opinion; dismissal; consent decree; decree; nod; approval;
    court approval; partial win; win; loss; victory; setback; defeat; blow; go-ahead; green light; green-light; schedule; calendar; with prejudice; travel ban; granted`,
  freeze: `freeze; asset freeze; stay; pause; halt; extension; delay; hold; time-out; timeout; more time; longer stay; litigation pause; reprieve; on hold; deadline; 60-day`,
  hearing: `hearing; oral argument; argument; conference; status conference; court date; court session; court showdown; court appearance; trial date; trial; courtroom; day in court;
    status hearing; court drama; arraignment`,
  deal: `settlement; deal; agreement; accord; truce; resolution; consent order; compromise; pact; plea deal; plea agreement; plea bargain; plea terms; settlement talk; peace; in talks; bargain; ceasefire`,
  fine: `fine; penalty; penalties; payout; disgorgement; forfeiture; payment; restitution; price tag; record settlement`,
  plea: `plea; guilty plea; guilt; guilty; not guilty; wrongdoing; crime; violation; confession`,
  prison: `prison; jail; sentence; sentencing; prison term; jail term; prison time; jail time; prison sentence; jail sentence; behind bars; months in prison; leniency; lenient;
    probation; sentencing memo; sentencing hearing; fate; day of judgment; day of reckoning; harsh term; stiff term; light term; no time; judgment day; imprisonment; supervised release; house arrest; incarceration; time behind bars`,
  term: `month; year; four-month; three-year; 18-month; 36-month; 120 days`,
  freedom: `halfway house; release; freedom; bond; bail; free man; inmate; release date; in custody; out of custody; walks free; out of prison; out of jail`,
  appeal: `appeal; supreme court; appeals court; circuit court; second circuit; ninth circuit; certiorari; top court; high court; higher court; appellate court; appellate;
    court of appeals; court of appeal; cert petition; mid-case appeal; tribunal`,
  clemency: `pardon; clemency; commutation; forgiveness; mercy; presidential pardon; pardoned; pardoning; reprieve; clean slate; slate clean; act of grace`,
  licence: `licence; license; money transmitter; registration; permit; approval to operate; cease and desist; show cause; licensing; authorisation; authorization`,
  monitor: `monitor; monitorship; overseer; watchdog role; compliance monitor; monitoring; outside monitor; independent monitor; oversight; watcher; monitor job`,
  probe: `probe; investigation; inquiry; wells notice; crackdown; scrutiny; subpoenas; sanction; raid; warning; examination; audit; regulatory pressure`,
  post: `ceo; cfo; coo; chief; head; president; chair; chairman; chairwoman; director; boss; executive; founder out; lawyer; counsel; general counsel; chief executive; co-chief;
    officer; board; role; successor; reins; helm; exec; agent; leader`,
  staff: `staff; workforce; job; layoff; employee; engineer; exodus; departure; resignation; exit; headcount; job cut; workers; worker`,
  coin: `bitcoin; btc; ether; ethereum; eth; bnb; xrp; sol; solana; ada; cardano; altcoin; altcoins; token; coin; crypto market; cryptocurrencies; cryptocurrency; crypto price; price;
    market; cryptos; stock; shares; binance coin; derivatives trader; bulls; trader; alts; $bnb; $btc; $eth; $sol; binance token; bitcoin price; bnb price; majors; liquidity; market depth; funds; token price; matic; polygon; dogecoin; usdt; tether; crypto; stablecoin; premium; discount; investor; long`,
  priceNote: `price analysis; price prediction; price today; all-time high; discount; premium; sell-off; selloff; liquidation; open interest; market wrap; technical analysis; freefall; free fall; muted reaction; hangover; selling pressure; rebound; bounce; pop; dip; plunge; tumble; slump; surge; jump; gains; gain; drop in; market depth; majors; alts; support level;
    resistance; bloodbath; relief rally; relief rallies; depeg; market cap; resilience; resilient; losses; loss; steady; losers; gainer; gainers; tenth; bulls; zone; mark; confidence;
    bearish; bullish; volatility; record high; in stride; crash; rally; rallies; in longs; third of their value`,
  service: `withdrawal; deposit; trading pair; pair; service; trading; product; outflow; inflow; volume; trading volume; market share; share of; bank; banking partner; customer; user; dollar;
    usd; fiat; crypto-only; revenue; fee; staking; investment; stake; partnership; listing; perpetual; future; payment; card; business; cash-out; feature; money`,
  /** Sums are told by their sign; these words stand beside them. */
  sum: 'billion; million; $4bn',
} as const;

/** Turns of phrase whose words mean nothing of what they mean alone. */
export const idioms = `death penalty; terms of use; in charge; free of; freed of; free to; court days; fake; at large; by the book; on the record; on the books; case in point; in any case; just in case;
  in the case of; in case; use case; use cases; market maker; market order; listing fee; charge a fee; free trading; rule of thumb; as a rule; in order to; on the move; make a move;
  fair share; share their; second half; first half; hands on; at the hands; at the helm of; on behalf of; day trip; trial balloon; free trial; mark of; all hands`;
