/** Which site a feed belongs to, and how gently that site wants to be asked. */
import { getDomain } from 'tldts';

/** At most `parallel` requests at a time, and where given at most `perSecond` beginning in one second. */
export type SiteLimit = { readonly parallel: number; readonly perSecond: number | null };

/** Sites with rules of their own: sec.gov allows ten requests a second in all and blocks faster readers for ten minutes. */
const ownLimits: ReadonlyMap<string, SiteLimit> = new Map([['sec.gov', { parallel: 1, perSecond: 2 }]]);

/** The registrable domain of an address (public suffix list), or its host and port where it has none: an IP address, localhost. */
export function siteOf(url: string): string {
  return getDomain(url) ?? new URL(url).host;
}

/** The limit of a site: its own, else `usual` at a time. */
export function siteLimit(site: string, usual: number): SiteLimit {
  return ownLimits.get(site) ?? { parallel: usual, perSecond: null };
}
