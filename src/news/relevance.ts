/** How much an entry is about the followed case: a sum of readable signs, squeezed into 0..1. */
import type { Evidence } from './evidence.ts';
import type { Mention, Vocabulary } from './names/vocabulary.ts';

export type RelevanceVerdict = {
  /** 0..1; from 0.5 on the entry counts as relevant. */
  readonly relevance: number;
  readonly evidence: readonly Evidence[];
};

export const RELEVANT_FROM = 0.5;

/** The folded texts of an entry with the names found in them. */
export type MarkedText = { readonly text: string; readonly mentions: readonly Mention[] };

const START = -3;

const legalWords =
  /\b(?:sue[sd]?|suing|lawsuits?|suits?|charge[sd]?|charges|complaint|court|judge|magistrate|ruling|rule[sd]|order(?:s|ed)?|motion|filing|file[sd]|hearing|settle[sd]?|settlement|plea|pleads?|pleaded|guilty|sentenc\w+|prison|jail|pardon\w*|clemency|dismiss\w*|stay|appeal\w*|monitor\w*|prosecut\w+|indict\w*|subpoena\w*|discovery|deposition\w*|allegations?|alleg\w+|fine[sd]?|penalty|convict\w+|crackdown|legal|trial|testif\w+|complian\w+|restraining|injunction|consent order|forfeit\w*|accus\w+|case|violat\w+|license[sd]?|licence[sd]?|regulators?)\b|起诉|诉讼|指控|法官|法院|认罪|判|刑|监禁|入狱|出狱|赦|和解|罚|撤诉|裁定|驳回/i;
const personalWords =
  /\b(?:sentenc\w+|prison|jail|plea|pleads?|pleaded|guilty|pardon\w*|clemency|convict\w+|resign\w*|steps? down|stepped down|fugitive|flight risk|bail|passport|release[sd]?|custody|months|walks? free|free man|halfway house|jailed)\b|认罪|判|刑|监禁|入狱|出狱|赦|辞/i;
const privateSuit =
  /\b(?:users?|customers?|investors?|shareholders?|victims?|famil(?:y|ies)|plaintiffs?|hostages?|class[- ]action|traders?|bankrupt\w*|estate|liquidators?)\b[^.]{0,60}\b(?:sue[sd]?|suing|lawsuits?|suits?|claims?|complaint|filed?)\b|\bclass[- ]action\b/i;
const sideMatter =
  /\b(?:lists?|listing|delists?|airdrop|launchpool|launchpad|memecoins?|meme coins?|futures? open interest|all-time high|trading pairs?|staking rewards?|burn|giveaway|book|memoir|academy|treasury company|partnership)\b/i;
const crimeOnCustomers =
  /\b(?:hack(?:s|ed|ers?|ing)?|exploits?|scam\w*|phish\w*|stole|stolen|thieves|robbed|fraudsters?)\b/i;
const foreignRegulator =
  /\b(?:Nigeria\w*|Philippine\w*|Thai\w*|Ind(?:ia|ian)|French|France|Paris|Brazil\w*|Austral\w+|Canad\w+|Belgi\w+|Dutch|Netherlands|German\w*|Ital\w+|Spain|Spanish|Japan\w*|Korea\w*|Hong Kong|Singapore\w*|Dubai|UAE|Abu Dhabi|Kazakh\w*|Turk\w+|Israel\w*|UK|Britain|British|Cyprus|Poland|Polish|Sweden|Swedish|Malaysia\w*|Indonesia\w*|Vietnam\w*|Pakistan\w*|Venezuela\w*|Argentin\w*|Mexic\w+|El Salvador|Russia\w*|Ukrain\w+|Kenya\w*|South Africa\w*|Ghana\w*|China|Chinese)\b/;

/** Judges an entry by its title and summary. Pure. */
export function judgeRelevance(title: MarkedText, summary: MarkedText, vocabulary: Vocabulary): RelevanceVerdict {
  const evidence: Evidence[] = [];
  const see = (condition: string | false | null | undefined, says: string, points: number): void => {
    if (typeof condition === 'string') evidence.push({ stage: 'relevance', says, quote: condition, points });
  };
  const inTitle = (role: string) => title.mentions.find((mention) => mention.role === role && mention.strong)?.text;
  const inSummary = (role: string) => summary.mentions.find((mention) => mention.role === role && mention.strong)?.text;
  const party = inTitle('party');
  const partyBelow = party === undefined ? inSummary('party') : undefined;
  const agency = inTitle('agency');
  const agencyBelow = agency === undefined ? inSummary('agency') : undefined;
  const both = `${title.text}. ${summary.text}`;
  const legal = legalWords.exec(title.text)?.[0];
  const legalBelow = legal === undefined ? legalWords.exec(summary.text)?.[0] : undefined;
  const person = title.mentions.find((mention) => mention.role === 'party' && mention.isPerson)?.text;

  see(party, 'names a defendant in the title', 2);
  see(partyBelow, 'names a defendant in the summary only', 0.9);
  see(agency, 'names an agency of the case in the title', 1.2);
  see(agencyBelow, 'names an agency of the case in the summary', 0.8);
  see(inTitle('court') ?? inSummary('court'), 'names a judge of the case', 1.5);
  see(legal, 'a legal word in the title', 1.2);
  see(legalBelow, 'a legal word in the summary', 0.6);
  see(party && agency, 'defendant and agency in one headline', 1);
  see(party && !agency && legal, 'a defendant with a legal word', 0.5);
  see((person ?? party) && personalWords.exec(title.text)?.[0], 'plea, sentence, prison or pardon of a party', 1);
  see(vocabulary.docketPattern?.exec(both)?.[0], 'gives the docket number', 6);
  see(party === undefined && partyBelow === undefined && '', 'names no defendant', -3);
  see(privateSuit.exec(title.text)?.[0], 'a private suit', -2);
  see(foreignRegulator.exec(title.text)?.[0], 'another country', agency === undefined ? -2.5 : -0.8);
  see(crimeOnCustomers.exec(title.text)?.[0], 'a crime on its customers', -1.5);
  see(legal === undefined && sideMatter.exec(title.text)?.[0], 'company news', -1.5);
  for (const lookAlike of vocabulary.lookAlikes) {
    see(
      lookAlike.pattern.exec(title.text)?.[0],
      `looks like another matter: ${lookAlike.name}`,
      party && agency ? -0.8 : -3,
    );
  }
  const sum = evidence.reduce((total, item) => total + item.points, START);
  return { relevance: 1 / (1 + Math.exp(-sum)), evidence };
}
