/** Bytes become the text that was meant. */
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { decodeFeed } from '../../../src/feed/document/decode.ts';

const declared = (encoding: string): string =>
  `<?xml version="1.0" encoding="${encoding}"?><rss><t>Ärger “é” Ж</t></rss>`;
const latin = (encoding: string): string => `<?xml version="1.0" encoding="${encoding}"?><rss><t>Ärger é</t></rss>`;

test.each<[string, Buffer, string | null, string]>([
  ['UTF-8 without a word', Buffer.from('<rss>Ж</rss>'), null, '<rss>Ж</rss>'],
  ['UTF-8 with a mark', Buffer.from('\ufeff<rss>Ж</rss>'), 'text/xml; charset=iso-8859-1', '<rss>Ж</rss>'],
  [
    'UTF-16LE with a mark',
    Buffer.concat([Buffer.from([0xff, 0xfe]), iconv.encode(declared('utf-16'), 'utf-16le')]),
    null,
    declared('utf-16'),
  ],
  ['UTF-16BE without a mark', iconv.encode(declared('utf-16'), 'utf-16be'), null, declared('utf-16')],
  [
    'HTTP charset before the declaration',
    iconv.encode(declared('utf-8'), 'koi8-r'),
    'text/xml; charset="koi8-r"',
    iconv.decode(iconv.encode(declared('utf-8'), 'koi8-r'), 'koi8-r'),
  ],
  ['declaration', iconv.encode(latin('iso-8859-1'), 'latin1'), 'text/xml', latin('iso-8859-1')],
  [
    'iso-8859-1 means windows-1252',
    iconv.encode('<?xml encoding="iso-8859-1"?>“x”', 'windows-1252'),
    null,
    '<?xml encoding="iso-8859-1"?>“x”',
  ],
  [
    'gb2312 means gb18030',
    iconv.encode('<?xml encoding="gb2312"?>赵长鹏', 'gb18030'),
    null,
    '<?xml encoding="gb2312"?>赵长鹏',
  ],
  ['utf-8 that is none', iconv.encode(latin('utf-8'), 'latin1'), 'text/xml; charset=utf-8', latin('utf-8')],
  ['utf-16 that is none', Buffer.from(latin('utf-8')), 'text/xml; charset=utf-16', latin('utf-8')],
  ['an unknown name', Buffer.from(latin('no-such-thing')), null, latin('no-such-thing')],
  ['nothing at all', Buffer.alloc(0), null, ''],
])('%s', (_name, bytes, contentType, text) => {
  expect(decodeFeed(bytes, contentType).replace(/^\ufeff/, '')).toBe(text);
});
