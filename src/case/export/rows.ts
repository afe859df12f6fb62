/** The record of a case as flat rows: each with who says it, on what footing, and what it rests on. */
import type { CourtCase } from '../court-case.ts';

/** One row. Lists are in the order of the seeds; empty text stands for nothing. */
export type ExportRow = {
  readonly kind: 'timeline' | 'fact' | 'claim' | 'date';
  readonly id: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date: string;
  readonly until: string;
  readonly type: string;
  readonly proceeding: string;
  readonly statement: string;
  readonly value: string;
  readonly speakers: readonly string[];
  readonly standing: string;
  readonly status: string;
  readonly sources: readonly string[];
  /** What sources say wrongly or differently, in words. */
  readonly notes: readonly string[];
};

export const columns = [
  'kind',
  'id',
  'date',
  'until',
  'type',
  'proceeding',
  'statement',
  'value',
  'speakers',
  'standing',
  'status',
  'sources',
  'notes',
] as const satisfies readonly (keyof ExportRow)[];

/** Timeline entries, facts, the three sides of each claim, and every setting of each court date. */
export function exportRows(courtCase: CourtCase): ExportRow[] {
  return [...timelineRows(courtCase), ...factRows(courtCase), ...claimRows(courtCase), ...dateRows(courtCase)];
}

type Noted = {
  readonly corrections: readonly { readonly source: string; readonly said: string; readonly right: string }[];
  readonly conflicts: readonly {
    readonly point: string;
    readonly versions: readonly { readonly says: string; readonly sources: readonly string[] }[];
  }[];
};

function notesOf({ corrections, conflicts }: Noted): string[] {
  return [
    ...corrections.map(({ source, said, right }) => `error of ${source}: ${said}; right: ${right}`),
    ...conflicts.map(
      ({ point, versions }) =>
        `sources differ on ${point}: ${versions.map(({ says, sources }) => `${says} (${sources.join(', ')})`).join('; ')}`,
    ),
  ];
}

function timelineRows({ timeline }: CourtCase): ExportRow[] {
  return timeline.map((entry) => ({
    kind: 'timeline',
    id: entry.id,
    date: entry.date,
    until: entry.until ?? '',
    type: entry.type,
    proceeding: entry.proceeding ?? '',
    statement: entry.detail === undefined ? entry.what : `${entry.what} ${entry.detail}`,
    value: '',
    speakers: entry.speakers,
    standing: entry.standing,
    status: entry.status,
    sources: entry.sources,
    notes: notesOf(entry),
  }));
}

function factRows({ facts }: CourtCase): ExportRow[] {
  return facts.map((fact) => ({
    kind: 'fact',
    id: fact.id,
    date: fact.since ?? '',
    until: fact.until ?? '',
    type: fact.topic,
    proceeding: fact.proceeding ?? '',
    statement: fact.statement,
    value: fact.value ?? '',
    speakers: fact.speakers,
    standing: fact.standing,
    status: '',
    sources: fact.sources,
    notes: [...notesOf(fact), ...(fact.care === undefined ? [] : [fact.care])],
  }));
}

function claimRows({ claims }: CourtCase): ExportRow[] {
  return claims.flatMap(({ id, issue, alleged, answered, decided }) => {
    const row = (
      part: string,
      side: { statement: string; sources: readonly string[]; speakers?: readonly string[] },
      standing: string,
    ): ExportRow => ({
      kind: 'claim',
      id: `${id}/${part}`,
      date: '',
      until: '',
      type: part,
      proceeding: '',
      statement: `${issue} ${side.statement}`,
      value: '',
      speakers: side.speakers ?? ['court'],
      standing,
      status: '',
      sources: side.sources,
      notes: [],
    });
    return [
      ...(alleged === null ? [] : [row('alleged', alleged, 'alleged')]),
      ...(answered === null ? [] : [row('answered', answered, 'denied')]),
      row('decided', decided, decided.outcome),
    ];
  });
}

function dateRows({ dates }: CourtCase): ExportRow[] {
  return dates.flatMap(({ id, kind, proceeding, what, chain, reportedInError }) =>
    chain.map((setting, index) => ({
      kind: 'date',
      id: `${id}/${index + 1}`,
      date: setting.day,
      until: '',
      type: kind,
      proceeding,
      statement: what,
      value: '',
      speakers: ['record'],
      standing: 'recorded',
      status: setting.changedOn === null ? setting.status : `${setting.status} on ${setting.changedOn}`,
      sources: setting.sources,
      notes: reportedInError.map((error) => `${error.day} is an error of ${error.source}: ${error.note}`),
    })),
  );
}
