/** The HTML of titles and summaries becomes the words that a reader would see. */
import { describe, expect, test } from 'vitest';
import { plainText } from '../../../src/feed/html/plain-text.ts';

const plain = (html: string): string => plainText(html, 1000);

describe('shows', () => {
  test.each([
    ['plain words', 'Judge hears both sides', 'Judge hears both sides'],
    ['inline markup', 'Judge <b>hears</b> <i>both</i> sides', 'Judge hears both sides'],
    ['markup within a word', 'Bi<b>nan</b>ce', 'Binance'],
    ['named entities', 'A &amp; B &mdash; C &hellip;', 'A & B — C …'],
    ['numbered entities', '&#65;&#x42;&#128512;', 'AB😀'],
    ['windows-1252 numbers', '&#147;x&#148;', '“x”'],
    ['impossible numbers', '&#0;&#x110000;&#xD800;', '\ufffd\ufffd\ufffd'],
    ['entities without an end', 'AT&T and R&D', 'AT&T and R&D'],
    ['escaped markup as text', '&lt;b&gt;not bold&lt;/b&gt;', '<b>not bold</b>'],
    ['entities once, not twice', '&amp;lt;b&amp;gt;', '&lt;b&gt;'],
    ['paragraphs apart', '<p>One.</p><p>Two.</p>', 'One. Two.'],
    ['line breaks apart', 'One<br>Two<br/>Three', 'One Two Three'],
    ['lists apart', '<ul><li>One</li><li>Two</li></ul>', 'One Two'],
    ['cells apart', '<table><tr><td>One</td><td>Two</td></tr></table>', 'One Two'],
    ['white space as one blank', '  a \n\t b\u00a0 c  ', 'a b c'],
    ['a lone < and >', '1 < 2 > 0', '1 < 2 > 0'],
    ['the text of a link, not its address', '<a href="https://a.example/?x=1&y=2">here</a>', 'here'],
    ['no text of an attribute', '<img alt="a > b" src="x"> after', 'after'],
    ['other scripts', '<p>币安 — العربية — Ж</p>', '币安 — العربية — Ж'],
  ])('%s', (_what, html, text) => {
    expect(plain(html)).toBe(text);
  });
});

describe('hides', () => {
  test.each([
    ['scripts', 'a<script>alert("<b>x</b>")</script>b', 'ab'],
    ['styles', 'a<style>p > b { color: red }</style>b', 'ab'],
    ['noscript and template', 'a<noscript>x</noscript><template>y</template>b', 'ab'],
    ['comments', 'a<!-- x --><!-- <b>y</b> -->b', 'ab'],
    ['a script that never ends', 'a<script>x', 'a'],
    ['a tag that never ends', 'a<b class="x', 'a'],
    ['closing tags without a start', 'a</script></style></b>b', 'ab'],
    ['capital letters', 'a<SCRIPT>x</SCRIPT>b', 'ab'],
    ['attributes with code', '<b onclick="alert(1)">a</b>', 'a'],
    ['instructions and DOCTYPE', '<!DOCTYPE html><?php echo 1 ?>a', 'a'],
  ])('%s', (_what, html, text) => {
    expect(plain(html)).toBe(text);
  });
});

describe('the limit', () => {
  test.each([
    ['x'.repeat(10), 10, 'x'.repeat(10)],
    ['x'.repeat(11), 10, `${'x'.repeat(9)}…`],
    ['one two three', 5, 'one…'],
    ['<b>x</b>'.repeat(11), 10, `${'x'.repeat(9)}…`],
    ['&amp;'.repeat(10), 10, '&'.repeat(10)],
    [`  ${'x'.repeat(10)}  `, 10, 'x'.repeat(10)],
    ['', 10, ''],
  ])('%j in %i', (html, limit, text) => {
    expect(plainText(html, limit)).toBe(text);
  });
});

test('counts characters, and a cut never splits one in two', () => {
  expect(plainText('😀'.repeat(10), 10)).toBe('😀'.repeat(10));
  // A judge's emoji is five code points: two of them and the ellipsis make eleven.
  expect(plainText('👩🏽‍⚖️'.repeat(10), 11)).toBe(`${'👩🏽‍⚖️'.repeat(2)}…`);
  expect(plainText('😀'.repeat(11), 10)).toBe(`${'😀'.repeat(9)}…`);
  expect(plainText(`${'x'.repeat(8)}😀😀😀`, 10)).toBe(`${'x'.repeat(8)}😀…`);
});

test('a megabyte of anything is read in one pass', () => {
  for (const piece of ['<', '&', 'x<br ', '<a ', '<!--', '<![CDATA[', '<div>', '&amp;', '"\'=']) {
    const html = piece.repeat(Math.ceil(1_000_000 / piece.length));
    expect(plainText(html, 100).length).toBeLessThanOrEqual(100);
  }
});

describe('known faults', () => {
  test('indented markup does not use up the limit before the text comes', () => {
    expect(plainText(`${`<td>${' '.repeat(100)}</td>`.repeat(50)}Judge rules`, 2000)).toBe('Judge rules');
  });
  test('headings below the fourth, sections and rules part words too', () => {
    expect(plain('<h5>One</h5><section>Two</section>Three<hr>Four')).toBe('One Two Three Four');
  });
});
