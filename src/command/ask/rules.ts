/** Kinds of question that are answered by rule, from dates and proceedings: timelines, what is next, how it stands, which sources err. */
import type { Proceeding } from '../../case/proceeding.ts';
import { contentOf, type Knowledge, type Match, type Read } from './match.ts';
import type { Reply } from './reply.ts';
import { entriesIn, eventWindow, tellTimeline, yearsOf } from './spans.ts';
import { proceedingsAsked, tellNext, tellStanding, tellSummary } from './standing.ts';
import { tellErrors } from './tell.ts';
import { type Window, windowsOf } from './when.ts';

const next =
  /\b(?:next|upcoming|coming up|ahead|pending dates?|on the calendar|in the (?:future|calendar)|(?:any|future) (?:scheduled|hearings?|deadlines?|court dates?)|left to (?:happen|come)|expected (?:soon|next|this|shortly)|(?:court|judge|parties|sides) (?:meet|meets|sit|reconvene|resume)s? (?:again|next)|anything (?:scheduled|planned|due|set)|verdict (?:due|coming|expected)|still to come|to come|scheduled (?:next|soon|now|today|for (?:tomorrow|this|next)))\b|\bwhat (?:is|are|'s) (?:scheduled|due)\b|\b(?:will|is|are) there (?:be )?(?:a|an|any|going)\b.{0,30}\b(?:trial|hearing|date|deadline|appeal)\b|\b(?:is|are|was) (?:a |any |the )?(?:trial|hearing|deadline|court date)s? (?:scheduled|set|planned|due)\b|\bwhen (?:is|will|'s|does) (?:the )?(?:trial|next|it (?:resume|restart|continue))\b/;
const over =
  /\b(?:over|closed|finished|ended|done|concluded|dead|dismissed yet|resolved|wrapped up|settled yet|dropped)\b/;
const stillOpen =
  /\b(?:still (?:on|open|active|going|pending|running|alive|ongoing|being|live)|ongoing|pending|active|under ?way|open|alive|live|going on|in progress|continuing)\b/;
