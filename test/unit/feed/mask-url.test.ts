/** Addresses can be shown: no secret in them survives, and all else does. */
import { describe, expect, test } from 'vitest';
import { maskUrl } from '../../../src/feed/http/mask-url.ts';

describe('masks', () => {
  test.each([
    ['a key', 'https://a.example/f?key=abc', 'https://a.example/f?key=***'],
    ['an API key', 'https://a.example/f?api_key=abc&x=1', 'https://a.example/f?api_key=***&x=1'],
    ['capital letters', 'https://a.example/f?ApiKey=abc&TOKEN=d', 'https://a.example/f?ApiKey=***&TOKEN=***'],
    ['a token', 'https://a.example/f?x=1&access_token=abc', 'https://a.example/f?x=1&access_token=***'],
    ['a signature', 'https://a.example/f?sig=a&X-Amz-Signature=b', 'https://a.example/f?sig=***&X-Amz-Signature=***'],
    ['password words', 'https://a.example/f?pass=a&pwd=b&secret=c', 'https://a.example/f?pass=***&pwd=***&secret=***'],
    ['session and auth', 'https://a.example/f?session_id=a&auth=b', 'https://a.example/f?session_id=***&auth=***'],
    ['a value with an equals sign', 'https://a.example/f?token=a=b==', 'https://a.example/f?token=***'],
    ['each of several', 'https://a.example/f?token=a&token=b', 'https://a.example/f?token=***&token=***'],
    ['user and password', 'https://me:hunter2@a.example/f', 'https://***:***@a.example/f'],
    ['a user alone', 'https://me@a.example/f', 'https://***@a.example/f'],
    ['a password alone', 'https://:hunter2@a.example/f', 'https://:***@a.example/f'],
    ['a long random value', `https://a.example/f?u=${'0123456789abcdef'.repeat(2)}`, 'https://a.example/f?u=***'],
    [
      'a long random value with dashes',
      'https://a.example/f?u=abcdefgh-ijklmnop_qrstuvwx-yz0123456',
      'https://a.example/f?u=***',
    ],
  ])('%s', (_what, address, shown) => {
    expect(maskUrl(address)).toBe(shown);
  });
});

describe('shows', () => {
  test.each([
    'https://a.example/',
    'https://a.example/feed?format=rss&page=2',
    'https://ecf.nysd.uscourts.gov/cgi-bin/DktRpt.pl?492165',
    'https://a.example/f?q=SEC+v.+Binance&hl=en-US',
    'https://a.example/f?token=',
    'https://a.example/f?token',
    // 31 characters, and 32 without a digit.
    'https://a.example/f?u=0123456789abcdef0123456789abcde',
    'https://a.example/f?u=the-securities-and-exchange-commission',
    'https://a.example:8080/f?b=2&a=1#part',
    'not an address',
  ])('%s as it is', (address) => {
    expect(maskUrl(address)).toBe(address);
  });

  test('the same when shown twice', () => {
    const once = maskUrl('https://me:pw@a.example/f?key=abc&x=1');
    expect(maskUrl(once)).toBe(once);
  });
});

describe('known faults', () => {
  const secret = '0123456789abcdef0123456789abcdef';
  test.each([
    [
      'a signed token (JWT)',
      'https://a.example/f?t=',
      'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N',
    ],
    ['base64 in percent form', 'https://a.example/f?k=', 'abc%2Fdefghijklmnopqrstuvwxyz0123456789%3D%3D'],
    ['a token in the fragment', 'https://a.example/f#access_token=', secret],
    ['a private feed by its path', 'https://a.example/feed/', secret],
    ['a password where the address cannot be parsed', 'https://me:hunter2@a.example:99999/?token=', secret],
  ])('%s is masked', (_what, before, hidden) => {
    expect(maskUrl(`${before}${hidden}`)).not.toContain(hidden);
  });
});
