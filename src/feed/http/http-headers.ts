/** Reads the response headers that polling depends on. */
import { readFeedDate } from '../document/feed-date.ts';
import type { Freshness } from '../schedule.ts';

export type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** The first value of a header, byte for byte, or null. */
export function header(headers: Headers, name: string): string | null {
  const value = headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? null;
}

/** How long the answer stays fresh (RFC 9111, 4.2). `no-cache`, `no-store` and damaged values give nothing. */
export function freshnessOf(headers: Headers): Freshness {
  const control = header(headers, 'cache-control') ?? '';
  if (/\bno-(?:cache|store)\b/i.test(control)) return { remainingMs: null, expiresAt: null };
  const maxAge = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,10})/i.exec(control)?.[1];
  if (maxAge !== undefined) {
    const age = Number(header(headers, 'age') ?? 0);
    return {
      remainingMs: Math.max(0, Number(maxAge) - (Number.isFinite(age) ? Math.max(0, age) : 0)) * 1000,
      expiresAt: null,
    };
  }
  const expires = header(headers, 'expires');
  return { remainingMs: null, expiresAt: expires === null ? null : readFeedDate(expires) };
}

/** The instant that Retry-After names, as seconds or as a date (RFC 9110, 10.2.3); null where missing, damaged or past. */
export function retryAtOf(headers: Headers, now: number): number | null {
  const value = header(headers, 'retry-after')?.trim() ?? '';
  const at = /^\d{1,9}$/.test(value) ? now + Number(value) * 1000 : readFeedDate(value);
  return at !== null && at > now ? at : null;
}

/** The target of a `Link` header of this relation (RFC 8288), or null. */
export function linkOf(headers: Headers, relation: string): string | null {
  const values = headers.link;
  const text = Array.isArray(values) ? values.join(', ') : (values ?? '');
  for (const match of text
    .slice(0, 8000)
    .matchAll(/<([^<>]{1,2000})>((?:\s*;\s*[\w*-]{1,40}\s*(?:=\s*(?:"[^"]{0,500}"|[^\s";,<]{1,500}))?)*)/g)) {
    const rel = /;\s*rel\s*=\s*"?([^";]{1,100})"?/i.exec(match[2] ?? '')?.[1] ?? '';
    if (rel.toLowerCase().split(/\s+/).includes(relation)) return match[1] ?? null;
  }
  return null;
}

/** True for the page that a bot wall serves instead of a feed, by its header or by the words that such pages carry. */
export function isBotWall(headers: Headers, body: string): boolean {
  if (header(headers, 'cf-mitigated')?.toLowerCase() === 'challenge') return true;
  // Only a document that is a page from its first tag on: a feed may well quote one.
  const isPage = /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)?<(?:!doctype html|html)\b/i.test(
    body.slice(0, 2000),
  );
  return (
    isPage &&
    /just a moment|enable javascript and cookies|attention required! \| cloudflare|cf-chl-|captcha|are you a (?:human|robot)|verify you are human|undeclared automated tool|request unsuccessful\. incapsula/i.test(
      body,
    )
  );
}
