/** Renders a message as Discord's components: a container with its colour, text within the limits, and its buttons. What does not fit goes along as a text file. */
import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIMediaGalleryComponent,
  type APIMessageTopLevelComponent,
  type APISelectMenuComponent,
  ComponentType,
  MessageFlags,
} from 'discord.js';
import type { Message, Tone } from '../../../alert/message.ts';
import { shorten } from '../../../shorten.ts';
import { escaped, markdown, plain } from './markdown.ts';
import { actionButtons, button, customId } from './press.ts';
import { cardText, type TextParts, wholeText } from './text.ts';

export type CardOptions = {
  /** The answer's own command and who asked; null for what is sent unasked. */
  readonly own: { readonly command: string; readonly owner: string } | null;
  /** Adds a button with which an answer that only one person sees is shown to all. */
  readonly canShare: boolean;
  /** The one role that is called; null calls nobody. */
  readonly mention: string | null;
  /** Further lines of small print. */
  readonly notes?: readonly string[];
  /** How commands in the small print are written so that they can be pressed. */
  readonly mentions?: ReadonlyMap<string, string>;
  /** Menus below the buttons. */
  readonly menus?: readonly APISelectMenuComponent[];
  /** The message's chart as a PNG; without one it is told as a row of bars. */
  readonly picture?: Buffer | null;
};

export type CardFile = { readonly name: string; readonly data: Buffer };

/** The parts of a message body that its content decides. */
export type CardBody = {
  readonly components: APIMessageTopLevelComponent[];
  readonly flags: number;
  readonly allowed_mentions: { readonly parse: []; readonly roles?: string[] };
  readonly attachments: { readonly id: string; readonly filename: string }[];
};

export type Card = { readonly body: CardBody; readonly files: readonly CardFile[] };

const colours = { status: 0x3b82f6, alert: 0x2e9e5b, caution: 0xd97706 } as const satisfies Record<Tone, number>;

const FILE_NAME = 'whole-text.txt';
const PICTURE_NAME = 'chart.png';
/** The longest description of a picture that Discord takes. */
const MOST_DESCRIPTION = 1024;

/** A message within every limit of Discord's, known to its schema or only to its documentation. */
export function cardOf(message: Message, options: CardOptions): Card {
  const notes = (options.notes ?? []).map(escaped);
  const call = options.mention === null ? null : `<@&${options.mention}>`;
  const mentions = options.mentions ?? new Map<string, string>();
  const picture = pictureOf(message, options.picture ?? null);
  const parts = cardText(picture === null ? message : withoutChart(message), {
    notes,
    reserved: call?.length ?? 0,
    mentions,
  });
  const inside: APIComponentInContainer[] = [
    textDisplay(parts.head),
    ...(parts.body === '' ? [] : [textDisplay(parts.body)]),
    ...(picture === null ? [] : [picture.gallery]),
    ...(parts.foot === '' ? [] : [{ type: ComponentType.Separator } as const, textDisplay(parts.foot)]),
    ...rows(message, options),
  ];
  const components: APIMessageTopLevelComponent[] = [
    ...(call === null ? [] : [textDisplay(call)]),
    { type: ComponentType.Container, accent_color: colours[message.tone], components: inside },
  ];
  const texts = attached(message, parts);
  for (const { name } of texts) components.push({ type: ComponentType.File, file: { url: `attachment://${name}` } });
  const files = [...texts, ...(picture === null ? [] : [picture.file])];
  return {
    body: {
      components,
      flags: MessageFlags.IsComponentsV2,
      allowed_mentions: options.mention === null ? { parse: [] } : { parse: [], roles: [options.mention] },
      attachments: files.map(({ name }, id) => ({ id: String(id), filename: name })),
    },
    files,
  };
}

type Picture = { readonly file: CardFile; readonly gallery: APIMediaGalleryComponent };

/** The chart as a picture within the card, described for whoever does not see it. */
function pictureOf({ chart }: Message, data: Buffer | null): Picture | null {
  if (chart === undefined || data === null) return null;
  const alt = plain(chart.alt).trim();
  const description = alt === '' ? {} : { description: shorten(alt, MOST_DESCRIPTION) };
  return {
    file: { name: PICTURE_NAME, data },
    gallery: {
      type: ComponentType.MediaGallery,
      items: [{ media: { url: `attachment://${PICTURE_NAME}` }, ...description }],
    },
  };
}

function withoutChart({ chart: _drawn, ...message }: Message): Message {
  return message;
}

function textDisplay(content: string): { type: ComponentType.TextDisplay; content: string } {
  return { type: ComponentType.TextDisplay, content };
}

type Row = APIActionRowComponent<APIButtonComponent | APISelectMenuComponent>;

function rows(message: Message, options: CardOptions): Row[] {
  const share = options.canShare ? customId({ kind: 'share' }) : null;
  const buttons = [
    ...actionButtons(message.actions ?? [], options.own).slice(0, share === null ? 5 : 4),
    ...(share === null ? [] : [button('Share', share)]),
  ];
  const menus = (options.menus ?? []).slice(0, 4).map((menu) => row([menu]));
  return buttons.length === 0 ? menus : [row(buttons), ...menus];
}

function row(components: (APIButtonComponent | APISelectMenuComponent)[]): Row {
  return { type: ComponentType.ActionRow, components };
}

function attached(message: Message, parts: TextParts): CardFile[] {
  return parts.isWhole ? [] : [{ name: FILE_NAME, data: Buffer.from(wholeText(message), 'utf8') }];
}

/** Text of spans for the name of a thread or post: on one line, at most 100 characters. */
export function nameOf(message: Message): string {
  const name = message.title.map((span) => ('text' in span ? span.text : markdown([span]))).join('');
  const trimmed = name.replace(/\s+/gu, ' ').trim().slice(0, 98).toWellFormed().trim();
  return trimmed === '' ? 'Case news' : trimmed;
}
