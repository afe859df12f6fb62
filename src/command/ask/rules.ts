/** Kinds of question that are answered by rule, from dates and proceedings: timelines, what is next, how it stands, which sources err. */
import type { Proceeding } from '../../case/proceeding.ts';
import { contentOf, type Knowledge, type Match, type Read } from './match.ts';
import type { Reply } from './reply.ts';
import { proceedingsAsked, tellNext, tellStanding, tellSummary } from './standing.ts';
import { tellErrors } from './tell.ts';
import { eventWindow, windowBetween } from './time/distance.ts';
import { entriesIn, type Narrowed, tellTimeline, typesAsked, yearsOf } from './time/spans.ts';
import { isMonth, type Window, windowsOf } from './time/when.ts';
import { disputed } from './words/disputed.ts';

const next =
  /\b(?:next|upcoming|coming up|ahead|pending dates?|on the calendar|in the (?:future|calendar)|(?:any|future) (?:scheduled|hearings?|deadlines?|court dates?)|left to (?:happen|come)|expected (?:soon|next|this|shortly)|(?:court|judge|parties|sides) (?:meet|meets|sit|reconvene|resume)s? (?:again|next)|anything (?:scheduled|planned|due|set)|verdict (?:due|coming|expected)|still to come|to come|scheduled (?:next|soon|now|today|for (?:tomorrow|this|next)))\b|\bwhat (?:is|are|'s) (?:scheduled|due)\b|\b(?:will|is|are) there (?:be )?(?:a|an|any|going)\b.{0,30}\b(?:trial|hearing|date|deadline|appeal)\b|\b(?:is|are|was) (?:a |any |the )?(?:trial|hearing|deadline|court date)s? (?:scheduled|set|planned|due)\b|\bwhen (?:is|will|'s|does) (?:the )?(?:trial|next|it (?:resume|restart|continue))\b/;
const over =
  /(?<!\b(?:hand|turn|took|take|gave|give|pass)\w* (?:\w+ )?)\bover\b|\b(?:closed|finished|ended|done|concluded|dead|dismissed yet|resolved|wrapped up|settled yet|dropped)\b/;
const stillOpen =
  /\b(?:still (?:in court|fighting|battling|suing|on|open|active|going|pending|running|alive|ongoing|being|live)|ongoing|pending|active|under ?way|open|alive|live|going on|in progress|continuing)\b/;
