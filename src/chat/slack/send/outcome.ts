/** What an answer of Slack's Web API means for a delivery. The codes are those of Slack's method descriptions. */
import { ErrorCode } from '@slack/web-api';
import type { SendOutcome } from '../../platform.ts';

type Refused = Extract<SendOutcome, { kind: 'refused' }>['what'];

const meanings: Readonly<Record<string, { what: Refused; remedy: string }>> = {
  ...each('space', 'install the app again in this workspace', [
    'token_revoked',
    'account_inactive',
    'token_expired',
    'team_access_not_granted',
  ]),
  ...each(
    'platform',
    'give SLACK_BOT_TOKEN the token that the app’s page shows under OAuth & Permissions, and start again',
    ['invalid_auth', 'not_authed'],
  ),
  ...each('channel', 'invite the app to the channel: /invite @Casewire', ['not_in_channel', 'channel_not_found']),
  ...each('channel', 'choose a channel that is in use: /case subscribe there', [
    'is_archived',
    'user_not_found',
    'messages_tab_disabled',
  ]),
  ...each('channel', 'allow the app to post there, in the channel’s settings', [
    'restricted_action',
    'restricted_action_read_only_channel',
    'restricted_action_non_threadable_channel',
    'restricted_action_thread_only_channel',
    'ekm_access_denied',
    'no_permission',
  ]),
  ...each('channel', 'give the app the scope chat:write and install it again', ['missing_scope']),
  ...each('target', 'nothing to do: it is said below, or in a new message', [
    'message_not_found',
    'cant_update_message',
    'edit_window_closed',
    'cannot_reply_to_message',
    'restricted_action_thread_locked',
    'thread_not_found',
  ]),
  ...each('message', 'report this: Casewire made a message that Slack does not take', [
    'invalid_blocks',
    'invalid_blocks_format',
    'msg_blocks_too_long',
    'msg_too_long',
    'no_text',
    'metadata_too_large',
    'invalid_metadata_format',
    'invalid_metadata_schema',
    'invalid_arguments',
  ]),
};

function each(
  what: Refused,
  remedy: string,
  codes: readonly string[],
): Record<string, { what: Refused; remedy: string }> {
  return Object.fromEntries(codes.map((code) => [code, { what, remedy }]));
}

/** `lost` got no answer, or one without meaning: it may have arrived. */
export function outcomeOf(error: unknown): { readonly outcome: SendOutcome; readonly isLost: boolean } {
  const { code, retryAfter, data, message } = error as {
    code?: string;
    retryAfter?: number;
    data?: { error?: string };
    message?: string;
  };
  if (code === ErrorCode.RateLimitedError) return { outcome: wait((retryAfter ?? 30) * 1000), isLost: false };
  if (code === ErrorCode.PlatformError) return { outcome: meant(data?.error ?? 'unknown'), isLost: false };
  const reason = `Slack could not be reached: ${(message ?? 'no answer').split('\n')[0]?.slice(0, 200) ?? ''}`;
  return { outcome: { kind: 'failed', reason, retryAfterMs: null }, isLost: true };
}

function meant(error: string): SendOutcome {
  if (error === 'ratelimited' || error === 'rate_limited' || error === 'message_limit_exceeded') return wait(30_000);
  const meaning = meanings[error];
  if (meaning === undefined) return { kind: 'failed', reason: `Slack answered ${error}`, retryAfterMs: null };
  return { kind: 'refused', what: meaning.what, reason: `Slack answered ${error}`, remedy: meaning.remedy };
}

function wait(retryAfterMs: number): SendOutcome {
  return { kind: 'failed', reason: 'Slack asks to wait', retryAfterMs };
}
