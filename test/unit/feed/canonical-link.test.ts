/** Two links that lead to one page count as one, and links that don't never do. */
import { describe, expect, test } from 'vitest';
import { canonicalLink } from '../../../src/feed/canonical-link.ts';

describe('drops', () => {
  test.each([
    ['utm', 'https://a.example/x?utm_source=rss&utm_medium=feed&utm_campaign=c', 'https://a.example/x'],
    ['capital letters', 'https://a.example/x?UTM_Source=rss&FBCLID=1', 'https://a.example/x'],
    ['Matomo and Piwik', 'https://a.example/x?mtm_campaign=1&pk_kwd=2', 'https://a.example/x'],
    ['HubSpot', 'https://a.example/x?_hsenc=1&_hsmi=2&hsa_cam=3', 'https://a.example/x'],
    ['clicks', 'https://a.example/x?fbclid=1&gclid=2&dclid=3&msclkid=4&yclid=5&ttclid=6', 'https://a.example/x'],
    ['mail', 'https://a.example/x?mc_cid=1&mc_eid=2&mkt_tok=3', 'https://a.example/x'],
    ['one without a value', 'https://a.example/x?utm_source', 'https://a.example/x'],
    ['the fragment', 'https://a.example/x#part', 'https://a.example/x'],
    ['an empty query', 'https://a.example/x?', 'https://a.example/x'],
    ['empty pairs', 'https://a.example/x?&&a=1&', 'https://a.example/x?a=1'],
    ['a default port', 'https://a.example:443/x', 'https://a.example/x'],
    ['capital letters of the host', 'HTTPS://WWW.A.Example/X', 'https://www.a.example/X'],
    ['ref that names its own host', 'https://www.a.example/x?ref=a.example&id=1', 'https://www.a.example/x?id=1'],
    ['ref with www', 'https://a.example/x?ref=www.a.example', 'https://a.example/x'],
  ])('%s', (_what, link, canonical) => {
    expect(canonicalLink(link)).toBe(canonical);
  });
});

describe('keeps', () => {
  test.each([
    ['a docket number for a query', 'https://ecf.nysd.uscourts.gov/cgi-bin/DktRpt.pl?492165'],
    ['a docket number with an entry', 'https://ecf.nysd.uscourts.gov/cgi-bin/DktRpt.pl?492165&10'],
    ['an appeals court', 'https://ecf.ca2.uscourts.gov/n/TransportRoom?servlet=X.jsp&caseNum=22-3054&partId=34'],
    ['the order of parameters', 'https://a.example/x?b=2&a=1&b=1'],
    ['spelling and escapes', 'https://a.example/x?q=a+b&r=%20%2F&s=%e4'],
    ['names that only look like tracking', 'https://a.example/x?utmost=1&pk=2&source=3&ref_id=4&click=5'],
    ['tracking words in a value', 'https://a.example/x?next=utm_source'],
    ['capital letters of the path', 'https://a.example/Case/A'],
    ['a final slash', 'https://a.example/x/'],
    ['another port', 'http://a.example:8080/x'],
    ['http as http', 'http://a.example/x'],
    ['ref to another host', 'https://a.example/x?ref=other.example'],
    ['ref that is no host', 'https://a.example/x?ref=homepage'],
    ['an empty ref', 'https://a.example/x?ref='],
  ])('%s', (_what, link) => {
    expect(canonicalLink(link)).toBe(link);
  });

  test('everything between two that are dropped', () => {
    expect(canonicalLink('https://a.example/?utm_source=1&id=7&fbclid=2&page=3#x')).toBe(
      'https://a.example/?id=7&page=3',
    );
  });
});

test.each([
  '',
  'not a link',
  '/relative',
  'mailto:a@b.example',
  'javascript:alert(1)',
  'ftp://a.example/',
  'urn:uuid:1',
])('%j is none', (link) => {
  expect(canonicalLink(link)).toBeNull();
});

test('links that differ in what matters stay apart', () => {
  const links = ['https://a.example/x?id=1', 'https://a.example/x?id=2', 'https://a.example/x', 'https://b.example/x'];
  expect(new Set(links.map(canonicalLink)).size).toBe(4);
});

describe('known faults', () => {
  test.each(['https://a.example/x?ref=e', 'https://a.example/x?ref=example', 'https://a.com/x?ref=com'])(
    'a ref that is only the end of the host stays: %s',
    (link) => {
      expect(canonicalLink(link)).toBe(link);
    },
  );
  test.each(['https://a.example/x??a=1', 'https://a.example/x???'])(
    'a query may begin with a question mark: %s',
    (link) => {
      expect(canonicalLink(link)).toBe(link);
    },
  );
});
