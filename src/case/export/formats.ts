/** Writes the record of a case as CSV, Markdown, JSON, or as seeds that load to the same case again. */
import type { CourtCase } from '../court-case.ts';
import type { SeedFile } from '../load-seeds.ts';
import { columns, type ExportRow, exportRows } from './rows.ts';

/** RFC 4180, with a line of names. A cell that a spreadsheet would take for a formula begins with an apostrophe. */
export function asCsv(rows: readonly ExportRow[]): string {
  const lines = rows.map((row) => columns.map((column) => cell(row[column])).join(','));
  return `${[columns.join(','), ...lines].join('\r\n')}\r\n`;
}

function cell(value: string | readonly string[]): string {
  const text = typeof value === 'string' ? value : value.join('; ');
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A heading for each kind, and a line for each row with who says it and its sources. */
export function asMarkdown(courtCase: CourtCase, rows: readonly ExportRow[]): string {
  const kinds = {
    timeline: 'Timeline',
    date: 'Court dates',
    fact: 'Facts',
    claim: 'Alleged, answered, decided',
  } as const;
  const parts = (Object.keys(kinds) as (keyof typeof kinds)[]).flatMap((kind) => {
    const own = rows.filter((row) => row.kind === kind);
    return own.length === 0 ? [] : [`## ${kinds[kind]}`, '', ...own.map(markdownLine), ''];
  });
  return `${[`# ${escaped(courtCase.name)}`, '', `${escaped(courtCase.title)}. As of ${courtCase.asOf}. Not legal advice.`, '', ...parts].join('\n')}`;
}

function markdownLine({ date, until, type, statement, speakers, standing, status, sources, notes }: ExportRow): string {
  const when = date === '' ? '' : `**${date}${until === '' ? '' : ` to ${until}`}** `;
  const footing = [standing, `by ${speakers.join(', ')}`, ...(status === '' ? [] : [status])].join(', ');
  const noted = notes.map((note) => `\n  - ${escaped(note)}`).join('');
  return `- ${when}${escaped(type)}: ${escaped(statement)} (${escaped(footing)}) \\[${sources.map(escaped).join(', ')}\\]${noted}`;
}

/** Characters that Markdown or HTML would read are text here. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replace(/\s+/g, ' ');
}

/** Everything, as the seeds hold it. */
export function asJson(courtCase: CourtCase): string {
  return `${JSON.stringify({ ...courtCase, rows: exportRows(courtCase) }, null, 2)}\n`;
}

/** The seed files that load to the same case. They are JSON, which YAML reads as it stands. */
export function asSeeds(courtCase: CourtCase): Record<SeedFile, string> {
  const { parties, sources, facts, claims, conflicts, timeline, dates, ...rest } = courtCase;
  const named = (isPerson: boolean) =>
    parties
      .filter((party) => party.isPerson === isPerson)
      .map((party) => Object.fromEntries(Object.entries(party).filter(([key]) => key !== 'isPerson')));
  const files = {
    'case.yaml': rest,
    'people.yaml': { organisations: named(false), people: named(true) },
    'sources.yaml': { sources },
    'facts.yaml': { facts, claims, conflicts },
    'timeline.yaml': { timeline, dates },
  };
  return Object.fromEntries(
    Object.entries(files).map(([file, value]) => [file, `${JSON.stringify(value, null, 2)}\n`]),
  ) as Record<SeedFile, string>;
}
