/** Sends messages to Discord: in a channel, below an earlier one in its thread, as a post of a forum, or as a change of an earlier one. */
import { createHash } from 'node:crypto';
import { RESTJSONErrorCodes as Code, MessageFlags, Routes } from 'discord.js';
import type { Chart } from '../../../alert/message.ts';
import { drawChart } from '../../chart/draw.ts';
import type { Outgoing, SendOutcome } from '../../platform.ts';
import { type Card, cardOf, nameOf } from '../card/card.ts';
import type { Outbox } from './outbox.ts';
import { type Place, readSpot, type Spot, tagsFor, writtenSpot } from './place.ts';
import { type Failed, refusalOf } from './refusal.ts';

export type SenderDeps = {
  readonly outbox: Outbox;
  /** What kind of place a channel is, or why that cannot be known. */
  readonly placeOf: (channel: string) => Promise<{ readonly place: Place } | { readonly failed: Failed }>;
  /** The rights that the bot lacks in a channel, in words; null where it lacks none or that is not known. */
  readonly missing: (channel: string) => string | null;
  /** True where a message is known to have a thread already. */
  readonly hasThread: (message: string) => boolean;
  /** Publishes an announcement to the servers that follow the channel. */
  readonly crosspost: (spot: Spot) => void;
  /** How commands are written so that they can be pressed. */
  readonly mentions: () => ReadonlyMap<string, string>;
  /** Epoch milliseconds. */
  readonly now: () => number;
};

/** Sent, or refused by Discord in its own words. */
type Step = { readonly spot: Spot } | { readonly failed: Failed };

const ARCHIVE_AFTER_MINUTES = 10_080;

/** Sends one message. Never throws for what Discord answers. */
export async function sendMessage(deps: SenderDeps, outgoing: Outgoing): Promise<SendOutcome> {
  const { how, channel } = outgoing;
  const found = await deps.placeOf(channel);
  const picture = outgoing.message.chart === undefined ? null : await pictureOf(outgoing.message.chart);
  let step = 'failed' in found ? found : await sendTo(deps, outgoing, found.place, picture);
  // Where files may not be attached, the chart is told as text: nothing of it was sent, so nothing doubles.
  if (!('failed' in found) && picture !== null && 'failed' in step && isRefusedFile(step.failed))
    step = await sendTo(deps, outgoing, found.place, null);
  if ('spot' in step) return { kind: 'sent', platformMessageId: writtenSpot(step.spot, channel) };
  return refusalOf(step.failed, { isEdit: how.kind === 'edit', missing: () => deps.missing(channel) });
}

function isRefusedFile(failed: Failed): boolean {
  return failed.kind === 'error' && (failed.code === Code.MissingPermissions || failed.status === 413);
}

async function sendTo(deps: SenderDeps, outgoing: Outgoing, place: Place, picture: Buffer | null): Promise<Step> {
  const { how, channel, message } = outgoing;
  const card = cardOf(message, {
    picture,
    own: null,
    canShare: false,
    mentions: deps.mentions(),
    mention: /^\d{17,20}$/.test(outgoing.mention ?? '') ? outgoing.mention : null,
    notes: outgoing.mayBeRepeat ? ['This may repeat an alert that was cut off before.'] : [],
  });
  switch (how.kind) {
    case 'edit':
      return edit(deps, readSpot(how.of, channel), card);
    case 'reply':
      return reply(deps, outgoing, place, card);
    case 'post': {
      if (place.kind === 'forum') return forumPost(deps, outgoing, place, card);
      const step = await post(deps, outgoing, card, channel, null);
      if (place.kind === 'announcement' && 'spot' in step) deps.crosspost(step.spot);
      return step;
    }
  }
}

/** A digest goes out without its picture rather than not at all. */
async function pictureOf(chart: Chart): Promise<Buffer | null> {
  try {
    return await drawChart(chart);
  } catch {
    return null;
  }
}

/** The same for every attempt at a delivery, so that Discord gives the first message back instead of a second one. At most 25 characters. */
function nonceOf(outgoing: Outgoing): string {
  return createHash('sha256').update(`${outgoing.id} ${outgoing.channel}`).digest('base64url').slice(0, 25);
}

async function post(
  { outbox }: SenderDeps,
  outgoing: Outgoing,
  { body, files }: Card,
  channel: string,
  quoted: string | null,
): Promise<Step> {
  const outcome = await outbox.call({
    method: 'post',
    path: Routes.channelMessages(channel),
    body: {
      ...body,
      flags: body.flags | quietFlag(outgoing),
      nonce: nonceOf(outgoing),
      enforce_nonce: true,
      ...(quoted === null ? {} : { message_reference: { message_id: quoted } }),
    },
    files,
  });
  if (outcome.kind !== 'ok') return { failed: outcome };
  return { spot: { channel, message: idOf(outcome.data) } };
}

