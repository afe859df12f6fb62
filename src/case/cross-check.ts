/** Checks what a single file cannot: that every id in the seeds points at something, and that dates make sense together. */
import type { z } from 'zod';
import { precisionOf } from '../calendar-day.ts';
import type { LineOf } from '../checked-yaml.ts';
import type { Problem } from '../problem.ts';
import type { factsFileSchema } from './fact.ts';
import type { peopleFileSchema } from './party.ts';
import { checkSteps } from './posture/check-steps.ts';
import type { caseFileSchema } from './proceeding.ts';
import { generalSpeakers } from './seed-text.ts';
import type { sourcesFileSchema } from './source.ts';
import type { timelineFileSchema } from './timeline.ts';

type Seed<S extends z.ZodType> = { readonly value: z.infer<S>; readonly lineOf: LineOf };

export type SeedValues = {
  readonly case: Seed<typeof caseFileSchema>;
  readonly people: Seed<typeof peopleFileSchema>;
  readonly sources: Seed<typeof sourcesFileSchema>;
  readonly facts: Seed<typeof factsFileSchema>;
  readonly timeline: Seed<typeof timelineFileSchema>;
};

/** Which ids exist, by the kind of thing they name. */
type Known = {
  readonly sources: Set<string>;
  readonly speakers: Set<string>;
  readonly parties: Set<string>;
  readonly proceedings: Set<string>;
};

/** Every reference that leads nowhere and every date that contradicts itself. Empty when all is well. */
export function crossCheck(folder: string, seeds: SeedValues): Problem[] {
  const parties = [...seeds.people.value.organisations, ...seeds.people.value.people].map((party) => party.id);
  const known: Known = {
    sources: new Set(seeds.sources.value.sources.map((source) => source.id)),
    speakers: new Set([...parties, ...generalSpeakers]),
    parties: new Set(parties),
    proceedings: new Set(seeds.case.value.proceedings.map((proceeding) => proceeding.id)),
  };
  const problems: Problem[] = [];
  for (const [name, seed] of Object.entries(seeds)) {
    const report = (code: Problem['code'], path: readonly PropertyKey[], what: string, remedy: string): void => {
      problems.push({ code, where: `${folder}/${name}.yaml:${seed.lineOf(path)}`, what, remedy });
    };
    checkReferences(seed.value, [], known, report);
    checkUniqueIds(seed.value, report);
  }
  checkSpeakerIds(folder, seeds, problems);
  checkMain(folder, seeds, problems);
  checkDates(folder, seeds, problems);
  problems.push(...checkSteps(folder, seeds));
  return problems;
}

type Report = (code: Problem['code'], path: readonly PropertyKey[], what: string, remedy: string) => void;

/** Which kind of id stands under which key, wherever the key occurs. */
const referenceKeys: Readonly<Record<string, { kind: keyof Known; file: string }>> = {
  sources: { kind: 'sources', file: 'sources.yaml' },
  source: { kind: 'sources', file: 'sources.yaml' },
  because: { kind: 'sources', file: 'sources.yaml' },
  speakers: { kind: 'speakers', file: 'people.yaml' },
  proceeding: { kind: 'proceedings', file: 'case.yaml' },
  plaintiffs: { kind: 'parties', file: 'people.yaml' },
  defendants: { kind: 'parties', file: 'people.yaml' },
  judges: { kind: 'parties', file: 'people.yaml' },
};

function checkReferences(value: unknown, path: readonly PropertyKey[], known: Known, report: Report): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    const childPath = [...path, Array.isArray(value) ? Number(key) : key];
    const reference = referenceKeys[key];
    if (reference && isIds(child)) {
      missingIds(child, known[reference.kind]).forEach(({ id, at }) => {
        const remedy = `add ${id} to ${reference.file}, or name one that is there`;
        report('SEEDS_REFERENCE', [...childPath, ...at], `${key}: there is no ${id}`, remedy);
      });
    } else {
      checkReferences(child, childPath, known, report);
    }
  }
}

function isIds(value: unknown): value is string | readonly string[] {
  return typeof value === 'string' || (Array.isArray(value) && value.every((id) => typeof id === 'string'));
}

