/** Discord's rate limits: one bucket for each route and channel, fifty requests a second over all, both told in headers. */

export type Limits = {
  /** Requests of one bucket within its window. */
  readonly bucketLimit: number;
  readonly bucketWindowMs: number;
  readonly globalPerSecond: number;
};

/** As generous as a test that is about something else wants it. */
export const wideLimits: Limits = { bucketLimit: 100, bucketWindowMs: 1000, globalPerSecond: 10_000 };

export type Verdict = {
  readonly headers: Record<string, string>;
  /** Null where the request may pass. */
  readonly retryAfterSeconds: number | null;
  readonly isGlobal: boolean;
};

/** Counts requests; time is real time, for rate limits are about nothing else. */
export function openLimits(limits: Limits): (bucket: string) => Verdict {
  const buckets = new Map<string, { count: number; endsAt: number }>();
  // A second begins with its first request, as the reset that Discord tells does.
  let second = { count: 0, endsAt: 0 };
  return (bucket) => {
    const now = performance.now();
    if (second.endsAt <= now) second = { count: 0, endsAt: now + 1000 };
    if (second.count >= limits.globalPerSecond) {
      const headers = { 'x-ratelimit-global': 'true', 'x-ratelimit-scope': 'global' };
      return { headers, retryAfterSeconds: (second.endsAt - now) / 1000, isGlobal: true };
    }
    const standing = buckets.get(bucket);
    const own =
      standing === undefined || standing.endsAt <= now ? { count: 0, endsAt: now + limits.bucketWindowMs } : standing;
    buckets.set(bucket, own);
    const resetAfter = ((own.endsAt - now) / 1000).toFixed(3);
    const headers = {
      'x-ratelimit-limit': String(limits.bucketLimit),
      'x-ratelimit-remaining': String(Math.max(0, limits.bucketLimit - own.count - 1)),
      'x-ratelimit-reset-after': resetAfter,
      'x-ratelimit-bucket': bucket.replace(/\d{17,19}/g, 'id').replace(/[^a-z]/gi, ''),
    };
    if (own.count >= limits.bucketLimit)
      return {
        headers: { ...headers, 'x-ratelimit-scope': 'user' },
        retryAfterSeconds: Number(resetAfter),
        isGlobal: false,
      };
    own.count += 1;
    second.count += 1;
    return { headers, retryAfterSeconds: null, isGlobal: false };
  };
}