function quietFlag({ isQuiet }: Outgoing): number {
  return isQuiet ? MessageFlags.SuppressNotifications : 0;
}

function idOf(data: unknown): string {
  const id = typeof data === 'object' && data !== null && 'id' in data ? data.id : null;
  return typeof id === 'string' ? id : '';
}

async function edit({ outbox }: SenderDeps, spot: Spot, { body, files }: Card): Promise<Step> {
  const path = Routes.channelMessage(spot.channel, spot.message);
  const outcome = await outbox.call({ method: 'patch', path, body, files });
  return outcome.kind === 'ok' ? { spot } : { failed: outcome };
}

/** In the thread of the message that is answered; where there can be none, as an answer that quotes it. */
async function reply(deps: SenderDeps, outgoing: Outgoing, place: Place, card: Card): Promise<Step> {
  const { channel, how, message } = outgoing;
  const target = readSpot(how.kind === 'reply' ? how.to : '', channel);
  if (target.channel !== channel) return post(deps, outgoing, card, target.channel, null);
  if (place.kind !== 'text' && place.kind !== 'announcement') return quote(deps, outgoing, card, target);
  if (deps.hasThread(target.message)) return post(deps, outgoing, card, target.message, null);
  const opened = await deps.outbox.call({
    method: 'post',
    path: Routes.threads(channel, target.message),
    body: { name: nameOf(message), auto_archive_duration: ARCHIVE_AFTER_MINUTES },
  });
  const isThere =
    opened.kind === 'ok' || (opened.kind === 'error' && opened.code === Code.ThreadAlreadyCreatedForMessage);
  // A thread has the id of the message that it hangs on.
  if (isThere) return post(deps, outgoing, card, target.message, null);
  const mayNot = opened.kind === 'error' && [Code.MissingPermissions, Code.MissingAccess].includes(opened.code);
  return mayNot ? quote(deps, outgoing, card, target) : { failed: opened };
}

async function quote(deps: SenderDeps, outgoing: Outgoing, card: Card, target: Spot): Promise<Step> {
  const step = await post(deps, outgoing, card, target.channel, target.message);
  if (!('failed' in step) || step.failed.kind !== 'error') return step;
  const { code, reason } = step.failed;
  // What is quoted is gone: Discord calls that a form error of the reference.
  if (code === Code.InvalidFormBodyOrContentType && /MESSAGE_REFERENCE|message_reference/.test(reason))
    return { failed: { ...step.failed, code: Code.UnknownMessage } };
  return step;
}

/** A post of its own with the label as its tag. Discord keeps no nonce for posts, so one that may be there already is looked for first. */
async function forumPost(deps: SenderDeps, outgoing: Outgoing, place: Place, card: Card): Promise<Step> {
  const { channel, message, mayBeRepeat } = outgoing;
  const name = nameOf(message);
  if (mayBeRepeat) {
    const there = await postNamed(deps, place, channel, name);
    if (there !== null) return { spot: { channel: there, message: there } };
  }
  const { body, files } = card;
  const call = {
    method: 'post',
    path: Routes.threads(channel),
    body: {
      name,
      auto_archive_duration: ARCHIVE_AFTER_MINUTES,
      applied_tags: tagsFor(place, message.kicker),
      message: { ...body, flags: body.flags | quietFlag(outgoing) },
    },
    files,
    once: true,
  } as const;
  let outcome = await deps.outbox.call(call);
  if (outcome.kind === 'lost') {
    const there = await postNamed(deps, place, channel, name);
    if (there !== null) return { spot: { channel: there, message: there } };
    outcome = await deps.outbox.call(call);
  }
  if (outcome.kind !== 'ok') return { failed: outcome };
  const id = idOf(outcome.data);
  return { spot: { channel: id, message: id } };
}

const DISCORD_EPOCH = 1_420_070_400_000;
const LATELY_MS = 3_600_000;

/** The post of that name that was opened in the forum within the last hour; null where there is none or it cannot be known. */
async function postNamed(deps: SenderDeps, place: Place, forum: string, name: string): Promise<string | null> {
  if (place.guild === null) return null;
  const outcome = await deps.outbox.call({ method: 'get', path: Routes.guildActiveThreads(place.guild) });
  if (outcome.kind !== 'ok') return null;
  const { threads = [] } = outcome.data as { threads?: { id: string; name: string; parent_id?: string }[] };
  const found = threads.find(
    (thread) => thread.parent_id === forum && thread.name === name && deps.now() - openedAt(thread.id) < LATELY_MS,
  );
  return found?.id ?? null;
}

/** An id of Discord's holds when it was made. */
function openedAt(id: string): number {
  return Number(BigInt(id) >> 22n) + DISCORD_EPOCH;
}
