/** Which proceeding an entry belongs to: judged by docket number, who acts, who is concerned, and whether the step is a criminal one. */
import type { CourtCase } from '../case/court-case.ts';
import type { Proceeding } from '../case/proceeding.ts';
import type { Label } from './label/labels.ts';
import { findMentions, type Vocabulary } from './names/vocabulary.ts';
import { foldText } from './text/fold-text.ts';

const criminalLabels: ReadonlySet<Label> = new Set<Label>(['plea', 'sentencing', 'pardon']);

/** The best fitting proceeding of the case; the main one when nothing speaks for another. Pure. */
export function proceedingOf(
  entry: { readonly title: string; readonly summary: string; readonly label: Label },
  courtCase: CourtCase,
  vocabulary: Vocabulary,
): Proceeding {
  const text = foldText(`${entry.title}. ${entry.summary}`);
  const named = new Set(findMentions(text, vocabulary).map((mention) => mention.partyId));
  const titled = new Set(findMentions(foldText(entry.title), vocabulary).map((mention) => mention.partyId));
  const count = (ids: readonly string[], points: number): number =>
    ids.reduce((sum, id) => sum + (named.has(id) ? points : 0) + (titled.has(id) ? points : 0), 0);
  const people = new Set(courtCase.parties.filter((party) => party.isPerson).map((party) => party.id));
  const score = (proceeding: Proceeding): number => {
    const dockets = [proceeding.docketNumber, ...proceeding.docketAliases].filter((number) => number !== null);
    let points = dockets.some((docket) => text.includes(docket)) ? 20 : 0;
    points += count(proceeding.plaintiffs, 2) + count(proceeding.judges, 3);
    points += count(proceeding.defendants, 1) / proceeding.defendants.length;
    // "Binance founder Zhao" is about Zhao: a person outweighs the company that describes him.
    points += count(
      proceeding.defendants.filter((id) => people.has(id)),
      0.5,
    );
    if (criminalLabels.has(entry.label)) points += proceeding.kind === 'criminal' ? 6 : -6;
    return points + (proceeding.main ? 0.5 : 0);
  };
  return courtCase.proceedings.reduce((best, candidate) => (score(candidate) > score(best) ? candidate : best));
}
