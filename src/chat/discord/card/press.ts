/** What a button or menu says when it is pressed: all of it stands in its custom_id, so that it works after a restart. */
import { type APIButtonComponent, ButtonStyle, ComponentType } from 'discord.js';
import type { Action } from '../../../alert/message.ts';
import { plain } from './markdown.ts';

/**
 * `ask`: types a command, answered to whoever pressed; `page`: turns the page of the message itself, for its owner;
 * `share`: shows an answer to everybody; `wish`: a menu that changes one wish of a subscription.
 */
export type Press =
  | { readonly kind: 'ask'; readonly typed: string }
  | { readonly kind: 'page'; readonly owner: string; readonly typed: string }
  | { readonly kind: 'share' }
  | { readonly kind: 'wish'; readonly option: string; readonly channel: string; readonly caseId: string };

/** Discord's limit. */
const MOST_CHARACTERS = 100;
const COMMAND = '/case ';

/** The custom_id of a press; null where it does not fit. */
export function customId(press: Press): string | null {
  const id = written(press);
  return id.length <= MOST_CHARACTERS ? id : null;
}

function written(press: Press): string {
  switch (press.kind) {
    case 'ask':
      return `a:${withoutCommand(press.typed)}`;
    case 'page':
      return `p:${BigInt(press.owner).toString(36)}:${withoutCommand(press.typed)}`;
    case 'share':
      return 's:';
    case 'wish':
      return `w:${press.option}:${press.channel}:${press.caseId}`;
  }
}

function withoutCommand(typed: string): string {
  return typed.startsWith(COMMAND) ? typed.slice(COMMAND.length) : typed;
}

/** What a custom_id says; null for one that this version does not write. */
export function readCustomId(id: string): Press | null {
  const [kind, ...rest] = id.split(':');
  const [first = '', second = ''] = rest;
  const text = rest.join(':');
  if (kind === 's') return { kind: 'share' };
  if (kind === 'a' && text !== '') return { kind: 'ask', typed: COMMAND + text };
  if (kind === 'p' && /^[0-9a-z]{1,13}$/.test(first) && second !== '')
    return { kind: 'page', owner: fromBase36(first), typed: COMMAND + rest.slice(1).join(':') };
  if (kind === 'w' && /^[a-z]+$/.test(first) && /^\d{17,19}$/.test(second))
    return { kind: 'wish', option: first, channel: second, caseId: rest.slice(2).join(':') };
  return null;
}

function fromBase36(digits: string): string {
  return Array.from(digits)
    .reduce((sum, digit) => sum * 36n + BigInt(Number.parseInt(digit, 36)), 0n)
    .toString();
}

/** The buttons of actions; those that name the answer's own command turn its page. Actions whose words do not fit are left out. */
export function actionButtons(
  actions: readonly Action[],
  own: { readonly command: string; readonly owner: string } | null,
): APIButtonComponent[] {
  const buttons = new Map<string, APIButtonComponent>();
  for (const { label, typed } of actions.slice(0, 5)) {
    const isPage = own !== null && withoutCommand(typed).split(' ')[0] === own.command;
    const id = customId(isPage ? { kind: 'page', owner: own.owner, typed } : { kind: 'ask', typed });
    if (id !== null) buttons.set(id, button(label, id));
  }
  return [...buttons.values()];
}

/** A quiet button. */
export function button(label: string, id: string): APIButtonComponent {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: plain(label).slice(0, 80) || 'More',
    custom_id: id,
  };
}
