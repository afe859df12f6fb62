/** What is exported loads again to the same case, row by row and file by file; a ledger that was touched says where. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CourtCase } from '../../src/case/court-case.ts';
import { asCsv, asJson, asMarkdown, asSeeds } from '../../src/case/export/formats.ts';
import { exportRows } from '../../src/case/export/rows.ts';
import { loadSeeds } from '../../src/case/load-seeds.ts';
import { secCase } from '../support/seeds.ts';
import { widgetCase } from '../support/view.ts';
import { anyText, seededDice } from './any-text.ts';

const loaded = (courtCase: CourtCase): CourtCase => {
  const again = loadSeeds('exported', asSeeds(courtCase));
  if (!again.ok) throw new Error(JSON.stringify(again.problems.slice(0, 3)));
  return again.courtCase;
};

/** Text as seeds hold it: not empty, without blanks around it. */
const text = fc
  .nat()
  .map((seed) => anyText(seededDice(seed)).toWellFormed().trim())
  .filter((one) => one !== '');

describe.each([
  ['the shipped case', secCase],
  ['a made-up case', widgetCase],
])('%s', (_name, courtCase) => {
  test('loads to the same from its own export', () => {
    expect(loaded(courtCase)).toEqual(courtCase);
  });

  test('with any words in it', () => {
    fc.assert(
      fc.property(text, text, text, (statement, what, role) => {
        const changed: CourtCase = {
          ...courtCase,
          facts: courtCase.facts.map((fact) => ({ ...fact, statement })),
          timeline: courtCase.timeline.map((entry) => ({ ...entry, what, detail: statement })),
          parties: courtCase.parties.map((party) => ({ ...party, role })),
        };
        expect(loaded(changed)).toEqual(changed);
        const rows = exportRows(changed);
        const read = parse(asCsv(rows), { columns: true, relax_column_count: false }) as Record<string, string>[];
        expect(read).toHaveLength(rows.length);
        for (const [index, row] of rows.entries()) {
          expect(read[index]?.statement?.replace(/^'(?=[=+\-@\t\r])/, '')).toBe(row.statement);
          for (const value of Object.values(read[index] ?? {})) expect(value).not.toMatch(/^[=+\-@\t\r]/);
        }
      }),
      { numRuns: 60, seed: 3 },
    );
  });

  test('every row has a speaker, a footing and a source, and every format holds every row', () => {
    const rows = exportRows(courtCase);
    const bare = rows.filter(
      ({ speakers, sources, standing }) => speakers.length === 0 || sources.length === 0 || standing === '',
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
    expect(asMarkdown(courtCase, rows).match(/^- /gm)).toHaveLength(rows.length);
    expect((JSON.parse(asJson(courtCase)) as { rows: unknown[] }).rows).toHaveLength(rows.length);
    expect(rows.length).toBeGreaterThanOrEqual(
      courtCase.timeline.length + courtCase.facts.length + courtCase.dates.length,
    );
  });
});
