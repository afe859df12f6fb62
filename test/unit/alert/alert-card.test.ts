/** The alert card: the outlet's headline in quotes, its footing in plain words, dates unconfirmed, and what the record says. */
import { describe, expect, test } from 'vitest';
import { type AlertContent, alertCard } from '../../../src/alert/card/alert-card.ts';
import type { Message, Span } from '../../../src/alert/message.ts';
import type { Proceeding } from '../../../src/case/proceeding.ts';
import type { ProseDate } from '../../../src/news/date/prose-dates.ts';
import type { Entry } from '../../../src/news/entry.ts';
import { secCase } from '../../support/seeds.ts';

const publishedAt = Date.parse('2026-11-24T12:00:00Z');
const minute = 60_000;

function proceeding(id: string): Proceeding {
  const found = secCase.proceedings.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`there is no ${id}`);
  return found;
}

const entry: Entry = {
  key: 'k',
  guid: null,
  title: 'Binance misused customer funds, SEC says',
  summary: 'A summary.',
  link: 'https://news.example/1',
  publishedAt,
  outlet: 'Court Wire',
};

const hearing: ProseDate = {
  day: '2026-12-14',
  precision: 'day',
  kind: 'hearing',
  ahead: true,
  yearGiven: true,
  quote: 'December 14, 2026',
};

function card(change: Partial<Omit<AlertContent, 'entry'>> = {}, entryChange: Partial<Entry> = {}): Message {
  return alertCard({
    reference: '#7',
    caseName: 'SEC v. Binance',
    entry: { ...entry, ...entryChange },
    label: 'complaint',
    trust: 'trade',
    proceeding: proceeding('sec-civil'),
    dates: [],
    notes: [],
    seenAt: publishedAt + 5 * minute,
    ...change,
  });
}

/** Spans as a reader sees them, with instants and days left as data. */
function plain(spans: readonly Span[]): string {
  return spans
    .map((span) => {
      if (span.kind === 'instant') return `{${new Date(span.at).toISOString()}}`;
      return span.kind === 'day' ? `{${span.date}}` : span.text;
    })
    .join('');
}

function field(message: Message, name: string): string[] {
  return message.blocks.flatMap((block) => (block.kind === 'field' && block.name === name ? [plain(block.spans)] : []));
}

function firstParagraph(message: Message): string {
  const [first] = message.blocks;
  return first?.kind === 'paragraph' ? plain(first.spans) : '';
}

test('a card says what is reported, by whom and when, in which proceeding, and on what footing', () => {
  const message = card();
  expect([message.tone, message.kicker]).toEqual(['alert', 'New suit or charges · SEC v. Binance']);
  expect(firstParagraph(message)).toBe('Reported by Court Wire, {2026-11-24T12:00:00.000Z}');
  expect(field(message, 'Proceeding')).toEqual([
    'SEC v. Binance Holdings Ltd. and others (U.S. District Court for the District of Columbia, 1:23-cv-01599)',
  ]);
  expect(field(message, 'Standing')).toEqual(['reported by one outlet, not confirmed by a court or agency']);
  expect(field(message, 'Link')).toEqual(['https://news.example/1']);
  expect(plain(message.footer)).toBe('Seen {2026-11-24T12:05:00.000Z}, 5 min after publication');
});

describe('the headline is the outlet’s, never ours', () => {
  test.each([
    ['an allegation', 'Binance misused customer funds'],
    ['quotes within it', 'Judge: “denied”'],
    ['markup and mentions', '@everyone **free** <b>coins</b>'],
  ])('%s stands in quotes, once, as plain text', (_name, title) => {
    const message = card({}, { title });
    expect(message.title).toEqual([{ kind: 'text', text: `“${title}”` }]);
    expect(JSON.stringify(message.blocks)).not.toContain(JSON.stringify(title).slice(1, -1));
    expect(plain(message.footer) + message.kicker).not.toContain(title);
  });

  test('without a headline the beginning of the text stands there, in quotes as well', () => {
    expect(card({}, { title: '', summary: 'The SEC claims much.' }).title).toEqual([
      { kind: 'text', text: '“The SEC claims much.”' },
    ]);
    expect(plain(card({}, { title: '', summary: 'x'.repeat(900) }).title)).toBe(`“${'x'.repeat(199)}…”`);
  });

  test('and is not cut through the middle of an emoji', () => {
    const cut = [197, 198, 199].map((length) => card({}, { title: '', summary: `${'x'.repeat(length)}🔨 and more` }));
    expect(cut.map((message) => plain(message.title).replace(/x+/, ''))).toEqual(['“🔨…”', '“🔨…”', '“…”']);
  });

  test('beside a headline the summary is not shown', () => {
    expect(JSON.stringify(card({}, { summary: 'Binance stole it all.' }))).not.toContain('stole');
  });
});

