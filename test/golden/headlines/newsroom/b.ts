/** Golden headlines of all labels as newsrooms and feeds write them, the more roundabout ones. */
import { goldenItems } from '../item.ts';

export const newsroomB = goldenItems(`
  + market | 2023-06-05 | Crypto Bulls Lose $290M in Liquidations Following SEC's Strike on Binance | Longs made up nine-tenths of the wipeout, Coinglass figures show, as bitcoin fell to $25,600.
  + market | 2023-06-05 | Binance coin suffers worst day since FTX collapse | BNB was last down 11% after U.S. regulators accused the exchange's operators of breaking securities rules.
  + market | 2023-06-06 | Asian crypto stocks drop as regulator's assault on Binance sours mood | Hong Kong-listed BC Technology and Japan's Monex declined in Tuesday trade.
  + market | 2023-06-07 | Bitcoin back above $27K: has the market already forgotten the Binance suit? | Prices have regained most of what was lost since the regulator came for the top exchange.
  + market | 2023-06-07 | Binance sees heaviest 24-hour withdrawals since February | Net outflows reached $778 million on Ethereum after the SEC filed its charges on June 5, according to Nansen. | 2023-06-05
  + market | 2023-06-08 | MATIC sinks to six-month low, SEC label weighs | Ten coins were called securities in the complaint against Binance; nearly all of them have slid by double digits.
  + market | 2023-06-09 | BTC fetches $600 less on Binance.US than elsewhere as dollar exit nears | Market makers are heading for the door before banks stop payments on June 13. | 2023-06-13>
  + market | 2023-06-12 | FUD week: $BNB dips under 230, weakest in a year, with freeze ruling pending
  + market | 2023-06-14 | Relief for BNB holders as judge balks at asset freeze | The token edged 3% higher after Tuesday's hearing ended with no order. | 2023-06-13
  + market | 2023-06-06 | Here's how much CZ's fortune shrank after SEC action | His net worth fell by $1.4 billion to about $26 billion in one day, a billionaires index shows.
  + market | 2023-03-29 | crypto market steadies, binance withdrawals slow two days after cftc suit | bitcoin traded around $28,300 on wednesday as fears of a run on the exchange faded.
  + market | 2023-08-02 | BNB wobbles on report that DOJ is weighing fraud charges against Binance | Prosecutors fear that an indictment may spark a bank run, Semafor reported.
  + market | 2023-11-20 | BNB jumps to five-month high as $4 billion exit ticket from DOJ probe takes shape | The Justice Department wants more than $4 billion to close its investigation, Bloomberg said on Monday. | 2023-11-20
  + market | 2023-11-21 | $1bn flees Binance, yet no panic: traders take guilty plea in stride | Reserves still exceed $65 billion, DefiLlama data show.
  + market | 2023-11-22 | Coinbase shares at 18-month high with rival Binance humbled by feds | COIN added 5% on Wednesday, as investors bet that the plea deal will push customers its way.
  + market | 2023-12-19 | Crypto Market Update: BONK Rockets, BNB Shrugs at $2.7B CFTC Bill | A federal court's order against the exchange failed to dent sentiment.
  + market | 2024-02-26 | BNB back at $400, highest since plea, as court approval lifts cloud | Friday's okay from a Seattle judge removed what one fund called the last tail risk. | 2024-02-23
  + market | 2024-05-01 | Bitcoin below 57K on Fed day; CZ's light sentence no help to BNB
  + market | 2024-07-01 | Court's view of resales gives SOL and BNB a leg up | Judge Jackson threw out the regulator's theory on secondary trades of the exchange token last Friday. | 2024-06-28
  + market | 2025-02-14 | BNB outperforms: stay in SEC litigation and a test token's mania give it wings | The coin has risen 15% this week.
  + market | 2025-05-29 | BNB gains 1.5% in minutes as regulators let go | The token changed hands at $686 shortly after the commission gave up its claims on Thursday. | 2025-05-29
  + market | 2025-03-13 | BNB jumps 4% on report of Trump family stake talks and clemency for CZ
  + market | 2025-10-23 | ASTER, BNB soar — Trump just gave CZ back his good name | Tokens linked to the Binance founder surged by up to 12% after the White House announcement on Thursday. | 2025-10-23
  + market | 2025-10-24 | Altcoin rally fizzles; Zhao clemency bump worth just a day | Ether and solana led losses in Asian hours.
  + market | 2023-06-05 | 加密货币市场全线下挫，SEC对币安提起诉讼引发恐慌
  + market | 2023-11-22 | 赵长鹏辞职认罪后币安24小时净流出逾10亿美元
  + market | 2023-06-05 | Bitcoin cae 5% tras la demanda de la SEC contra Binance | La criptomoneda tocó los 25.600 dólares, su nivel más bajo desde marzo.
  + market | 2023-06-11 | Weekend massacre: Crypto.com drops institutions, alts crater, all roads lead to the Binance case | More than $60 billion of market value evaporated on Saturday.
  + filing | 2023-06-07 | SEC Files Emergency Motion to Freeze Binance.US Funds, CZ Told to Appear | The request made late Tuesday covers only the American affiliate. | 2023-06-06
  + filing | 2023-06-08 | SEC wants to serve Zhao by other means, says his whereabouts are unknown | In a motion filed Wednesday the agency asked to deliver the papers through his lawyers. | 2023-06-07
  + filing | 2023-06-13 | Gensler once offered to be Binance adviser, exchange's lawyers tell court | Attorneys with Gibson Dunn and Latham made the claim in papers before the freeze hearing.
  + filing | 2023-09-19 | Binance.US hits back: SEC's Ceffu theory is wrong | In a response on Monday, BAM said it never used the custodian in question. | 2023-09-18
  + filing | 2023-08-15 | BAM seeks protective order, says watchdog's appetite for depositions has no limit
  + filing | 2023-10-12 | SEC now has 382 Binance.US documents and still isn't happy | A joint report lodged Wednesday shows the two camps no nearer to agreement. | 2023-10-11
  + filing | 2023-11-07 | SEC Defends Its Binance Case, Cites Orange Groves | The watchdog told Judge Jackson on Tuesday that the test from 1946 still works. | 2023-11-07
  + filing | 2023-12-13 | Binance: our plea has no bearing on the SEC's claims | The company asked Judge Jackson not to weigh in what it told the Justice Department.
  + filing | 2023-12-24 | Zhao offers all of his Binance.US equity as security for trip home | Letter to Seattle court, dated December 22, was unsealed later. | 2023-12-22
  + filing | 2024-03-06 | “Inspection by AWS”: what SEC still wants out of Binance.US | Expedited discovery is at an impasse, the parties said in Tuesday's status report. | 2024-03-05
  + filing ruling | 2024-01-26 | Binance alerts judge to ruling in rival case in hope of tossing SEC suit
  + filing | 2024-07-30 | SEC to rewrite part of Binance suit, spares court a decision on ten tokens | A filing on Tuesday says the agency will amend its allegations on SOL, ADA and others. | 2024-07-30
  + filing | 2024-09-13 | Axie and friends: SEC doubles down on tokens in updated Binance complaint | In a footnote the agency says it never meant that the token itself is the security.
  + filing | 2025-04-11 | Binance and watchdog agree to extend ceasefire by 60 days | The parties wrote on Friday that talks on the impact of the task force have been productive. | 2025-04-11
  + filing | 2025-02-11 | SEC's new broom: agency seeks pause in case against top crypto exchange | Court document filed Monday points to Commissioner Peirce's task force. | 2025-02-10
  + filing ruling | 2025-05-30 | sec drops binance suit with prejudice, exchange pays nothing | the agency said it acted on policy grounds and not on the merits of the claims.
  + filing ruling | 2025-05-30 | SEC retira su demanda contra Binance y pone fin a dos años de pleito | La comisión presentó el jueves el escrito conjunto ante el tribunal de Washington. | 2025-05-29
  + filing | 2023-06-13 | 币安律师：SEC冻结资产的请求等于判死刑
  + ruling | 2023-06-14 | “Talk to each other”: judge refuses to hand SEC its Binance.US freeze | Amy Berman Jackson sent the lawyers to a mediator Tuesday and wants an update by Thursday. | 2023-06-13 2023-06-15>
  + ruling | 2023-06-18 | Binance.US averts shutdown; judge approves compromise with regulator | Withdrawals by customers can go on under the order signed on June 17. | 2023-06-17
  + ruling | 2023-06-09 | Judge green-lights serving CZ through his lawyers in SEC case | The founder's American attorneys may now accept the summons on his behalf.
  + ruling | 2024-07-01 | Binance sees part of SEC suit axed â€” but fraud claims live on | The judgeâ€™s 89-page opinion came out late on Friday. | 2024-06-28
  + ruling | 2024-06-28 | US judge lets SEC move ahead with most of its claims against Binance | WASHINGTON - A federal judge on Friday ruled that the regulator plausibly alleged the exchange sold BNB without registration. | 2024-06-28
  + ruling | 2024-06-29 | Not everything is a security: Judge Jackson clips SEC's wings in Binance decision | Yet the core of the case, from the 2017 coin offering to staking, goes on.
  + ruling | 2023-12-08 | CZ grounded | The billionaire must remain on American soil through his February sentencing date, Judge Jones decided. | 2024-02>
  + ruling | 2023-12-30 | Third time unlucky: Seattle judge again bars Zhao from leaving country | Zhao had told the court that a person close to him needed surgery.
  + ruling sentencing | 2024-02-24 | $4.3bn Binance plea deal wins court's approval | It is one of the largest corporate penalties in American history.
  + ruling settlement | 2023-12-19 | CFTC's $2.85B Binance-Zhao resolution approved by federal court | The commission's chairman said customers were put at risk for profit.
  + ruling | 2024-07-22 | Court permits Binance.US to invest customer fiat in Treasuries via BitGo | The order was entered on July 19. | 2024-07-19
  + ruling | 2024-10-20 | Revised claims allowed in SEC-Binance fight; pretrial work to last until 2026 | Defendants have 30 days to answer or ask for dismissal.
  + ruling | 2025-02-13 | Judge grants joint plea to shelve Binance litigation for 60 days | A status report is due in mid-April. | 2025-04>
  + ruling | 2025-04-14 | Freeze on SEC v. Binance extended into June |  | 2025-06>
  + ruling | 2023-06-17 | 法官批准币安美国与SEC协议，客户资产须留在美国
  + ruling sentencing | 2024-02-23 | Seattle court OKs Binance's record penalty while Zhao waits | His hearing, once planned for today as well, will be held at the end of April. | 2024-02-23 2024-04>
  + ruling filing | 2025-05-29 | SEC v. Binance: dismissed | A stipulation signed by all parties closed docket 23-cv-1599 today. | 2025-05-29
  + pardon | 2025-10-23 | Binance's Changpeng Zhao receives presidential pardon | Karoline Leavitt, the press secretary, said the prosecution caused no identifiable victims.
  + pardon | 2025-10-23 | white house: trump pardoned binance founder cz on wednesday |  | 2025-10-22
  + pardon | 2025-10-24 | OUTRAGE AS TRUMP LETS CRYPTO BILLIONAIRE OFF THE HOOK | Critics point to the $2 billion deal that used the family's own stablecoin.
  + pardon | 2025-10-23 | “The war on crypto is over”: Trump absolves Zhao | The Binance founder had served four months in a California prison last year.
  + pardon | 2025-10-28 | Dems demand answers on Zhao's pardon, quiz Bondi on World Liberty ties | The letter sent Tuesday asks the attorney general who lobbied for it. | 2025-10-28
  + pardon | 2025-10-24 | Will Zhao return to Binance now that he has been pardoned? | Lawyers say the door is open, though the settlements with two agencies remain in place.
  + pardon | 2025-11-16 | Zhao's attorney dismisses pay-for-pardon talk as “a pile of false statements” | Teresa Goody Guillén told a podcast that her client was unfairly targeted.
  + pardon | 2025-03-14 | CZ: no felon would mind a pardon, but no deal was discussed | The Binance founder took to X to deny Thursday's newspaper reports. | 2025-03-13
  + pardon | 2025-10-23 | Trump begnadigt Binance-Gründer Zhao | Der Milliardär hatte 2023 ein Schuldbekenntnis abgelegt.
  + pardon | 2025-10-23 | 币安创始人赵长鹏获特朗普赦免
  + pardon | 2025-09-18 | CZ's X bio drops “ex-”: pardon rumours swirl | The founder removed a single word from his profile, and bettors put the odds of clemency at 50%.
  + pardon commentary | 2025-11-04 | Fact check: did Trump know whom he pardoned? | His sons' company has close business links with Binance.
  + pardon | 2025-10-23 | Trump defends Zhao reprieve: “A lot of people say he wasn't guilty of anything” | “I gave him a pardon at the request of a lot of very good people,” the president told reporters.
  + sentencing | 2024-02-13 | CZ gets two extra months of freedom before learning fate | The date has been pushed back to the last day of April. | 2024-04-30>
  + sentencing | 2024-04-24 | Jail Zhao for 36 months, US government urges | He made a business decision that breaking American law was the best way to grow, the memo of April 23 reads. | 2024-04-23
  + sentencing | 2024-04-24 | Binance founder apologises to judge, insists on no time | “There is no excuse for my failure,” the billionaire wrote in a letter to Judge Jones.
  + sentencing | 2024-04-26 | From Senator Baucus to CZ's sister: 161 letters beg court for leniency |  |
  + sentencing | 2024-04-30 | Founder of Binance sentenced to 4 months for letting criminals use platform | SEATTLE (AP) — The man who built the largest cryptocurrency exchange was sentenced Tuesday. | 2024-04-30
  + sentencing | 2024-04-30 | crypto's richest man is going to prison | he is the second big crypto boss to be jailed within weeks, after bankman-fried.
  + sentencing | 2024-05-01 | Zhao's slap on the wrist: four months, $50 million, no probation | The judge found no proof that the founder knew of particular illegal deals.
  + sentencing market | 2024-04-30 | CZ avoids harsh term; BNB bounces 2%
  + sentencing | 2024-04-28 | What time is CZ's sentencing on Tuesday, and how long could he get? |  | 2024-04-30>
  + ruling sentencing | 2024-03-13 | Zhao has to surrender Canadian passport ahead of April sentencing |  | 2024-04>
  + sentencing | 2024-04-30 | Biggest name in crypto sent down: Binance's Zhao gets four months | “I failed here,” he told the court before the sentence was read.
  + sentencing | 2024-05-01 | Ex-Chef von Binance muss vier Monate ins Gefängnis
  + sentencing | 2024-04-24 | 美司法部建议判处赵长鹏36个月监禁
  + sentencing commentary | 2024-04-27 | Will Binance's Zhao go to jail? Lawyers handicap next week's hearing | Most expect something between a few months and a year and a half.
  + enforcement | 2022-12-13 | Prosecutors in Washington can't agree on whether to bring case against Binance | Some at the Justice Department feel the evidence is enough, four people told Reuters.
  + enforcement | 2023-05-05 | DOJ examines possible Binance breaches of Russia sanctions | Officials on the national-security side have asked whether Russians used the platform to move money, people with knowledge said.
  + enforcement | 2024-05-13 | Who watches Binance? Meet Frances McLeod, the woman running the monitorship | Forensic Risk Alliance was picked under the exchange's plea agreement of last November. | 2023-11
  + enforcement | 2024-05-11 | DOJ snubs Sullivan & Cromwell for Binance oversight role after FTX flak | The law firm's prior work for the failed exchange drew objections.
  + enforcement | 2024-02-05 | States sour on Binance.US: Florida and Alaska bar it over founder's plea
  + enforcement | 2024-06-26 | Binance.US can't move money in North Dakota any more | The state's regulator revoked its permit, citing the criminal case against the platform's beneficial owner.
  + enforcement | 2025-09-17 | Monitor on the way out? DOJ may cut Binance's oversight short | The plea deal from 2023 called for three years of independent supervision.
  + enforcement | 2026-05-07 | treasury warns binance it must play ball with monitor — the information
  + enforcement | 2026-03-12 | Iran money trail: feds interview witnesses over Binance transfers | The Justice Department wants to know whether the exchange has slipped since its guilty plea, WSJ says.
  + enforcement | 2026-05-22 | No end in sight to DOJ's look at Binance | Two years after its founder left prison, the exchange is still being asked about Tehran-linked wallets.
  + enforcement | 2023-09-16 | Whose keys are they? SEC enforcement staff drill into Binance.US custody
  + enforcement | 2024-05-11 | 美国政府选定两家机构监督币安合规，为期三至五年
  + enforcement commentary | 2024-05-14 | Inside the monitorship: what three years under the DOJ's thumb will cost Binance | The bill may top $100 million, former prosecutors reckon.
  + commentary | 2023-06-05 | The SEC's case against Binance, explained like you're five
  + commentary | 2023-06-06 | Matt's Money Letter: Binance did all the things | You are not supposed to write down that you are running an unlicensed exchange. They wrote it down.
  + commentary | 2023-03-28 | CFTC's Binance complaint is more dangerous than it looks, lawyers say | Unlike other cases, this one is built on the chief's own Signal messages.
  + commentary | 2023-11-23 | Don't cry for CZ: he leaves Binance rich and, mostly, free | He keeps his majority stake and faces, at most, a year and a half.
  + commentary settlement | 2023-11-25 | How the feds cracked Binance: inside a five-year chase | Agents followed a trail of chat messages that ended with a $4.3 billion cheque on Tuesday. | 2023-11-21
  + commentary | 2024-01-24 | Three things we learned in the SEC-Binance courtroom | Judge Jackson's questions on Monday hinted at worries about how far the agency's logic goes. | 2024-01-22
  + commentary | 2025-02-12 | Is the SEC's war on Binance over? Read between the lines of the pause
  + commentary | 2025-06-03 | Crenshaw: dropping Binance case makes mockery of investor protection | The lone Democrat on the commission said its lawyers had been winning.
  + commentary pardon | 2025-10-29 | Podcast: Was CZ's pardon bought? We ask three ethics lawyers
  + commentary | 2025-05-30 | 观点：SEC撤销币安诉讼，加密监管时代的转折点
  + other | 2024-05-31 | Binance's Zhao begins prison stint | The crypto billionaire is the wealthiest person ever to serve time in a U.S. federal facility, by one count.
  + other | 2024-09-27 | Zhao is a free man again | The founder of Binance left federal custody in California on Friday. | 2024-09-27
  + other | 2024-09-25 | When does CZ get out? Friday, not Sunday, prison officials say |  | 2024-09-27> 2024-09-29
  + other personnel | 2023-11-22 | CZ's farewell message: “I made mistakes, and I must take responsibility” | The Binance founder posted on X an hour after he left the courtroom.
  + other | 2023-06-06 | The Briefing: Binance in the dock, Apple's headset, oil cut by Saudis | Your two-minute guide to today's business news.
  + other | 2025-10-24 | Newsletter: clemency for Zhao, Kalshi's war chest, Polymarket token
  + other pardon | 2026-02-05 | CZ won't rule out asking US for his $50M fine back after pardon | “I would put it to work in America,” the founder told an interviewer.
  + other | 2024-06-14 | Richest inmate in Lompoc: CZ's wealth grows by $20B while he sits
  + commentary other | 2023-06-05 | CZ tweets “4” after SEC complaint: what's that mean?
  + settlement | 2023-11-21 | Binance, DOJ settle for $4.3B in one of biggest corporate resolutions ever | The department said the company had profited from wilful neglect.
  + settlement personnel | 2023-11-21 | Zhao out, billions in: the terms of Binance's peace with US | Yellen and Garland will speak at 3 p.m. in Washington today. | 2023-11-21>
  + settlement | 2023-11-22 | Yellen on Binance's accord: rest of industry should take note | The Treasury's share is the largest in its history.
  + settlement | 2023-12-18 | CFTC ends case against Binance's Zhao and Lim | The founder pays $150 million out of his own pocket.
  + settlement | 2023-06-15 | SEC and Binance.US near bargain on repatriating assets | Lawyers have until Friday evening to file it. | 2023-06-16>
  + settlement | 2023-11-21 | Treasury's sanctions office extracts $968 million from Binance | The exchange matched Americans with users in Iran, Cuba and Syria, OFAC said.
  + settlement | 2023-11-21 | Binance fecha acordo de US$ 4,3 bilhões com autoridades dos EUA | O fundador renuncia ao cargo de presidente-executivo.
  + business | 2023-06-09 | Binance.US halts USD deposits, blames SEC's “aggressive tactics” | Partner banks are ready to stop dollar withdrawals from June 13, the exchange told clients on Thursday night. | 2023-06-13> 2023-06-08
  + business market | 2023-12-04 | Binance loses ground to rivals in month of plea | Its slice of spot trading slid under a third in November, when the founder stepped down. | 2023-11
  + business | 2024-03-07 | Binance.US says SEC suit cost it 75% of revenue and nearly all of its banks | The company made the claims in Tuesday's joint report. | 2024-03-05
  + business | 2023-06-22 | eToro to close four coins for Americans | Algorand, Decentraland, Dash and Polygon were branded securities in complaints against Binance and others.
  + personnel business | 2023-07-14 | Binance sheds 1,000 staff as DOJ probe bites, WSJ says
  + business | 2023-08-21 | Checkout.com cut ties with Binance over regulators' actions | The payments company cited reports of orders by partners and supervisors in several countries, Forbes says.
  + business | 2024-11-23 | A year after the $4.3B reckoning, Binance is bigger than ever | Customer deposits have grown by a third since the deal with the Justice Department on November 21, 2023. | 2023-11-21
  + business | 2025-02-19 | Binance.US reopens USD ramps as legal clouds part | Clients can link bank accounts again for the first time since June 2023, when the SEC brought its case. | 2023-06
  + hearing | 2023-06-13 | SEC v. Binance live: both sides before Judge Jackson on asset freeze
  + hearing | 2023-06-12 | What to watch as Binance.US fights for survival in court on Tuesday |  | 2023-06-13>
  + hearing | 2024-01-19 | Binance's day in court: dismissal argument on Monday | The exchange and the SEC will each have an hour before Judge Jackson. | 2024-01-22>
  + hearing | 2023-09-19 | SEC's demand for access to Binance.US code meets doubtful judge | Magistrate Faruqui suggested on Monday that the watchdog talk to more witnesses first. | 2023-09-18
  + hearing | 2023-09-15 | Faruqui to hear Binance.US inspection quarrel on Sept 18 |  | 2023-09-18>
  + complaint | 2023-06-05 | SEC goes to court against Binance, calls CZ puppet master of U.S. affiliate | The suit filed Monday claims that billions in customer money flowed to a firm owned by Zhao. | 2023-06-05
  + complaint | 2023-06-05 | US regulators drop the hammer on world's top crypto venue
  + complaint | 2023-03-27 | CFTC sues CZ, exchange and ex-compliance chief Samuel Lim | Monday's lawsuit says staff taught VIP clients to use VPNs. | 2023-03-27
  + complaint plea | 2023-11-21 | Unsealed: the criminal charges against Binance and its founder
  + complaint | 2023-06-05 | Binance demandada por la SEC por operar sin registro
  + personnel | 2023-09-13 | Norman Reed steps up at Binance.US after boss leaves | Brian Shroder's exit came on Tuesday together with a cull of staff. | 2023-09-12
  + personnel | 2023-11-22 | Who is Richard Teng, the ex-regulator inheriting CZ's mess? | The new Binance chief got the job on Tuesday, when his predecessor pleaded guilty. | 2023-11-21
  + personnel | 2023-06-15 | binance.us fires dozens, says legal bill from sec suit leaves no choice
  + personnel | 2023-07-06 | Binance's general counsel and others quit over CZ's handling of DOJ inquiry, Fortune reports
  + plea | 2023-11-21 | “I want to take responsibility”: CZ confesses in Seattle
  + plea settlement | 2023-11-21 | Binance and its founder plead guilty in US money-laundering case | The company admitted three counts on Tuesday. | 2023-11-21
  + plea sentencing | 2023-12-06 | Judge takes Zhao's plea; sentence to come Feb. 23 |  | 2024-02-23>
  + plea | 2023-11-22 | 币安创始人赵长鹏承认违反美国反洗钱法
  - market | 2023-10-16 | Bitcoin jumps to $30K on false ETF report, dumps again | A post by a crypto news account sent $100 million in shorts on Binance to the grave.
  - market | 2024-06-06 | BNB prints record $717 | Demand for launch pools drives the token, analysts said.
  - market | 2024-08-05 | Yen carry unwind: Ether down 20%, Binance futures see $300M liquidated
  - market | 2025-07-23 | BNB tops $800 for first time as treasuries pile in | Windtree and Nano Labs have announced purchases of the token.
  - market | 2025-02-03 | Tariffs trigger biggest crypto washout ever, over $2B gone
  - market | 2025-10-10 | USDe loses its peg on Binance during meltdown
  - market | 2023-07-31 | CRV plummets after Curve exploit
  - market | 2024-11-06 | Crypto rallies on Trump win, hopes for new SEC chair
  - market | 2023-12-05 | Bitcoin steams past $43K: five things to know this week
  - market | 2025-05-09 | First Mover: Ether's 20% surge has traders dusting off alt season playbook
  - market | 2026-01-30 | BNB, SOL, XRP prices today: where are they heading?
  - market | 2025-09-18 | BNB破1000美元创历史新高
  - market | 2024-01-09 | fake sec tweet whipsaws bitcoin, $230m liquidated | the agency said its account was compromised and no etf had been approved.
  - market | 2025-11-04 | Coinbase premium turns negative while Binance inflows climb
  - market | 2026-02-05 | Bitcoin crashes to $62K; is Binance insolvency rumour to blame? | The exchange has dismissed claims making the rounds on X.
  - market | 2025-04-13 | OM token collapses 90%; Mantra points finger at exchanges | Binance said cross-exchange liquidations lay behind the fall.
  - market | 2023-11-20 | CZ's pick? Memeinator presale heats up while BNB eyes $300
  - market | 2024-03-15 | BNB price to $1,000? AI chatbots give their take
  - market | 2022-12-17 | Binance withdrawals top $6B as auditor Mazars halts proof-of-reserves work
  - business | 2024-09-13 | Binance Wealth opens to private banks | Managers can now guide clients through crypto buying on the platform.
  - business | 2025-09-10 | Franklin Templeton and Binance to build tokenized products | The two firms will share details of the first offerings this year.
  - business | 2023-07-26 | Binance gives up German licence bid for now | The exchange said that market conditions had changed.
  - business | 2024-05-10 | Binance denies that it fired investigator who flagged DWF Labs | The exchange rejected a newspaper's account that it let a big client trade with itself.
  - business | 2025-05-19 | Binance and Kraken fended off Coinbase-style bribery hack
  - business | 2025-12-18 | Binance.US hunting for fresh capital? Parent mulls cutting CZ's stake | A reshuffle of ownership may ease entry into key states, insiders said.
  - business | 2023-08-01 | Binance Japan opens shop with 34 tokens | The launch follows its purchase of Sakura Exchange.
  - business | 2025-03-21 | Binance launches Alpha 2.0
  - business | 2024-04-25 | Binance converts SAFU to USDC entirely
  - business | 2024-11-21 | Brazil buy: Binance gets nod for broker-dealer Sim;paul
  - business | 2025-08-05 | Binance deja de cobrar comisiones en pares con el peso mexicano
  - business | 2026-01-12 | Binance seeks Greek MiCA permit
  - business | 2023-06-16 | Binance says goodbye to Dutch clients after failing to get registered
  - business | 2025-10-30 | Wall Street's crypto desks migrate from Binance to CME, report shows
  - business | 2025-11-14 | BlackRock's BUIDL accepted as collateral on Binance
  - business | 2025-07-08 | 币安上线美股代币化合约交易
  - business | 2024-10-31 | Binance's Teng: institutional sign-ups up 40% this year
  - business | 2024-12-19 | Binance Labs-backed Usual pays out first airdrop
  - other | 2025-04-23 | CZ advises Kyrgyz government on bitcoin reserve | The Binance founder met President Japarov in Bishkek earlier this month.
  - other | 2025-02-05 | What the T-shirt said: fans decode CZ's latest tweet
  - other | 2023-04-18 | Thai SEC to tighten rules for crypto ads
  - other | 2024-12-07 | SEC title game: Georgia edges Texas in overtime | The Bulldogs clinched a bye in the College Football Playoff.
  - other | 2024-05-07 | Binance exec accuses Nigerians of demanding $150M bribe in crypto | Chief executive Richard Teng set out the claim in a blog post on Tuesday.
  - other | 2025-12-10 | Hackers seize Yi He's WeChat to pump coin
  - other | 2026-04-08 | CZ's book hits stores
  - other | 2023-12-31 | Year in memes: laser eyes off, jito on
  - other | 2024-08-16 | Nigerian SEC opens window for crypto firms | Start-ups have 30 days to regularise their status.
  - enforcement | 2025-01-24 | Thai SEC asks ministry to block five unlicensed platforms
  - enforcement | 2024-05-09 | Canadian watchdog FINTRAC penalizes Binance $4.4M | The company failed to register and to report large transfers.
  - enforcement | 2024-12-18 | Australia's ASIC sues Binance unit over misclassified retail clients
  - enforcement | 2023-05-05 | SEC probes Do Kwon's Terraform money flow
  - enforcement | 2023-11-29 | Manila warns citizens off Binance, readies ban | The local securities commission gave users three months to pull out funds.
  - enforcement | 2024-02-23 | Nigeria blocks Binance website to prop up naira | The telecoms authority acted on a central-bank request, according to local media.
  - enforcement | 2025-04-07 | Robinhood's crypto arm no longer under SEC probe
  - enforcement | 2023-06-16 | Paris: Binance accused of touting services illegally
  - enforcement | 2024-12-12 | Binance, other exchanges told to halt derivatives in Brazil |
  - commentary | 2025-03-31 | Is BNB Chain really back? A hard look at memecoin volumes
  - commentary | 2023-07-17 | What Ripple's partial win means for Coinbase
  - commentary | 2025-11-07 | SBF's appeal: a long shot wrapped in grievance | His lawyers claim the trial judge was biased from the start.
  - commentary | 2024-11-25 | Binance vs. Bybit vs. OKX: fees compared
  - commentary | 2025-01-05 | Opinion: the next SEC chair should leave DeFi alone
  - commentary | 2024-08-25 | Durov's arrest shows that platforms can't hide
  - complaint | 2023-06-08 | Investors bring class action against Coinbase
  - complaint | 2024-08-20 | Three theft victims sue Binance, CZ over laundered bitcoin | The would-be class action filed in Seattle alleges the exchange helped wash stolen coins.
  - complaint | 2024-02-01 | Hostage families go after Binance over Hamas funding | The suit in Manhattan also names Iran and Syria.
  - complaint | 2023-03-30 | Class action seeks $1B from Binance and influencers | A Florida law firm says promoters pushed unregistered securities.
  - complaint | 2024-04-16 | Abuja charges Binance with tax evasion | Four counts were filed at the Federal High Court, naming two managers as well.
  - complaint | 2023-07-13 | Celsius ex-boss arrested, sued by three agencies
  - complaint | 2024-10-09 | Crypto.com takes SEC to court | The firm sued after it was served with a Wells notice.
  - ruling | 2024-04-05 | Jury finds Terraform and Do Kwon liable in SEC fraud trial
  - ruling | 2024-05-17 | Gambaryan denied bail in Nigeria | The Binance employee might jump bail, Judge Emeka Nwite said on Friday.
  - ruling | 2025-02-25 | US judge lets Hamas victims pursue Binance | A court in Manhattan rejected the exchange's request to end the suit.
  - ruling | 2026-03-13 | Alabama magistrate dismisses terror-finance claims against Binance | The plaintiffs may replead until April 10.
  - ruling filing | 2025-02-27 | SEC officially dismisses Coinbase case
  - appeal | 2024-01-18 | Terra's Kwon loses appeal against extradition
  - appeal | 2025-06-26 | Ripple drops cross-appeal
  - appeal | 2024-08-06 | Binance asks highest court to hear token buyers' case | A petition says trades on foreign servers lie outside American law.
  - appeal | 2025-01-07 | Coinbase gets nod for interlocutory appeal in SEC fight
  - appeal | 2024-09-13 | SBF appeals conviction, wants new judge
  - filing | 2025-05-22 | Binance wants FTX's $1.76B clawback suit thrown out | The exchange says the estate is trying to shift blame for Bankman-Fried's fraud.
  - filing | 2023-08-04 | Coinbase moves for judgment in SEC case
  - filing | 2024-03-22 | SEC wants $1.95 billion from Ripple, documents show
  - hearing | 2024-04-04 | Nigeria: Binance men in court for arraignment
  - hearing | 2023-10-26 | Bankman-Fried takes stand without jury
  - settlement | 2023-11-09 | Bittrex estate wraps up deal with Seychelles customers
  - settlement | 2024-12-20 | Jump unit pays SEC $123M over TerraUSD
  - settlement | 2024-09-04 | Galois Capital settles with SEC
  - sentencing | 2024-05-14 | Tornado Cash developer Pertsev gets 64 months in Dutch court
  - sentencing | 2025-11-06 | Samourai's Rodriguez given five years
  - personnel | 2024-03-11 | Binance names first board with seven members | Gabriel Abed, a former Barbados ambassador, is the chair.
  - personnel | 2023-09-06 | Binance's Eastern Europe heads leave
  - personnel | 2025-04-10 | Paul Atkins confirmed as SEC chairman
  - plea | 2023-09-07 | FTX's Ryan Salame admits guilt
  - plea | 2024-12-03 | Mashinsky pleads guilty in Celsius fraud
  - pardon | 2025-11-11 | SBF's parents lobby for clemency
  - pardon | 2025-12-16 | Trump says he'll look at pardon for Samourai developer | Keonne Rodriguez is due to report to prison on Friday.
`);
