/** Finds the notions behind words: "sues", "complaint" and "起诉" are one, so that reports meet that share no word. */
import { notionLines } from './news-words.ts';

const byWord = new Map<string, string[]>();
const byBeginning = new Map<string, string[]>();
const phrases: { readonly source: string; readonly notion: string }[] = [];
const byHanWord = new Map<string, string>();

for (const line of notionLines.replace(/\n +/g, ' ').trim().split('\n')) {
  const [name = '', words = ''] = line.split(': ');
  const notion = `notion:${name}`;
  for (const word of words.split(' ')) {
    if (/\p{Script=Han}/u.test(word)) byHanWord.set(word, notion);
    else if (word.includes('_')) phrases.push({ source: phraseSource(word), notion });
    else if (word.endsWith('*')) add(byBeginning, word.slice(0, -1), notion);
    else add(byWord, word, notion);
  }
}

const anyPhrase = new RegExp(phrases.map(({ source }) => `(\\b${source}\\b)`).join('|'), 'g');
const anyHanWord = new RegExp([...byHanWord.keys()].toSorted((a, b) => b.length - a.length).join('|'), 'g');
const LONGEST_BEGINNING = Math.max(...[...byBeginning.keys()].map((word) => word.length));
const SHORTEST_BEGINNING = 3;

/** What stands between the two ends of a phrase is only looked at: in "takes Acme to court", Acme remains to be read. */
function phraseSource(words: string): string {
  const [head = '', tail] = words.replace(/\*/g, '\\w*').replace(/_#_/g, '#').replace(/_/g, ' ').split('#');
  return tail === undefined ? head : `${head}(?=(?: \\S+){0,4}? ${tail}\\b)`;
}

function add(map: Map<string, string[]>, key: string, notion: string): void {
  const list = map.get(key);
  if (list) list.push(notion);
  else map.set(key, [notion]);
}

/** The text without the phrases and Han words that say a notion, and those notions. `text` is in lower case with single blanks. */
export function takePhrases(text: string): { rest: string; terms: string[] } {
  const terms: string[] = [];
  const rest = text
    .replace(anyHanWord, (word) => {
      terms.push(byHanWord.get(word) ?? word);
      return ' ';
    })
    .replace(anyPhrase, (...found: unknown[]) => {
      const index = found.findIndex((group, at) => at > 0 && group !== undefined) - 1;
      terms.push(phrases[index]?.notion ?? '');
      return ' ';
    });
  return { rest, terms };
}

/** The notions that a single lower-case word says; empty where it is a word like any other. */
export function notionsOf(word: string): readonly string[] {
  const exact = byWord.get(word);
  if (exact) return exact;
  for (let length = Math.min(word.length, LONGEST_BEGINNING); length >= SHORTEST_BEGINNING; length -= 1) {
    const found = byBeginning.get(word.slice(0, length));
    if (found) return found;
  }
  return [];
}
