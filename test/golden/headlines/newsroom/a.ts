/** Golden headlines of all labels as newsrooms and feeds write them, with ledes. */
import { goldenItems } from '../item.ts';

export const newsroomA = goldenItems(`
  + market | 2023-06-05 | BNB Leads Losses as Regulator's Binance Complaint Rattles Traders | The exchange's native coin shed more than 9% within two hours of the filing, while bitcoin gave up the $26,000 handle.
  + market | 2023-06-05 | Bitcoin skids to lowest since March on US action against world's biggest exchange | Crypto prices slid after the Securities and Exchange Commission took Binance and its founder to court on Monday. | 2023-06-05
  + market | 2023-06-06 | First Mover Americas: Bulls Lick Wounds After Binance Shock | The latest price moves in crypto markets in context for June 6, 2023.
  + market | 2023-06-06 | Coinbase stock opens 14% lower as one SEC suit follows another | Shares of the U.S. exchange had already dropped on Monday when rival Binance was sued. | 2023-06-05
  + market | 2023-06-07 | Solana, Polygon bleed after landing on SEC's list of alleged securities in Binance complaint
  + market | 2023-06-10 | Alts in freefall: ADA and SOL down 25% on week amid Binance fallout | Market makers appear to be reducing risk in tokens that the regulator named in its case.
  + market | 2023-06-12 | Liquidity on Binance.US dries up, Kaiko says | Market depth on the American platform has fallen by 78% since the agency's lawsuit of June 5, the data firm found. | 2023-06-05
  + market | 2023-06-13 | Bitcoin idles near $26K while traders eye CPI and Binance.US freeze hearing | The hearing starts at 2 p.m. in Washington today. | 2023-06-13>
  + market | 2023-06-05 | 📉 $BNB -8% in an hour. SEC vs Binance is on
  + market | 2023-06-08 | USDT trades at discount on Binance.US with banks about to cut the platform off
  + market | 2023-06-19 | BNB claws back to $245 as court deal spares Binance.US a freeze | Token is still a fifth below where it stood before the suit.
  + market | 2023-03-27 | Bitcoin slips under $27K, BNB off 5% on CFTC's surprise swing at Binance | The derivatives watchdog accused the platform of courting American whales behind a thin curtain.
  + market | 2023-03-28 | Crypto Traders Yank $850M From Binance in Wake of CFTC Charges | On-chain figures show net withdrawals well above the daily norm, yet far from December's peak.
  + market | 2023-11-21 | BNB whipsaws: up 4%, then down 10%, as CZ exit news sinks in | Open interest in the token's futures hit a yearly high ahead of the Justice Department's press conference.
  + market | 2023-11-22 | Bitcoin reclaims $37,000 as investors shake off Binance plea | “The market was braced for something worse,” a trading desk in Singapore wrote to clients.
  + market | 2023-11-22 | More than $1 billion leaves Binance in day after Zhao's resignation | Nansen data put outflows at 3% of holdings, excluding bitcoin.
  + market | 2023-11-28 | BNB lags as majors rally, hangover from $4.3B penalty cited |
  + market | 2023-09-19 | BNB flat after judge cools SEC's push to look inside Binance.US | Traders treated Monday's hearing as a non-event. | 2023-09-18
  + market | 2024-01-23 | BNB loses $300 handle following four-hour argument on SEC charges | The token trailed the wider market a day after lawyers sparred in Judge Jackson's courtroom. | 2024-01-22
  + market | 2024-04-30 | Short jail term for Binance founder fails to lift BNB; bitcoin under $60K
  + market | 2024-06-29 | BNB nudges up after Friday night ruling trims SEC case | Lawyers said the court's view on secondary sales matters for every altcoin. | 2024-06-28
  + market | 2024-09-27 | BNB tops $600 on day Zhao walks free
  + market | 2025-02-11 | $BNB pops 6% as SEC & Binance wave white flag, ask court for 60 days
  + market | 2025-05-30 | Muted reaction: BNB drifts lower even as SEC lawsuit dies | Analysts said the end of the two-year-old case had been priced in since the stay in February. | 2025-02
  + market | 2025-10-23 | BNB Rips Past $1,140 After Trump Wipes CZ's Slate Clean
  + market | 2025-10-24 | BNB erases pardon pop as crypto funds turn cautious | The token traded near $1,110 on Friday morning.
  + market | 2025-09-17 | BNB flirts with $960 on talk that the DOJ could call off its watchdog | Bloomberg reported Tuesday that prosecutors may end the exchange's monitorship early. | 2025-09-16
  + market | 2023-06-06 | 币安遭SEC起诉后BNB跌近10%，全网爆仓超3亿美元
  + market | 2025-10-23 | BNB短线拉升5%，此前特朗普宣布赦免赵长鹏
  + market commentary | 2023-06-05 | Why Is Crypto Down Today? Blame Washington's Binance Bombshell | Bitcoin, ether and almost every large token turned red after the agency's 13-count complaint.
  + filing | 2023-06-06 | SEC seeks emergency order to lock down Binance.US assets | The regulator told a Washington judge Tuesday that customer money could be moved abroad. | 2023-06-06
  + filing | 2023-06-12 | Binance.US slams “draconian” freeze request, warns it would be out of business in days | In a brief filed ahead of Tuesday's hearing, lawyers for BAM said the regulator has no evidence that money was misused. | 2023-06-13>
  + filing | 2023-06-21 | Binance Accuses SEC of Misleading the Public, Asks Court to Step In | Attorneys objected to a press release that suggested customer funds had been diverted.
  + filing | 2023-07-27 | Binance and CZ bid to toss CFTC case, calling agency's reach “global overstretch” | The motion lodged in Chicago on Thursday argues the law does not cover what foreigners do abroad. | 2023-07-27
  + filing | 2023-08-15 | binance.us asks judge to shield zhao from sec deposition | court papers dated aug. 14 call the requests a fishing expedition | 2023-08-14
  + filing | 2023-08-29 | Mystery: SEC files more than 35 papers under seal in Binance case | Lawyers who are not involved guess that a criminal probe might be the reason.
  + filing | 2023-09-15 | SEC grumbles about stonewalling: 220 documents in three months from Binance.US | The agency wants an order that would let it look at the software behind customer wallets.
  + filing | 2023-09-22 | Binance, Zhao ask Washington judge to scrap SEC suit in its entirety | The defendants contend that Congress never gave the watchdog power over crypto trades. Their 60-page motion landed on Thursday. | 2023-09-21
  + filing | 2023-09-29 | Circle weighs in on Binance fight: stablecoins aren't securities | The issuer of USDC filed a friend-of-the-court brief on Thursday. | 2023-09-28
  + filing | 2023-11-08 | SEC to judge: Binance's dismissal arguments are “tortured” reading of Howey
  + filing | 2023-11-23 | Feds don't want Zhao flying home to Dubai before he's sentenced | Prosecutors urged a Seattle judge to overturn bail terms allowing the ex-Binance chief to leave. The sentencing is set for February. | 2024-02>
  + filing plea | 2023-12-11 | SEC points to Binance's guilty plea to bolster its own case | In a notice filed on Friday, the regulator said admissions made to the Justice Department undercut the exchange's defense. | 2023-12-08
  + filing | 2024-03-06 | SEC: still no straight answer on who holds Binance.US keys | The two sides told the court on March 5 that talks over discovery have stalled. | 2024-03-05
  + filing | 2024-03-06 | Binance.US Insists It Handed Over Everything SEC Asked For, and Then Some
  + filing | 2024-09-13 | SEC, in revised Binance complaint, regrets “any confusion” over crypto asset securities | The proposed amendment was put before Judge Jackson on Thursday night. | 2024-09-12
  + filing | 2024-11-05 | Binance asks court to throw out SEC's second try | A motion filed Monday says the rewritten complaint still treats token trades as investment contracts. | 2024-11-04
  + filing | 2025-02-10 | Truce? Binance & SEC jointly ask for two-month timeout | They cite the new crypto task force under Acting Chair Uyeda in Monday's motion. | 2025-02-10
  + filing ruling | 2025-05-29 | SEC walks away from Binance lawsuit for good | A joint stipulation submitted Thursday ends the action with prejudice against the exchange, its U.S. arm and Zhao. | 2025-05-29
  + filing | 2025-04-12 | 美SEC与币安再次请求法院将诉讼暂停60天
  + ruling | 2023-06-13 | Judge declines to freeze Binance.US for now, orders the parties to hash it out | Amy Berman Jackson said an outright asset freeze would amount to a death sentence for the firm.
  + ruling settlement | 2023-06-17 | Court signs off on pact keeping Binance.US customer funds onshore | The order entered on Saturday bars Binance Holdings staff from touching keys and wallets. | 2023-06-17
  + ruling | 2023-06-26 | Federal judge won't muzzle SEC over Binance press release | Judge Jackson said it was not clear that court intervention was needed, but reminded both sides to behave.
  + ruling | 2023-12-08 | Zhao stuck in U.S. until sentencing, judge says | Ties to the Emirates and enormous wealth make the Binance founder a flight risk, according to an order issued Thursday. | 2023-12-07
  + ruling settlement | 2023-12-18 | Illinois court enters CFTC order: $2.7B from Binance, $150M from its founder | The derivatives regulator announced the ruling on Monday. | 2023-12-18
  + ruling | 2024-01-02 | No trip to Abu Dhabi for CZ: request denied | A judge in Seattle refused to let the billionaire visit a hospitalized relative before he is sentenced on February 23, a docket entry from Dec. 29 shows. | 2024-02-23> 2023-12-29
  + ruling sentencing | 2024-02-23 | Judge blesses Binance's $4.3 billion criminal deal | U.S. District Judge Richard Jones accepted the terms Friday. Zhao learns his own fate on April 30. | 2024-02-23 2024-04-30>
  + ruling | 2024-06-28 | Split decision: bulk of SEC's Binance claims survive, BNB resales don't
  + ruling | 2024-06-29 | JUDGE: SEC CAN PURSUE BINANCE OVER ICO AND STAKING, NOT OVER BUSD |
  + ruling | 2024-07-01 | binance must face most of sec lawsuit, us judge rules | the exchange got claims on simple earn and its stablecoin thrown out.
  + ruling | 2024-07-20 | Binance.US cleared to park client dollars in T-bills | A Friday order also lets the firm hire an outside custodian. | 2024-07-19
  + ruling | 2024-10-21 | SEC gets green light to amend Binance complaint | Nothing in the defendants' papers shows undue prejudice, the court found. The new schedule reaches into 2026.
  + ruling | 2025-02-13 | Court hits pause on SEC v. Binance | Judge Jackson granted the 60-day stay that both camps had requested on Feb 10. | 2025-02-10
  + ruling filing | 2025-05-30 | Case closed: two-year SEC battle with Binance formally over | With the dismissal on Thursday, the commission can't bring the same claims again. | 2025-05-29
  + ruling | 2024-06-29 | 法官裁定SEC对币安的大部分指控可继续审理，BNB二级市场销售除外
  + ruling | 2023-11-28 | Prosecutors win round one as court halts Zhao's return to UAE | Judge Jones stayed the bail ruling on Monday while he considers the government's motion. | 2023-11-27
  + ruling | 2024-06-29 | US-Richter lässt Großteil der SEC-Klage gegen Binance zu | Einige Vorwürfe, etwa zum Stablecoin BUSD, wies das Gericht in Washington ab.
  + pardon | 2025-10-23 | Trump grants clemency to convicted crypto tycoon Zhao | The White House said Thursday the Binance founder had been a victim of the Biden administration's “war on cryptocurrency.” | 2025-10-23
  + pardon | 2025-03-13 | Binance founder's bid for forgiveness tangled up with Trump family talks, WSJ reports | Zhao denies having discussed any stake in exchange for a pardon.
  + pardon | 2025-05-07 | CZ confirms it: he has asked Trump for a pardon | “Might as well,” the billionaire told a podcast released on Tuesday. | 2025-05-06
  + pardon | 2025-10-10 | Odds of CZ clemency jump on Polymarket as White House said to lean toward yes
  + pardon | 2025-10-27 | Waters: pardoning Zhao is “pay to play” in plain sight | The top Democrat on House Financial Services wants hearings on the president's decision.
  + pardon | 2025-10-29 | Senators push resolution condemning mercy for Binance founder |
  + pardon | 2025-11-03 | Trump on man he pardoned: “I don't know who he is” | In an interview broadcast Sunday, the president said he was told Zhao had been treated badly. | 2025-11-02
  + pardon | 2025-10-23 | 特朗普赦免币安创始人赵长鹏，白宫称“对加密货币的战争结束了”
  + pardon | 2025-10-24 | Trump indulta al fundador de Binance, Changpeng Zhao | La Casa Blanca anunció el jueves la medida, que borra la condena de 2024. | 2025-10-23
  + pardon commentary | 2025-10-26 | What does the Zhao pardon actually change? Less than you might think | The act of grace covers the man, not the exchange's own conviction or its monitors.
  + pardon | 2025-11-05 | Lobbyist close to Don Jr. earned $450K on push for CZ pardon, records show
  + pardon | 2025-10-31 | Even some Republicans squirm over Zhao reprieve | Senator Tillis said he did not like how it looked.
  + pardon commentary | 2025-10-28 | Zhao's lawyer fires back at Warren: take it down or face libel suit | The senator had posted that the Binance founder pleaded guilty to money laundering, which his attorney calls false.
  + sentencing | 2024-02-12 | Zhao's day of reckoning slips to end of April | No explanation was given for moving the sentencing to April 30, a notice on the docket showed. | 2024-04-30>
  + sentencing filing | 2024-04-24 | DOJ wants Binance boss behind bars for three years | Prosecutors said late Tuesday that a sentence above the guidelines would send a message. | 2024-04-23
  + sentencing | 2024-04-24 | Probation, please: Zhaoâ€™s team pleads for no jail | A memo by the defense says no comparable defendant has ever been locked up.
  + sentencing | 2024-04-25 | Mothers, bankers, a former senator: who wrote letters for CZ before Tuesday's sentencing |  | 2024-04-30>
  + sentencing | 2024-04-30 | Changpeng Zhao handed four months over lapses in Binance's dirty-money controls | Judge Richard Jones told the billionaire on Tuesday that he had put growth before the law. | 2024-04-30
  + sentencing | 2024-04-30 | BREAKING: CZ GETS 4 MONTHS
  + sentencing | 2024-05-01 | Binance founder sentenced to a fraction of what government demanded
  + sentencing | 2024-04-30 | LIVE: Former Binance CEO Zhao faces judge in Seattle | Follow our updates from the courthouse, where sentencing is due to begin at 9 a.m. today. | 2024-04-30>
  + sentencing | 2024-04-29 | Crypto king CZ braces for prison: what to expect tomorrow |  | 2024-04-30>
  + sentencing | 2024-05-01 | Binance founder condemned to 4 calendar months in jail | The crypto alternate's ex-chief authorities officer was sentenced on Tuesday. | 2024-04-30
  + sentencing | 2024-05-01 | 赵长鹏被判4个月监禁，远低于检方要求的36个月
  + sentencing | 2024-05-01 | Fundador da Binance é condenado a quatro meses de prisão nos EUA | Changpeng Zhao havia se declarado culpado em novembro. | 2023-11
  + sentencing | 2023-12-07 | CZ to learn punishment in February; guidelines suggest up to 18 months |  | 2024-02>
  + enforcement | 2023-02-17 | Binance moved $400M from US partner to firm run by CZ, raising eyebrows at SEC | Investigators are looking at whether the American platform is truly independent, people with knowledge said.
  + enforcement | 2024-05-10 | Little-known forensic firm lands job of policing Binance | Forensic Risk Alliance beat Sullivan & Cromwell to the Justice Department assignment, which runs for three years.
  + enforcement | 2024-05-10 | Treasury's Binance watchdog will be Sullivan & Cromwell, sources say
  + enforcement | 2023-12-02 | Florida freezes new business at Binance.US, pointing to Zhao's felony | The Office of Financial Regulation issued the emergency order on Wednesday. | 2023-11-29
  + enforcement | 2024-04-20 | Binance.US loses another state: Maine won't renew | Regulators cited the founder's conviction.
  + enforcement | 2024-01-31 | alaska drops binance.us from list of licensed money transmitters after cz plea
  + enforcement | 2025-09-16 | Binance nears deal to shed DOJ-imposed monitor | Talks could free the exchange from a key condition of its 2023 plea, people familiar told Bloomberg.
  + enforcement | 2026-05-08 | Treasury told Binance in private: cooperate with the monitor | According to a report published on Thursday, the department sent a sternly worded letter. | 2026-05-07
  + enforcement | 2026-03-11 | Justice Department said to look at Iranian use of Binance | Investigators have contacted witnesses about $1 billion in transfers, the Journal reported today. No charges have been brought. | 2026-03-11
  + enforcement | 2026-02-27 | Senators ask DOJ, Treasury whether Binance is breaking its plea terms | Eleven Democrats signed Friday's letter. | 2026-02-27
  + settlement enforcement | 2023-11-20 | Justice Department eyes $4B-plus from Binance as years-long probe winds down
  + enforcement | 2024-05-11 | Zwei Aufpasser für Binance: US-Behörden benennen Kontrolleure
  + enforcement | 2023-09-01 | Binance executive in crosshairs? SEC probes shadowy custody unit Ceffu
  + enforcement | 2024-02-28 | DOJ favours Sullivan & Cromwell to watch over Binance; FTX creditors howl
  + commentary | 2023-06-07 | Opinion: Gensler picked the right fight, in the wrong way | The complaint against Binance reads like an indictment, and yet it leaves the industry without rules.
  + commentary | 2023-06-06 | 5 jaw-dropping quotes from the SEC's Binance complaint | “We are operating as a fking unlicensed securities exchange in the USA bro,” a compliance chief once wrote.
  + commentary | 2023-11-22 | Binance got off easy, says ex-regulator John Reed Stark
  + commentary | 2023-11-27 | Is a post-CZ Binance still Binance? Analysts are split after guilty plea
  + commentary sentencing | 2024-05-02 | Lex in brief: what four months says about the price of contrition | Zhao walks into prison with his billions intact.
  + commentary | 2024-07-02 | Why Judge Jackson's Binance opinion could haunt the SEC | Her scepticism about secondary trades gives Coinbase and Kraken something to quote.
  + commentary | 2025-05-30 | With Binance off the hook, is anyone left for the SEC to sue?
  + commentary pardon | 2025-10-25 | Mad Money: How a crypto felon got a clean slate | The pardon of Binance's founder tells you all about the economy of favours in Washington, our columnist writes.
  + commentary | 2023-06-08 | McHenry, Torres spar with Gensler over Binance crackdown
  + commentary | 2023-11-22 | “Nail in the coffin for offshore casinos”: industry reacts to Binance settlement | Executives from rivals and law firms share their views.
  + other | 2024-06-01 | Zhao checks into California prison to begin four-month term | The Binance founder reported to the Lompoc facility on Friday. | 2024-05-31
  + other | 2024-08-23 | CZ quietly moved to halfway house in Long Beach | The Bureau of Prisons lists his release date as September 29. | 2024-09-29>
  + other | 2024-09-27 | gm, he's out: CZ leaves custody | Release came on Friday since the original date falls on a weekend. | 2024-09-27
  + other | 2024-09-28 | 赵长鹏刑满获释，称将专注慈善与教育
  + commentary other | 2023-06-05 | Binance “disappointed” with SEC, vows to fight | A spokesperson said user assets were never at risk.
  + pardon other | 2025-10-23 | “Deeply grateful”: Zhao thanks president after pardon, promises to make America crypto capital
  + other | 2024-06-02 | Morning brief: Zhao behind bars, Gensler under fire, GameStop flies
  + other | 2024-10-31 | CZ recalls prison: sharing a cell with a double murderer | The Binance founder talked about his four months at Lompoc at a conference in Dubai.
  + settlement plea | 2023-11-21 | Garland: Binance turned a blind eye, will pay one of the largest corporate penalties ever | “Binance became the world's largest exchange in part because of the crimes it committed,” the attorney general said Tuesday. | 2023-11-21
  + settlement | 2023-11-21 | OFAC hits Binance for nearly $1 billion over sanctioned users
  + settlement | 2023-11-21 | Binance pagará 4.300 millones de dólares para cerrar su caso penal en EE UU
  + settlement | 2023-06-17 | Binance.US dodges asset freeze in late-night agreement with SEC | The pact, submitted Friday, still needs the court's signature. | 2023-06-16
  + settlement | 2023-11-24 | Terror groups, darknets, Iran: what FinCEN's consent order says Binance let through | The Treasury bureau's $3.4 billion accord was announced on Tuesday. | 2023-11-21
  + settlement | 2023-12-19 | Ex-Binance compliance chief Lim to pay $1.5M in CFTC accord
  + settlement | 2023-11-22 | 币安同意支付43亿美元罚款与美国政府和解，接受三年监督
  + business | 2023-06-09 | Binance.US goes crypto-only: banks pull plug after SEC suit | Customers were told to withdraw dollars before June 13. | 2023-06-13>
  + business | 2023-09-10 | Binance.US volume is down 98% since regulators came knocking | Once a $20 billion a month venue, the affiliate handled next to nothing in August, CCData says.
  + business personnel | 2024-03-06 | Binance.US operating chief lays out damage: revenue off by 75% since SEC sued | Some 200 jobs went as well, Christopher Blodgett said in a deposition in December. | 2023-12
  + business | 2023-06-07 | Binance.US axes ten trading pairs, shutters OTC desk in shadow of suit
  + business | 2023-06-09 | Robinhood to drop SOL, ADA and MATIC after regulator brands them securities in Binance and Coinbase cases | No other coins are affected, the brokerage said.
  + business | 2023-12-05 | Binance's market share slides to 30% in the months of US legal woe, CCData finds
  + business | 2025-02-19 | Dollars are back at Binance.US, 20 months after SEC suit scared off banks
  + hearing | 2024-01-22 | Binance's lawyers tell judge tokens aren't stocks; she isn't so sure | During Monday's argument Jackson pressed both sides on where an investment contract begins. | 2024-01-22
  + hearing | 2023-09-18 | Magistrate tells SEC to sharpen its requests in Binance.US clash | Zia Faruqui wasn't inclined to allow the inspection at this time.
  + hearing | 2023-11-27 | Binance.US discovery spat back in court | Faruqui heard the lawyers today and wants another report on December 15. | 2023-11-27 2023-12-15>
  + hearing | 2024-07-03 | SEC, Binance return to courtroom July 9 to plan what comes next |  | 2024-07-09>
  + complaint | 2023-06-05 | Watchdog charges Binance with running illegal exchange, commingling billions | Thirteen counts were laid before a Washington court on Monday. | 2023-06-05
  + complaint | 2023-03-27 | CFTC hauls Binance and its chief before Chicago court | The exchange is said to have ignored U.S. derivatives rules for years.
  + complaint | 2023-06-05 | SEC起诉币安及赵长鹏，提出13项指控
  + complaint | 2023-06-06 | “Web of deception”: the 136 pages that could sink Binance | The Securities and Exchange Commission went after the exchange and CZ on Monday. | 2023-06-05
  + personnel | 2023-09-12 | Shroder out at Binance.US, a third of workforce goes too | About 100 people were told on Tuesday that they had lost their jobs. | 2023-09-12
  + personnel plea | 2023-11-21 | Changpeng Zhao quits as Binance CEO as part of deal with prosecutors; Teng takes over
  + personnel | 2023-11-28 | CZ gives up chair at Binance.US | The founder handed voting rights to a proxy, the platform said Tuesday, a week after his plea. | 2023-11-28
  + personnel | 2023-09-14 | Binance.US legal and risk chiefs follow CEO through exit door amid SEC heat
  + plea settlement | 2023-11-21 | Zhao admits breaking money-laundering law, steps aside | He entered the plea in a Seattle courtroom on Tuesday. | 2023-11-21
  + plea | 2023-12-06 | Court accepts Binance founder's guilty plea | The sentencing date is February 23, 2024. | 2024-02-23>
  + plea | 2023-11-21 | CZ TO PLEAD GUILTY TODAY, WSJ SAYS |  | 2023-11-21>
  - market | 2024-03-11 | BNB breaks $500 for first time since 2021 on Launchpool frenzy
  - market | 2025-10-13 | BNB at all-time high as traders rotate into BSC memecoins | The token gained 14% overnight, defying a shaky market.
  - market | 2024-12-04 | Bitcoin nears $99K after Trump taps Atkins to lead SEC | The nominee is seen as friendlier to digital assets than Gary Gensler.
  - market | 2023-08-29 | Bitcoin leaps 6% as Grayscale beats SEC in ETF case
  - market | 2023-11-09 | LINK, BNB among gainers; $200M shorts rekt
  - market | 2025-08-07 | XRP jumps 10% as Ripple and SEC end appeals
  - market | 2023-06-29 | Fidelity filing sends bitcoin above $31,000; volume concentrated on Binance
  - market | 2024-01-12 | GBTC outflows weigh: bitcoin gives back post-ETF gains
  - market | 2024-04-13 | Crypto liquidations top $800M after Iran strike; Binance traders hit hardest
  - market | 2022-11-09 | FTT craters 75% as Binance backs out of FTX rescue
  - market | 2023-03-11 | USDC loses peg; Binance halts auto-conversion
  - market | 2026-01-14 | BNB price analysis: $950 resistance is the line in the sand | Momentum indicators on the daily chart are turning up.
  - market | 2024-07-09 | German government sends more BTC to exchanges, price sags | Traders fear more coins from the Saxony seizure are on their way to Kraken and Binance.
  - market | 2025-11-21 | Bitcoin sinks below $82K in worst week since FTX | Over $2 billion in leveraged bets vanished within a day, Binance and Hyperliquid data show.
  - market | 2024-02-23 | UNI pumps 60% on fee switch; BNB steady at $380 | A proposal by the Uniswap Foundation would reward token holders who stake.
  - market | 2025-12-03 | 币安比特币现货成交量创新低，分析师：市场观望
  - market | 2024-08-27 | TON slumps 20% as Telegram's Durov arrested in Paris | Binance suspended deposits of the token briefly.
  - market | 2023-12-09 | First Mover Asia: BTC holds $44K, Binance's share of spot market under 40%
  - market | 2024-09-18 | Fed cuts by half a point: bitcoin, BNB, ether pop
  - business | 2024-05-15 | Binance lists Notcoin as 54th Launchpool project | Users may farm the Telegram game's token by staking BNB or FDUSD until Thursday.
  - business | 2025-03-12 | Abu Dhabi's MGX puts $2 billion into Binance, paid in stablecoin | The state-backed fund becomes the first institution to own a stake in the exchange.
  - business | 2023-08-15 | Binance winds down Connect, its buy-and-sell service | The unit will close on August 16, the company said.
  - business | 2024-06-08 | Binance says it has 200 million users now | Richard Teng shared the milestone on X, calling it just the beginning.
  - business | 2025-01-08 | Binance Labs rebrands as YZi Labs under CZ | The venture arm, worth about $10 billion, will also look at AI and biotech.
  - business | 2023-09-27 | Binance sells all of Russia business to CommEX |
  - business | 2024-04-18 | Binance secures full licence in Dubai after CZ gives up voting control of local unit
  - business | 2025-12-08 | Binance wins three approvals from Abu Dhabi's ADGM | The exchange will operate under the framework from January 5, 2026.
  - business | 2023-10-31 | Binance rolls out Web3 wallet inside its app
  - business | 2024-01-16 | Binance-Gulf JV opens in Thailand
  - business | 2025-07-02 | binance adds privacy feature to pay app
  - business | 2023-11-29 | Binance to end BUSD support on December 15 as Paxos stablecoin fades
  - business | 2025-06-17 | CZ floats dark-pool DEX for perps
  - business | 2024-11-28 | Binance teams up with Circle on USDC
  - business | 2025-10-14 | 币安推出4亿美元“同舟计划”补偿受损用户
  - business market | 2024-02-06 | Binance to delist Monero; XMR plunges
  - business | 2026-02-09 | Binance SAFU fund buys another 4,225 BTC
  - business | 2023-05-12 | Binance leaves Canada over stablecoin rules
  - other | 2024-03-19 | Giggle Academy: CZ's next act is a free school app | The Binance founder posted a concept paper for a gamified learning platform on X.
  - other market | 2025-02-13 | CZ posts photo of dog Broccoli; memecoins explode
  - other | 2024-05-17 | Daily digest: FIT21 vote, ether ETF hopes, Pump.fun exploit | Everything you missed in digital assets on Friday.
  - other | 2025-10-18 | SEC football picks: Bulldogs host Rebels, CFP chase heats up | Seven ranked teams are in action this Saturday.
  - other | 2023-09-11 | Philippine SEC reminds public of investment scams using Binance logo
  - other | 2024-06-20 | Tigran Gambaryan collapses in Nigerian court | The Binance compliance man suffers from malaria and pneumonia, his family said.
  - other | 2024-10-24 | Binance's Gambaryan leaves Nigeria after eight months in custody
  - other | 2026-01-09 | CZ says memoir is coming, proceeds to charity
  - other | 2023-12-27 | Biggest crypto hacks of the year, ranked
  - enforcement | 2024-03-25 | Philippines SEC tells Google and Apple to remove Binance apps | The commission says the platform sells securities to Filipinos with no licence.
  - enforcement | 2023-07-06 | ASIC raids Binance Australia offices
  - enforcement | 2024-07-19 | India's tax body slaps 722 crore demand on Binance
  - enforcement | 2023-10-10 | SEC investigation into PayPal's stablecoin: subpoena received
  - enforcement | 2025-01-28 | French judges open probe into Binance for laundering and tax fraud | Prosecutors in Paris said the inquiry covers 2019 to 2024.
  - enforcement | 2024-10-25 | Tether denies report that US is investigating it over sanctions
  - enforcement | 2024-04-10 | Uniswap gets Wells notice
  - enforcement | 2023-08-03 | Brazilian lawmakers want indictment of Binance's Zhao over pyramid schemes
  - commentary | 2025-10-17 | Who's to blame for 10/10? A look at Binance's pricing
  - commentary sentencing | 2024-03-28 | SBF's 25 years: just deserts or overkill? | Sentencing experts told us how Judge Kaplan got there.
  - commentary | 2025-09-04 | Binance at eight: how it stays ahead of OKX and Bybit
  - commentary ruling | 2023-07-14 | What Torres's XRP opinion means for exchanges
  - commentary | 2024-04-02 | Editorial: Abuja should drop the charges against Binance or prove them |
  - commentary | 2024-09-26 | Is Gary Gensler crypto's best friend? A contrarian view
  - complaint | 2023-06-06 | SEC sues Coinbase, alleges unregistered exchange | The complaint in Manhattan federal court comes a day after the agency went after Binance.
  - complaint | 2025-11-25 | Families of Oct. 7 victims sue Binance and Zhao in North Dakota | Some 306 Americans say the exchange moved money for Hamas.
  - complaint | 2026-03-12 | Binance files defamation suit over newspaper's Iran story | The company wants damages from Dow Jones for an article of February 23 on fired compliance staff.
  - complaint | 2024-11-11 | FTX estate wants $1.8 billion back from Binance and CZ
  - complaint | 2024-03-26 | KuCoin and founders charged by US with money-laundering failures | Prosecutors in Manhattan unsealed the indictment on Tuesday.
  - complaint | 2023-11-20 | Kraken sued by SEC | The agency says the San Francisco firm mixed customer money with its own.
  - complaint | 2025-02-19 | Nigeria demands $81.5B from Binance in new lawsuit | The tax service says the firm owes two years of income tax and damages for a currency crash.
  - ruling | 2024-03-27 | Judge lets SEC case against Coinbase move forward | U.S. District Judge Katherine Polk Failla found the agency had a plausible claim over staking.
  - ruling | 2026-03-06 | Judge tosses terror victims' suit against Binance, allows do-over
  - ruling | 2023-07-13 | Ripple scores: XRP itself not a security, says court
  - ruling | 2025-08-06 | Tornado Cash's Roman Storm guilty on one count, jury deadlocks on others
  - ruling | 2024-12-19 | Canadian court certifies class action v. Binance
  - appeal | 2025-01-13 | US Supreme Court rebuffs Binance in investor suit | The justices left in place a ruling that revived token buyers' claims.
  - appeal | 2024-03-08 | Appeals court revives class action against Binance over tokens
  - appeal | 2025-11-04 | Second Circuit panel skeptical of Bankman-Fried's bid for new trial
  - appeal | 2024-10-02 | SEC to appeal Ripple decision
  - appeal | 2024-11-26 | Fifth Circuit: Treasury overstepped with Tornado Cash sanctions | Immutable smart contracts are no property of a foreign national, the judges held.
  - filing | 2025-01-17 | Binance investors press judge for arbitration answer in token class action | Plaintiffs say users who signed up before 2019 never consented.
  - filing | 2024-08-02 | Coinbase subpoena fight with Gensler heats up
  - filing | 2025-06-13 | Ripple, SEC ask Torres again to dissolve injunction
  - hearing | 2024-06-19 | Nigerian court adjourns Binance tax trial to July
  - hearing | 2024-01-17 | Coinbase and SEC square off before Judge Failla
  - settlement plea | 2025-02-24 | OKX pleads guilty, will pay $504M to close US probe
  - settlement | 2023-11-02 | SafeMoon backers reach deal with buyers in class suit
  - settlement | 2024-06-13 | Terraform Labs, Kwon agree to $4.47B judgment with SEC
  - sentencing | 2024-03-28 | Sam Bankman-Fried jailed for a quarter century | The FTX founder stole $8 billion from customers, Judge Lewis Kaplan said on Thursday.
  - sentencing | 2025-05-08 | Celsius founder Mashinsky gets 12 years
  - sentencing | 2025-12-11 | Do Kwon sentenced to 15 years for Terra collapse
  - personnel | 2025-12-03 | Yi He named co-CEO of Binance alongside Richard Teng | The co-founder will share the top job, Teng told Binance Blockchain Week in Dubai.
  - personnel | 2024-06-12 | Binance hires former Gemini man as chief compliance officer for Europe
  - personnel | 2025-01-20 | Gensler departs SEC, Uyeda steps in
  - plea | 2025-08-12 | Do Kwon pleads guilty to fraud in New York | The Terraform founder faces up to 25 years for two counts.
  - plea | 2023-12-20 | Ex-Celsius revenue head changes plea to guilty
  - pardon | 2025-01-21 | Trump frees Silk Road's Ross Ulbricht with full pardon | The president called Ulbricht's mother to give her the news.
  - pardon | 2025-03-28 | BitMEX founders pardoned by president
  - pardon | 2026-01-16 | Trump rules out pardon for SBF, paper says | Other names he would not consider include Sean Combs and Nicolás Maduro.
  - business | 2025-05-22 | Binance to host Pakistani ministers as CZ takes crypto-council advisory role | The exchange will train civil servants, Islamabad said.
`);
