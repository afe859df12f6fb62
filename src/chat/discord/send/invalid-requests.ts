/** Counts the requests that Discord refuses: ten thousand in ten minutes from one address bring a ban of that address. */

export type InvalidRequests = {
  /** Notes an answer by its status and the scope of its rate limit. */
  readonly note: (status: number, scope: string | null) => void;
  /** How long no request should be made; 0 while all is well. */
  readonly pauseMs: () => number;
};

const WINDOW_MS = 10 * 60_000;
/** Well before the ban, for other programs may share the address. */
const MOST_REFUSED = 5000;

/** A counter over ten minutes. Limits that others use up too (scope `shared`) do not count, as with Discord. */
export function countInvalidRequests(now: () => number, most = MOST_REFUSED): InvalidRequests {
  let since = 0;
  let count = 0;
  const isOver = (): boolean => now() - since >= WINDOW_MS;
  return {
    note: (status, scope) => {
      const isInvalid = status === 401 || status === 403 || (status === 429 && scope !== 'shared');
      if (!isInvalid) return;
      if (isOver()) {
        since = now();
        count = 0;
      }
      count += 1;
    },
    pauseMs: () => (count >= most && !isOver() ? since + WINDOW_MS - now() : 0),
  };
}
