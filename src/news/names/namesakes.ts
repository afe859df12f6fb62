/** Tells bodies of the case from bodies of other countries that have the same name. */
import { foreignBefore } from './places.ts';
import type { Mention } from './vocabulary.ts';

/** Mentions of agencies and courts that belong to another country are taken out, and given with the country's word. Pure. */
export function foreignNamesakes(
  folded: string,
  mentions: readonly Mention[],
): { readonly own: readonly Mention[]; readonly namesakes: readonly string[] } {
  const own: Mention[] = [];
  const namesakes: string[] = [];
  for (const mention of mentions) {
    const before = mention.role === 'agency' ? foreignBefore.exec(folded.slice(0, mention.start))?.[0] : undefined;
    if (before === undefined) own.push(mention);
    else namesakes.push(`${before}${mention.text}`);
  }
  return { own, namesakes };
}
