/** The stories of a case that were announced, for readers outside of the chats. */
import type { Label } from '../../news/label/labels.ts';
import type { Db } from '../database.ts';

/** Instants are epoch ms. `updatedAt` is when anything about it was last told: more coverage, a confirmation, a correction. */
export type AnnouncedStory = {
  readonly key: string;
  readonly label: Label;
  readonly title: string;
  readonly link: string | null;
  /** In the order in which they reported. */
  readonly outlets: readonly string[];
  readonly announcedAt: number;
  readonly updatedAt: number;
};

/** The newest, newest first; each once, however many channels were told. */
export async function announcedStories(db: Db, caseId: string, limit: number): Promise<AnnouncedStory[]> {
  const stories = await db
    .selectFrom('story')
    .innerJoin('delivery', 'delivery.subject', 'story.key')
    .innerJoin('subscription', 'subscription.id', 'delivery.subscription_id')
    .select(['story.id', 'story.key', 'story.label', 'story.title'])
    .select((select) => [
      select.fn.min('delivery.created_at').as('announced_at'),
      select.fn.max('delivery.created_at').as('updated_at'),
    ])
    .where('story.case_id', '=', caseId)
    .where('subscription.case_id', '=', caseId)
    .where('delivery.kind', 'in', ['alert', 'coverage', 'confirmation', 'correction'])
    .groupBy(['story.id', 'story.key', 'story.label', 'story.title'])
    .orderBy('announced_at', 'desc')
    .orderBy('story.id', 'desc')
    .limit(limit)
    .execute();
  const announced: AnnouncedStory[] = [];
  for (const { id, key, label, title, announced_at, updated_at } of stories) {
    const members = await db
      .selectFrom('reading')
      .innerJoin('entry', 'entry.id', 'reading.entry_id')
      .select(['entry.outlet', 'entry.link'])
      .where('reading.story_id', '=', id)
      .orderBy('entry.id')
      .execute();
    announced.push({
      key,
      label: label as Label,
      title,
      link: members.find(({ link }) => link !== null)?.link ?? null,
      outlets: [...new Set(members.map(({ outlet }) => outlet))],
      announcedAt: announced_at,
      updatedAt: updated_at,
    });
  }
  return announced;
}
