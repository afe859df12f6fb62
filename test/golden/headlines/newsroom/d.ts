/** Golden headlines of all labels in the plain words of the trade press and wires. */
import { goldenItems } from '../item.ts';

export const newsroomD = goldenItems(`
  + market | 2023-06-05 | Crypto Market Loses $50 Billion as SEC Goes After Binance, CZ | All of the top 20 tokens traded lower on Monday following news of the lawsuit. | 2023-06-05
  + market | 2023-06-05 | Coinbase (COIN) Shares Fall 9% After US Regulator Sues Rival Exchange Binance | The stock closed at its lowest in almost a month on fears that it could be the next target.
  + market | 2023-06-06 | Stablecoin TUSD and BNB Under Pressure Following Lawsuit Against Binance | The native token has lost 12% since the SEC's complaint landed on Monday. | 2023-06-05
  + market | 2023-06-06 | Price Analysis: Will BNB Fall Below $270 After the SEC Lawsuit? |
  + market business | 2023-06-07 | Binance Outflows Reach $1.4 Billion in Two Days Since SEC Charges, Glassnode Finds | Ether accounted for the largest share of withdrawals from the exchange.
  + market | 2023-06-08 | The Sandbox, Axie Infinity, Other Gaming Tokens Slide After SEC Deems Them Securities | SAND, AXS and MANA were named in the agency's suits against Binance and Coinbase this week.
  + market | 2023-06-10 | Altcoins Crash: Why SOL, ADA, MATIC and BNB Are Falling Today | Traders point to forced selling after Robinhood's move to drop tokens listed in the SEC's complaints.
  + market | 2023-06-09 | Binance.US Users Pay Less for Bitcoin: BTC Is $600 Cheaper Than on Coinbase Amid Legal Trouble |
  + market | 2023-06-07 | Uniswap Volume Spikes as Traders Flee to DEXs Following SEC v. Binance | Decentralized exchange tokens also outperformed the market.
  + market business | 2023-06-13 | Binance.US Trading Volume Down 76% Since SEC Complaint, Says Data Provider | The lawsuit was filed on June 5 and led market makers including Jump to withdraw. | 2023-06-05
  + market | 2023-03-27 | Bitcoin Drops to $26.6K After CFTC Sues Binance, CZ | Over $150 million in leveraged positions were liquidated within an hour of the news.
  + market business | 2023-03-29 | Binance Records $2 Billion in Outflows Since CFTC Lawsuit: Nansen | Withdrawals picked up after the commodities regulator sued the exchange and its CEO on Monday. | 2023-03-27
  + market | 2023-11-21 | Crypto Markets Volatile as Binance Said to Plead Guilty, Pay $4.3B | Bitcoin swung between $36,400 and $37,800 on Tuesday before the Justice Department's announcement. | 2023-11-21
  + market | 2023-11-22 | BNB Down 8% After CZ's Exit, but Analysts See Bullish Signal for Bitcoin | JPMorgan said the settlement would remove uncertainty around the exchange.
  + market | 2023-11-23 | Coinbase Stock Hits 18-Month High After Binance Plea Deal | Investors are betting that the American exchange will win customers from its rival.
  + market business | 2023-11-23 | Binance Withdrawals Slow After $956 Million in First 24 Hours Following Guilty Plea |
  + market | 2023-12-08 | BNB Stays Flat as Court Orders CZ to Remain in the US | The token has barely moved since Thursday's decision on the former CEO's travel plans. | 2023-12-07
  + market | 2024-02-23 | BNB Climbs to $390 as Judge Approves Binance's Plea Agreement | The token is up 8% on the week even after Friday's decision in Seattle. | 2024-02-23
  + market | 2024-04-30 | BNB Price Reaction to CZ's Sentencing: Token Briefly Spikes, Then Sinks With Bitcoin | BNB touched $590 minutes after the four-month term became known, before falling to $565.
  + market | 2024-09-28 | BNB Back Above $600 as Binance Founder CZ Leaves Prison | The coin climbed 3% on Friday when Zhao was freed. | 2024-09-27
  + market | 2025-02-14 | BNB Holds $660 After Judge Halts SEC v. Binance for 60 Days | Traders see a growing chance that the commission will abandon the lawsuit.
  + market | 2025-05-30 | Why BNB Is Not Rallying Despite SEC's Dismissal of Binance Lawsuit | The token fell 2% on the day, weighed down by macro worries.
  + market | 2025-10-23 | BNB Spikes to $1,150 on CZ Pardon as Traders Pile Into Binance Ecosystem Tokens | CAKE, ASTER and FLOKI also posted gains following the White House announcement.
  + market | 2025-10-25 | BNB Fails to Hold Gains After Trump's Pardon of Changpeng Zhao | The token has returned to where it stood before Thursday's announcement. | 2025-10-23
  + filing | 2023-06-07 | Court Summons Issued for Binance's CZ in SEC Case | |
  + filing | 2023-06-13 | SEC and Binance.US Submit Competing Proposals on Asset Restrictions | The two sides filed the drafts after a hearing on Tuesday. | 2023-06-13
  + filing | 2023-06-22 | Binance Lawyers Say SEC's Press Release Was Misleading | The exchange asked the judge to stop the agency from making unsupported claims in a motion filed Wednesday. | 2023-06-21
  + filing | 2023-07-28 | Binance, CZ Seek Dismissal of CFTC Lawsuit, Citing Regulatory Overreach |
  + filing | 2023-09-15 | SEC Says Binance.US's Custody Arrangement With Ceffu Violates Agreement | Unsealed court papers show the regulator fears that the international exchange still controls customer assets.
  + filing | 2023-10-01 | Circle Enters SEC v. Binance Battle, Says Stablecoins Are Not Securities | In an amicus brief dated Sept. 28, the firm argued that dollar-pegged tokens lack the features of an investment contract. | 2023-09-28
  + filing | 2023-11-08 | SEC Opposes Binance's Motion to Dismiss, Defends Authority Over Crypto | The regulator urged the court on Tuesday to let its lawsuit go ahead. | 2023-11-07
  + filing | 2023-11-24 | CZ's Lawyers Argue He Should Be Free to Return to UAE Before Sentencing | They told the court that their client came to the United States voluntarily to accept responsibility.
  + filing | 2024-02-27 | Crypto Lobby Groups File Amicus Brief Supporting Binance Against SEC |
  + filing | 2024-03-06 | Binance.US Claims Full Compliance With SEC's Discovery Demands | The company asked the court to end expedited discovery, according to a March 5 filing. | 2024-03-05
  + filing | 2024-07-10 | SEC and Binance Propose Schedule for Next Phase of Lawsuit | The parties submitted the plan to Judge Amy Berman Jackson on Tuesday. | 2024-07-09
  + filing | 2024-07-30 | SEC Plans to Amend Binance Complaint, Including Over Third-Party Tokens Such as SOL | The agency told the court that a ruling on whether those tokens are securities is not needed for now.
  + filing | 2024-11-05 | Binance, CZ File Motion to Dismiss SEC's Amended Lawsuit | Lawyers argued on Monday that the regulator still cannot explain why resales of tokens are securities transactions. | 2024-11-04
  + filing | 2025-02-11 | SEC and Binance File Joint Motion to Pause Case, Cite New Crypto Task Force | Monday's filing was the first such request under acting chair Mark Uyeda. | 2025-02-10
  + filing | 2025-04-12 | Report: SEC and Binance Push for Second 60-Day Freeze of Court Case | According to the filing, the agency's staff needs approval for any change in the scope of the litigation.
  + filing ruling | 2025-05-29 | US SEC Dismisses Lawsuit Against Binance, Once Its Biggest Crypto Target | The securities regulator filed papers in Washington on Thursday to voluntarily drop the suit it brought in June 2023. | 2025-05-29 2023-06
  + ruling | 2023-06-14 | Judge Tells SEC and Binance.US to Work Out a Deal, Sees No Need for Freeze | A status report is due by Thursday, Judge Amy Berman Jackson said at the hearing. | 2023-06-15>
  + ruling settlement | 2023-06-17 | Breaking: Court Approves Binance.US Deal With SEC, Rejecting Asset Freeze |
  + ruling | 2023-11-28 | Judge Stays Decision Allowing CZ to Travel Home to UAE | District Judge Richard Jones said Monday that Zhao must remain in the country while the court weighs the government's request. | 2023-11-27
  + ruling | 2023-12-08 | CZ Can't Leave US Before February Sentencing, Federal Judge Decides | The former Binance CEO faces up to 18 months in prison when he's sentenced on Feb. 23. | 2024-02-23>
  + ruling settlement | 2023-12-19 | Judge Signs Off on $2.85B CFTC Deal With Binance and Founder Zhao | The order was entered in the Northern District of Illinois, the agency announced on Dec. 18. | 2023-12-18
  + ruling | 2023-12-30 | Binance Founder CZ's Latest Travel Request Denied in Sealed Order | Zhao, who had offered his Binance.US equity as security, was turned down on Friday. | 2023-12-29
  + ruling sentencing | 2024-02-24 | Binance Plea Deal Approved: Exchange to Pay $4.3 Billion, Zhao's Sentencing in April | | 2024-04>
  + ruling | 2024-06-29 | Judge Allows Most of SEC's Case Against Binance to Move Forward | Claims over Simple Earn and the BUSD stablecoin were thrown out in Friday's decision. | 2024-06-28
  + ruling | 2024-06-30 | Binance Scores Partial Win as Court Rules Secondary BNB Sales Not Securities | Judge Amy Berman Jackson followed the reasoning of the Ripple decision in rejecting part of the SEC's complaint.
  + ruling | 2024-07-20 | Judge Lets Binance.US Invest Customer Cash in T-Bills via Third Party | The order entered Friday modifies last year's agreement with the SEC. | 2024-07-19
  + ruling | 2025-02-13 | Breaking: Judge Grants Joint Motion to Stay SEC v. Binance Case | The parties must file a joint status report in April. | 2025-04>
  + ruling | 2025-04-15 | Federal Court Extends Stay in Binance Lawsuit Until June | Both sides asked for the extension in a report on April 11. | 2025-04-11 2025-06>
  + ruling filing | 2025-05-30 | SEC's Lawsuit Against Binance Dismissed With Prejudice | The end of the case on Thursday means the regulator cannot file the same charges again. | 2025-05-29
  + ruling sentencing | 2024-05-02 | Judge Rejects Prosecutors' Request for Harsher Sentencing Range in CZ Case, Finds No Evidence He Knew of Illicit Transactions | Judge Richard Jones made the finding before passing sentence on April 30. | 2024-04-30
  + enforcement | 2023-02-22 | Binance's Transfers to Merit Peak Draw Scrutiny From US Regulators |
  + enforcement | 2023-03-02 | US Senators Ask Binance for Records on Finances and Money Laundering Controls | In a letter on Wednesday, Elizabeth Warren and two colleagues called the exchange a hotbed of illegal activity. | 2023-03-01
  + enforcement | 2023-06-02 | SEC Asks Binance.US About Employees' Ties to Global Exchange: Report | Investigators have asked whether market-making firms owned by Zhao traded against customers.
  + enforcement | 2024-01-12 | Binance.US Barred in Alaska as State Declines to Renew License After Plea Deal | Officials referred to Zhao's guilty plea in November and doubts about fitness. | 2023-11
  + enforcement | 2024-05-10 | Sullivan & Cromwell Passed Over as DOJ Picks FRA to Monitor Binance: Bloomberg | The law firm's past work for FTX drew criticism. The decision was reported on Friday. | 2024-05-10
  + enforcement | 2024-05-12 | FinCEN Taps Sullivan & Cromwell for Five-Year Binance Monitorship | The law firm will report to the Treasury bureau under the exchange's 2023 settlement.
  + enforcement | 2024-04-05 | Connecticut Moves to Revoke Binance.US License, Citing CZ's Conviction | The exchange has a right to request a hearing before the Department of Banking.
  + enforcement | 2026-02-25 | Senator Blumenthal Launches Inquiry Into Binance Over $1.7B in Iran-Linked Transfers | The lawmaker wrote to the exchange on Tuesday about its compliance with the 2023 settlement. | 2026-02-24
  + enforcement | 2026-02-28 | Senators Urge DOJ and Treasury to Probe Binance's Compliance With Plea Agreement |
  + enforcement | 2025-10-01 | DOJ Ends Corporate Monitorships as Binance Awaits Decision on Its Own | The exchange agreed to three years of oversight in November 2023. | 2023-11
  + pardon | 2025-03-20 | CZ: 'No Felon Would Mind a Pardon' as Binance Founder Denies Trump Deal | The former CEO rejected a Wall Street Journal report published on March 13. | 2025-03-13
  + pardon | 2025-08-28 | Binance Hires Lobbyist With Trump Ties to Push for CZ Pardon: Report |
  + pardon | 2025-10-23 | Trump Pardons Convicted Binance Founder Zhao | Zhao served four months in prison last year after pleading guilty to failing to maintain an anti-money laundering program. The White House announced the pardon on Thursday. | 2025-10-23
  + pardon | 2025-10-23 | Here's Why Trump Pardoned Binance's CZ, According to the White House | Press secretary Karoline Leavitt said the president acted to end the previous administration's war on cryptocurrency.
  + pardon | 2025-10-24 | Binance Thanks Trump for 'Incredible' Pardon of Founder CZ |
  + pardon commentary | 2025-10-24 | Democrats Blast CZ Pardon, Point to Binance's Ties With World Liberty Financial | Maxine Waters called the move an appalling reflection of the president's priorities.
  + pardon | 2025-10-24 | Trump on CZ Pardon: 'I Was Told What He Did Was Not Even a Crime' | The president answered a question from CNN's Kaitlan Collins on Thursday. | 2025-10-23
  + pardon | 2025-11-17 | CZ's Attorney Denies Pay-to-Play Claims Over Trump Pardon | Teresa Goody Guillén told a podcast that critics had piled up false statements.
  + pardon | 2025-11-07 | Senators Demand Answers From Attorney General Bondi on CZ Pardon | In a letter, the lawmakers ask whether the Department of Justice was consulted. Responses are due by Nov. 21. | 2025-11-21>
  + pardon | 2025-05-06 | Binance Founder Changpeng Zhao Officially Requests Trump Pardon | Zhao said his lawyers filed the application some two weeks ago.
  + sentencing | 2024-02-12 | Breaking: CZ's Sentencing Delayed Until End of April | | 2024-04>
  + sentencing filing | 2024-04-24 | DOJ Recommends Three-Year Prison Sentence for Binance Founder CZ | The recommendation exceeds federal guidelines of 12 to 18 months, according to a memo filed on Tuesday. | 2024-04-23
  + sentencing filing | 2024-04-24 | CZ Deserves Probation, Defense Says in Sentencing Memo | Attorneys for the ex-Binance chief cited his acceptance of responsibility and his $50 million fine.
  + sentencing filing | 2024-04-24 | Changpeng Zhao's Sister, Ex-Wife and Yi He Write to Judge Asking for Leniency |
  + sentencing | 2024-04-30 | Binance Founder Changpeng Zhao Sentenced to Four Months for Money Laundering Violations | Prosecutors had asked for three years. Judge Richard Jones said Tuesday that Zhao put growth ahead of the law. | 2024-04-30
  + sentencing | 2024-05-01 | CZ Reacts to Prison Sentence: 'I Will Do My Time, Conclude This Phase' | The Binance founder thanked supporters in a post on X after Tuesday's hearing. | 2024-04-30
  + sentencing | 2024-04-30 | Binance's Zhao Arrives at Seattle Courthouse for Sentencing | The hearing began at 9 a.m. local time on Tuesday. | 2024-04-30
  + sentencing | 2024-05-01 | From Three Years to Four Months: How CZ's Sentencing Unfolded in Seattle |
  + sentencing | 2024-03-01 | Court Sets Deadline for Sentencing Memos in Changpeng Zhao Case | Both sides must file before April 30, when the Binance founder will be sentenced. | 2024-04-30>
  + commentary | 2023-06-07 | Gensler Says 'We Don't Need More Digital Currency' Amid Suits Against Binance, Coinbase | The SEC chair defended the agency's enforcement actions in a CNBC interview on Tuesday. | 2023-06-06
  + commentary | 2023-06-05 | Crypto Industry Reacts to SEC's Lawsuit Against Binance |
  + commentary complaint | 2023-06-06 | Explained: The 13 SEC Charges Against Binance and CZ | The complaint filed on June 5 alleges the commingling of customer funds and wash trading. | 2023-06-05
  + commentary | 2023-11-23 | Is the Binance Settlement Good or Bad for Bitcoin ETFs? Experts Weigh In | Some believe the deal announced on Nov. 21 clears the path for SEC approval in January. | 2023-11-21
  + commentary | 2023-11-22 | Arthur Hayes Calls US Treatment of Binance, CZ 'Absurd' | The BitMEX co-founder compared the penalty with those imposed on banks.
  + commentary sentencing | 2024-05-01 | Was CZ's Four-Month Sentence Fair? Crypto Lawyers Are Divided | Some note that the co-founders of BitMEX received no prison time for similar violations.
  + commentary | 2025-05-30 | Opinion: Dropping the Binance Case Shows the SEC Has Given Up on Investor Protection |
  + other | 2024-06-01 | Binance's CZ Begins Four-Month Prison Sentence at Lompoc | Inmate records on Friday showed that the crypto billionaire is in custody. | 2024-05-31
  + other | 2024-09-27 | CZ Walks Free After Four Months in Prison | The Binance founder left a halfway house in Southern California on Friday. | 2024-09-27
  + other | 2024-09-03 | When Will CZ Be Released? Binance Founder's Sentence Nears Its End | He is expected to leave custody on Sept. 29. | 2024-09-29>
  + other | 2024-10-31 | CZ Speaks About Prison Life in First Public Interview Since Release | Zhao told an audience at Binance Blockchain Week in Dubai on Wednesday that he was strip-searched on arrival. | 2024-10-30
  + other | 2023-11-22 | Binance Founder Zhao Freed on Bail Until February Sentencing | | 2024-02>
  + other ruling | 2024-07-01 | Weekly Roundup: Judge Trims SEC's Binance Case, Solana ETF Filings, Consensys Sued |
  + other | 2023-12-22 | The Biggest Crypto Legal Battles of 2023: Binance, Coinbase, FTX and Ripple | From the SEC's lawsuit in June to November's record plea deal, here are the cases that shaped the year. | 2023-06 2023-11
  + settlement plea | 2023-11-21 | Binance Reaches $4.3B Settlement With DOJ; CZ to Step Down | The company will be subject to a monitor for three years.
  + settlement plea | 2023-11-22 | Crypto Giant Binance Admits to Money Laundering Failures, Agrees to $4.3bn Fine | The founder, Changpeng Zhao, resigned on Tuesday as part of the deal with US authorities. | 2023-11-21
  + settlement | 2023-11-21 | OFAC: Binance to Pay $968 Million for Sanctions Violations | The Treasury office said the exchange matched trades between American users and those in Iran, Syria and Cuba.
  + settlement | 2023-11-22 | SEC Not Included in Binance's Settlement With US Agencies | Tuesday's agreement resolves claims by the DOJ, CFTC, FinCEN and OFAC only. | 2023-11-21
  + settlement | 2023-11-23 | Binance's Settlement Terms: Monitors, Exit From US and 15 Months to Pay |
  + settlement | 2023-06-16 | Binance.US Nears Agreement With SEC to Avoid Asset Freeze: Report | A magistrate judge has been helping the parties to narrow their differences.
  + business | 2023-06-10 | Binance.US Customers Rush to Withdraw Dollars Before Deadline | The exchange said on Thursday that fiat channels might close as early as June 13. | 2023-06-08 2023-06-13>
  + business | 2023-06-08 | Crypto.com, eToro Rethink Altcoin Listings After SEC's Binance and Coinbase Suits |
  + business market | 2023-09-05 | Binance.US Volumes Collapse to $40 Million a Day Three Months After SEC Lawsuit | The exchange had handled as much as $5 billion a day in 2022.
  + business | 2023-11-30 | Binance Adds Users and Inflows Despite Guilty Plea, CEO Richard Teng Says | The new chief said in a blog post on Wednesday that the fundamentals of the business are strong after the settlement. | 2023-11-29
  + business | 2024-01-11 | Brazil Fund, Prop Shops Cut Binance Exposure After US Settlement: Survey |
  + hearing | 2023-06-12 | Binance.US Faces Court Hearing Tuesday as SEC Pushes for Freeze | The session before Judge Amy Berman Jackson will decide whether the exchange can keep using its assets. | 2023-06-13>
  + hearing | 2024-01-23 | Judge Questions SEC on Definition of Securities in Binance Hearing | At Monday's hearing, Amy Berman Jackson pressed the agency to explain what makes BNB an investment contract. | 2024-01-22
  + hearing filing | 2023-11-28 | SEC Tells Court Binance.US Still Hasn't Proved Custody at Status Hearing | Judge Zia Faruqui ordered a joint report by Dec. 15. | 2023-12-15>
  + hearing plea | 2023-11-21 | Binance CEO Zhao Due in Seattle Court on Tuesday to Enter Plea | | 2023-11-21>
  + personnel business | 2023-09-12 | Binance.US CEO Leaves as Company Cuts 100 Jobs Amid SEC Crackdown |
  + personnel plea | 2023-11-21 | Richard Teng Takes Over as Binance CEO as Changpeng Zhao Steps Down in DOJ Deal | Teng said on Tuesday that he would focus on working with regulators. | 2023-11-21
  + personnel | 2023-09-14 | Two More Executives Exit Binance.US as Legal Woes Mount: WSJ | The head of legal and the chief risk officer have left, according to a report on Thursday. | 2023-09-14
  + complaint | 2023-06-05 | SEC Charges Binance With Operating Illegal Exchange, Mishandling Customer Funds | In the complaint, the regulator says Zhao and Binance secretly controlled the US platform. It was filed on Monday in Washington. | 2023-06-05
  + complaint | 2023-03-27 | Binance and CZ Sued by CFTC Over Alleged Trading Violations | The suit was filed in a Chicago court on Monday. | 2023-03-27
  + complaint | 2023-06-06 | US Watchdog Accuses Binance, Zhao of 'Web of Deception' |
  + plea settlement | 2023-11-21 | Binance and CEO Plead Guilty to Federal Charges in $4 Billion Resolution | The company admitted to violations of the Bank Secrecy Act and sanctions law, the Justice Department said Tuesday. | 2023-11-21
  + plea personnel | 2023-11-21 | Breaking: CZ to Plead Guilty to Criminal Charges and Resign From Binance, WSJ Reports |
  - business | 2023-06-05 | Binance Launchpad to Host Token Sale of Web3 Education Project | Users will need to commit BNB.
  - market | 2023-06-06 | Apple Vision Pro Launch Sends Metaverse Tokens Swinging |
  - complaint | 2023-06-06 | Coinbase Sued by SEC Over Staking and Listing of Tokens | Shares of the exchange dropped 15% in early trading on Tuesday.
  - enforcement | 2023-06-06 | Ten US States Take Action Against Coinbase Over Staking Program | Alabama led the task force with a show cause order.
  - commentary | 2023-06-13 | Coinbase CEO Armstrong Says SEC Has Taken Ad Hoc Approach to Crypto | He spoke at a conference in New York as the exchange fights its own lawsuit.
  - enforcement | 2023-06-23 | Belgium Orders Binance to Cease Crypto Services Immediately | The Financial Services and Markets Authority said the exchange serves Belgians from outside the European Economic Area.
  - business | 2023-06-12 | Binance Burns More LUNC as Terra Classic Community Votes |
  - business | 2023-06-19 | EDX Markets, Backed by Citadel and Fidelity, Goes Live | The new exchange lists four cryptocurrencies.
  - other | 2023-06-15 | CZ Warns of Fake News as Deepfake Videos of Binance Founder Circulate | The executive told followers on X to ignore videos promising giveaways.
  - other | 2023-06-18 | Uganda Anti-Money Laundering Agency Summons Local Crypto Firms Including Binance |
  - business | 2023-06-19 | Binance Deregisters UK Unit at Its Own Request | The Financial Conduct Authority confirmed that Binance Markets Limited has no permissions.
  - market | 2023-06-16 | Bitcoin Jumps Past $26K on BlackRock ETF Filing |
  - filing | 2023-06-16 | Ripple's Garlinghouse Says Hinman Emails Show SEC Sowed Confusion | The documents were released Tuesday as part of the XRP lawsuit.
  - ruling | 2023-06-13 | Bankman-Fried Charges Added After Extradition to Be Tried Separately, Judge Says |
  - filing | 2023-06-08 | Celsius Judge Asked to Approve Fahrenheit Bid |
  - enforcement | 2023-06-14 | Thai SEC Bans Crypto Lending and Staking Services | The Thai watchdog wants to protect traders from risk.
  - business | 2023-11-21 | Tether Freezes $225M Linked to Human Trafficking Syndicate | OKX and the US Department of Justice helped with the investigation.
  - commentary complaint | 2023-11-21 | Kraken Vows to Fight SEC in Court as Second Lawsuit Lands | Founder Jesse Powell called the regulator 'masochists' on X.
  - market | 2023-11-30 | Bitcoin Closes November Up 9%; Ether Steady Above $2,000 |
  - business | 2023-11-30 | Binance Opens Registration for Inscription Marketplace |
  - enforcement | 2023-11-29 | US Treasury Sanctions Sinbad Mixer Over North Korea Hacks | The service was used to launder funds from Axie Infinity, OFAC said.
  - other | 2023-11-28 | KyberSwap Hacker Demands Full Control of Company |
  - commentary | 2023-11-29 | Senator Lummis: Congress Must Close Gaps in Crypto Law | The Wyoming Republican spoke at a Blockchain Association event.
  - business | 2023-11-29 | Binance Japan Plans to Add 13 Coins, Eyes Stablecoin With Mitsubishi UFJ Trust |
  - personnel | 2023-11-29 | Bakkt Appoints New Finance Chief |
  - ruling | 2023-11-30 | Bahamas Court Sets Date for Dispute Over FTX Digital Markets |
  - complaint | 2023-11-30 | Ronaldo Sued in Florida Over Binance Partnership: Report | The suit says the footballer promoted unregistered securities.
  - market | 2023-12-18 | Solana's SOL Slides 6% as Memecoin Frenzy Cools |
  - business | 2023-12-18 | Binance to Discontinue Support for Several Leveraged Tokens |
  - commentary | 2023-12-18 | SEC Commissioner Peirce Questions Agency's Denial of Coinbase Petition |
  - business | 2023-12-18 | Grayscale Amends Spot Bitcoin ETF Filing Again, Accepts Cash Creations |
  - commentary | 2023-12-19 | Elizabeth Warren Criticizes Crypto Lobby for Hiring Ex-Officials | The senator sent letters to Coinbase and two industry groups on Monday.
  - business | 2024-04-30 | Binance Launches Renzo (REZ) Trading on Launchpool | Trading of the token starts Tuesday.
  - market | 2024-05-01 | Bitcoin ETFs See Record $563M Outflow Ahead of Fed Decision |
  - enforcement business | 2024-04-30 | Binance Registers With India's Financial Intelligence Unit, Pays Fine: Report | The exchange could return to the country within weeks.
  - other sentencing | 2024-05-03 | BitMEX's Delo Recalls His Probation as Crypto Founders Face Courts |
  - filing | 2024-04-25 | Consensys Sues SEC Over Ethereum 'Power Grab' |
  - enforcement | 2024-05-06 | Robinhood Receives Wells Notice From SEC Over Crypto Business | The broker disclosed the notice on Monday.
  - complaint | 2024-05-02 | Binance Sued in Canada: Court Certifies Class Action Over Derivatives | Ontario investors say the exchange sold them products without a prospectus.
  - other | 2024-04-29 | Arrested Samourai Wallet Developer Released on $1 Million Bond |
  - market | 2025-05-29 | Ether Outshines Bitcoin as SharpLink Treasury Plan Lifts Sentiment |
  - business | 2025-05-29 | Binance Partners With Circle Rival on Yield-Bearing Stablecoin Collateral |
  - business | 2025-05-30 | CZ-Linked YZi Labs Backs Decentralized Compute Startup |
  - other | 2025-05-29 | SEC Delays Decision on Spot XRP and Dogecoin ETFs |
  - commentary | 2025-05-29 | SEC's Peirce Says Many Memecoins Fall Outside Securities Laws | The commissioner spoke in Las Vegas on Thursday.
  - business | 2025-06-02 | CZ Suggests Dark Pool-Style Perp DEX to Fight Front-Running |
  - ruling | 2025-05-30 | New York Judge Overturns Fraud Convictions in Mango Markets Case | The court vacated the counts against Avraham Eisenberg.
  - business | 2025-10-23 | Binance Expands Alpha Airdrops to More Users |
  - market | 2025-10-23 | HYPE Gains as Hyperliquid Strategies Files to Raise $1 Billion |
  - personnel | 2025-10-24 | Trump Picks SEC Crypto Task Force Lawyer Michael Selig for CFTC Chair: Report |
  - settlement pardon | 2025-10-23 | Roger Ver's $50M Tax Deal: No Pardon Needed for 'Bitcoin Jesus' |
  - business | 2025-10-24 | Kyrgyzstan Launches Stablecoin on BNB Chain, CZ Says | The Central Asian nation will also add BNB to its reserve.
  - other | 2025-10-26 | CZ's Statue Becomes Memecoin Fodder After Founder Disavows It |
  - commentary | 2025-10-28 | Analysts Debate Whether Binance's October 10 Glitch Caused Record Liquidations |
  - market | 2025-10-13 | BNB Sets New All-Time High Above $1,370 as Binance Pledges $283M to Users |
  - business | 2025-10-30 | Trump Media Brings Prediction Markets to Truth Social With Crypto.com |
  - appeal | 2025-11-04 | Appeals Court Skeptical of Sam Bankman-Fried's Bid for New Trial | The panel heard arguments in Manhattan on Tuesday.
  - other | 2025-12-04 | CZ Spars With Peter Schiff Over Gold Bar in Dubai Debate |
  - complaint | 2023-08-01 | HEX Founder Richard Heart Sued by SEC for Fraud |
  - ruling | 2023-08-29 | Grayscale Wins Court Battle Against SEC Over Bitcoin ETF |
  - appeal | 2024-03-08 | Appeals Court Revives Investor Class Action Against Binance Over Token Losses | Judges in New York said that domestic securities law may apply to the purchases.
  - complaint | 2024-02-01 | Hamas Attack Victims' Families Sue Binance, Iran and Syria in New York | The private suit claims the exchange aided terrorists.
  - ruling | 2023-07-13 | Ripple Wins Partial Victory as Judge Says XRP Sales on Exchanges Are Not Securities |
  - business | 2024-08-21 | Binance Grows Compliance Team to 645 as CEO Teng Talks IPO |
  - hearing | 2024-06-19 | Nigerian Court Adjourns Binance Tax Trial Until July |
  - settlement | 2025-08-05 | Paxos to Pay $48.5 Million Over Failures in Binance Partnership, New York Regulator Says | The New York State Department of Financial Services said the firm did not police BUSD activity.
  - enforcement | 2024-12-18 | ASIC Sues Binance Australia Derivatives Over Retail Client Failures |
  - market | 2023-10-16 | Bitcoin Spikes on False Report of SEC Approval of BlackRock ETF |
  - business | 2026-01-10 | Binance Rolls Out Gold and Silver Perpetual Contracts |
  - commentary | 2026-02-05 | OKX Founder Blames Binance for October Crash, CZ Responds |
  - business | 2025-03-13 | Mubadala-Linked MGX Stake in Binance Detailed in Abu Dhabi Filing |
  - other | 2025-08-20 | CZ Posts Third Book Draft, Says AI Helped With Title |
  - business market | 2025-07-28 | Windtree to Buy $500M of BNB for Corporate Treasury |
  - market | 2024-03-05 | Bitcoin Hits Record Above $69K, Then Tumbles 10% | Leveraged positions worth $1 billion were wiped out on Binance and OKX.
  - enforcement | 2024-06-20 | India Slaps Binance With $2.25 Million Penalty | The financial intelligence unit cited violations of anti-money laundering rules.
  - other | 2024-07-22 | Weekly Roundup: WazirX Hack, ETH ETFs, Biden Exits Race |
  - business | 2024-09-27 | Binance Pre-Market Debuts With Scroll Token |
  - market | 2024-09-27 | SUI, Shiba Inu Lead Gains as Bitcoin Crosses $66K |
  - business | 2025-12-10 | Trump-Backed USD1 Gains New Trading Pairs on Binance | The exchange will also convert reserves backing its old stablecoin into World Liberty's token.
  - commentary | 2024-11-22 | Gary Gensler to Leave SEC in January: A Look Back at His Crypto Crackdown | Under his watch, the agency took on Coinbase, Kraken, Ripple and Binance.
`);
