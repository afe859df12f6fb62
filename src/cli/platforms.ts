/** The chat platforms of this installation: the terminal always, the others where their tokens are set. */
import type { Subscription } from '../alert/subscription.ts';
import type { Desk } from '../chat/desk.ts';
import type { Discord } from '../chat/discord/open.ts';
import type { Platform } from '../chat/platform.ts';
import { changesSomething } from '../command/registry.ts';
import type { Problem } from '../problem.ts';
import type { Delivered } from '../work/tell/deliver.ts';
import { channelBack, spaceBack, spaceLost, spacesNow, stoppedPlaces } from '../work/tell/places-lost.ts';
import { type Bot, deliverAlerts, subscribeTerminal, tellDue } from './bot.ts';
import { courtDaysFor } from './chat/court-days.ts';
import { openSlackFor } from './chat/slack.ts';
import { openDesk } from './desk.ts';

export type Platforms = {
  readonly all: readonly Platform[];
  /** The terminal's subscription, where the owner is told of failing feeds; null without a followed case. */
  readonly owner: Subscription | null;
  /** Begins to listen on those that do: what is typed there is answered from then on. `changed` is called when that made something to send. */
  readonly listen: (changed: () => void) => void;
  /** Stops listening; what is being sent is let finish. */
  readonly close: () => Promise<void>;
};

/** Opens every platform whose token is set. `refused` hears of one that takes nothing from this bot any more. */
export async function openPlatforms(bot: Bot, refused: (problem: Problem) => void): Promise<Platforms> {
  const { platform, owner } = await subscribeTerminal(bot);
  let onChange = (): void => {};
  const desk = tellingOfChanges(openDesk(bot.installation, bot.db, bot.now), () => onChange());
  const discord = await openDiscordFor(bot, desk, refused);
  const slack = await openSlackFor(bot, desk, refused);
  return {
    all: [platform, ...[discord, slack].flatMap((one) => (one === null ? [] : [one.platform]))],
    owner,
    listen: (changed) => {
      onChange = changed;
      discord?.start().catch((error: unknown) => bot.log.error({ error }, 'discord'));
      slack?.start().catch((error: unknown) => bot.log.error({ error }, 'slack'));
    },
    close: async () => {
      await Promise.all([discord?.stop(), slack?.stop()]);
    },
  };
}

/** The first card of a subscription, say, is not to wait for the next tick. */
function tellingOfChanges(desk: Desk, changed: () => void): Desk {
  return {
    ...desk,
    answer: async (typed, caller) => {
      const answer = await desk.answer(typed, caller);
      if (changesSomething(typed)) changed();
      return answer;
    },
  };
}

/** Discord, loaded only where its token is set: it is large. */
async function openDiscordFor(bot: Bot, desk: Desk, refused: (problem: Problem) => void): Promise<Discord | null> {
  const { db, now, log } = bot;
  const { secrets, discordApiUrl } = bot.installation.settings;
  const token = secrets.DISCORD_TOKEN;
  if (token === null) return null;
  const { openDiscord } = await import('../chat/discord/open.ts');
  const at = (space: string) => ({ platform: 'discord', space }) as const;
  return openDiscord({ token, apiUrl: discordApiUrl, now }, desk, {
    refused: (what) => {
      const remedy = 'give DISCORD_TOKEN the token that Discord’s developer portal shows under Bot, and start again';
      const problem: Problem = { code: 'PLATFORM_REFUSED', where: 'Discord', what, remedy };
      log.error({ code: problem.code, what }, 'discord refused');
      refused(problem);
    },
    note: (what) => log.info({ platform: 'discord', what }, 'discord'),
    connected: (name) => bot.terminal.notice(`Discord: connected as ${name}.`),
    guildGone: async (guild) => {
      const count = await spaceLost(db, at(guild), now());
      if (count > 0)
        bot.terminal.notice(`Discord: removed from server ${guild}; ${count} subscriptions are kept for 30 days.`);
    },
    guildThere: async (guild) => {
      await spaceBack(db, at(guild), now());
    },
    present: async (guilds) => {
      const { gone, back } = await spacesNow(db, 'discord', guilds, now());
      if (gone + back > 0) log.info({ gone, back }, 'servers changed while the bot was away');
    },
    courtDays: (guild) =>
      courtDaysFor(
        db,
        bot.installation.cases.map(({ courtCase }) => courtCase),
        at(guild),
        now(),
      ),
    stoppedIn: (guild) => stoppedPlaces(db, 'discord', guild),
    channelBack: async (guild, channel) => {
      const count = await channelBack(db, at(guild), channel, now());
      if (count > 0) bot.terminal.notice(`Discord: channel ${channel} can be told again.`);
    },
  });
}

/** Sends what is due on every platform, side by side: a slow one holds up no other. */
export async function deliverEverywhere(bot: Bot, platforms: Platforms): Promise<Delivered> {
  const delivered = await Promise.all(platforms.all.map((platform) => deliverAlerts(bot, platform)));
  return {
    sent: delivered.reduce((sum, { sent }) => sum + sent, 0),
    problems: delivered.flatMap(({ problems }) => problems),
    isMore: false,
  };
}

export type SendingLoop = {
  /** Sends what is due now, beside whatever else goes on; what is asked for meanwhile is done right after. */
  readonly begin: () => void;
  /** Resolves when nothing is being sent. */
  readonly settled: () => Promise<void>;
};

/** Sends on every platform in its own time: one that takes a minute for a thousand channels holds up neither the others nor the polls. */
export function sendingLoop(bot: Bot, { all }: Platforms, stop?: AbortSignal): SendingLoop {
  const loops = all.map((platform) => oneAtATime(bot, () => deliverAlerts(bot, platform, stop)));
  const fold = oneAtATime(bot, () => tellDue(bot));
  return {
    begin: () => {
      fold.begin().then(
        () => loops.forEach((loop) => void loop.begin()),
        () => {},
      );
    },
    settled: async () => {
      await fold.running();
      await Promise.all(loops.map((loop) => loop.running()));
    },
  };
}

type Loop = { readonly begin: () => Promise<void>; readonly running: () => Promise<void> };

function oneAtATime(bot: Bot, work: () => Promise<unknown>): Loop {
  let running = Promise.resolve();
  let isBusy = false;
  let isWanted = false;
  const rounds = async (): Promise<void> => {
    do {
      isWanted = false;
      try {
        await work();
      } catch (error) {
        bot.log.error({ error }, 'sending failed');
        bot.terminal.notice(`INTERNAL ${error instanceof Error ? error.message : String(error)}`);
      }
    } while (isWanted);
    isBusy = false;
  };
  return {
    begin: () => {
      isWanted = true;
      if (!isBusy) {
        isBusy = true;
        running = rounds();
      }
      return running;
    },
    running: () => running,
  };
}
