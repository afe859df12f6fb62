/** Feeds of one site share its queue, and sites with rules of their own get them. */
import { describe, expect, test } from 'vitest';
import { siteLimit, siteOf } from '../../../src/feed/http/site.ts';

describe('the site of an address', () => {
  test.each([
    ['https://example.org/feed', 'example.org'],
    ['https://www.example.org/feed', 'example.org'],
    ['https://a.b.c.example.org:8443/feed?x=1#y', 'example.org'],
    ['https://WWW.SEC.GOV/news', 'sec.gov'],
    ['https://data.sec.gov/x', 'sec.gov'],
    ['https://ecf.nysd.uscourts.gov/cgi-bin/rss_outside.pl', 'uscourts.gov'],
    ['https://ecf.dcd.uscourts.gov/', 'uscourts.gov'],
    ['https://news.bbc.co.uk/rss', 'bbc.co.uk'],
    ['https://feeds.abc.net.au/rss', 'abc.net.au'],
    ['https://xn--bcher-kva.example/', 'xn--bcher-kva.example'],
    ['https://user:pw@a.example.org/', 'example.org'],
    ['http://127.0.0.1:8080/feed', '127.0.0.1:8080'],
    ['http://127.0.0.1:8081/feed', '127.0.0.1:8081'],
    ['http://93.184.216.34/feed', '93.184.216.34'],
    ['http://[::1]:8080/feed', '[::1]:8080'],
    ['http://localhost:8080/feed', 'localhost:8080'],
    ['http://intranet/feed', 'intranet'],
  ])('%s', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });

  test('is not shared by neighbours under one public suffix', () => {
    expect(siteOf('https://one.co.uk/')).not.toBe(siteOf('https://two.co.uk/'));
    expect(siteOf('https://sec.gov.example/')).not.toBe('sec.gov');
  });
});

describe('the limit of a site', () => {
  test('is the usual one', () => {
    expect(siteLimit('example.org', 2)).toEqual({ parallel: 2, perSecond: null });
    expect(siteLimit('example.org', 8)).toEqual({ parallel: 8, perSecond: null });
  });
  test('is gentler for sec.gov, whatever is usual', () => {
    expect(siteLimit(siteOf('https://www.sec.gov/news/pressreleases.rss'), 8)).toEqual({ parallel: 1, perSecond: 2 });
  });
});
