/** Slack tells an event again when an answer comes late: each is taken once. */

const MOST_KEPT = 2000;

/** True for an event that was not seen before. */
export function openEvents(): (eventId: string) => boolean {
  const seen = new Set<string>();
  return (eventId) => {
    if (seen.has(eventId)) return false;
    seen.add(eventId);
    const [oldest] = seen;
    if (seen.size > MOST_KEPT && oldest !== undefined) seen.delete(oldest);
    return true;
  };
}