test.each([
  ['primary', 'published by the court itself, or by an agency that is a side in the case'],
  ['established', 'reported by one outlet, not confirmed by a court or agency'],
  ['trade', 'reported by one outlet, not confirmed by a court or agency'],
  ['aggregator', 'found by a news search, not confirmed by a court or agency'],
] as const)('the word of a %s feed is “%s”', (trust, words) => {
  expect(field(card({ trust }), 'Standing')).toEqual([words]);
});

describe('dates that the text gives', () => {
  const unconfirmed = /, as reported, not confirmed$/;

  test('one is told as reported, not confirmed', () => {
    const [told] = field(card({ dates: [hearing] }), 'Date given');
    expect(told).toMatch(unconfirmed);
    expect(told?.replace(unconfirmed, '')).toBe('hearing {2026-12-14}');
  });

  test('two stand side by side', () => {
    const other = { ...hearing, day: '2027-01-20', kind: 'deadline' as const };
    const [told] = field(card({ dates: [hearing, other] }), 'Dates given');
    expect(told?.replace(unconfirmed, '')).toBe('hearing {2026-12-14}; deadline {2027-01-20}');
  });

  test('a month is told as a month', () => {
    const [told] = field(card({ dates: [{ ...hearing, day: '2026-12-01', precision: 'month' }] }), 'Date given');
    expect(told).toContain('hearing {2026-12},');
  });

  test('a year that the text does not give is not told', () => {
    const [told] = field(card({ dates: [{ ...hearing, yearGiven: false }] }), 'Date given');
    expect(told).toMatch(unconfirmed);
    expect(told).toContain('hearing 14 December (no year given)');
    expect(told).not.toContain('2026');
  });

  test('only days that the text looks ahead to are told, and never as our own “next date”', () => {
    const past = { ...hearing, day: '2026-11-02', ahead: false };
    const message = card({ dates: [past] });
    expect(message.blocks.flatMap((block) => (block.kind === 'field' ? [block.name] : []))).toEqual([
      'Proceeding',
      'Standing',
      'Link',
    ]);
    expect(field(card({ dates: [past, hearing] }), 'Date given')).toHaveLength(1);
  });
});

describe('what is on record against it', () => {
  test('is shown, each note for itself, and the card turns cautious', () => {
    const notes = [
      { text: 'The suit ended earlier.', sources: ['PR-2025-05-29'] },
      { text: '3 April 2024 is a known error.', sources: ['PR-2024-04-30'] },
    ];
    const message = card({ notes });
    expect(message.tone).toBe('caution');
    expect(field(message, 'On record')).toEqual(notes.map((note) => note.text));
  });

  test('is not there when nothing is', () => {
    expect(field(card(), 'On record')).toEqual([]);
  });
});

test('an agency settlement has neither court nor number', () => {
  expect(field(card({ proceeding: proceeding('treasury') }), 'Proceeding')).toEqual([
    'FinCEN and OFAC settlements with Binance',
  ]);
});

test.each([[null], ['javascript:alert(1)'], ['ftp://news.example/1'], ['https://user:word@news.example/1']])(
  'the address %j gives no link',
  (address) => {
    const message = card({}, { link: address });
    const spans = message.blocks.flatMap((block) =>
      block.kind === 'field' && block.name === 'Link' ? block.spans : [],
    );
    expect(spans.filter((span) => span.kind === 'link')).toEqual([]);
  },
);

describe('how late it was seen', () => {
  test.each([
    [0, ', within a minute of publication'],
    [29_999, ', within a minute of publication'],
    [minute, ', 1 min after publication'],
    [119 * minute, ', 119 min after publication'],
    [120 * minute, ', 2 h after publication'],
    [49 * 60 * minute, ', 49 h after publication'],
    [-1, ''],
  ])('%i ms after publication reads “%s”', (later, words) => {
    const seenAt = publishedAt + later;
    expect(plain(card({ seenAt }).footer)).toBe(`Seen {${new Date(seenAt).toISOString()}}${words}`);
  });

  test('without a date nothing is claimed', () => {
    const message = card({}, { publishedAt: null });
    expect(firstParagraph(message)).toBe('Reported by Court Wire, which gives no date');
    expect(plain(message.footer)).toBe('Seen {2026-11-24T12:05:00.000Z}');
  });
});
