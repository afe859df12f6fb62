/** Words to send, before any platform has rendered them. Outside text stands in it as plain text; each renderer escapes it. */

/** A run of text. `instant` is epoch milliseconds; `day` is a calendar date that no zone may shift. */
export type Span =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string }
  | { readonly kind: 'instant'; readonly at: number }
  | { readonly kind: 'day'; readonly date: string };

export type Block =
  | { readonly kind: 'paragraph'; readonly spans: readonly Span[] }
  | { readonly kind: 'field'; readonly name: string; readonly spans: readonly Span[] }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly (readonly Span[])[] };

/** A button, where the platform has them: pressing it is typing the command, answered to whoever pressed. */
export type Action = {
  /** At most 40 characters. */
  readonly label: string;
  /** What it types, such as `/case timeline page:2`; at most 90 characters, so that it fits into any platform's button. */
  readonly typed: string;
};

/** A small picture of coverage: for each day, oldest first, how many stories of which label had coverage. */
export type Chart = {
  readonly title: string;
  /** What the picture shows, in words, for whoever does not see it. */
  readonly alt: string;
  readonly days: readonly {
    readonly day: string;
    readonly counts: readonly (readonly [label: string, count: number])[];
  }[];
};

/** What a card is, for its colour and mark: calm knowledge, news, or something to be careful with. */
export type Tone = 'status' | 'alert' | 'caution';

export type Message = {
  readonly tone: Tone;
  /** A short word above the title: the label or the command. */
  readonly kicker: string;
  readonly title: readonly Span[];
  readonly blocks: readonly Block[];
  /** Small print at the end; may be empty. */
  readonly footer: readonly Span[];
  /** At most five. */
  readonly actions?: readonly Action[];
  readonly chart?: Chart;
};

/** Plain text as a span. */
export function text(content: string): Span {
  return { kind: 'text', text: content };
}

export function strong(content: string): Span {
  return { kind: 'strong', text: content };
}

export function instant(at: number): Span {
  return { kind: 'instant', at };
}

export function day(date: string): Span {
  return { kind: 'day', date };
}

/** A link when the address is http(s) without a user name, else its text alone: nothing else ever reaches a platform. */
export function link(content: string, url: string | null): Span {
  if (url === null || !URL.canParse(url)) return text(content);
  const { protocol, username, password, href } = new URL(url);
  const isPlain = (protocol === 'http:' || protocol === 'https:') && username === '' && password === '';
  return isPlain ? { kind: 'link', text: content === url ? href : content, url: href } : text(content);
}

export function paragraph(...spans: Span[]): Block {
  return { kind: 'paragraph', spans };
}

export function field(name: string, ...spans: Span[]): Extract<Block, { kind: 'field' }> {
  return { kind: 'field', name, spans };
}
