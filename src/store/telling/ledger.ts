/** The ledger: what was known when, what was posted where, and who changed what, as a chain in which no line can be changed unseen. */
import { createHash } from 'node:crypto';
import type { Db } from '../database.ts';

/** One line. `at` is an ISO instant; `hash` is the SHA-256 over `before` and everything else of the line. */
export type LedgerLine = {
  readonly at: string;
  readonly kind: 'entry' | 'delivery' | 'change';
  readonly what: Readonly<Record<string, string | number | null>>;
  readonly before: string;
  readonly hash: string;
};

const FIRST = '0'.repeat(64);

/** The lines in the order of their instants, each chained to the one before. */
export async function ledger(db: Db): Promise<LedgerLine[]> {
  const entries = await db
    .selectFrom('reading')
    .innerJoin('entry', 'entry.id', 'reading.entry_id')
    .select([
      'entry.id',
      'entry.first_seen_at',
      'entry.title',
      'entry.outlet',
      'entry.link',
      'reading.case_id',
      'reading.label',
    ])
    .where('reading.relevant', '=', 1)
    .orderBy('entry.id')
    .execute();
  const deliveries = await db
    .selectFrom('delivery')
    .select([
      'id',
      'sent_at',
      'platform',
      'space',
      'channel',
      'kind',
      'subject',
      'revision',
      'how',
      'platform_message_id',
      'reason',
      'message',
    ])
    .where('sent_at', 'is not', null)
    .orderBy('sent_at')
    .orderBy('id')
    .execute();
  const changes = await db.selectFrom('audit').selectAll().orderBy('n').execute();
  const rows = [
    ...entries.map(({ first_seen_at: at, ...what }) => ({ at, kind: 'entry' as const, what })),
    ...deliveries.map(({ sent_at: at, message, ...what }) => ({
      at: at ?? 0,
      kind: 'delivery' as const,
      what: { ...what, message: createHash('sha256').update(message).digest('hex') },
    })),
    ...changes.map(({ at, ...what }) => ({ at, kind: 'change' as const, what })),
  ].toSorted((a, b) => a.at - b.at);
  const lines: LedgerLine[] = [];
  let before = FIRST;
  for (const { at, kind, what } of rows) {
    const line = { at: new Date(at).toISOString(), kind, what, before };
    before = hashOf(line);
    lines.push({ ...line, hash: before });
  }
  return lines;
}

function hashOf({ at, kind, what, before }: Omit<LedgerLine, 'hash'>): string {
  return createHash('sha256')
    .update(JSON.stringify([before, at, kind, what]))
    .digest('hex');
}

/** The number of the first line (from 1) that breaks the chain, with what is wrong; null for a whole one. */
export function brokenLine(text: string): { readonly line: number; readonly what: string } | null {
  let before = FIRST;
  for (const [index, written] of text
    .split('\n')
    .filter((line) => line !== '')
    .entries()) {
    const line = index + 1;
    let read: LedgerLine;
    try {
      read = JSON.parse(written) as LedgerLine;
    } catch {
      return { line, what: 'is no JSON' };
    }
    if (read.before !== before)
      return { line, what: 'does not follow the line before: one was taken out, put in or moved' };
    if (hashOf(read) !== read.hash) return { line, what: 'was changed' };
    before = read.hash;
  }
  return null;
}
