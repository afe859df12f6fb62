/** The limits that Discord documents and its schema does not know; each broken one as a line. */
import type { Json } from './world.ts';

const V2 = 1 << 15;
const BUTTON = 2;

type Component = Json & { readonly type: number };

/** Everything in a message body that Discord would refuse. */
export function messageFaults(body: Json, isEdit: boolean): string[] {
  const flags = Number(body.flags ?? 0);
  const top = listOf(body.components);
  const all = flat(top);
  const faults: string[] = [];
  const check = (isSound: boolean, what: string): void => {
    if (!isSound) faults.push(what);
  };
  check(typeof body.content !== 'string' || body.content.length <= 2000, 'content over 2,000 characters');
  const isEmpty = [body.content, body.embeds, body.components].every((part) => isBlank(part));
  check(isEdit || !isEmpty, '50006: an empty message');
  check(all.length <= 40, `${all.length} components, over 40`);
  const isV2 = (flags & V2) !== 0;
  const v2Types = all.filter(({ type }) => type >= 9 && type <= 17);
  check(isV2 || v2Types.length === 0, 'a component of the second version without its flag');
  check(!isV2 || ['content', 'embeds', 'poll', 'sticker_ids'].every((key) => isBlank(body[key])), 'text beside V2');
  const text = all.filter(({ type }) => type === 10).reduce((sum, { content }) => sum + String(content).length, 0);
  check(text <= 4000, `${text} characters in text displays, over 4,000`);
  for (const { type, content } of all) if (type === 10) check(String(content).trim() !== '', 'an empty text display');
  faults.push(...actionFaults(all), ...customIdFaults(all), ...mentionFaults(body), ...fileFaults(body, all));
  return faults;
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

function listOf(value: unknown): Component[] {
  return Array.isArray(value) ? (value as Component[]) : [];
}

/** Components with those inside of them. */
function flat(components: readonly Component[]): Component[] {
  return components.flatMap((one) => [
    one,
    ...flat(listOf(one.components)),
    ...(typeof one.accessory === 'object' && one.accessory !== null ? flat([one.accessory as Component]) : []),
  ]);
}

function actionFaults(all: readonly Component[]): string[] {
  const of = (...types: number[]): Component[] => all.filter(({ type }) => types.includes(type));
  return [
    ...of(1).flatMap(rowFaults),
    ...of(BUTTON).flatMap(buttonFaults),
    ...of(3).flatMap(selectFaults),
    ...of(3, 5, 6, 7, 8)
      .filter(({ min_values, required }) => min_values === 0 && required === true)
      .map(() => 'a select that must be filled with nothing'),
  ];
}

function rowFaults(row: Component): string[] {
  const parts = listOf(row.components);
  const buttons = parts.filter(({ type }) => type === BUTTON).length;
  const isSound = buttons === parts.length ? buttons >= 1 && buttons <= 5 : buttons === 0 && parts.length === 1;
  return isSound ? [] : [`a row of ${buttons} buttons and ${parts.length - buttons} selects`];
}

function buttonFaults(one: Component): string[] {
  const isLink = one.style === 5;
  return [
    ...(isLink === 'custom_id' in one || isLink !== 'url' in one ? ['a button with url and custom_id mixed up'] : []),
    ...(isBlank(one.label) && isBlank(one.emoji) ? ['a button without label'] : []),
    ...(isLink && !/^(?:https?|discord):/.test(String(one.url)) ? [`a button to ${String(one.url)}`] : []),
  ];
}

function selectFaults(one: Component): string[] {
  const values = listOf(one.options).map(({ value }) => value);
  const [min, max] = [Number(one.min_values ?? 1), Number(one.max_values ?? 1)];
  return [
    ...(new Set(values).size === values.length ? [] : ['a select with the same value twice']),
    ...(max > values.length || min > max ? [`a select of ${values.length} for ${min} to ${max}`] : []),
  ];
}

function customIdFaults(all: readonly Component[]): string[] {
  const ids = all.flatMap(({ custom_id }) => (typeof custom_id === 'string' ? [custom_id] : []));
  const numbers = all.flatMap(({ id }) => (typeof id === 'number' && id !== 0 ? [id] : []));
  return [
    ...(new Set(ids).size === ids.length ? [] : [`a custom_id twice: ${ids.join(' ')}`]),
    ...(new Set(numbers).size === numbers.length ? [] : ['a component number twice']),
  ];
}

function mentionFaults(body: Json): string[] {
  const allowed = body.allowed_mentions as { parse?: unknown; roles?: unknown[]; users?: unknown[] } | undefined;
  if (allowed === undefined) return ['no allowed_mentions'];
  const parse = Array.isArray(allowed.parse) ? allowed.parse : [];
  return [
    ...(parse.length === 0 ? [] : [`allowed_mentions parse ${parse.join(' ')}`]),
    ...(parse.includes('roles') && (allowed.roles ?? []).length > 0 ? ['allowed_mentions excludes itself'] : []),
  ];
}

function fileFaults(body: Json, all: readonly Component[]): string[] {
  const names = new Set(listOf(body.attachments).map(({ filename }) => filename));
  return all
    .filter(({ type }) => type === 13)
    .flatMap(({ file }) => {
      const name = String((file as { url?: string }).url).replace(/^attachment:\/\//, '');
      return names.has(name) ? [] : [`the file ${name} is not attached`];
    });
}

/** Everything in a registration that Discord would refuse. */
export function commandFaults(commands: readonly Json[]): string[] {
  return commands.flatMap((command) => {
    const size = lengthOf(command);
    return [
      ...(size <= 8000 ? [] : [`${String(command.name)}: ${size} characters, over 8,000`]),
      ...nameFaults(command),
      ...optionFaults(listOf(command.options)),
    ];
  });
}

/** Names, descriptions and values, as Discord counts them. */
function lengthOf(node: Json): number {
  const own = ['name', 'description', 'value'].reduce(
    (sum, key) => sum + (typeof node[key] === 'string' ? (node[key] as string).length : 0),
    0,
  );
  return [...listOf(node.options), ...listOf(node.choices)].reduce((sum, one) => sum + lengthOf(one), own);
}

function nameFaults({ name }: Json): string[] {
  const isSound = /^[-_'\p{L}\p{N}]{1,32}$/u.test(String(name)) && String(name) === String(name).toLowerCase();
  return isSound ? [] : [`the name ${String(name)}`];
}

function optionFaults(options: readonly Component[]): string[] {
  const names = options.map(({ name }) => name);
  const isSub = ({ type }: Component): boolean => type === 1 || type === 2;
  const firstOptional = options.findIndex(({ required }) => required !== true);
  const late = options.some(({ required }, index) => required === true && firstOptional >= 0 && index > firstOptional);
  return [
    ...(new Set(names).size === names.length ? [] : ['an option twice']),
    ...(options.length <= 25 ? [] : [`${options.length} options`]),
    ...(options.some(isSub) && !options.every(isSub) ? ['a subcommand beside options'] : []),
    ...(late ? ['a required option after an optional one'] : []),
    ...options.flatMap((option) => [
      ...nameFaults(option),
      ...(option.autocomplete === true && (listOf(option.choices).length > 0 || ![3, 4, 10].includes(option.type))
        ? ['autocomplete where there can be none']
        : []),
      ...(listOf(option.choices).length <= 25 ? [] : ['over 25 choices']),
      ...optionFaults(listOf(option.options)),
    ]),
  ];
}

/** Everything in autocomplete choices that Discord would refuse. */
export function choiceFaults(choices: readonly Json[]): string[] {
  const names = choices.map(({ name }) => name);
  return [
    ...(choices.length <= 25 ? [] : ['over 25 choices']),
    ...(new Set(names).size === names.length ? [] : ['a choice twice']),
    ...choices.flatMap(({ name, value }) =>
      [name, value].some((text) => String(text).length > 100 || String(text) === '') ? ['a choice too long'] : [],
    ),
  ];
}
