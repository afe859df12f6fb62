/** Links in messages: only http and https without a user name ever become links; the words of anything else stay as text. */
import { describe, expect, test } from 'vitest';
import { link } from '../../../src/alert/message.ts';

describe('an http(s) address is a link', () => {
  test.each(['https://news.example/1', 'http://news.example/?a=1&b=2#c', 'https://[::1]/x'])('%s', (url) => {
    expect(link('words', url)).toEqual({ kind: 'link', text: 'words', url });
  });

  test.each([
    ['HTTPS://NEWS.EXAMPLE/', 'https://news.example/'],
    ['https:news.example/1', 'https://news.example/1'],
    ['https://news.example/a b\u202e', 'https://news.example/a%20b%E2%80%AE'],
    ['https://bin\u0430nce.com/', 'https://xn--binnce-5nf.com/'],
    ['https://news.example:443', 'https://news.example/'],
    ['https://news.example/a%20b', 'https://news.example/a%20b'],
    [' https://news.example/1\n', 'https://news.example/1'],
    ['https://news.example/1\t\r\n2', 'https://news.example/12'],
    ['https://news.example/“1”>', 'https://news.example/%E2%80%9C1%E2%80%9D%3E'],
  ])('%j in its plain form', (url, plain) => {
    expect(link('words', url)).toEqual({ kind: 'link', text: 'words', url: plain });
    expect(link(url, url)).toEqual({ kind: 'link', text: plain, url: plain });
  });
});

describe('anything else is its words alone', () => {
  test.each([
    'https://sec.gov@evil.example/',
    'https://user:password@news.example/',
    'https://user@news.example/1',
    'https://:password@news.example/1',
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java\nscript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'ftp://news.example/1',
    'mailto:someone@news.example',
    'discord://-/channels/1',
    'slack://open',
    'blob:https://news.example/1',
    '//news.example/1',
    '/relative',
    'news.example/1',
    'https://',
    'https:///',
    'http://a b/',
    '',
    null,
  ])('%j', (url) => {
    expect(link('words', url)).toEqual({ kind: 'text', text: 'words' });
  });
});