const status =
  /\b(?:status(?! (?:report|conference|hearing))|outcome of the (?:case|suit|lawsuit|litigation)|verdict|state of (?:play|the|things|affairs)|where (?:do|does|are) (?:things|it|we|the \w+|this) (?:stand|at)|how (?:do|does) (?:things|it|the \w+|this) stand|where are we|bottom line|upshot|what stage|how far along|latest|current(?:ly)? (?:state|status|situation|standing)|situation|summar(?:y|ise|ize)|overview|recap|bring me up|catch me up|update|what'?s (?:new|up|going on|the (?:latest|news|word))|how did (?:it|the \w+(?: \w+)?) (?:end|turn out|finish)|tl;?dr|any news|what is going on|in a nutshell)\b/;
const timeline =
  /\b(?:timeline|chronolog\w*|events?|milestones?|history|sequence|(?:main|key|major|important) (?:dates|steps|moments)|what (?:all )?(?:has )?(?:happened|happend|occurred|took place|went on)|anything happen(?:ed)?|list (?:of )?(?:dates|filings|hearings|everything)|list everything|everything (?:from|in|since|during|that)|all (?:of )?(?:the )?(?:events|filings|hearings|rulings|dates|steps))\b/;

const listsErrors =
  /\b(?:which|what|any|do|does|are|list)\b.*\b(?:sources?|seeds?|articles?|documents|stories|reports)\b.*\b(?:errors?|mistakes?|wrong|contradict\w*|conflict\w*|disagree\w*|incorrect|inconsisten\w*|unreliable)\b|\b(?:which|what|any|list|known)\b.*\b(?:errors?|mistakes?|contradictions?|conflicts?|discrepanc\w*|inconsistenc\w*)\b.*\b(?:sources?|seeds?|articles?|documents|stories|reports)\b/;
const wholeTimeline =
  /\b(?:timeline|chronolog\w*|milestones?|history|key dates|main (?:dates|steps)|events|everything)\b/;
const summary =
  /\b(?:summar(?:y|ise|ize)|overview|recap|nutshell|tl;?dr|bring me up|catch me up|what is (?:this|the) (?:case|suit|lawsuit) about)\b/;
const theCase = /\b(?:case|it|this|suit|lawsuit|litigation|matter|thing|proceedings?)\b/;
const yesOrNo = /^(?:so )?(?:is|are|was|has|did|does|isn't|hasn't)\b/;

type Asked = {
  readonly plain: string;
  readonly knowledge: Knowledge;
  readonly now: number;
  readonly named: ReadonlySet<string>;
  readonly windows: readonly Window[];
  readonly proceedings: readonly Proceeding[];
  /** How many notions beside names and numbers: the fewer, the more general the question. */
  readonly weight: number;
  readonly isPolar: boolean;
  /** The score of the nearest phrasing. */
  readonly best: number;
};

type Rule = (asked: Asked) => Reply | null;

/** From this score on a phrasing is so near that it goes before the general rules. */
const VERY_NEAR = 0.62;

/** In the order in which they are tried. */
const rules: readonly Rule[] = [
  ({ plain, windows, knowledge, named, proceedings }) =>
    timeline.test(plain) && (windows.length > 0 || wholeTimeline.test(plain))
      ? tellTimeline(knowledge, windows, named, proceedings)
      : null,
  ({ plain, weight, knowledge }) => (listsErrors.test(plain) && weight <= 2 ? tellErrors(knowledge.courtCase) : null),
  ({ plain, weight, isPolar, knowledge, proceedings }) =>
    isPolar && weight <= 2 && stillOpen.test(plain) ? tellStanding(knowledge, proceedings, 'open') : null,
  ({ plain, weight, isPolar, knowledge, proceedings }) =>
    isPolar && weight <= 2 && over.test(plain) && theCase.test(plain)
      ? tellStanding(knowledge, proceedings, 'over')
      : null,
  ({ plain, weight, knowledge, proceedings }) =>
    weight <= 2 && proceedings.length === 0 && summary.test(plain) ? tellSummary(knowledge) : null,
  ({ plain, weight, knowledge, proceedings }) =>
    weight <= 2 && status.test(plain) ? tellStanding(knowledge, proceedings, null) : null,
  ({ plain, best, knowledge, now, proceedings }) =>
    (best < VERY_NEAR || /^(?:is|are) (?:there|any)/.test(plain)) && next.test(plain)
      ? tellNext(knowledge, now, proceedings)
      : null,
  ({ best, weight, windows, knowledge, named }) => {
    const days = windows.filter((window) => window.from === window.to);
    const isOnlyDay = days.length > 0 && weight <= 4 && best < 0.36 && entriesIn(knowledge, days).length > 0;
    return isOnlyDay ? tellTimeline(knowledge, days, named) : null;
  },
];

/** The reply of the first rule that fits a plain question, or null. `best` is its nearest phrasing. */
export function ruledReply(
  plain: string,
  read: Read,
  knowledge: Knowledge,
  now: number,
  best: Match | undefined,
): Reply | null {
  const content = contentOf(read);
  const named = new Set(content.filter((notion) => notion.startsWith('@')));
  const windows = windowsOf(plain, yearsOf(knowledge), now, knowledge.courtCase.zone);
  const asked: Asked = {
    plain,
    knowledge,
    now,
    named,
    windows: windows.length > 0 || !timeline.test(plain) ? windows : [eventWindow(plain, knowledge, now) ?? []].flat(),
    proceedings: proceedingsAsked(plain, named, knowledge),
    weight: content.filter((notion) => !/^[@\d]/.test(notion)).length,
    isPolar: yesOrNo.test(plain),
    best: best?.score ?? 0,
  };
  for (const rule of rules) {
    const found = rule(asked);
    if (found !== null) return found;
  }
  return null;
}
