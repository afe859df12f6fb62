/** Writes an address so that it may be shown: secrets in its user part, path, query or fragment are masked. */

const secretName = /key|token|secret|sig|auth|pass|pwd|session|credential|code|hash/i;
const MASK = '***';

/** The address with passwords, telling parameters and long random values replaced by `***`. */
export function maskUrl(address: string): string {
  if (!URL.canParse(address)) return maskBroken(address);
  const url = new URL(address);
  if (url.password !== '') url.password = MASK;
  if (url.username !== '') url.username = MASK;
  url.pathname = url.pathname
    .split('/')
    .map((part) => (isKey(part) && !isWords(part) ? MASK : part))
    .join('/');
  if (url.search !== '') url.search = maskPairs(url.search.slice(1));
  if (url.hash.includes('=')) url.hash = maskPairs(url.hash.slice(1));
  return url.href;
}

function maskPairs(query: string): string {
  const pairs = query.split('&').map((pair) => {
    const at = pair.indexOf('=');
    const name = at < 0 ? pair : pair.slice(0, at);
    const value = at < 0 ? '' : pair.slice(at + 1);
    return value !== '' && (secretName.test(name) || isKey(value)) ? `${name}=${MASK}` : pair;
  });
  return pairs.join('&');
}

/** An address that cannot be parsed may hold a secret all the same. */
function maskBroken(address: string): string {
  const [place = '', query] = address.split('?', 2);
  const shown = place.replace(/\/\/[^/@\s]*@/, `//${MASK}@`);
  return query === undefined ? shown : `${shown}?${maskPairs(query)}`;
}

/** Thirty-two or more characters of hexadecimal, base64 or a signed token: a key, whatever it is called. */
function isKey(value: string): boolean {
  return /^[A-Za-z0-9._~%+/=-]{32,}$/.test(value) && /\d/.test(value);
}

/** A title in a path: words joined by dashes, none of them long and mixed with digits. */
function isWords(part: string): boolean {
  return !part.split(/[-._%+]/).some((word) => word.length >= 20 && /\d/.test(word) && /[A-Za-z]/.test(word));
}
