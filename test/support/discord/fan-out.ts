/** A process that sends what is due in a database to the loopback Discord: waits for a line, works, says that it is done. */
import { once } from 'node:events';
import { flushCompileCache } from 'node:module';
import { openDiscord } from '../../../src/chat/discord/open.ts';
import { openForWriting } from '../../../src/store/database.ts';
import { deliverDue } from '../../../src/work/tell/deliver.ts';

const [file = '', apiUrl = '', token = ''] = process.argv.slice(2);
const nothing = async (): Promise<void> => {};

// A killed process would leave nothing to those after it.
flushCompileCache();
process.stdout.write('ready\n');
await once(process.stdin, 'data');
const database = await openForWriting(file);
const desk = { answer: async () => Promise.reject(new Error('nobody asks')), complete: async () => [] };
const { platform, stop } = openDiscord({ token, apiUrl, now: Date.now, pace: { perSecond: 400 } }, desk, {
  refused: (what) => process.stderr.write(`${what}\n`),
  note: () => {},
  connected: () => {},
  guildGone: nothing,
  guildThere: nothing,
  present: nothing,
  stoppedIn: async () => [],
  courtDays: async () => [],
  channelBack: nothing,
});
await deliverDue(database.db, platform, Date.now);
await stop();
await database.close();
process.stdout.write('done\n');
process.exit(0);
