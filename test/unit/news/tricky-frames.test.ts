/** Headlines with a difficult build, read as frames: passives, relative clauses, openings, insertions, rows of verbs, questions, letter case. */
import { describe, expect, test } from 'vitest';
import type { Frame } from '../../../src/news/frame/read-frames.ts';
import { markText } from '../../../src/news/marked-text.ts';
import { shippedCase } from '../../support/seeds.ts';

/** The frame of the verb that stands for this act; fails when there is none. */
function frameOf(title: string, act: Frame['acts'][number]): Frame {
  const frame = markText(title, shippedCase.vocabulary).reading.frames.find(({ acts }) => acts.includes(act));
  if (!frame) throw new Error(`no ${act} in ${title}`);
  return frame;
}

describe('who does it', () => {
  test.each([
    // Passives
    ["The SEC's lawsuit against Binance was dismissed by a federal judge", 'decide', 'court'],
    ["Binance's $4.3 billion plea deal approved by judge", 'decide', 'court'],
    ['Binance charged by CFTC with evading rules', 'sue', 'agency'],
    ['Zhao must remain in Seattle, judge ruled', 'decide', 'court'],
    ['Zhao must stay, court said', 'opine', 'court'],
    // An opening
    ['Facing SEC lawsuit, Binance.US lays off staff', 'leave', 'party'],
    ['Citing national security, judge denies Binance motion', 'decide', 'court'],
    ['As SEC suit drags on, Binance loses market share', 'winOrLose', 'party'],
    ['As judge weighs dismissal, Binance adds lawyers', 'appoint', 'party'],
    ['With trial looming, Binance settles', 'settle', 'party'],
    ['Under pressure from Congress, SEC sues Binance', 'sue', 'agency'],
    // An insertion or a relative clause
    ['Binance, which was sued by the SEC last year, asks judge to end case', 'ask', 'party'],
    ['Zhao, sentenced to four months, reports to prison', 'goToPrison', 'party'],
    ['Judge Jackson, who heard both sides in January, trims SEC case', 'decide', 'court'],
    // Phrases between subject and verb
    ['Judge in SEC case against Binance orders hearing', 'decide', 'court'],
    ['Lawyers for Binance founder seek probation', 'ask', 'side'],
    ['Prosecutors again delay decision', 'decide', 'agency'],
    ['SEC and Binance jointly request stay of lawsuit', 'ask', 'party'],
    // Rows of verbs
    ['Judge trims case, orders hearing', 'decide', 'court'],
    ['Zhao pleads guilty, agrees to pay $50 million', 'settle', 'party'],
    ['Binance denies claims, settles with SEC', 'settle', 'party'],
    // A colon
    ['Binance settles: Zhao steps down as CEO', 'leave', 'party'],
    ['SEC v. Binance: judge pauses case', 'decide', 'court'],
    // Letter case
    ['SEC DROPS LAWSUIT AGAINST BINANCE', 'drop', 'agency'],
    ['sec drops lawsuit against binance', 'drop', 'agency'],
    ['Sec Drops Lawsuit Against Binance With Prejudice', 'drop', 'agency'],
    ["judge denies sec's bid to freeze binance.us assets", 'decide', 'court'],
    ['TRUMP PARDONS BINANCE FOUNDER CHANGPENG ZHAO', 'pardon', 'president'],
    // Full stops that end nothing
    ['U.S. judge denies motion', 'decide', 'court'],
    ['Sen. Warren slams deal', 'opine', 'lawmaker'],
    ['U.S. regulators sue Binance', 'sue', 'agency'],
    ['D.C. judge tosses SEC claims', 'decide', 'court'],
    // Questions and auxiliaries
    ['Will the SEC appeal the Binance ruling?', 'appeal', 'agency'],
    ['Did Trump pardon Zhao?', 'pardon', 'president'],
    ['Trump could pardon Zhao', 'pardon', 'president'],
    ['SEC will appeal Binance ruling', 'appeal', 'agency'],
    ['Judge may order Binance to produce documents', 'decide', 'court'],
    ['Prosecutors recommend three-year term for Zhao', 'ask', 'agency'],
    ['US judge rebukes SEC over filing', 'hear', 'court'],
    ['Deadline for SEC to amend complaint looms', 'file', 'agency'],
    ['Jury acquits Binance', 'decide', 'jury'],
  ] as const)('%s: %s by %s', (title, act, actor) => {
    expect(frameOf(title, act).actor).toBe(actor);
  });
});

