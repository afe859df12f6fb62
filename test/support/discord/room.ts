/** A bot on the loopback Discord: the real installation, database and client, with a hand-cranked clock. */
import { Writable } from 'node:stream';
import pino from 'pino';
import { openTerminal } from '../../../src/chat/console/terminal.ts';
import type { Bot } from '../../../src/cli/bot.ts';
import { databaseFile, openFetcher, readInstallation } from '../../../src/cli/installation.ts';
import { openPlatforms, type Platforms, type SendingLoop, sendingLoop } from '../../../src/cli/platforms.ts';
import { openDocumentReader } from '../../../src/feed/document/document-reader.ts';
import type { Problem } from '../../../src/problem.ts';
import { type OpenDatabase, openForWriting } from '../../../src/store/database.ts';
import { temporaryFolder, until, writeSettings } from '../casewire.ts';
import { sharedData } from '../shared-folder.ts';
import type { Interaction, Person } from './interactions.ts';
import { type DiscordStandIn, type StandInOptions, startDiscord } from './stand-in.ts';
import { type Json, permission } from './world.ts';

export type DiscordRoom = {
  readonly discord: DiscordStandIn;
  readonly guild: string;
  /** A text channel of the guild. */
  readonly channel: string;
  readonly database: OpenDatabase;
  /** The path of its settings file. */
  readonly settings: string;
  /** What the terminal of the bot showed. */
  readonly shown: () => string;
  readonly refused: readonly Problem[];
  readonly advance: (milliseconds: number) => void;
  readonly now: () => number;
  /** Connects, and waits until the commands stand registered. */
  readonly connect: () => Promise<void>;
  /** Stops the bot and opens it again over the same database, as a restart does. */
  readonly restart: () => Promise<void>;
  /** Sends what is due, to the end. */
  readonly deliver: () => Promise<void>;
  /** Waits until an interaction is answered, and gives what the person sees. */
  readonly answer: (interaction: Interaction) => Promise<Json>;
  /** Closes everything; raises when any body that was sent breaks a rule of Discord's. */
  readonly close: () => Promise<void>;
};

/** 3 November 2026, 09:00 UTC. */
const START = Date.UTC(2026, 10, 3, 9);

export const moderator: Person = { id: '100000000000000001', permissions: permission.manageChannels };
export const member: Person = { id: '100000000000000002', permissions: permission.viewChannel };

/** Opens a room with one guild and one text channel; the bot is not connected yet. */
export async function openDiscordRoom(options: StandInOptions = {}): Promise<DiscordRoom> {
  let at = START;
  const now = (): number => at;
  const discord = await startDiscord({ now, description: sharedData('platform/discord-openapi.json'), ...options });
  const guild = discord.addGuild('Readers');
  const channel = discord.addChannel(guild, 0);
  const folder = temporaryFolder();
  const settings = writeSettings(folder.path, { feeds: { fromSeeds: false }, log: { level: 'silent' } });
  const environment = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl };
  let shown = '';
  const sink = new Writable({
    write: (chunk, _encoding, done) => {
      shown += String(chunk);
      done();
    },
  });
  const context = { environment, now, out: sink, error: sink, input: process.stdin } as never;
  const installation = readInstallation(
    { flags: new Set(), values: new Map([['config', settings]]), rest: [] },
    context,
  );
  const refused: Problem[] = [];
  let open: Open | null = null;
  const openAgain = async (): Promise<Open> => {
    const database = await openForWriting(databaseFile(installation.settings));
    const fetcher = openFetcher(installation.settings, now);
    const reader = openDocumentReader();
    const terminal = openTerminal(sink, sink, {});
    const log = pino({ level: 'silent' });
    const bot: Bot = { installation, db: database.db, fetcher, reader, model: null, terminal, log, now };
    const platforms = await openPlatforms(bot, (problem) => refused.push(problem));
    return { database, bot, platforms, sending: sendingLoop(bot, platforms) };
  };
  open = await openAgain();
  const current = (): Open => {
    if (open === null) throw new Error('the room is closed');
    return open;
  };
  const shut = async (): Promise<void> => {
    const { platforms, bot, database, sending } = current();
    await sending.settled();
    await platforms.close();
    await bot.fetcher.close();
    await bot.reader.close();
    await database.close();
  };
  return {
    discord,
    guild,
    channel,
    get database() {
      return current().database;
    },
    settings,
    shown: () => shown,
    refused,
    advance: (milliseconds) => {
      at += milliseconds;
    },
    now,
    connect: async () => {
      const before = discord.gateway.log.length;
      current().platforms.listen(() => {});
      await until('the bot to connect', () => discord.gateway.log.length > before && discord.world.commandWrites > 0);
      await until('the bot to be ready', () => shown.includes('Discord: connected'));
    },
    restart: async () => {
      await shut();
      shown = '';
      open = await openAgain();
    },
    deliver: async () => {
      current().sending.begin();
      await new Promise((resolve) => setImmediate(resolve));
      await current().sending.settled();
    },
    answer: async (interaction) => {
      await until('an answer', () => interaction.state === 'answered');
      await new Promise((resolve) => setImmediate(resolve));
      return interaction.shown ?? {};
    },
    close: async () => {
      await shut();
      await discord.close();
      folder.remove();
      const { recorded, violations } = discord;
      process.stdout.write(`Discord: ${recorded.length} bodies judged, ${violations.length} violations\n`);
      if (violations.length > 0) throw new Error(violations.slice(0, 20).join('\n'));
    },
  };
}

type Open = {
  readonly database: OpenDatabase;
  readonly bot: Bot;
  readonly platforms: Platforms;
  readonly sending: SendingLoop;
};

/** A text option as Discord types it. */
export function textOption(name: string, value: string): Json {
  return { type: 3, name, value };
}

/** The custom_id of the button or menu whose label, placeholder or custom_id holds these words. */
export function idOf(shown: Json, words: string): string {
  const found = allOf(shown).find(
    (one) =>
      typeof one.custom_id === 'string' &&
      [one.label, one.placeholder, one.custom_id].some((text) => typeof text === 'string' && text.includes(words)),
  );
  if (found === undefined) throw new Error(`no button ${words} in ${JSON.stringify(shown).slice(0, 2000)}`);
  return String(found.custom_id);
}

/** Every object within a value. */
export function allOf(value: unknown): Json[] {
  if (Array.isArray(value)) return value.flatMap(allOf);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Json, ...Object.values(value).flatMap(allOf)];
}
