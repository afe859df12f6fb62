/** When something is due next: a message that waits for its time, stories that wait to be told together, or a digest. */
import type { Db } from '../database.ts';

/** Epoch ms of the next thing that is due after `now` without anything new coming in; null where nothing is. */
export async function nextDue(db: Db, now: number): Promise<number | null> {
  const { waiting } = await db
    .selectFrom('waiting')
    .select((select) => select.fn.min('due_at').as('waiting'))
    .where('told_in', 'is', null)
    .where('due_at', '>', now)
    .executeTakeFirstOrThrow();
  const { delivery } = await db
    .selectFrom('delivery')
    .select((select) => select.fn.min('next_attempt_at').as('delivery'))
    .where('state', 'in', ['pending', 'retrying'])
    .where('next_attempt_at', '>', now)
    .executeTakeFirstOrThrow();
  const { digest } = await db
    .selectFrom('digest')
    .select((select) => select.fn.min('due_at').as('digest'))
    .where('state', '=', 'planned')
    .where('due_at', '>', now)
    .executeTakeFirstOrThrow();
  const instants = [waiting, delivery, digest].filter((at) => at !== null);
  return instants.length === 0 ? null : Math.min(...instants);
}
