/** Writes an address so that it may be shown: secrets in its query or user part are masked. */

const secretName = /key|token|secret|sig|auth|pass|pwd|session|credential|code|hash/i;

/** The address with the values of telling parameters, long random values and any password replaced by `***`. */
export function maskUrl(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  if (url.password !== '') url.password = '***';
  if (url.username !== '') url.username = '***';
  const query = url.search.slice(1);
  if (query === '') return url.href;
  const pairs = query.split('&').map((pair) => {
    const at = pair.indexOf('=');
    const name = at < 0 ? pair : pair.slice(0, at);
    const value = at < 0 ? '' : pair.slice(at + 1);
    return value !== '' && (secretName.test(name) || isRandom(value)) ? `${name}=***` : pair;
  });
  url.search = pairs.join('&');
  return url.href;
}

/** Thirty-two or more characters of hexadecimal or base64 without a word break are a key, whatever the parameter is called. */
function isRandom(value: string): boolean {
  return /^[A-Za-z0-9_-]{32,}$/.test(value) && /\d/.test(value);
}
