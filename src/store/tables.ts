/** The tables as Kysely sees them. Plain columns only, so that SQLite and PostgreSQL hold the same: text, integers, JSON as text. */
import type { Generated, Kysely } from 'kysely';

/** Times are epoch milliseconds; flags are 0 or 1. */
export type Tables = {
  feed: {
    id: string;
    /** The address in the list of feeds; a change of it starts the validators afresh. */
    url: string;
    etag: string | null;
    last_modified: string | null;
    /** The address that gave the validators. */
    validator_url: string | null;
    body_hash: string | null;
    keyed_by: string;
    /** When the first good poll filled the baseline; null before. */
    baseline_at: number | null;
    last_polled_at: number | null;
    last_ok_at: number | null;
    last_new_at: number | null;
    usual_gap_ms: number | null;
    /** Null for a feed that is gone. */
    next_poll_at: number | null;
    next_because: string;
    adaptive_ms: number | null;
    /** The whole site is not asked before this instant. */
    retry_at: number | null;
    failures: number;
    failing_since: number | null;
    problem_code: string | null;
    problem_text: string | null;
    was_told: number;
    is_gone: number;
    /** 1 from a change of the address in the list until the first good document from there. */
    is_moved: number;
    shrunk_polls: number;
    moved_to: string | null;
    moved_since: number | null;
    hub: string | null;
    topic: string | null;
    entry_count: number;
  };
  hub: {
    feed_id: string;
    hub: string;
    topic: string;
    token: string;
    secret: string;
    state: string;
    asked_at: number;
    lease_until: number | null;
  };
  fetch: {
    id: Generated<number>;
    feed_id: string;
    at: number;
    took_ms: number;
    outcome: string;
    status: number | null;
    code: string | null;
    what: string | null;
    in_document: number | null;
    new_entries: number;
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
    /** Of title and summary; tells an edit. */
    content_hash: string;
    edited_at: number | null;
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
    /** 1 for an entry that only looks back at the case. */
    is_background: Generated<number>;
    /** Why it implies an impossible step; null for nearly every reading. */
    held: string | null;
    /** `held`, `accepted` or `rejected`. */
    held_state: string | null;
    held_by: string | null;
    held_at: number | null;
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
    space: string;
    /** The wishes beside the labels, as JSON. */
    wishes: string;
    state: string;
    state_reason: string | null;
    state_at: number | null;
    secret: string;
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
    /** Why it is sent. */
    reason: string;
    /** What the last failed attempt said. */
    failure: string | null;
    /** 1 once an attempt was cut off and may have arrived. */
    is_uncertain: number;
    created_at: number;
    next_attempt_at: number;
    sent_at: number | null;
    space: string;
    how: string;
    /** The delivery that it answers or changes. */
    target_id: string | null;
    mention: string | null;
    is_quiet: number;
    /** Lower goes first. */
    rank: number;
  };
  case_date: {
    case_id: string;
    id: string;
    day: string;
    is_vacated: number;
    changed_at: number;
    /** JSON. */
    known: string;
  };
  digest: {
    subscription_id: string;
    kind: string;
    /** The local day whose digest it is. */
    day: string;
    due_at: number;
    from_at: number;
    state: string;
    reason: string | null;
    done_at: number | null;
  };
  waiting: {
    subscription_id: string;
    story_key: string;
    entry_id: number;
    until: string;
    reason: string;
    since: number;
    /** When it is to be folded into a card; null where a digest or a person decides. */
    due_at: number | null;
    /** The card that would have been sent at once, as JSON. */
    message: string;
    mention: string | null;
    /** The delivery that told it; null while it waits. */
    told_in: string | null;
  };
  objection: {
    entry_id: number;
    who: string;
    at: number;
  };
  audit: {
    n: Generated<number>;
    at: number;
    subscription_id: string;
    who: string;
    change: string;
    before: string | null;
    after: string | null;
  };
};

/** The database, or a transaction in it: every query function takes either. */
export type Db = Kysely<Tables>;

export type OpenDatabase = { readonly db: Db; readonly close: () => Promise<void> };
