/** What Slack takes: the arguments of its methods by its own descriptions where they are there, and the documented limits of blocks. */
import { readFileSync } from 'node:fs';

type Json = Record<string, unknown>;

/** Checks one call; gives what is wrong with it. */
export type Oracle = (method: string, args: Json) => string[];

/** `descriptions` is the folder of Slack's method descriptions; null leaves out what only they tell. */
export function slackOracle(descriptions: string | null): Oracle {
  return (method, args) => [
    ...(descriptions === null ? [] : argumentFaults(descriptions, method, args)),
    ...(method.startsWith('chat.') || method === 'response_url' ? messageFaults(args) : []),
    ...(method === 'views.publish' ? blockFaults((args.view as Json | undefined)?.blocks, 100) : []),
  ];
}

function argumentFaults(folder: string, method: string, args: Json): string[] {
  if (method === 'response_url') return [];
  const description = JSON.parse(readFileSync(`${folder}/${method}.json`, 'utf8')) as {
    args: { required?: string[]; properties: Json };
  };
  const known = new Set([...Object.keys(description.args.properties), 'team_id']);
  const unknown = Object.keys(args).filter((name) => !known.has(name));
  const missing = (description.args.required ?? []).filter((name) => name !== 'token' && !(name in args));
  return [
    ...unknown.map((name) => `${method} has no argument ${name}`),
    ...missing.map((name) => `${method} lacks ${name}`),
  ];
}

const MOST_CHARACTERS = 13_200;

function messageFaults({ text, blocks }: Json): string[] {
  const faults = blockFaults(blocks, 50);
  if (typeof text !== 'string' || text.trim() === '') faults.push('no top-level text');
  else if (text.length > 4000) faults.push(`text of ${text.length} characters`);
  const raw = String(text)
    .replace(/<!subteam\^[A-Z0-9]+>/g, '')
    .replace(/&(?:amp|lt|gt);/g, '');
  if (/[<>&]/.test(raw)) faults.push(`text that is not escaped: ${raw.slice(0, 80)}`);
  const sum = characters(blocks);
  if (sum > MOST_CHARACTERS) faults.push(`${sum} characters over all blocks`);
  return faults;
}

function characters(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + characters(one), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [key, one]) =>
      sum +
      (typeof one === 'string' && (key === 'text' || key === 'url' || key === 'fallback')
        ? one.length
        : characters(one)),
    0,
  );
}

function blockFaults(blocks: unknown, most: number): string[] {
  if (!Array.isArray(blocks) || blocks.length === 0) return ['no blocks'];
  const faults = blocks.length > most ? [`${blocks.length} blocks`] : [];
  for (const block of blocks as Json[]) faults.push(...oneFaults(block));
  return faults;
}

function oneFaults(block: Json): string[] {
  switch (block.type) {
    case 'context':
      return (block.elements as Json[]).flatMap((element) => textFault(element, 2000, 'context'));
    case 'actions':
      return actionFaults(block.elements as Json[]);
    case 'rich_text':
      return (block.elements as Json[]).flatMap(richFaults);
    default:
      return [`a block of type ${String(block.type)}`];
  }
}

function textFault({ type, text }: Json, most: number, where: string): string[] {
  if (type !== 'plain_text' || typeof text !== 'string' || text === '') return [`${where}: no plain text`];
  return text.length > most ? [`${where}: ${text.length} characters`] : [];
}

function actionFaults(elements: Json[]): string[] {
  const faults = elements.length === 0 || elements.length > 25 ? [`${elements.length} buttons`] : [];
  const ids = elements.map(({ action_id }) => action_id);
  if (new Set(ids).size < ids.length) faults.push('an action_id that stands twice');
  for (const { text, value, action_id } of elements) {
    faults.push(...textFault(text as Json, 75, 'button'));
    if (typeof value !== 'string' || value === '' || value.length > 2000)
      faults.push('a button without a value, or with one that is too long');
    if (typeof action_id !== 'string' || action_id.length > 255) faults.push('an action_id that is too long');
  }
  return faults;
}

const richTypes = new Set(['text', 'link', 'date', 'usergroup', 'user']);

function richFaults({ type, elements }: Json): string[] {
  if (!Array.isArray(elements) || elements.length === 0) return [`an empty ${String(type)}`];
  if (type === 'rich_text_list') return (elements as Json[]).flatMap(richFaults);
  if (type !== 'rich_text_section') return [`rich text of type ${String(type)}`];
  return (elements as Json[]).flatMap((element) => {
    if (!richTypes.has(String(element.type))) return [`an element of type ${String(element.type)}`];
    if (element.type === 'text' && (typeof element.text !== 'string' || element.text === '')) return ['an empty text'];
    if (element.type === 'link' && !/^https?:\/\//.test(String(element.url)))
      return [`a link to ${String(element.url)}`];
    if (element.type === 'link' && String(element.url).length > 3000) return ['a link that is too long'];
    if (element.type === 'date' && !Number.isInteger(element.timestamp)) return ['a date without whole seconds'];
    return [];
  });
}
