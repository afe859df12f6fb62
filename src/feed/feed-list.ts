/** The list of feeds that a case names in feeds.yaml, or an operator in the settings. */
import { z } from 'zod';
import { readCheckedYaml } from '../checked-yaml.ts';
import { trusts } from '../news/entry.ts';
import type { Problem } from '../problem.ts';

export const feedSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, { message: 'is no feed id (small letters, digits and -)' }),
  title: z.string().trim().min(1),
  url: z
    .string()
    .refine((text) => feedAddressFault(text) === null, { message: 'is no http(s) address without a password' }),
  kind: z.enum(['court', 'agency', 'news', 'search']),
  trust: z.enum(trusts),
  /** Minutes between two polls of this feed, overruling the settings and what the server suggests (but never its Retry-After). */
  intervalMinutes: z.number().min(1).max(1440).optional(),
  /** What it carries, how late it is, what is missing; for the operator. */
  note: z.string().trim().min(1),
});

/** A feed that is polled. Several cases may list the same feed id; it is polled once. */
export type Feed = z.infer<typeof feedSchema>;

const feedsFileSchema = z.strictObject({ feeds: z.array(feedSchema) });

/** Why an address cannot be polled at all, or null. Looks at the text only; the connection is guarded separately. */
export function feedAddressFault(address: string): string | null {
  if (!URL.canParse(address)) return 'is no URL';
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return `uses ${url.protocol} instead of http or https`;
  if (url.username !== '' || url.password !== '') return 'carries a user name or password';
  return null;
}

/** Reads feeds.yaml. Pure; `where` is only printed. A missing file (null) means that the case brings no feeds. */
export function loadFeedList(where: string, text: string | null): { feeds: Feed[]; problems: readonly Problem[] } {
  if (text === null) return { feeds: [], problems: [] };
  const codes = { unreadable: 'SEEDS_UNREADABLE', invalid: 'SEEDS_INVALID' } as const;
  const result = readCheckedYaml(where, text, feedsFileSchema, codes);
  if (!result.ok) return { feeds: [], problems: result.problems };
  const problems: Problem[] = [];
  const seen = new Set<string>();
  result.value.feeds.forEach((feed, index) => {
    if (seen.has(feed.id)) {
      const what = `${feed.id} stands twice in feeds`;
      problems.push({
        code: 'SEEDS_INVALID',
        where: `${where}:${result.lineOf(['feeds', index])}`,
        what,
        remedy: 'give each feed its own id',
      });
    }
    seen.add(feed.id);
  });
  return { feeds: result.value.feeds, problems };
}
