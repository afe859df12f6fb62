/** The forms of the verbs of the lexicon, and that every phrase of it can be found. */
import { describe, expect, test } from 'vitest';
import { piecesOf } from '../../../src/news/frame/pieces.ts';
import { acts } from '../../../src/news/frame/words/act-table.ts';
import { actorWords } from '../../../src/news/frame/words/actor-words.ts';
import { formsOf, onlyPast, presentOf } from '../../../src/news/frame/words/inflect.ts';
import { lookUp } from '../../../src/news/frame/words/lexicon.ts';
import { idioms, things } from '../../../src/news/frame/words/thing-table.ts';

const phrasesOf = (list: string): string[] => list.split(';').map((phrase) => phrase.replace(/\s+/g, ' ').trim());
const verbs = [
  ...new Set(Object.values(acts).flatMap((list) => phrasesOf(list).map((verb) => verb.split(' ')[0] ?? ''))),
];

test.each([
  ['sue', 'sues suing sued'],
  ['hit', 'hits hitting hit'],
  ['slap', 'slaps slapping slapped'],
  ['beg', 'begs begging begged'],
  ['begin', 'begins beginning began begun'],
  ['regret', 'regrets regretting regretted'],
  ['uphold', 'upholds upholding upheld'],
  ['rewrite', 'rewrites rewriting rewrote rewritten'],
  ['oversee', 'oversees overseeing oversaw overseen'],
  ['greenlight', 'greenlights greenlighting greenlit greenlighted'],
  ['shrink', 'shrinks shrinking shrank shrunk'],
  ['flee', 'flees fleeing fled'],
  ['shut', 'shuts shutting shut'],
  ['wind', 'winds winding wound'],
  ['dig', 'digs digging dug'],
  ['quiz', 'quizzes quizzing quizzed'],
  ['cancel', 'cancels canceling cancelling canceled cancelled'],
  ['defer', 'defers deferring deferred'],
  ['ok', "oks oking ok'd"],
  ['eye', 'eyes eyeing eyed'],
  ['agree', 'agrees agreeing agreed'],
  ['deny', 'denies denying denied'],
  ['offer', 'offers offering offered'],
  ['enter', 'enters entering entered'],
  ['appeal', 'appeals appealing appealed'],
])('the forms of %s', (verb, forms) => {
  expect(
    formsOf(verb)
      .slice(1)
      .map(([word]) => word)
      .join(' '),
  ).toBe(forms);
});

const forms = verbs.flatMap((verb) => formsOf(verb).map(([word]) => ({ verb, word })));

describe('of all verbs of the lexicon', () => {
  test('short ones double their consonant', () => {
    const single = forms.filter(({ verb, word }) => /^[^aeiou]*[aeiou][bdgmnprt]$/.test(verb) && word === `${verb}ing`);
    expect(single).toEqual([]);
  });

  test('none keeps a silent e, doubles an i or mixes up y', () => {
    const odd = forms.filter(
      ({ verb, word }) => /[^eyo]eing$|iing$|eed$|yied$|[^aeiou]yed$|[^aeiou]ys$/.test(word) && word !== verb,
    );
    expect(odd.map(({ word }) => word)).toEqual(['agreed', 'disagreed', 'freed', 'being']);
  });

  test('none is an auxiliary, an adverb or a form of a verb already', () => {
    expect(
      verbs.filter((verb) => /^(?:could|would|barely|filing|not)$|[^r]ing$/.test(verb) && verb !== 'swing'),
    ).toEqual([]);
  });
});

test('a past that is no participle is known as such', () => {
  expect(['took', 'withdrew', 'froze', 'began', 'rose'].filter((word) => !onlyPast.has(word))).toEqual([]);
  expect(['taken', 'pleaded', 'hit', 'sued', 'leapt'].filter((word) => onlyPast.has(word))).toEqual([]);
});

test.each([
  ['penalty', 'penalties'],
  ['crash', 'crashes'],
  ['stay', 'stays'],
  ['have', 'has'],
])('%s with an s: %s', (word, expected) => {
  expect(presentOf(word)).toBe(expected);
});

test('every phrase of the lexicon stands there once and is found where it is written', () => {
  const lists = [...Object.values(acts), ...Object.values(things), ...Object.values(actorWords), idioms].map(phrasesOf);
  const twice = lists.flatMap((list) => list.filter((phrase, at) => list.indexOf(phrase) !== at));
  const lost = lists.flat().filter((phrase) => {
    const words = piecesOf(phrase, []).map(({ word }) => word);
    return lookUp(words, 0)?.words.join(' ') !== phrase;
  });
  expect({ twice, lost }).toEqual({ twice: [], lost: [] });
});
