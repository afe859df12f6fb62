/** Links in messages: only http and https ever become links; the words of anything else stay as text. */
import { describe, expect, test } from 'vitest';
import { link } from '../../../src/alert/message.ts';

describe('an http(s) address is a link', () => {
  test.each(['https://news.example/1', 'http://news.example/?a=1&b=2#c', 'HTTPS://NEWS.EXAMPLE/', 'https://[::1]/x'])(
    '%s',
    (url) => {
      expect(link('words', url)).toEqual({ kind: 'link', text: 'words', url });
    },
  );
});

describe('anything else is its words alone', () => {
  test.each([
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
