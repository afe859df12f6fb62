/** Whether a language model may be asked now: a budget for the day, pauses that the server asks for, and one after repeated failures. */

export type Allowance = {
  /** Counts a request, or gives the reason why none may be sent now. */
  readonly take: (now: number) => string | null;
  /** The server wants to be left alone until then (epoch ms); at most a day is granted. */
  readonly pause: (until: number, now: number) => void;
  readonly succeeded: () => void;
  /** A question failed for the server's or the network's sake; `what` says how. */
  readonly failed: (what: string, now: number) => void;
};

const FAILURES_ALLOWED = 3;
const BREAK_MS = 10 * 60_000;
const LONGEST_BREAK_MS = 2 * 3_600_000;
const DAY_MS = 86_400_000;

/**
 * Opens an allowance of `perDay` requests a UTC day. After three failures in a row it breaks off for ten minutes; after that a single failure is
 * enough to break off again, twice as long each time up to two hours. `tell` is called once when anything begins to be refused.
 */
export function openAllowance(perDay: number, tell: (what: string) => void): Allowance {
  let budget = { day: -1, taken: 0, isTold: false };
  let pausedUntil = 0;
  let failures = 0;
  const pauseUntil = (until: number, because: string): void => {
    if (until <= pausedUntil) return;
    pausedUntil = until;
    tell(`${because}; left alone until ${instant(until)}`);
  };
  return {
    take: (now) => {
      if (now < pausedUntil) return `left alone until ${instant(pausedUntil)}`;
      const day = Math.floor(now / DAY_MS);
      if (day !== budget.day) budget = { day, taken: 0, isTold: false };
      if (budget.taken < perDay) {
        budget.taken += 1;
        return null;
      }
      const what = `the budget of the day is used up (${perDay})`;
      if (!budget.isTold) tell(what);
      budget.isTold = true;
      return what;
    },
    pause: (until, now) => pauseUntil(Math.min(until, now + DAY_MS), 'the server asks us to slow down'),
    succeeded: () => {
      failures = 0;
    },
    failed: (what, now) => {
      // Of questions that were asked together only the first counts once the break has begun.
      if (now < pausedUntil) return;
      failures += 1;
      if (failures < FAILURES_ALLOWED) return;
      const length = Math.min(LONGEST_BREAK_MS, BREAK_MS * 2 ** (failures - FAILURES_ALLOWED));
      pauseUntil(now + length, `${failures} failures in a row, the last: ${what}`);
    },
  };
}

function instant(at: number): string {
  return new Date(at).toISOString();
}
