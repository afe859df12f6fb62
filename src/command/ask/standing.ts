/** Answers from the dates and proceedings rather than from phrasings: how it stands, what comes next, and days that a source got wrong. */
import { dateInWords, dayInZone } from '../../calendar-day.ts';
import { datesAhead, mainProceeding } from '../../case/court-case.ts';
import type { Proceeding } from '../../case/proceeding.ts';
import type { Knowledge } from './match.ts';
import { longReply, type Part, type Reply, reply } from './reply.ts';
import { tellDate, tellFact } from './tell.ts';
import { type Written, writtenDates } from './time/when.ts';

const isOpen = (proceeding: Proceeding): boolean => ['pending', 'stayed'].includes(proceeding.standing.posture);

/** How the main proceeding or those asked for stand; `question` where it was put as a yes-or-no question. */
export function tellStanding(
  knowledge: Knowledge,
  asked: readonly Proceeding[],
  question: 'over' | 'open' | 'dismissed' | 'settled' | null,
): Reply {
  const { courtCase } = knowledge;
  const first = asked[0] ?? mainProceeding(courtCase);
  const said = question === null ? '' : isSo(first, question) ? 'Yes. ' : 'No. ';
  const lead: Part = { text: `${said}${titleOf(first)}: ${first.standing.summary}`, sources: first.standing.sources };
  if (asked.length > 1)
    return reply([
      lead,
      ...asked
        .slice(1)
        .map((other) => ({ text: `${titleOf(other)}: ${other.standing.summary}`, sources: other.standing.sources })),
    ]);
  if (asked.length === 1 || question !== null) return reply([lead]);
  const others = courtCase.proceedings.filter((proceeding) => proceeding !== first);
  const lines = others.map((other) => ({ text: titleOf(other), sources: other.standing.sources.slice(0, 2) }));
  return { ...reply([lead]), lines };
}

/** A case that ended otherwise was neither dismissed nor settled. */
function isSo(proceeding: Proceeding, question: 'over' | 'open' | 'dismissed' | 'settled'): boolean {
  if (question === 'open') return isOpen(proceeding);
  return question === 'over' ? !isOpen(proceeding) : proceeding.standing.posture === question;
}

/** The whole affair in short. */
export function tellSummary({ courtCase }: Knowledge): Reply {
  const sources = [
    ...new Set(courtCase.proceedings.toReversed().flatMap(({ standing }) => standing.sources.slice(-1))),
  ];
  const main = mainProceeding(courtCase).standing;
  return longReply(
    [
      {
        text: courtCase.summary === '' ? main.summary : courtCase.summary,
        sources: [...new Set([...main.sources, ...sources])],
      },
    ],
    [],
  );
}

function titleOf({ name, standing }: Proceeding): string {
  if (standing.sources.length === 0) return name;
  return `${name}, ${standing.posture} ${['pending', 'stayed'].includes(standing.posture) ? 'since ' : ''}${dateInWords(standing.since)}`;
}

/** What is ahead; where nothing is, why not. */
export function tellNext(knowledge: Knowledge, now: number, asked: readonly Proceeding[]): Reply {
  const { courtCase } = knowledge;
  const ids = asked.map(({ id }) => id);
  const ahead = datesAhead(courtCase, dayInZone(now, courtCase.zone)).filter(
    ({ date }) => ids.length === 0 || ids.includes(date.proceeding),
  );
  if (ahead.length > 0) return reply(ahead.slice(0, 4).flatMap(({ date }) => tellDate(date)));
  const subject = asked[0] ?? mainProceeding(courtCase);
  const where = isOpen(subject)
    ? 'No date is known to be set'
    : 'No, nothing is scheduled: no hearing, deadline or other date is set';
  const held = courtCase.dates
    .filter((date) => date.proceeding === subject.id && date.kind === 'sentencing')
    .flatMap(tellDate);
  return reply([
    { text: `${where} in ${titleOf(subject)}. ${subject.standing.summary}`, sources: subject.standing.sources },
    ...held,
  ]);
}

/** The reply about a day or month that a source gave wrongly and the question names, or null. */
export function tellWrongDay(plain: string, knowledge: Knowledge): Reply | null {
  for (const asked of writtenDates(plain)) {
    if (asked.month === null) continue;
    const found = wrongCourtDay(asked, knowledge, plain) ?? wrongRuleDay(asked, knowledge, plain);
    if (found !== null) return found;
  }
  return null;
}

/** A no before the right day, but not where a question word or a choice of two asks for more than that. */
function no(plain: string, stop: string): string {
  return /^(?:so |and |but )*(?:who|which|what|where|why|how)\b|\bor\b|\bmention\w*\b|\banywhere\b/.test(plain)
    ? ''
    : `No${stop}`;
}

function wrongCourtDay({ year, month, day }: Written, knowledge: Knowledge, plain: string): Reply | null {
  const isAsked = (wrong: string): boolean =>
    Number(wrong.slice(5, 7)) === month &&
    Number(wrong.slice(8)) === day &&
    (year === null || wrong.startsWith(String(year)));
  const date = knowledge.courtCase.dates.find(({ reportedInError }) =>
    reportedInError.some((error) => isAsked(error.day)),
  );
  if (date === undefined) return null;
  const [right, ...errors] = tellDate(date);
  return reply([
    ...errors.map((part) => ({ ...part, text: `${no(plain, ': ')}${part.text}` })),
    ...(right === undefined ? [] : [right]),
  ]);
}

function wrongRuleDay({ year, month, day }: Written, knowledge: Knowledge, plain: string): Reply | null {
  if (year === null) return null;
  const isAsked = (said: string): boolean =>
    writtenDates(said.toLowerCase()).some((wrong) => wrong.month === month && wrong.day === day && wrong.year === year);
  const fact = knowledge.courtCase.facts.find(
    (candidate) => candidate.topic === 'rule' && candidate.corrections.some(({ said }) => isAsked(said)),
  );
  if (fact === undefined) return null;
  const [first, ...rest] = tellFact(fact);
  return reply([...(first === undefined ? [] : [{ ...first, text: `${no(plain, '. ')}${first.text}` }]), ...rest]);
}

/** The proceedings that a question names by its parties or words; empty where none but the main one. */
export function proceedingsAsked(plain: string, named: ReadonlySet<string>, knowledge: Knowledge): Proceeding[] {
  const { proceedings } = knowledge.courtCase;
  const criminal = /\b(?:criminal|prosecution|indictment|plea|guilty|sentenc\w*)\b/.test(plain);
  const main = mainProceeding(knowledge.courtCase);
  if (/\ball\b|\beach\b|\bevery\b|\bproceedings\b|\bcases\b/.test(plain)) return [];
  const agencies = proceedings.filter(
    (proceeding) =>
      proceeding.plaintiffs.some((id) => named.has(`@${id}`)) ||
      (proceeding.id === 'treasury' && named.has('@treasury')),
  );
  const pool =
    criminal && agencies.length === 0 ? proceedings.filter((proceeding) => proceeding.kind === 'criminal') : agencies;
  if (pool.length === 0 || pool.includes(main)) return [];
  const against = pool.filter((proceeding) => proceeding.defendants.some((id) => named.has(`@${id}`)));
  return against.length > 0 && against.length < pool.length ? against : pool;
}
