/** Shows a message body as Discord would: its components and its markdown as a page, for pictures and for looking at cards. */
import type { Json } from '../support/discord/world.ts';

export type Bubble = {
  /** Who speaks, and when, as Discord shows it. */
  readonly name: string;
  readonly at: string;
  readonly body: Json;
  /** True for an answer that only one person sees. */
  readonly isPrivate?: boolean;
  /** Above the message: the command that somebody used. */
  readonly used?: string;
};

/** A whole page with these messages in a dark channel. */
export function page(bubbles: readonly Bubble[], width: number): string {
  return `<!doctype html><html><head><meta charset="utf-8"><style>${style(width)}</style></head><body>${bubbles.map(bubbleHtml).join('')}</body></html>`;
}

function bubbleHtml({ name, at, body, isPrivate, used }: Bubble): string {
  const components = listOf(body.components).map(componentHtml).join('');
  const above =
    used === undefined ? '' : `<div class="used"><b>reader</b> used <span class="command">${html(used)}</span></div>`;
  const below =
    isPrivate === true
      ? '<div class="private">Only you can see this · <span class="a">Dismiss message</span></div>'
      : '';
  return `<div class="message">${above}<div class="avatar">⚖</div><div class="inside"><div class="head"><b>${html(name)}</b><span class="app">APP</span><span class="at">${html(at)}</span></div>${components}${below}</div></div>`;
}

function listOf(value: unknown): Json[] {
  return Array.isArray(value) ? (value as Json[]) : [];
}

function componentHtml(component: Json): string {
  const inside = (): string => listOf(component.components).map(componentHtml).join('');
  switch (component.type) {
    case 1:
      return `<div class="row">${inside()}</div>`;
    case 2:
      return `<span class="button">${html(String(component.label))}</span>`;
    case 3:
    case 6:
      return `<div class="select"><span>${html(String(component.placeholder))}</span><span>⌄</span></div>`;
    case 10:
      return `<div class="text">${markdownHtml(String(component.content))}</div>`;
    case 13:
      return `<div class="file">📄 <span class="a">${html(String((component.file as Json).url).replace('attachment://', ''))}</span></div>`;
    case 14:
      return '<hr>';
    case 17:
      return `<div class="container" style="border-left-color:#${Number(component.accent_color ?? 0x1e1f22)
        .toString(16)
        .padStart(6, '0')}">${inside()}</div>`;
    default:
      return '';
  }
}

function markdownHtml(markdown: string): string {
  return markdown.split('\n').map(lineHtml).join('');
}

function lineHtml(line: string): string {
  if (line.startsWith('-# ')) return `<div class="small">${inline(line.slice(3))}</div>`;
  if (line.startsWith('### ')) return `<div class="title">${inline(line.slice(4))}</div>`;
  if (line.startsWith('- ')) return `<div class="item"><span>•</span><span>${inline(line.slice(2))}</span></div>`;
  return line === '' ? '<div class="gap"></div>' : `<div class="line">${inline(line)}</div>`;
}

/** The part of Discord's markdown that cards use, read from left to right as Discord does. */
function inline(source: string): string {
  const rules: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
    [/^\\([^0-9A-Za-z\s])/, ([, sign = '']) => html(sign)],
    [/^\*\*((?:\\.|[^\\*]|\*(?!\*))+)\*\*/, ([, inner = '']) => `<b>${inline(inner)}</b>`],
    [/^\[((?:\\.|[^\]\\])*)\]\((\S+?)\)/, ([, inner = '']) => `<span class="a">${inline(inner)}</span>`],
    [/^<t:(-?\d+):f>/, ([, seconds = '0']) => `<span class="stamp">${stamp(Number(seconds))}</span>`],
    [/^<\/([a-z -]+):\d+>/, ([, typed = '']) => `<span class="mention">/${typed}</span>`],
    [/^<@&\d+>/, () => '<span class="mention">@court watchers</span>'],
    [/^<@\d+>/, () => '<span class="mention">@reader</span>'],
    [/^`([^`]+)`/, ([, inner = '']) => `<code>${html(inner)}</code>`],
    [/^[\s\S]/u, ([sign = '']) => html(sign)],
  ];
  let rest = source;
  let out = '';
  while (rest !== '') {
    for (const [pattern, show] of rules) {
      const match = pattern.exec(rest);
      if (match === null) continue;
      out += show(match);
      rest = rest.slice(match[0].length);
      break;
    }
  }
  return out;
}

function stamp(seconds: number): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/London' }).format(
    seconds * 1000,
  );
}

function html(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function style(width: number): string {
  return `
    * { box-sizing: border-box }
    body { margin: 0; padding: 16px 0; width: ${width}px; background: #313338; color: #dbdee1; font: 16px/1.375 "gg sans", "Noto Sans", "DejaVu Sans", "Liberation Sans", Arial, sans-serif }
    .message { position: relative; padding: 6px 16px 6px 72px; margin-bottom: 12px }
    .avatar { position: absolute; left: 16px; margin-top: 2px; width: 40px; height: 40px; border-radius: 50%; background: #5865f2; color: white; text-align: center; line-height: 40px; font-size: 20px }
    .used { font-size: 13px; color: #b5bac1; margin-bottom: 4px } .command { color: #c9cdfb }
    .head b { color: #f2f3f5; font-weight: 600 } .app { background: #5865f2; color: white; font-size: 10px; font-weight: 600; border-radius: 3px; padding: 1px 5px; margin: 0 6px; vertical-align: 2px } .at { color: #949ba4; font-size: 12px }
    .container { background: #2b2d31; border: 1px solid #232428; border-left: 4px solid; border-radius: 8px; padding: 14px 16px; margin-top: 4px; max-width: 600px }
    .gap { height: 12px } .text + .text { margin-top: 6px } .line { margin: 2px 0; overflow-wrap: anywhere } .title { font-size: 18px; font-weight: 700; color: #f2f3f5; margin: 2px 0 6px; overflow-wrap: anywhere }
    .small { font-size: 12.5px; color: #949ba4 } .item { display: flex; gap: 8px; margin: 2px 0 } hr { border: 0; border-top: 1px solid #3f4147; margin: 10px 0 }
    .row { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 12px } .button { background: #4e5058; color: white; border-radius: 8px; padding: 6px 16px; font-size: 14px; font-weight: 500 }
    .select { display: flex; justify-content: space-between; width: 400px; max-width: 100%; background: #1e1f22; border-radius: 8px; padding: 8px 12px; color: #949ba4 }
    .a { color: #00a8fc } .stamp { background: #3f4147; border-radius: 3px; padding: 0 2px } .mention { background: #3c4270; color: #c9cdfb; border-radius: 3px; padding: 0 2px } code { background: #1e1f22; padding: 2px 4px; border-radius: 4px; font-size: 14px }
    .private { font-size: 12px; color: #949ba4; margin-top: 4px } .file { background: #2b2d31; border: 1px solid #232428; border-radius: 8px; padding: 12px; margin-top: 4px; max-width: 420px }
  `;
}
