/** The part of `doctor` that looks at chat platforms whose tokens are set. */
import { problemError } from '../../problem.ts';
import { openForReading } from '../../store/database.ts';
import { allSubscriptions } from '../../store/telling/subscription-rows.ts';
import { databaseFile, type Installation } from '../installation.ts';

type Check = (name: string, test: () => Promise<string> | string) => Promise<void>;

/** Looks at Discord and reports each finding through `check`. Nothing where its token is not set. */
export async function examinePlatforms({ settings }: Installation, check: Check, now: () => number): Promise<void> {
  const token = settings.secrets.DISCORD_TOKEN;
  if (token === null) return;
  const { examineDiscord } = await import('../../chat/discord/examine.ts');
  const channels = await subscribedChannels(databaseFile(settings));
  for (const { name, what, remedy } of await examineDiscord({ token, apiUrl: settings.discordApiUrl }, channels, now))
    await check(`Discord ${name}`, () => {
      if (remedy === null) return what;
      if (name === 'token') throw problemError('PLATFORM_REFUSED', '', what, remedy);
      if (name.startsWith('channel')) throw problemError('DELIVERY_REFUSED', '', what, remedy);
      throw new Error(`${what}. Remedy: ${remedy}`);
    });
}

/** The channels of Discord that are subscribed; none while there is no database. */
async function subscribedChannels(file: string): Promise<string[]> {
  try {
    const { db, close } = await openForReading(file);
    const all = await allSubscriptions(db);
    await close();
    return [...new Set(all.filter(({ platform }) => platform === 'discord').map(({ channel }) => channel))];
  } catch {
    return [];
  }
}
