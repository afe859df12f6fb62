/** Finds what somebody probably meant to type. */
import { editDistance } from '../../edit-distance.ts';

/** The candidate that needs the fewest changed letters, at most two (one in a word of up to four letters); null when none is near. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const typed = word.slice(0, 80).toLowerCase();
  let best: { readonly candidate: string; readonly distance: number } | null = null;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - typed.length) > 2) continue;
    const distance = editDistance(typed, candidate.toLowerCase());
    const most = Math.min(typed.length, candidate.length) <= 4 ? 1 : 2;
    if (distance <= most && (best === null || distance < best.distance)) best = { candidate, distance };
  }
  return best?.candidate ?? null;
}