describe('to whom and with what', () => {
  test.each([
    ['Judge bars U.S. prosecutors from using memo', 'decide', { patients: ['agency', 'agency'], things: ['motion'] }],
    ['Stay granted in SEC v. Binance', 'decide', { things: ['freeze', 'suit'], passive: true }],
    ["SEC's request to freeze assets denied", 'argue', { things: ['motion'], passive: true }],
    ['Judge signs off on Binance plea deal', 'decide', { things: ['deal'], patients: ['party'] }],
    ['Binance wins dismissal of part of SEC suit', 'winOrLose', { things: ['order', 'suit'], actor: 'party' }],
    ['Zhao loses bid to travel', 'winOrLose', { things: ['motion'], actor: 'party' }],
    ['Florida suspends Binance.US licence after plea', 'regulate', { things: ['licence'] }],
    ['Forensic firm selected as Binance monitor', 'appoint', { things: ['monitor'], passive: true }],
    ['Richard Teng named Binance CEO as Zhao exits', 'appoint', { things: ['post'] }],
    ['Outflows from Binance top $1bn', 'moveUp', { subjectThings: ['service'] }],
    ['Deal reached between Binance, SEC', 'settle', { things: ['deal'], passive: true }],
    ['Binance hit with fine', 'regulate', { patients: ['party'], things: ['fine'], passive: true }],
    ['Judge took plea under advisement', 'pleadGuilty', { passive: false }],
    ['Zhao withdrew motion on Friday', 'drop', { passive: false, actor: 'party', things: ['motion'] }],
    ['Binance froze accounts in March', 'decide', { passive: false, actor: 'party' }],
    ['Zhao resigned as chief of Binance', 'leave', { passive: false, actor: 'party' }],
  ] as const)('%s', (title, act, expected) => {
    expect(frameOf(title, act)).toMatchObject(expected);
  });
});

describe('in which mood', () => {
  test.each([
    ['Magistrate judge orders Binance.US to produce documents', 'file', 'told'],
    ['Binance.US ordered to hand over records', 'file', 'told'],
    ['Judge allows SEC to amend complaint', 'file', 'told'],
    ['Binance is told to answer SEC', 'file', 'told'],
    ['Binance asks judge to pause lawsuit', 'decide', 'wants'],
    ["Binance urges court to reject SEC's request", 'decide', 'wants'],
    ['Judge refuses to dismiss suit', 'drop', 'will'],
    ['Binance to plead guilty', 'pleadGuilty', 'will'],
    ['Binance to pay $4.3bn', 'settle', 'will'],
    ['SEC might sue Binance', 'sue', 'may'],
    ['SEC says judge should reject motion', 'decide', 'wants'],
    ['Binance must turn over documents, magistrate says', 'file', 'told'],
    ['Judge could soon order hearing', 'decide', 'may'],
    ['Will the SEC appeal?', 'appeal', 'asked'],
    ['Why did Binance plead guilty?', 'pleadGuilty', 'asked'],
    ['Judge will hear case, denies stay', 'argue', 'did'],
  ] as const)('%s: %s %s', (title, act, mood) => {
    expect(frameOf(title, act).mood).toBe(mood);
  });

  test.each([
    ["Judge won't dismiss SEC suit", 'drop', true],
    ['Judge refuses to dismiss SEC suit', 'drop', true],
    ['SEC fails to settle with Binance', 'settle', true],
    ['Binance denies claims, settles with SEC', 'settle', false],
    ['No charges for now, SEC settles with Binance', 'settle', false],
  ] as const)('%s: %s denied is %s', (title, act, negated) => {
    expect(frameOf(title, act).negated).toBe(negated);
  });
});

describe('news and background', () => {
  test.each([
    ['Having pleaded guilty, Zhao steps down', 'pleadGuilty', 'background'],
    ['Sued by SEC, Binance vows to fight', 'sue', 'background'],
    ['Accused of fraud, Binance moves to dismiss SEC suit', 'drop', 'main'],
    ['Zhao, sentenced to four months, reports to prison', 'sentence', 'background'],
    ['Zhao, sentenced to four months, reports to prison', 'goToPrison', 'main'],
    ['Zhao sentenced to four months for failing to stop fraud', 'winOrLose', 'background'],
    ['Binance founder Zhao, who stepped down last year, is sentenced', 'leave', 'background'],
    ['Binance founder Zhao, who stepped down last year, is sentenced', 'sentence', 'main'],
    ['Judge sentences Zhao, clears way for monitor', 'sentence', 'main'],
    ['Bitcoin sinks, BNB tumbles as SEC sues Binance', 'sue', 'background'],
    ['While SEC appeals, Binance resumes deposits', 'serviceChange', 'main'],
    ['Zhao stuck in U.S. until sentencing, judge says', 'opine', 'main'],
    ['Binance pauses deposits: SEC sued a day earlier', 'sue', 'main'],
    ['Suits, charges and fines: SEC sues Binance', 'sue', 'main'],
  ] as const)('%s: %s is %s', (title, act, place) => {
    expect(frameOf(title, act).place).toBe(place);
  });
});

test('a phrase of the lexicon does not go on behind a comma', () => {
  const { things } = markText('No word on sentencing, hearing set', shippedCase.vocabulary).reading;
  expect(things.map(({ thing }) => thing)).toEqual(['prison', 'hearing']);
});

test.each([
  ['SEC suit dismissal motion hearing set for Monday', ['suit', 'order', 'hearing']],
  ['Binance money-laundering saga goes on', ['case']],
  ["Trump's pardon of Zhao draws fire", ['clemency']],
])('the nouns of %s', (title, named) => {
  const { frames, things } = markText(title, shippedCase.vocabulary).reading;
  expect(things.map(({ thing }) => thing)).toEqual(named);
  expect(frames.filter(({ acts }) => acts.includes('leave') || acts.includes('drop'))).toEqual([]);
});
