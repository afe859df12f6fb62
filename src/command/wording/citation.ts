/** How a line names who says it and what it rests on. */
import { type CourtCase, sourceOf } from '../../case/court-case.ts';

/** The sources in square brackets, by their short names; beyond `most` only their number. */
export function citation(courtCase: CourtCase, sources: readonly string[], most = Number.POSITIVE_INFINITY): string {
  const ids = sources.map((id) => sourceOf(courtCase, id).id);
  const left = ids.length - most;
  return `[${ids.slice(0, most).join(', ')}${left > 0 ? ` and ${left} more` : ''}]`;
}

const generalNames: Readonly<Record<string, string>> = {
  court: 'the court',
  reporter: 'the press',
  'data-provider': 'a data provider',
  record: 'the public record',
};

/** Who speaks, in words: `the SEC, Binance.US`. */
export function speakersText(courtCase: CourtCase, speakers: readonly string[]): string {
  const people = speakers.filter((id) => id !== 'record');
  const named = (people.length > 0 ? people : speakers).map(
    (id) => generalNames[id] ?? courtCase.parties.find((party) => party.id === id)?.shortName ?? id,
  );
  return named.length > 3 ? `${named.slice(0, 2).join(', ')} and ${named.length - 2} others` : named.join(', ');
}

const standings = {
  decided: 'decided by',
  agreed: 'agreed by',
  recorded: 'on record:',
  alleged: 'alleged by',
  denied: 'denied by',
  reported: 'reported by',
} as const;

export type Attributed = {
  readonly speakers: readonly string[];
  readonly standing: keyof typeof standings;
  readonly sources: readonly string[];
};

/** What follows a statement: `(alleged by the SEC) [PR-2023-06-05]`. An allegation is called one, whatever its sentence says. */
export function attribution(courtCase: CourtCase, said: Attributed, most = 2): string {
  const isRecord = ['recorded', 'reported'].includes(said.standing) && said.speakers.every((id) => id === 'record');
  if (isRecord) return `(public record) ${citation(courtCase, said.sources, most)}`;
  // What a court decided is its word, whoever had agreed to it before.
  const decidesAlone = said.standing === 'decided' && said.speakers.includes('court');
  const speakers = decidesAlone ? ['court'] : said.speakers;
  return `(${standings[said.standing]} ${speakersText(courtCase, speakers)}) ${citation(courtCase, said.sources, most)}`;
}
