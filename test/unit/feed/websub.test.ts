/** A hub's call is believed only with our secret. */
import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { isGenuine, subscriptionForm } from '../../../src/feed/websub.ts';

const body = Buffer.from('<rss/>');
const sign = (method: string, secret = 'secret', over: Buffer = body): string =>
  `${method}=${createHmac(method, secret).update(over).digest('hex')}`;

test.each(['sha1', 'sha256', 'sha384', 'sha512'])('%s with our secret is genuine', (method) => {
  expect(isGenuine(body, sign(method), 'secret')).toBe(true);
  expect(isGenuine(body, sign(method).toUpperCase().replace(method.toUpperCase(), method), 'secret')).toBe(true);
});

test.each<[string, string | null]>([
  ['nothing', null],
  ['an empty header', ''],
  ['another secret', sign('sha256', 'other')],
  ['another body', sign('sha256', 'secret', Buffer.from('<rss>x</rss>'))],
  ['half of the right one', sign('sha256').slice(0, 40)],
  ['a method that is not allowed', sign('md5')],
  ['no method', sign('sha256').slice('sha256='.length)],
  ['no hexadecimal', 'sha256=zz'],
])('%s is not', (_what, signature) => {
  expect(isGenuine(body, signature, 'secret')).toBe(false);
});

test('the form says what is wanted', () => {
  const form = new URLSearchParams(
    subscriptionForm({
      callback: 'https://bot.example/websub/t',
      topic: 'https://news.example/feed?a=1&b=2',
      secret: 's',
    }),
  );
  expect(Object.fromEntries(form)).toEqual({
    'hub.mode': 'subscribe',
    'hub.topic': 'https://news.example/feed?a=1&b=2',
    'hub.callback': 'https://bot.example/websub/t',
    'hub.secret': 's',
    'hub.lease_seconds': '864000',
  });
});
