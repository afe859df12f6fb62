/**
 * How much each sign of relevance counts, in log-odds. Set by hand, then drawn a little towards a logistic regression over the golden headlines
 * and one half of a labelled corpus (November 2026); the days after a step count less than they did there, for both sets gather around steps.
 */

/** What stands against every entry before anything is seen. */
export const START = -2.9;

export const weights = {
  partyInTitle: { points: 1.7, says: 'names a defendant in the title' },
  partyInSummary: { points: 1.0, says: 'names a defendant in the summary only' },
  partyByDescription: { points: 0.8, says: 'describes a defendant' },
  partyInBackground: { points: -0.8, says: 'names a defendant only in passing' },
  partyDescribes: { points: -1.5, says: 'the name only describes something else' },
  noParty: { points: -2.7, says: 'names no defendant' },
  agencyInTitle: { points: 1.8, says: 'names an agency of the case in the title' },
  authorityInTitle: { points: 0.8, says: 'names an authority in general words' },
  agencyInSummary: { points: 1.0, says: 'names an agency of the case in the summary' },
  court: { points: 1.5, says: 'names a judge of the case' },
  legalInTitle: { points: 1.8, says: 'a legal word in the title' },
  legalInSummary: { points: 1, says: 'a legal word in the summary' },
  partyAndAgency: { points: 1.5, says: 'defendant and agency in one headline' },
  partyAndLaw: { points: 0.5, says: 'a defendant with a legal word' },
  summaryOfCase: { points: 0.7, says: 'the summary has agency and legal matter' },
  personalMatter: { points: 1.9, says: 'plea, sentence, prison or pardon of a party' },
  personalInSummary: { points: 1.2, says: 'plea, sentence, prison or pardon of a party, by the summary' },
  fateInSummary: { points: 0.7, says: 'what befell the person in the title, by the summary' },
  affiliateInTitle: { points: 1.3, says: 'names something of a defendant in the title' },
  docket: { points: 8, says: 'gives the docket number' },
  marketTrouble: { points: 1.6, says: 'prices move over the trouble of a defendant' },
  afterStep: { points: 0.9, says: 'in the days after a step on record' },
  chiefAfterStep: { points: 1, says: 'its head changes in those days' },
  shrinksWhilePending: { points: 1.2, says: 'its business shrinks while the case is pending' },
  privateSuit: { points: -2.6, says: 'a private suit' },
  foreign: { points: -3, says: 'another country' },
  foreignBesideAgency: { points: -0.7, says: 'another country beside an agency' },
  namesake: { points: -3, says: 'a body of another country with the same name' },
  crimeOnCustomers: { points: -1.5, says: 'a crime on its customers' },
  companyNews: { points: -1.7, says: 'company news' },
  otherTarget: { points: -1.8, says: 'the step is taken against somebody else' },
  lookAlike: { points: -3.1, says: 'looks like another matter: ' },
  lookAlikeBesideCase: { points: -1, says: 'has a sign of another matter: ' },
} as const satisfies Record<string, { points: number; says: string }>;

export type SignName = keyof typeof weights;
