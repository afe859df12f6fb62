/** What Discord's error codes mean for a message: try again, send it another way, stop the channel, or stop altogether. */
import { RESTJSONErrorCodes as Code } from 'discord.js';
import type { SendOutcome } from '../../platform.ts';
import type { CallOutcome } from './outbox.ts';

export type Failed = Exclude<CallOutcome, { kind: 'ok' }>;
type Refused = Extract<SendOutcome, { kind: 'refused' }>;

/** For whom the refusal is worded. `isEdit` tells a message that is gone (to be left alone) from one that cannot be answered. */
export type Attempt = { readonly isEdit: boolean; readonly missing: () => string | null };

const REJOIN = 'then type /case resume there';

/** The outcome of a send that Discord did not take. */
export function refusalOf(failed: Failed, attempt: Attempt): Exclude<SendOutcome, { kind: 'sent' }> {
  switch (failed.kind) {
    case 'busy':
      return { kind: 'failed', reason: failed.reason, retryAfterMs: failed.retryAfterMs };
    case 'lost':
      return { kind: 'failed', reason: failed.reason, retryAfterMs: null };
    case 'error':
      return errorOutcome(failed, attempt);
  }
}

function errorOutcome(
  { status, code, reason }: Extract<Failed, { kind: 'error' }>,
  attempt: Attempt,
): Exclude<SendOutcome, { kind: 'sent' }> {
  const refused = (what: Refused['what'], why: string, remedy: string): Refused => ({
    kind: 'refused',
    what,
    reason: `${why} (Discord ${code === 0 ? status : code})`,
    remedy,
  });
  if (status === 401 || platformCodes.has(code))
    return refused('platform', 'Discord refuses the bot’s token', 'set a valid DISCORD_TOKEN and start again');
  const place = channelTrouble(status, code, attempt);
  if (place !== null) return refused('channel', place.why, place.remedy);
  if (targetCodes.has(code) && !(attempt.isEdit && code === Code.UnknownMessage))
    return refused('target', reason, 'nothing to do: it is sent another way');
  if (status === 429 || status >= 500 || waitCodes.has(code))
    return { kind: 'failed', reason: `${reason} (Discord ${code})`, retryAfterMs: 60_000 };
  return refused('message', reason, 'nothing to do: this message is left out, the next are sent');
}

type Trouble = { readonly why: string; readonly remedy: string };

/** What is wrong with the channel; names the right that is missing, where that is known. Null where it is not the channel's fault. */
function channelTrouble(status: number, code: number, attempt: Attempt): Trouble | null {
  const known = channelCodes.get(code);
  if (known === undefined && status !== 403) return null;
  if (targetCodes.has(code) || messageCodes.has(code)) return null;
  const isRight = known === undefined || code === Code.MissingPermissions || code === Code.MissingAccess;
  const missing = isRight ? attempt.missing() : null;
  if (missing !== null)
    return {
      why: `the bot lacks ${missing} in this channel`,
      remedy: `give its role ${missing} in the channel’s settings under Permissions; it then goes on by itself`,
    };
  return (
    known ?? { why: 'Discord lets the bot send nothing there', remedy: `look at the channel’s permissions, ${REJOIN}` }
  );
}

/** Refused for what the message says. */
const messageCodes = new Set<number>([Code.MessageWasBlockedByAutomaticModeration, 240_000, 20_009]);

const platformCodes = new Set<number>([Code.Unauthorized, Code.InvalidToken, Code.CloudflareIsBlockingYourRequest]);

const waitCodes = new Set<number>([
  Code.APIResourceOverloaded,
  Code.ActionCannotBePerformedDueToSlowmodeRateLimit,
  Code.ChannelSendRateLimit,
  Code.ServerSendRateLimit,
  Code.SendMessagesHasBeenTemporarilyDisabled,
  Code.ServiceResourceIsBeingRateLimited,
]);

/** The message cannot be answered or changed as it was tried. */
const targetCodes = new Set<number>([
  Code.UnknownMessage,
  Code.MaximumNumberOfEditsToMessagesOlderThanOneHourReached,
  Code.AnnouncementEditLimitExceeded,
  Code.InvalidActionOnArchivedThread,
  Code.ThreadLocked,
  Code.CannotReplyWithoutPermissionToReadMessageHistory,
  Code.CannotEditMessageAuthoredByAnotherUser,
]);

const channelCodes = new Map<number, { readonly why: string; readonly remedy: string }>([
  [Code.UnknownChannel, { why: 'the channel is gone', remedy: 'subscribe another channel: /case subscribe' }],
  [Code.UnknownGuild, { why: 'the server is gone, or the bot was removed from it', remedy: 'add the bot again' }],
  [
    Code.MissingAccess,
    { why: 'the bot cannot see the channel', remedy: `give its role View Channel there, ${REJOIN}` },
  ],
  [
    Code.MissingPermissions,
    { why: 'the bot may not write in the channel', remedy: `give its role Send Messages there, ${REJOIN}` },
  ],
  [
    Code.CannotSendMessagesToThisUser,
    { why: 'this person takes no direct messages from the bot', remedy: `allow direct messages, ${REJOIN}` },
  ],
  [
    Code.CannotSendMessagesToThisUserDueToHavingNoMutualGuilds,
    { why: 'this person shares no server with the bot', remedy: 'add the bot to a server of theirs' },
  ],
  [
    Code.CannotSendMessagesInNonTextChannel,
    { why: 'this kind of channel takes no messages', remedy: 'subscribe a text, announcement or forum channel' },
  ],
  [
    Code.CannotSendAMessageInAForumChannel,
    { why: 'this forum takes posts only', remedy: 'subscribe the forum itself: /case subscribe channel:' },
  ],
  [
    Code.TagRequiredToCreateAForumPostInThisChannel,
    { why: 'this forum wants a tag on every post', remedy: `add a tag to the forum, ${REJOIN}` },
  ],
]);
