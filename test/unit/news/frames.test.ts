/** Who does what to whom: headlines read as frames, and what is told as news and what as background. */
import { describe, expect, test } from 'vitest';
import type { Frame, FrameReading } from '../../../src/news/frame/read-frames.ts';
import { unitsOf } from '../../../src/news/frame/units.ts';
import { markText } from '../../../src/news/marked-text.ts';
import { shippedCase } from '../../support/seeds.ts';

const { vocabulary } = shippedCase;

const reading = (title: string): FrameReading => markText(title, vocabulary).reading;

/** The frame of the verb that stands for this act; fails when there is none. */
function frameOf(title: string, act: Frame['acts'][number]): Frame {
  const frame = reading(title).frames.find(({ acts }) => acts.includes(act));
  if (!frame) throw new Error(`no ${act} in ${title}`);
  return frame;
}

describe('who does it', () => {
  test.each([
    ['SEC sues Binance', 'sue', 'agency'],
    ['Binance is sued by the SEC', 'sue', 'agency'],
    ['Zhao sentenced to four months', 'sentence', null],
    ['Judge denies SEC request', 'decide', 'court'],
    ['Judge in SEC case hears both sides', 'hear', 'court'],
    ['Judge in Binance case denies motion', 'decide', 'court'],
    ['SEC suit brands token a security', 'argue', null],
    ['Trump pardons Zhao', 'pardon', 'president'],
    ['Florida revokes Binance.US licence', 'regulate', 'state'],
    ['Bitcoin falls after SEC sues Binance', 'moveDown', null],
    ["Zhao's lawyers ask judge for leniency", 'ask', 'side'],
    ['Warren slams pardon of Binance founder', 'opine', 'lawmaker'],
  ] as const)('%s: %s by %s', (title, act, actor) => {
    expect(frameOf(title, act).actor).toBe(actor);
  });
});

describe('to whom and with what', () => {
  test.each([
    ['SEC sues Binance', 'sue', { patients: ['party'], passive: false }],
    ['Binance sued by SEC', 'sue', { patients: ['party', 'agency'], passive: true }],
    ['Judge approves settlement', 'decide', { things: ['deal'], passive: false }],
    ['Motion denied by judge', 'decide', { things: ['motion'], passive: true, actor: 'court' }],
    ['DOJ appoints firm as monitor', 'appoint', { things: ['monitor'] }],
    ['Bitcoin falls', 'moveDown', { subjectThings: ['coin'] }],
  ] as const)('%s', (title, act, expected) => {
    expect(frameOf(title, act)).toMatchObject(expected);
  });
});

describe('in which mood', () => {
  test.each([
    ['Judge dismisses suit', 'decide', 'did'],
    ['SEC asks judge to dismiss suit', 'decide', 'wants'],
    ['SEC bid to freeze assets', 'decide', 'wants'],
    ['Judge will dismiss suit', 'decide', 'will'],
    ['Judge could dismiss suit', 'decide', 'may'],
  ] as const)('%s: %s %s', (title, act, mood) => {
    expect(frameOf(title, act).mood).toBe(mood);
  });

  test('a denial and hearsay are told', () => {
    expect(frameOf('Binance never settled with SEC', 'settle').negated).toBe(true);
    expect(frameOf('Binance reportedly settles with SEC', 'settle').hedged).toBe(true);
    expect(frameOf('Binance settles with SEC', 'settle')).toMatchObject({ negated: false, hedged: false });
  });
});

describe('news and background', () => {
  test.each([
    ['Bitcoin falls after SEC sues Binance', 'sue', 'background'],
    ['Bitcoin falls after SEC sues Binance', 'moveDown', 'main'],
    ['After SEC sues Binance, bitcoin falls', 'sue', 'background'],
    ['After SEC sues Binance, bitcoin falls', 'moveDown', 'main'],
    ['BNB jumps as Trump pardons Zhao', 'pardon', 'background'],
    ['Zhao, who pleaded guilty, walks free', 'pleadGuilty', 'background'],
    ['Zhao steps down as chief, pleads guilty', 'pleadGuilty', 'main'],
  ] as const)('%s: %s is %s', (title, act, place) => {
    expect(frameOf(title, act).place).toBe(place);
  });

  test('the stretch of the background is given', () => {
    const title = 'Bitcoin falls after SEC sues Binance';
    const { backgrounds, backgroundFrom } = reading(title);
    expect(backgrounds.map(({ start, end }) => title.slice(start, end))).toEqual(['after SEC sues Binance']);
    expect(backgroundFrom).toBeCloseTo(title.indexOf('after') / title.length, 5);
    expect(reading('SEC sues Binance')).toMatchObject({ backgrounds: [], backgroundFrom: null });
  });
});

describe('verb or noun', () => {
  test.each([
    ['SEC charges Binance', true],
    ['SEC charges against Binance fall apart', false],
    ['Binance faces new charges', false],
    ['Prosecutors charge Zhao', true],
  ])('%s: someone charges is %s', (title, isVerb) => {
    expect(reading(title).frames.some(({ acts }) => acts.includes('sue'))).toBe(isVerb);
  });

  test('a hearing is no verb, and sentencing is none', () => {
    expect(reading('Hearing on Monday').frames).toEqual([]);
    expect(reading('Zhao sentencing delayed').frames.some(({ acts }) => acts.includes('sentence'))).toBe(false);
  });
});

describe('units', () => {
  const words = (text: string) => {
    const marked = markText(text, vocabulary);
    return unitsOf(marked.text, marked.mentions).map(({ word, actor }) => (actor ? `${word} (${actor})` : word));
  };

  test.each([
    ['Binance founder Changpeng Zhao resigns', ['binance (party)', 'resigns']],
    ['SEC v. Binance paused', ['suit', 'paused']],
    ['Judge Jackson rules', ['judge jackson (court)', 'rules']],
    ['Federal prosecutors appeal', ['federal prosecutors (agency)', 'appeal']],
    ['', []],
  ])('of %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});
