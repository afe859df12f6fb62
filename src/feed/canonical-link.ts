/** The address under which two links count as one: tracking parameters and fragment dropped, nothing else touched. */

const trackingPrefixes = ['utm_', 'mtm_', 'pk_', 'hsa_', '_hs'];
const trackingNames = new Set([
  'fbclid',
  'gclid',
  'gclsrc',
  'dclid',
  'gbraid',
  'wbraid',
  'msclkid',
  'mc_cid',
  'mc_eid',
  'mkt_tok',
  'ysclid',
  'yclid',
  'twclid',
  'ttclid',
  'igshid',
  'igsh',
  'li_fat_id',
  'vero_id',
  'vero_conv',
  'oly_anon_id',
  'oly_enc_id',
  'rb_clickid',
  's_cid',
  'wickedid',
  '_openstat',
  'ml_subscriber',
  'ml_subscriber_hash',
  'cmpid',
  'ns_campaign',
  'ns_mchannel',
  'ns_source',
  'sr_share',
  'ref_src',
  'ref_url',
  'guccounter',
  'guce_referrer',
  'guce_referrer_sig',
  'soc_src',
  'soc_trk',
  'at_medium',
  'at_campaign',
  '__s',
  'trk',
  'spm',
]);

/** The canonical form of an http(s) link, or null when it is none. Keeps the order and spelling of all other parameters. */
export function canonicalLink(link: string): string | null {
  if (!URL.canParse(link)) return null;
  const url = new URL(link);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  url.hash = '';
  const query = url.search.slice(1);
  const kept = query.split('&').filter((pair) => pair !== '' && !isTracking(pair, url.hostname));
  url.search = kept.length === 0 ? '' : `?${kept.join('&')}`;
  return url.href;
}

function isTracking(pair: string, host: string): boolean {
  const [rawName = '', value = ''] = pair.split('=', 2);
  const name = rawName.toLowerCase();
  if (trackingPrefixes.some((prefix) => name.startsWith(prefix)) || trackingNames.has(name)) return true;
  return name === 'ref' && namesHost(value.toLowerCase(), host);
}

/** `ref` is tracking only where it names the site itself; elsewhere it may be anything. */
function namesHost(value: string, host: string): boolean {
  const named = value.replace(/^www\./, '');
  return named.includes('.') && (host === named || host.endsWith(`.${named}`));
}
