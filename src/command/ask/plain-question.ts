/** Makes a question out of whatever was typed: invisible characters, mentions and the command itself are dropped. */

/** How much of a question is read; the rest is cut off. */
const READ_LENGTH = 600;

/** The question as plain lower-case text on one line; empty where nothing readable is left. Nothing of it may be echoed. */
export function plainQuestion(typed: string): string {
  return typed
    .slice(0, READ_LENGTH * 4)
    .toWellFormed()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Cc}\p{Z}]+/gu, ' ')
    .replace(/<(?:@[&!]?|#|!|:)[^>]*>/g, ' ')
    .replace(/@(?:everyone|here|channel)\b/gi, ' ')
    .replace(/[‘’‛′´`]/g, "'")
    .replace(/[“”„«»″]/g, '"')
    .replace(/[‐-―−]/g, '-')
    .replace(/^\s*\/?case\s+ask\b:?/i, ' ')
    .replace(/ +/g, ' ')
    .trim()
    .slice(0, READ_LENGTH)
    .toLowerCase();
}

/** Words and numbers of plain text: `$4.3 billion` is `4.3`, `98 percent` is `98`, `Binance.US` two words, possessives lose their ending. */
export function wordsOf(plain: string): string[] {
  return plain
    .replace(/\b(\d[\d,]*(?:\.\d+)?)\s*(?:billion|bn|b)\b/g, '$1')
    .replace(/\b(\d[\d,]*(?:\.\d+)?)\s*(?:million|mn|m)\b/g, '$1')
    .replace(/\b(\d+(?:\.\d+)?)\s*(?:percent|per cent|pct|%)/g, '$1')
    .replace(/(\d),(?=\d{3})/g, '$1')
    .replace(/\b(\d{1,2})(?:st|nd|rd|th)\b/g, '$1')
    .replace(/\bu\.\s?s\.?(?![a-z])/g, 'us')
    .replace(/\bchief operating officer\b/g, 'coo')
    .replace(/\b(?:walk\w*|get\w*|got|gets) (?:away|out|free)\b/g, 'released')
    .replace(/\bturn\w* (?:him|her)self in\b/g, 'reported')
    .replace(/\b(?:pay|pays|paid|fork\w*|cough\w*|shell\w*) (?:out|over|up)\b/g, 'paid')
    .replace(/\b(?:give|gives|giving|gave|given) up (?:on )?/g, 'dismissed ')
    .replace(/\b(?:put|putting|placed) on (?:ice|hold|pause)\b/g, 'stayed')
    .replace(/\b(?:step|steps|stepped|stepping|fill|filled) in\b/g, 'replaced')
    .replace(/\bturn\w* out\b/g, 'end')
    .replace(/\bchief executive(?: officer)?\b/g, 'ceo')
    .replace(/\b(step(?:s|ped|ping)?) (?:down|aside)\b/g, 'resign')
    .replace(/\b(?:laid|lay|laying|let|letting) (?:off|go)\b/g, 'layoff')
    .replace(/\b(?:took|take|takes|taking) over\b/g, 'replaced')
    .replace(/\b(?:threw|throw|thrown) out\b/g, 'dismissed')
    .replace(/\bbehind bars\b/g, 'prison')
    .replace(/'s\b/g, '')
    .split(/[^a-z0-9.@\p{Script=Han}]+/u)
    .flatMap((word) => (/\d/.test(word) ? [word.replace(/^\.+|\.+$/g, '')] : word.split('.')))
    .filter((word) => word !== '');
}
