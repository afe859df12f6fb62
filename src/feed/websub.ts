/** The words of WebSub (W3C Recommendation, 2018): asking a hub to call us, and telling a genuine call from a forged one. */
import { createHmac, timingSafeEqual } from 'node:crypto';

/** How long we ask a hub to call us before we ask again. */
export const LEASE_SECONDS = 10 * 86_400;

/** The form that subscribes to a topic (section 5.1). */
export function subscriptionForm(wish: { callback: string; topic: string; secret: string }): string {
  return new URLSearchParams({
    'hub.mode': 'subscribe',
    'hub.topic': wish.topic,
    'hub.callback': wish.callback,
    'hub.secret': wish.secret,
    'hub.lease_seconds': String(LEASE_SECONDS),
  }).toString();
}

const methods = new Set(['sha1', 'sha256', 'sha384', 'sha512']);

/** True when `X-Hub-Signature` (`method=hex`) was made over this body with our secret (section 8). Takes the same time for every wrong one. */
export function isGenuine(body: Uint8Array, signature: string | null, secret: string): boolean {
  const match = /^(\w+)=([0-9a-f]+)$/i.exec(signature ?? '');
  const method = match?.[1]?.toLowerCase() ?? '';
  if (!match || !methods.has(method)) return false;
  const given = Buffer.from(match[2] ?? '', 'hex');
  const right = createHmac(method, secret).update(body).digest();
  return given.length === right.length && timingSafeEqual(given, right);
}
