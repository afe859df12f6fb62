/** Keeps feed fetches out of private networks: literals, what DNS answers, and the address that the socket really reached. */
import { lookup as dnsLookup, type LookupAddress, type LookupOptions } from 'node:dns';
import { isIP, type Socket } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { isPublicAddress } from '../../public-address.ts';

/** Raised instead of connecting to an address that is not public. */
export class PrivateAddressError extends Error {
  constructor(host: string) {
    super(`${host} is a private or reserved address`);
    this.name = 'PrivateAddressError';
  }
}

/** Resolves a name; node:dns lookup in the shape that asks for all addresses. */
export type Lookup = (
  hostname: string,
  options: LookupOptions & { all: true },
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

export type GuardOptions = {
  readonly allowPrivateAddresses: boolean;
  readonly connectTimeoutMs: number;
  /** node:dns unless given. */
  readonly lookup?: Lookup;
};

type LookupCallback = (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void;

/** Like `lookup`, but only with public answers; an error when none is left. */
export const publicOnly =
  (lookup: Lookup) =>
  (hostname: string, options: LookupOptions, callback: LookupCallback): void => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, []);
      const found = addresses.filter((entry) => isPublicAddress(entry.address));
      const first = found[0];
      if (!first) return callback(new PrivateAddressError(hostname), []);
      if (options.all) return callback(null, found);
      return callback(null, first.address, first.family);
    });
  };

/**
 * The agent that every feed request goes through. Unless private addresses are allowed it refuses literal addresses, filters DNS
 * answers, and checks the connected socket, which closes the gap that a name re-bound between look-up and connect would leave.
 */
export function guardedAgent(options: GuardOptions): Agent {
  const plain = buildConnector({ timeout: options.connectTimeoutMs });
  if (options.allowPrivateAddresses) return new Agent({ connect: plain });
  const connect = buildConnector({
    timeout: options.connectTimeoutMs,
    lookup: publicOnly(options.lookup ?? dnsLookup),
  });
  return new Agent({
    connect(target, callback) {
      const host = target.hostname.replace(/^\[|\]$/g, '');
      if (isIP(host) !== 0 && !isPublicAddress(host)) {
        return callback(new PrivateAddressError(host), null);
      }
      return connect(target, (error: Error | null, socket: Socket | null) => {
        if (error || !socket) return callback(error ?? new Error('no socket'), null);
        const reached = socket.remoteAddress ?? '';
        if (isPublicAddress(reached)) return callback(null, socket);
        socket.destroy();
        return callback(new PrivateAddressError(`${host} (${reached})`), null);
      });
    },
  });
}
