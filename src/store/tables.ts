/** The tables as Kysely sees them. Plain columns only, so that SQLite and PostgreSQL hold the same: text, integers, JSON as text. */
import type { Generated } from 'kysely';

/** Times are epoch milliseconds; flags are 0 or 1. */
export type Tables = {
  feed: {
    id: string;
    url: string;
    etag: string | null;
    last_modified: string | null;
    keyed_by: string;
    /** When the first good poll filled the baseline; null before. */
    baseline_at: number | null;
    last_polled_at: number | null;
    last_ok_at: number | null;
    next_poll_at: number;
    failures: number;
    failing_since: number | null;
    problem_code: string | null;
    problem_text: string | null;
    entry_count: number;
  };
  entry: {
    id: Generated<number>;
    feed_id: string;
    key: string;
    guid: string | null;
    title: string;
    summary: string;
    link: string | null;
    canonical_link: string | null;
    outlet: string;
    published_at: number | null;
    first_seen_at: number;
    is_baseline: number;
  };
  reading: {
    entry_id: number;
    case_id: string;
    relevant: number;
    relevance: number;
    label: string;
    labels: string;
    confidence: number;
    evidence: string;
    story_id: number | null;
  };
  story: {
    id: Generated<number>;
    case_id: string;
    key: string;
    label: string;
    title: string;
    first_at: number;
    last_at: number;
  };
  reported_date: {
    id: Generated<number>;
    case_id: string;
    story_id: number;
    entry_id: number;
    day: string;
    precision: string;
    kind: string;
    ahead: number;
    quote: string;
  };
  subscription: {
    id: string;
    platform: string;
    channel: string;
    case_id: string;
    labels: string | null;
    created_at: number;
  };
  delivery: {
    id: string;
    subscription_id: string;
    platform: string;
    channel: string;
    kind: string;
    subject: string;
    revision: number;
    state: string;
    attempts: number;
    message: string;
    platform_message_id: string | null;
    reason: string;
    created_at: number;
    next_attempt_at: number;
    sent_at: number | null;
  };
};
