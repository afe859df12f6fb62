/** Tells addresses on the public internet from private and reserved ones. */
import ipaddr from 'ipaddr.js';

/** True for an address on the public internet; v4-mapped v6 addresses are judged by what they map. A name is no address. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  return ipaddr.process(address).range() === 'unicast';
}
