/** Plain http is only for one's own network, whatever a name leads to. */
import { Socket } from 'node:net';
import type { buildConnector } from 'undici';
import { expect, test } from 'vitest';
import { openEndpoint, postQuestion, privateOnly } from '../../../src/model/endpoint.ts';

/** What becomes of a connection whose socket reached this address. */
function connectTo(remoteAddress: string | undefined): { socket: Socket; error: Error | null; given: boolean } {
  const socket = new Socket();
  Object.defineProperty(socket, 'remoteAddress', { value: remoteAddress });
  const outcome = { socket, error: null as Error | null, given: false };
  const connector: buildConnector.connector = (_target, callback) => callback(null, socket);
  const target = { hostname: 'model.lan', protocol: 'http:', port: '80' };
  privateOnly(connector)(target, (error: Error | null, given: Socket | null) => {
    outcome.error = error;
    outcome.given = given !== null;
  });
  return outcome;
}

test.each(['127.0.0.1', '::1', '::ffff:127.0.0.1', '10.0.0.7', '192.168.1.20', 'fd12:3456::1'])(
  '%s is spoken to',
  (address) => {
    expect(connectTo(address)).toMatchObject({ error: null, given: true, socket: { destroyed: false } });
  },
);

test.each(['8.8.8.8', '2606:4700::1111', '::ffff:8.8.8.8', undefined])('%s is not', (address) => {
  const { error, given, socket } = connectTo(address);
  expect(error?.name).toBe('PublicPlainError');
  expect(given).toBe(false);
  expect(socket.destroyed).toBe(true);
});

test('the endpoint looks at where a plain name leads before anything is sent, the key least of all', async () => {
  const socket = new Socket();
  const written: unknown[] = [];
  socket.write = (chunk: unknown) => written.push(chunk) > 0;
  Object.defineProperty(socket, 'remoteAddress', { value: '8.8.8.8' });
  const endpoint = openEndpoint('http://model.lan/v1', 'sk-key', (_target, callback) => callback(null, socket));
  const reply = await postQuestion(endpoint, '{}', AbortSignal.timeout(2000), () => 0);
  expect(reply).toEqual({ kind: 'failed', what: 'plain http leads to a public address', again: false });
  expect(written).toEqual([]);
  await endpoint.agent.destroy();
});