const status =
  /\b(?:status(?! (?:report|conference|hearing))|(?:became|become|becomes|happened|happening|happens|going on|up) (?:of|to|with) (?:the |this |that )?(?:\w+ ){0,3}(?:case|suit|lawsuit|action|litigation|proceedings?|matter|complaint|v)\b|what(?:'s| is) happening|how(?:'s| is| are) (?:the |this )?(?:\w+ ){0,4}(?:going|doing|progressing|coming along|looking|faring)|posture|outcome of the (?:case|suit|lawsuit|litigation)|verdict|state of (?:play|the|things|affairs)|where (?:do|does|are|is) (?:the |this |that )?(?:\w+ ){1,3}?(?:stand|at)\b|how (?:do|does) (?:things|it|the \w+|this) stand|where are we|bottom line|upshot|what stage|how far along|latest|current(?:ly)? (?:state|status|situation|standing)|situation|summar(?:y|ise|ize)|overview|recap|bring me up|catch me up|update|(?:anything|something|what) new|what'?s (?:new|up|going on|the (?:latest|news|word))|how did (?:it|the \w+(?: \w+)?) (?:end|turn out|finish)|tl;?dr|any news|what is going on|in a nutshell)\b/;
const timeline =
  /\b(?:timeline|what (?:else )?(?:came|comes|come|followed|follows|follow)(?: next| right)? (?:after|before|since)|what (?:followed|preceded) the|walk (?:me |us )?through|step by step|in (?:chronological )?order|order of (?:events|things)|goings on|chronolog\w*|events?|milestones?|history|sequence|highlights?|(?:main|key|major|important) (?:dates|steps|moments)|what (?:all )?(?:has )?(?:happened|happend|occurred|took place|went on|was going on|went down)(?! (?:to|with)\b)|anything happen(?:ed)?|list (?:of )?(?:dates|filings|hearings|motions|orders|rulings|lawsuits|settlements|everything)|list everything|everything (?:from|in|since|during|that)|all (?:of )?(?:the )?(?:events|filings|hearings|rulings|dates|steps))\b/;

/** Asked for by number or day: such a date can only be a coming one. */
const surelyNext =
  /^(?:so )?what(?:'s| is) (?:still |left )?(?:open|pending|outstanding|unresolved|to come)\b|\b(?:a?waiting|wait|awaits?) (?:for |on )?(?:\w+ ){0,2}(?:ruling|decision|hearing|verdict|judgment|judgement|trial|court|judge)\b|\b(?:dates?|days?|events?) (?:\w+ ){0,4}(?:to )?(?:watch|look out|look forward|mark|expect|keep an eye)\b|\b(?:next|upcoming|coming|future) (?:\w+ )?(?:filings?|hearings?|deadlines?|dates?|steps?|conferences?|reports?|sessions?|appearances?|court|motions?|rulings?|decisions?|events?|trial)\b|^(?:is|are|will|does|do)\b.*\b(?:court|judge|hearings?|rulings?|decisions?|deadlines?|decide|rule)\b.*\b(?:(?:this|next|coming) (?:week|month|year)|tomorrow|today|soon|shortly|later this)\b|\b(?:remains?|left|pending|open) (?:on|in) the (?:docket|calendar|case)\b/;
const listsErrors =
  /\b(?:which|what|any|do|does|are|list)\b.*\b(?:sources?|seeds?|articles?|documents|stories|reports)\b.*\b(?:errors?|mistakes?|wrong|contradict\w*|conflict\w*|disagree\w*|incorrect|inconsisten\w*|unreliable)\b|\b(?:which|what|any|list|known)\b.*\b(?:errors?|mistakes?|contradictions?|conflicts?|discrepanc\w*|inconsistenc\w*)\b.*\b(?:sources?|seeds?|articles?|documents|stories|reports)\b/;
const wholeTimeline =
  /\b(?:timeline|sequence|highlights|chronolog\w*|milestones?|history|key dates|main (?:dates|steps)|events|everything)\b/;
const summary =
  /\b(?:summar(?:y|ise|ize)|overview|recap|nutshell|tl;?dr|bring me up|catch me up|what is (?:this|the) (?:case|suit|lawsuit) about)\b/;
const theCase = /\b(?:case|actions?|it|this|suit|lawsuit|litigation|matter|thing|proceedings?)\b/;
/** By which end a question asks whether it is over. */
function endAsked(plain: string): 'over' | 'dismissed' | 'settled' {
  if (/\b(?:dismissed|dropped)\b/.test(plain)) return 'dismissed';
  return /\bsettled\b/.test(plain) ? 'settled' : 'over';
}

/** Asks for somebody's words, not for what is so. */
const saying = /\b(?:say|says|said|claim|claims|claimed|alleges?|alleged|argues?|argued)\b/;
const yesOrNo = /^(?:so )?(?:is|are|was|has|did|does|isn't|hasn't)\b/;

type Asked = {
  readonly plain: string;
  readonly knowledge: Knowledge;
  readonly now: number;
  readonly narrowed: Narrowed;
  /** True where it names more than parties, days and months. */
  readonly saysMore: boolean;
  readonly windows: readonly Window[];
  readonly proceedings: readonly Proceeding[];
  /** How many notions beside names and numbers: the fewer, the more general the question. */
  readonly weight: number;
  readonly isPolar: boolean;
  /** True for what is put as a fact, to be assented to. */
  readonly isStatement: boolean;
  readonly isStrange: boolean;
  readonly content: readonly string[];
  /** The score of the nearest phrasing. */
  readonly best: number;
};

const fate =
  /\b(?:outcome|fate|result|end up|ended up|(?:happened|happens|became|become|happening) (?:to|of|with|for))\b/;

/** The proceedings against one named person alone. */
function ownProceedings(knowledge: Knowledge, content: readonly string[]): Proceeding[] {
  const { parties, proceedings } = knowledge.courtCase;
  const people = parties.filter((party) => party.isPerson && content.includes(`@${party.id}`));
  return people.length === 1
    ? proceedings.filter(({ defendants }) => defendants.length === 1 && defendants[0] === people[0]?.id)
    : [];
}

/** A question that says no more than these asks how the case ended. */
const endOfCase = new Set(['end', 'suit', 'case', 'version', 'line']);

/** Asks for every step of a kind. */
const listed =
  /^(?:please )?(?:list|show|give|name|tell|what|which|all)\b.*\b(?:filings|hearings|motions|orders|rulings|lawsuits|suits|settlements|pleas|departures|resignations|decisions)\b/;

/** Such a question wants one thing, not a list. */
const asksOne = /^(?:who|when|why|how|is|are|was|were|did|does|do|has|have|had|which|where)\b/;

const states = /\b(?:was|were|is|are|has|had|have|did|got|took)\b/;

type Rule = (asked: Asked) => Reply | null;

/** From this score on a phrasing is so near that it goes before the general rules. */
const VERY_NEAR = 0.62;

const tellSpan: Rule = ({ plain, windows, knowledge, narrowed, best }) =>
  timeline.test(plain) && (windows.length > 0 || wholeTimeline.test(plain)) && !(disputed.test(plain) && best >= 0.36)
    ? tellTimeline(knowledge, windows, narrowed)
    : null;

/** Those that hold even where a word of the question is unknown. */
const surest: readonly Rule[] = [
  (asked) => (asked.windows.length > 0 && !asked.isStrange ? tellSpan(asked) : null),
  ({ plain, isStrange, knowledge, now, proceedings }) =>
    surelyNext.test(plain) && !isStrange ? tellNext(knowledge, now, proceedings) : null,
];

/** In the order in which they are tried. */
const rules: readonly Rule[] = [
  tellSpan,
  ({ plain, weight, windows, knowledge, narrowed }) =>
    listed.test(plain) && weight <= 1 && narrowed.types.length > 0 ? tellTimeline(knowledge, windows, narrowed) : null,
  ({ plain, weight, knowledge }) => (listsErrors.test(plain) && weight <= 2 ? tellErrors(knowledge.courtCase) : null),
  ({ plain, weight, isPolar, knowledge, proceedings }) =>
    isPolar && weight <= 2 && stillOpen.test(plain) ? tellStanding(knowledge, proceedings, 'open') : null,
  ({ plain, weight, isStatement, knowledge, proceedings }) =>
    isStatement && weight <= 2 && stillOpen.test(plain) ? tellStanding(knowledge, proceedings, null) : null,
  ({ plain, weight, isPolar, knowledge, proceedings }) =>
    isPolar && weight <= 2 && over.test(plain) && theCase.test(plain) && !saying.test(plain)
      ? tellStanding(knowledge, proceedings, endAsked(plain))
      : null,
  ({ plain, weight, knowledge, proceedings }) =>
    weight <= 2 && proceedings.length === 0 && summary.test(plain) ? tellSummary(knowledge) : null,
  ({ plain, weight, knowledge, proceedings }) =>
    weight <= 2 && status.test(plain) && !/\bjur(?:y|ies|ors?)\b/.test(plain)
      ? tellStanding(knowledge, proceedings, null)
      : null,
  ({ plain, content, knowledge }) => {
    const own =
      fate.test(plain) && content.every((notion) => notion.startsWith('@') || notion === 'end' || notion === 'outcome')
        ? ownProceedings(knowledge, content)
        : [];
    return own.length > 0 ? tellStanding(knowledge, own, null) : null;
  },
  ({ content, knowledge, proceedings }) =>
    content.length > 0 &&
    content.every((notion) => endOfCase.has(notion) || notion.startsWith('@')) &&
    content.includes('end')
      ? tellStanding(knowledge, proceedings, null)
      : null,
  ({ plain, best, knowledge, now, proceedings }) =>
    surelyNext.test(plain) || ((best < VERY_NEAR || /^(?:is|are) (?:there|any)/.test(plain)) && next.test(plain))
      ? tellNext(knowledge, now, proceedings)
      : null,
  ({ best, weight, windows, knowledge, narrowed }) => {
    const days = windows.filter((window) => window.from === window.to);
    const isOnlyDay = days.length > 0 && weight <= 4 && best < 0.36 && entriesIn(knowledge, days).length > 0;
    return isOnlyDay ? tellTimeline(knowledge, days, narrowed) : null;
  },
  ({ plain, saysMore, windows, knowledge, narrowed }) =>
    windows.length > 0 &&
    (!saysMore || narrowed.types.length > 0) &&
    ((!asksOne.test(plain) && !states.test(plain)) || (!saysMore && /\banything\b/.test(plain)))
      ? tellTimeline(knowledge, windows, narrowed)
      : null,
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
  const written = windowsOf(plain, yearsOf(knowledge), now, knowledge.courtCase.zone);
  const byEvents =
    written.length > 0 || !timeline.test(plain)
      ? null
      : (windowBetween(plain, knowledge, now) ?? eventWindow(plain, knowledge, now));
  const proceedings = proceedingsAsked(plain, named, knowledge);
  const asked: Asked = {
    plain,
    knowledge,
    now,
    // Words that only bound the span narrow nothing.
    narrowed:
      byEvents === null
        ? { about: named, of: proceedings, types: typesAsked(plain) }
        : { about: new Set(), of: [], types: [] },
    saysMore: content.some(
      (notion) => !/^[@\d]/.test(notion) && !/^(?:date|month|year|time|week)$/.test(notion) && !isMonth(notion),
    ),
    windows: byEvents === null ? written : [byEvents],
    proceedings,
    weight: content.filter((notion) => !/^[@\d]/.test(notion)).length,
    content,
    isStrange: read.isStrange,
    isPolar: yesOrNo.test(plain),
    isStatement: !asksOne.test(plain) && !disputed.test(plain) && /\b(?:is|are|has|was)\b/.test(plain),
    best: best?.score ?? 0,
  };
  // Whoever uses a word that nobody knows may mean something else; but a span of time or a next date is plain enough.
  for (const rule of read.unknown.length === 0 ? rules : surest) {
    const found = rule(asked);
    if (found !== null) return found;
  }
  return null;
}
