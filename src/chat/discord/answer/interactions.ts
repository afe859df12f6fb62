/** Takes what people type, complete and press on Discord to the desk, and brings back the answer. */
import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIChatInputApplicationCommandInteraction,
  type APIInteraction,
  type APIMessageComponentInteraction,
  ApplicationCommandType,
  InteractionResponseType,
  InteractionType,
} from 'discord.js';
import type { Message } from '../../../alert/message.ts';
import type { Caller } from '../../../command/caller.ts';
import type { Answer } from '../../../command/command.ts';
import { commands } from '../../../command/registry.ts';
import type { Problem } from '../../../problem.ts';
import type { Desk } from '../../desk.ts';
import { type Card, cardOf } from '../card/card.ts';
import { type Press, readCustomId } from '../card/press.ts';
import { type Asked, askedOf, type Setting, settingOf, subcommandOf, typedLine } from './asked.ts';
import { wishMenus } from './menus.ts';
import type { Replies } from './replies.ts';
import { shared } from './share.ts';

export type InteractionDeps = {
  readonly desk: Desk;
  readonly replies: Replies;
  /** The rights that the bot lacks where it is to post, in words; null where it lacks none. */
  readonly missing: (interaction: APIInteraction, channel: string) => string | null;
  /** Where somebody adds the bot to a server. */
  readonly inviteUrl: () => string;
  /** How commands are written so that they can be pressed. */
  readonly mentions: () => ReadonlyMap<string, string>;
  /** Hears of faults of our own. */
  readonly fault: (error: unknown) => void;
};

/** Remembered questions of people, for follow-ups; the oldest go first. */
const MOST_REMEMBERED = 1000;

/** Gives the function that answers one interaction. It never throws. */
export function interactionHandler(deps: InteractionDeps): (interaction: APIInteraction) => Promise<void> {
  const asked = new Map<string, string>();
  const state = { ...deps, asked };
  return async (interaction) => {
    try {
      switch (interaction.type) {
        case InteractionType.ApplicationCommand:
          if (interaction.data.type === ApplicationCommandType.ChatInput)
            await onCommand(state, interaction as APIChatInputApplicationCommandInteraction);
          return;
        case InteractionType.ApplicationCommandAutocomplete:
          return await onComplete(state, interaction);
        case InteractionType.MessageComponent:
          return await onPress(state, interaction);
        default:
          return;
      }
    } catch (error) {
      deps.fault(error);
    }
  };
}

type State = InteractionDeps & { readonly asked: Map<string, string> };

async function onCommand(state: State, interaction: APIChatInputApplicationCommandInteraction): Promise<void> {
  const asked = askedOf(interaction);
  const target = asked.resolved?.channels?.[asked.values.channel ?? ''] ?? null;
  const key = `${interaction.channel?.id} ${interaction.member?.user.id ?? interaction.user?.id}`;
  const setting = settingOf(interaction, state.asked.get(key) ?? null, target);
  // First of all: Discord waits three seconds, and a look into the store may take longer.
  if (!(await state.replies.defer(interaction, !setting.isDirect))) return;
  const answer = obstacle(state, interaction, asked, setting) ?? (await answered(state, asked.typed, setting.caller));
  if (asked.command === 'ask') remember(state.asked, key, asked.values.question ?? '');
  await state.replies.fill(interaction, await answerCard(state, answer, asked, setting));
}

function remember(asked: Map<string, string>, key: string, question: string): void {
  asked.delete(key);
  asked.set(key, question);
  const [oldest] = asked.keys();
  if (asked.size > MOST_REMEMBERED && oldest !== undefined) asked.delete(oldest);
}

async function answered({ desk, fault }: State, typed: string, caller: Caller): Promise<Answer> {
  try {
    return await desk.answer(typed, caller);
  } catch (error) {
    fault(error);
    const remedy = 'try again; the bot’s log says more';
    return { ok: false, problem: { code: 'INTERNAL', where: '', what: 'something went wrong in the bot', remedy } };
  }
}

/** Why a command that begins to tell a channel cannot work there; null where nothing is in its way. */
function obstacle(state: State, interaction: APIInteraction, asked: Asked, setting: Setting): Answer | null {
  const changes = commands.find(({ name }) => name === asked.command)?.changes === true;
  const refusal = (what: string, remedy: string): Answer => ({
    ok: false,
    problem: { code: 'COMMAND_NOT_ALLOWED', where: `/case ${asked.command}`, what, remedy },
  });
  if (changes && setting.isForeign)
    return refusal(
      'the bot is no member here and can only answer you',
      `have it added to this server: ${state.inviteUrl()}`,
    );
  const begins = asked.command === 'subscribe' || asked.command === 'resume';
  if (!begins || !setting.caller.mayChange || setting.isDirect) return null;
  const channel = asked.values.channel ?? setting.caller.channel;
  const missing = state.missing(interaction, channel);
  if (missing === null) return null;
  const remedy = `open that channel’s settings, Permissions, add the bot’s role and allow ${missing}; then try again`;
  return refusal(`the bot lacks ${missing} in ${channel === setting.caller.channel ? 'this' : 'that'} channel`, remedy);
}

