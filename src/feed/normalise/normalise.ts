/** Turns any kind of RSS, RDF or Atom document into a clean RSS 2.0 document with one element for each field that we read. */
import { Parser } from 'htmlparser2';
import { Enough, FeedWalk, MAX_DEPTH, TooDeep } from './feed-walk.ts';
import { repairText } from './repair-text.ts';

export type Normalised =
  | { readonly ok: true; readonly xml: string }
  | {
      readonly ok: false;
      readonly code: 'FEED_NOT_A_FEED' | 'FEED_MALFORMED' | 'FEED_HOSTILE';
      readonly what: string;
    };

/** Normalises the decoded text of a document; `base` is the URL it came from. Never throws; a truncated document keeps what came before the cut. */
export function normaliseFeed(text: string, base: string | null): Normalised {
  const repaired = repairText(text);
  const walk = new FeedWalk(base);
  const parser = new Parser(walk.handler(), { xmlMode: true, decodeEntities: true });
  try {
    parser.end(repaired);
  } catch (error) {
    if (error instanceof TooDeep)
      return { ok: false, code: 'FEED_HOSTILE', what: `elements are nested more than ${MAX_DEPTH} deep` };
    if (!(error instanceof Enough)) throw error;
  }
  if (!walk.isFeed) return { ok: false, ...notAFeed(text, walk.rootName) };
  return { ok: true, xml: walk.document() };
}

function notAFeed(text: string, rootName: string | null): { code: 'FEED_NOT_A_FEED' | 'FEED_MALFORMED'; what: string } {
  if (text.trim() === '') return { code: 'FEED_NOT_A_FEED', what: 'the document is empty' };
  if (rootName === 'html' || /<!doctype html/i.test(text.slice(0, 500)))
    return { code: 'FEED_NOT_A_FEED', what: 'the server sent a web page instead of a feed' };
  if (rootName !== null)
    return { code: 'FEED_NOT_A_FEED', what: `the document is XML of another kind (<${rootName.slice(0, 40)}>)` };
  if (text.includes('<')) return { code: 'FEED_MALFORMED', what: 'the document ends before its first element' };
  return { code: 'FEED_NOT_A_FEED', what: 'the server sent something that is no XML' };
}
