/** Turns the bytes of a feed document into text: byte order mark, HTTP charset, XML declaration, strict UTF-8, windows-1252. */
import iconv from 'iconv-lite';

/** Names that mean a wider encoding in practice (WHATWG Encoding Standard, 4.2). */
const widened: Readonly<Record<string, string>> = {
  'iso-8859-1': 'windows-1252',
  'us-ascii': 'windows-1252',
  ascii: 'windows-1252',
  latin1: 'windows-1252',
  gb2312: 'gb18030',
  gbk: 'gb18030',
};

/** Decodes `bytes`. `contentType` is the HTTP header, or null. Never throws: what cannot be read any other way is windows-1252. */
export function decodeFeed(bytes: Uint8Array, contentType: string | null): string {
  const marked = byteOrderMark(bytes);
  if (marked === 'utf-8') return new TextDecoder('utf-8').decode(bytes);
  if (marked !== null) return decodeAs(bytes, marked) ?? '';
  const candidates = [charsetOf(contentType), patternOf(bytes), declaredIn(bytes), 'utf-8'];
  for (const label of candidates) {
    if (label === null || contradicts(label, bytes)) continue;
    const text = decodeAs(bytes, label);
    if (text !== null) return text;
  }
  return iconv.decode(bytes, 'windows-1252');
}

function byteOrderMark(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return 'utf-32le';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32be';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 and UTF-32 without a mark show in the zeros around the first `<`. */
function patternOf(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0x3c && b === 0 && c === 0 && d === 0) return 'utf-32le';
  if (a === 0 && b === 0 && c === 0 && d === 0x3c) return 'utf-32be';
  if (a === 0x3c && b === 0) return 'utf-16le';
  if (a === 0 && b === 0x3c) return 'utf-16be';
  return null;
}

function charsetOf(contentType: string | null): string | null {
  return /charset\s*=\s*["']?([^\s"';,]+)/i.exec(contentType ?? '')?.[1] ?? null;
}

function declaredIn(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  return /<\?xml[^>]{0,200}?encoding\s*=\s*["']([^"']{1,40})["']/i.exec(head)?.[1] ?? null;
}

/** A label that says UTF-16 or UTF-32 over bytes without zeros is a mistake of the server. */
function contradicts(label: string, bytes: Uint8Array): boolean {
  return /^(utf-?16|utf-?32|ucs-?[24])/i.test(label) && !bytes.subarray(0, 64).includes(0);
}

function decodeAs(bytes: Uint8Array, label: string): string | null {
  const lower = label.toLowerCase();
  const name = widened[lower] ?? lower;
  if (name === 'utf-8' || name === 'utf8') {
    try {
      // As a stream, so that a document cut in the middle of a character is still UTF-8.
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    } catch {
      return null;
    }
  }
  return iconv.encodingExists(name) ? iconv.decode(bytes, name) : null;
}