/** The ids that are not known, each with its place in a list. */
function missingIds(ids: string | readonly string[], known: ReadonlySet<string>): { id: string; at: number[] }[] {
  const list = typeof ids === 'string' ? [{ id: ids, at: [] }] : ids.map((id, index) => ({ id, at: [index] }));
  return list.filter(({ id }) => !known.has(id));
}

function checkUniqueIds(file: object, report: Report): void {
  for (const [list, rows] of Object.entries(file)) {
    if (!Array.isArray(rows)) continue;
    const seen = new Set<string>();
    rows.forEach((row: { id?: unknown }, index) => {
      if (typeof row?.id !== 'string') return;
      if (seen.has(row.id))
        report('SEEDS_INVALID', [list, index], `${row.id} stands twice in ${list}`, 'give each its own id');
      seen.add(row.id);
    });
  }
}

/** A person, an organisation and a general speaker may not share an id: whoever speaks must be clear. */
function checkSpeakerIds(folder: string, seeds: SeedValues, problems: Problem[]): void {
  const { value, lineOf } = seeds.people;
  const taken = new Set<string>([...generalSpeakers, ...value.organisations.map((party) => party.id)]);
  const clash = (list: 'organisations' | 'people', index: number, id: string): void => {
    const what = `${id} stands for somebody else as well`;
    problems.push({
      code: 'SEEDS_INVALID',
      where: `${folder}/people.yaml:${lineOf([list, index])}`,
      what,
      remedy: 'give each its own id',
    });
  };
  value.organisations.forEach((party, index) => {
    if (generalSpeakers.includes(party.id)) clash('organisations', index, party.id);
  });
  value.people.forEach((party, index) => {
    if (taken.has(party.id)) clash('people', index, party.id);
  });
}

function checkMain(folder: string, seeds: SeedValues, problems: Problem[]): void {
  const mains = seeds.case.value.proceedings.filter((proceeding) => proceeding.main).length;
  if (mains === 1) return;
  problems.push({
    code: 'SEEDS_INVALID',
    where: `${folder}/case.yaml:${seeds.case.lineOf(['proceedings'])}`,
    what: `${mains} proceedings are marked main`,
    remedy: 'mark exactly one with main: true',
  });
}

/** Compares as far as both dates go: 2026 does not end before 2026-10. */
function endsBefore(until: string, date: string): boolean {
  const length = Math.min(until.length, date.length);
  return until.slice(0, length) < date.slice(0, length);
}

function checkDates(folder: string, seeds: SeedValues, problems: Problem[]): void {
  const { value, lineOf } = seeds.timeline;
  const report = (path: readonly PropertyKey[], what: string, remedy: string): void => {
    problems.push({ code: 'SEEDS_INVALID', where: `${folder}/timeline.yaml:${lineOf(path)}`, what, remedy });
  };
  value.timeline.forEach((entry, index) => {
    const path = ['timeline', index];
    if (precisionOf(entry.date) !== entry.precision) {
      report(
        [...path, 'precision'],
        `${entry.id}: date ${entry.date} is not of precision ${entry.precision}`,
        'make the two agree',
      );
    }
    if (entry.until !== undefined && endsBefore(entry.until, entry.date)) {
      report([...path, 'until'], `${entry.id}: ends before it begins`, 'put the later day under until');
    }
  });
  const kindOf = new Map(seeds.case.value.proceedings.map((proceeding) => [proceeding.id, proceeding.kind]));
  value.dates.forEach((date, index) => {
    const path = ['dates', index];
    const unmoved = date.chain
      .slice(0, -1)
      .findIndex((setting) => setting.status !== 'moved' && setting.status !== 'vacated');
    if (unmoved >= 0) {
      report(
        [...path, 'chain', unmoved],
        `${date.id}: an earlier day of the chain is neither moved nor vacated`,
        'only the last day may be scheduled or held',
      );
    }
    const days = date.chain.map((setting) => setting.day);
    if (new Set(days).size < days.length) {
      report([...path, 'chain'], `${date.id}: the chain comes back to a day that it left`, 'list each day once');
    }
    if (date.kind === 'sentencing' && kindOf.get(date.proceeding) !== 'criminal') {
      report(
        [...path, 'proceeding'],
        `${date.id}: a sentencing in a proceeding that is not criminal`,
        'name the criminal proceeding',
      );
    }
  });
}
