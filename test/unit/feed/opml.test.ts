/** The subscriptions of any feed reader come in: every usable address once, every other one named. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { feedIdFor, readOpml } from '../../../src/feed/opml.ts';
import { projectRoot } from '../../support/casewire.ts';

const fixture = readFileSync(join(projectRoot, 'test/fixtures/subscriptions.opml'), 'utf8');

test('an export with folders, odd letter case and unusable lines', () => {
  expect(readOpml(fixture)).toEqual({
    ok: true,
    feeds: [
      { title: 'S.D.N.Y. & docket', url: 'https://ecf.nysd.uscourts.gov/cgi-bin/rss_outside.pl' },
      { title: 'D.C. Circuit', url: 'https://ecf.cadc.uscourts.gov/rss.xml?court=cadc&kind=all' },
      { title: 'untitled.example', url: 'https://untitled.example/feed' },
      { title: 'Loud', url: 'https://loud.example/feed.xml' },
      { title: 'Café Droit', url: 'https://droit.example/flux' },
    ],
    refused: [
      { url: 'file:///etc/passwd', why: 'uses file: instead of http or https' },
      { url: 'https://reader:hunter2@private.example/feed', why: 'carries a user name or password' },
      { url: 'nonsense', why: 'is no URL' },
    ],
  });
});

const opml = (inside: string): string => `<opml version="1.0"><body>${inside}</body></opml>`;
const urls = (text: string): string[] => {
  const outcome = readOpml(text);
  return outcome.ok ? outcome.feeds.map((feed) => feed.url) : ['no OPML'];
};
const one = '<outline text="a" xmlUrl="https://a.example/"/>';

test.each([
  ['a byte order mark', `\ufeff${opml(one)}`],
  ['junk before it', `hello\n${opml(one)}`],
  ['a DOCTYPE with entities', `<!DOCTYPE opml [<!ENTITY x "y">]>${opml(one)}`],
  ['a bare ampersand', opml(`<outline text="a & b" xmlUrl="https://a.example/"/>`)],
  ['a cut end', `<opml><body>${one}<outline text="b" xmlUrl="https://b.exa`],
  ['elements that never close', '<opml><body><outline text="f"><outline text="a" xmlUrl="https://a.example/">'],
  ['capital letters', `<OPML><BODY><OUTLINE XMLURL='https://a.example/'></OUTLINE></BODY></OPML>`],
  ['an outline without a body', `<opml>${one}</opml>`],
])('%s does no harm', (_name, text) => {
  expect(urls(text)).toEqual(['https://a.example/']);
});

test('folders may be as deep as they like', () => {
  expect(urls(opml(`${'<outline text="f">'.repeat(300)}${one}${'</outline>'.repeat(300)}`))).toEqual([
    'https://a.example/',
  ]);
});

test.each([
  ['', 'empty'],
  ['just words', 'text'],
  ['{"feeds":[]}', 'JSON'],
  ['<html><body><outline xmlUrl="https://a.example/"/></body></html>', 'a web page'],
  ['<rss><channel><title>t</title></channel></rss>', 'a feed'],
])('%j is none (%s)', (text) => {
  expect(readOpml(text)).toEqual({ ok: false, what: 'the file is no OPML' });
});

test('an empty list is one', () => {
  expect(readOpml('<opml version="2.0"><body/></opml>')).toEqual({ ok: true, feeds: [], refused: [] });
});

test('the title is title, else text, else the host', () => {
  const titleOf = (attributes: string) => {
    const outcome = readOpml(opml(`<outline ${attributes} xmlUrl="https://a.example:8080/x"/>`));
    return outcome.ok ? outcome.feeds[0]?.title : null;
  };
  expect(titleOf('title="T" text="X"')).toBe('T');
  expect(titleOf('title=" " text="X"')).toBe('X');
  expect(titleOf('')).toBe('a.example:8080');
});

describe('an id for a feed', () => {
  test.each([
    ['The Daily Ledger', 'the-daily-ledger'],
    ['  S.D.N.Y. & docket!  ', 's-d-n-y-docket'],
    ['Café', 'cafe'],
    ['ＦＵＬＬ width', 'full-width'],
    ['币安', 'feed'],
    ['***', 'feed'],
    ['', 'feed'],
    ['2026', '2026'],
    ['x'.repeat(60), 'x'.repeat(40)],
  ])('%j', (title, id) => {
    expect(feedIdFor(title, new Set())).toBe(id);
  });

  test('is unlike those that are taken', () => {
    expect(feedIdFor('A', new Set(['a']))).toBe('a-2');
    expect(feedIdFor('A', new Set(['a', 'a-2', 'a-3']))).toBe('a-4');
  });

  test.each([
    ['Société Générale', 'societe-generale'],
    ['Über uns', 'uber-uns'],
  ])('an accent inside a word is no dash: %s', (title, id) => {
    expect(feedIdFor(title, new Set())).toBe(id);
  });
});
