/** The words by which headlines tell matters of law, of persons, and of other kinds apart. */

export const legalWords =
  /\b(?:sue[sd]?|suing|lawsuits?|suits?|charge[sd]?|charges|charging|complaint|court|judge|magistrate|ruling|rule[sd]|order(?:s|ed)?|motion|filing|file[sd]|hearing|settle[sd]?(?! in (?:usd[tc]|\w{3,4}\b))|settlement|plea|pleads?|pleaded|guilty|sentenc\w+|prison|jail|pardon\w*|clemency|forgive[sn]?|dismiss\w*|stay(?! above| below| at| near| on| ahead| in| under)|appeal\w*|monitor\w*|prosecut\w+|illegal\w*|unlawful\w*|indict\w*|subpoena\w*|discovery|deposition\w*|allegations?|alleg\w+|fine[sd]?|penalt(?:y|ies)|convict\w+|crackdown|legal|trial|testif\w+|restraining|injunction|consent order|forfeit\w*|accus\w+|case|violat\w+|license[sd]?|licence[sd]?|permits?|revok\w+|barred|regulators?|prob(?:e|es|ing)|investigat\w+|freeze|in custody|watchdog|policing|oversee\w*|plaintiff|defendant|felon\w*|crimes?|admits? to)\b|起诉|诉讼|指控|法官|法院|认罪|判|刑|监禁|入狱|出狱|赦|和解|罚|撤诉|裁定|驳回|\b(?:indult\w+|juez|sentencia\w*|demanda\w*|condenad\w+|tribunal|prision|multa|acuerdo|pagara|penal|fiscal(?:es|ia)|klage|richter(?:in)?|gericht|aufpasser|behorden|begnadigt|verklagt|verurteilt|culpable|perdao|culpado)\b/i;

export const personalWords =
  /\b(?:sentenc\w+|prison|jail\w*|plea|pleads?|pleaded|guilty|guilt|pardon\w*|clemency|mercy|convict\w*|resign\w*|steps? down|stepped down|fugitive|flight risk|bail|bond|passport|release[sd]?|freed|custody|walks? free|free man|halfway house|inmate|behind bars|forgive[sn]?|leniency|probation|cooperate|mistakes|fate|sorry|travel|slate|reprieve|contrition|felon|day of (?:judgment|reckoning)|(?:two|three|four|six|\d+)[- ](?:months?|years?))\b|认罪|判|刑|监禁|入狱|出狱|赦|辞|\b(?:indult\w+|prision|condenad\w+|begnadigt|perdao)\b/i;

/** Those of them that can befall a company. */
export const companyFate = /\b(?:plea|pleads?|pleaded|guilty|sentenc\w+|convict\w+|pardon\w*|probation)\b|认罪/i;

/** What a case leaves behind, in the words of market reports. */
export const troubleWords =
  /\b(?:fears?|fallout|angst|news|woes?|troubles?|drama|crackdown|uncertaint\w+|fud|overhang|resolved|worr(?:y|ies)|jitters|concerns?|accusations?|charges|action|turmoil|saga|blow|hammer|pressure|scrutiny|behind (?:it|them)|settle\w*|deal|clouds?|shock|storm|battle|fight|wake)\b/i;

export const privateSuit =
  /\b(?:users?|customers?|investors?|shareholders?|victims?|famil(?:y|ies)|plaintiffs?|hostages?|class[- ]action|traders?|token buyers?|buyers?|bankrupt\w*|estate|liquidators?|trustee|creditors?|man|woman|patrons?|survivors?)\b[^.]{0,60}\b(?:sue[sd]?|suing|go(?:es)? after|pursue|lawsuits?|suits?|claims?|complaint|filed?|court|case)\b|\bclass[- ]action\b|\b(?:claims?|suits?|lawsuits?|case|fight) (?:of|by|from|with|over) (?:\S+ ){0,3}(?:victims|investors|users|customers|buyers|families|plaintiffs)\b|\barbitration\b|\b(?:hamas|hezbollah|oct(?:ober|\.)? 7|terror(?:ism)?[- ](?:victims|suit|case|attacks?|financing|funding)|anti-terrorism act|hostages?)\b/i;

export const sideMatter =
  /\b(?:lists?|listing|delists?|delisting|airdrop|launchpool|launchpad|megadrop|memecoins?|meme coins?|open interest|all-time high|trading pairs?|staking rewards?|burns?|giveaway|book|memoir|academy|treasury company|partnership|partners with|perpetuals?|futures|wallet|launches|rolls out|unveils|integrat\w+|proof of reserves|upgrade|maintenance|card|survey|funding rounds?|invests?|stake in|acquires?|expands?|surfing|tweets?|posts? on x)\b/i;

export const crimeOnCustomers =
  /\b(?:hack(?:s|ed|ers?|ing)?|exploits?|scam\w*|phish\w*|stole|stolen|thieves|robbed|fraudsters?|drained|impersonat\w+|pose as)\b/i;

/** The party's name only describes somebody or something else. */
export const partyAsAdjective =
  /^ ?(?:account|customers?|users?|support|wallets?|bridge|traders?|chain|coin|blockchain week|academy|labs?|pay|card|launchpad|launchpool|listing|delisting|futures|survey|exec(?:utive)?s? (?:detained|held|jailed)|ambassador|affiliate|token listing|smart chain|research|square|nfts?|australia|nigeria|india|canada|france|brazil|japan|thailand|africa)\b/i;

/** Services and business that are taken away or lost. */
export const shrinking =
  /\b(?:halts?|halted|suspends?|suspended|stops?|stopped|delists?|removes?|removed|drops?|dropped|cuts?|loses?|lost|sheds?|falls?|falling|fell|shrinks?|plunge[sd]?|discounts?|outflows?|discontinue[sd]?|cease[sd]?|lays? off|layoffs?|exodus|dries up|vanish\w*|crypto-only|pull(?:s|ed)?|leave[sd]?|left|flee[sd]?|withdr(?:aw|aws|ew|awn|awing)|gutted|less|down|gone|goes|out|axe[sd]?)\b/i;
