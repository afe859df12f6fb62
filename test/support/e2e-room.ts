/** What an end-to-end test stands on: a loopback feed server, a folder of its own, and a settings file that points from one to the other. */
import { afterEach, beforeEach } from 'vitest';
import { feedSetting, temporaryFolder, writeSettings } from './casewire.ts';
import { type FeedServer, startFeedServer } from './feed-server.ts';
import { rssDocument } from './rss.ts';

export type E2eRoom = {
  /** The server of the test that is running. */
  readonly server: FeedServer;
  /** The path of the folder of the test that is running. */
  readonly folder: string;
  /** A settings file whose feeds are served at `/<id>`. */
  readonly settings: (ids: readonly string[], more?: Record<string, unknown>) => string;
};

/** A document with one entry about the case. */
export const goodDocument = rssDocument('Good', [
  { title: 'SEC sues Binance', guid: 'g', link: 'https://news.example/g' },
]);

/** Opens a room before each test of the file and clears it away after. */
export function useE2eRoom(timeoutSeconds = 2): E2eRoom {
  let server: FeedServer | null = null;
  let folder: ReturnType<typeof temporaryFolder> | null = null;
  beforeEach(async () => {
    server = await startFeedServer();
    folder = temporaryFolder();
  });
  afterEach(async () => {
    await server?.close();
    folder?.remove();
  });
  const running = <T>(value: T | null): T => {
    if (value === null) throw new Error('no test is running');
    return value;
  };
  return {
    get server() {
      return running(server);
    },
    get folder() {
      return running(folder).path;
    },
    settings: (ids, more = {}) => {
      const extra = ids.map((id) => feedSetting(id, running(server).url(`/${id}`)));
      const feeds = { fromSeeds: false, allowPrivateAddresses: true, timeoutSeconds, extra };
      return writeSettings(running(folder).path, { feeds, ...more });
    },
  };
}
