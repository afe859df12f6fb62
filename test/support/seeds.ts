/** The seeds of the shipped case, loaded once, and a small made-up case for tests of generality. */
import { join } from 'node:path';
import type { CourtCase } from '../../src/case/court-case.ts';
import { type FollowedCase, readCases } from '../../src/work/seed-case.ts';
import { projectRoot } from './casewire.ts';

export const seedsDir = join(projectRoot, 'seeds');

export const shippedCase: FollowedCase = first(readCases(seedsDir, ['sec-v-binance']));

export const secCase: CourtCase = shippedCase.courtCase;

/** The seed files of a made-up case: United Widget Authority v. Acme Rockets. */
export const madeUpSeeds: Readonly<Record<string, string>> = {
  'case.yaml': `
id: widget-v-acme
name: UWA v. Acme
title: United Widget Authority v. Acme Rockets Inc.
zone: Europe/London
asOf: "2026-11-01"
summary: A made-up case.
proceedings:
  - id: main-suit
    name: UWA v. Acme Rockets
    kind: civil
    main: true
    plaintiffs: [uwa]
    defendants: [acme]
    court: { name: High Court of Widgets, zone: Europe/London }
    judges: [justice-quill]
    docketNumber: WID-2026-17
    docketAliases: []
    standing:
      posture: pending
      since: "2026-10-01"
      summary: The suit is pending.
      sources: [docket]
    openPoints: []
    sources: [docket]
lookAlikes: []
`,
  'people.yaml': `
organisations:
  - { id: uwa, name: United Widget Authority, shortName: the UWA, aliases: [UWA], weakAliases: [the authority], misspellings: [], side: plaintiff, role: plaintiff, sources: [docket] }
  - { id: acme, name: Acme Rockets Inc., shortName: Acme, aliases: [Acme Rockets, Acme], weakAliases: [], misspellings: [Akme Rockets], side: defendant, role: defendant, sources: [docket] }
people:
  - { id: justice-quill, name: Ada Quill, shortName: Justice Quill, aliases: [Justice Quill], weakAliases: [], misspellings: [], side: court, role: judge, sources: [docket] }
`,
  'sources.yaml': `
sources:
  - { id: docket, name: Docket, kind: record, publisher: High Court of Widgets, publisherKind: court, date: "2026-10-01", certainty: A, covers: the suit, references: [], errors: [] }
`,
  'facts.yaml': `
facts:
  - { id: suit-filed, topic: record, proceeding: main-suit, statement: The UWA alleged that Acme sold unsafe rockets., value: null, speakers: [uwa], standing: alleged, since: "2026-10-01", until: null, sources: [docket], conflicts: [], corrections: [] }
claims: []
conflicts: []
`,
  'timeline.yaml': `
timeline:
  - { id: 2026-10-01-complaint, date: "2026-10-01", precision: day, disputedDate: false, type: complaint, proceeding: main-suit, what: The UWA sues Acme., speakers: [uwa], standing: alleged, status: happened, sources: [docket], corrections: [], conflicts: [] }
dates:
  - { id: first-hearing, kind: hearing, proceeding: main-suit, zone: Europe/London, what: First hearing, chain: [{ day: "2026-12-14", status: scheduled, setOn: "2026-10-05", changedOn: null, sources: [docket] }], reportedInError: [] }
`,
};

function first<T>(list: readonly T[]): T {
  const [item] = list;
  if (item === undefined) throw new Error('nothing was loaded');
  return item;
}