async function answerCard(
  { desk, mentions }: State,
  answer: Answer,
  asked: Pick<Asked, 'command' | 'values'>,
  { caller, isDirect }: Setting,
): Promise<Card> {
  const command = commands.find(({ name }) => name === asked.command);
  const hasMenus = answer.ok && caller.mayChange && ['subscribe', 'settings'].includes(asked.command);
  const place = { channel: asked.values.channel ?? caller.channel, caseId: asked.values.case ?? '' };
  return cardOf(answer.ok ? answer.message : problemMessage(answer.problem), {
    own: { command: asked.command, owner: caller.user },
    canShare: answer.ok && !isDirect && command?.changes !== true && command?.keeps !== true,
    mention: null,
    mentions: mentions(),
    menus: hasMenus ? await wishMenus(desk, caller, place) : [],
  });
}

/** What could not be done, and how it can. */
function problemMessage({ code, what, remedy }: Problem): Message {
  return {
    tone: 'caution',
    kicker: 'Not done',
    title: [{ kind: 'text', text: `${what.slice(0, 1).toUpperCase()}${what.slice(1)}` }],
    blocks: [
      { kind: 'paragraph', spans: [{ kind: 'text', text: `${remedy.slice(0, 1).toUpperCase()}${remedy.slice(1)}.` }] },
    ],
    footer: [{ kind: 'text', text: code }],
  };
}

async function onComplete(state: State, interaction: APIApplicationCommandAutocompleteInteraction): Promise<void> {
  const { command, options } = subcommandOf(interaction.data.options as Parameters<typeof subcommandOf>[0]);
  const focused = options.find((option) => 'focused' in option && option.focused === true);
  const { caller } = settingOf(interaction, null);
  const offered =
    focused === undefined ? [] : await state.desk.complete(command, focused.name, String(focused.value), caller);
  const choices = [...new Map(offered.map((choice) => [choice.name, choice])).values()]
    .filter(({ name }) => name.trim() !== '')
    .slice(0, 25);
  await state.replies.respond(interaction, {
    type: InteractionResponseType.ApplicationCommandAutocompleteResult,
    data: { choices },
  });
}

async function onPress(state: State, interaction: APIMessageComponentInteraction): Promise<void> {
  const press = readCustomId(interaction.data.custom_id);
  const setting = settingOf(interaction, null);
  if (press === null) {
    const what = 'this button is from another version of the bot';
    const problem: Problem = {
      code: 'COMMAND_UNKNOWN',
      where: '',
      what,
      remedy: 'type the command: /case help lists them',
    };
    if (!(await state.replies.defer(interaction, true))) return;
    await state.replies.fill(
      interaction,
      await answerCard(state, { ok: false, problem }, { command: '', values: {} }, setting),
    );
    return;
  }
  switch (press.kind) {
    case 'share':
      await state.replies.respond(interaction, shared(interaction, setting.caller.user));
      return;
    case 'wish':
      return onWish(state, interaction, press, setting);
    case 'page':
      return press.owner === setting.caller.user
        ? onPage(state, interaction, press.typed, setting)
        : onAsk(state, interaction, press.typed, setting);
    case 'ask':
      return onAsk(state, interaction, press.typed, setting);
  }
}

/** A press that types a command is answered to whoever pressed, beside the message. */
async function onAsk(
  state: State,
  interaction: APIMessageComponentInteraction,
  typed: string,
  setting: Setting,
): Promise<void> {
  if (!(await state.replies.defer(interaction, !setting.isDirect))) return;
  const answer = await answered(state, typed, setting.caller);
  await state.replies.fill(
    interaction,
    await answerCard(state, answer, { command: commandIn(typed), values: {} }, setting),
  );
}

/** Another page takes the place of the one that stands there. */
async function onPage(
  state: State,
  interaction: APIMessageComponentInteraction,
  typed: string,
  setting: Setting,
): Promise<void> {
  if (!(await state.replies.deferChange(interaction))) return;
  const answer = await answered(state, typed, setting.caller);
  const card = await answerCard(state, answer, { command: commandIn(typed), values: {} }, setting);
  await (answer.ok ? state.replies.fill(interaction, card) : state.replies.aside(interaction, card));
}

function commandIn(typed: string): string {
  return typed.split(' ')[1] ?? '';
}

async function onWish(
  state: State,
  interaction: APIMessageComponentInteraction,
  press: Extract<Press, { kind: 'wish' }>,
  setting: Setting,
): Promise<void> {
  if (!(await state.replies.deferChange(interaction))) return;
  const chosen = 'values' in interaction.data ? interaction.data.values : [];
  const value = chosen.length === 0 ? 'off' : chosen.includes('all') ? 'all' : chosen.join(', ');
  const values = {
    [press.option]: value,
    channel: press.channel,
    ...(press.caseId === '' ? {} : { case: press.caseId }),
  };
  const asked = { command: 'settings', values };
  const answer = await answered(state, typedLine('settings', values), setting.caller);
  const card = await answerCard(state, answer, asked, setting);
  await (answer.ok ? state.replies.fill(interaction, card) : state.replies.aside(interaction, card));
}
