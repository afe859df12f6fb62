/** Undoes what machines do to headlines: words replaced by near-synonyms, text decoded in the wrong encoding. */

/**
 * Spun copies replace a term of the law by another word of the same everyday meaning. Each row undoes one such replacement where the words around it
 * leave no doubt: a fee brings no suit, and nobody appeals to an enchantment.
 */
const spun: readonly (readonly [RegExp, string])[] = [
  [
    /\bSecurit(?:y|ies) (?:and|&) (?:Trade|Change|Alternate|Exchange|Trading) (?:Fee|Commission|Cost|Payment)\b/gi,
    'Securities and Exchange Commission',
  ],
  [/\b(?:Division|Ministry) of Justice\b/gi, 'Department of Justice'],
  [/\b(Supreme|District|Federal|Circuit|Appeals) Courtroom\b/gi, '$1 Court'],
  [/\b(?:go well with|swimsuits?|lawsuit go well with)\b/gi, 'suit'],
  [/\bin opposition to\b/gi, 'against'],
  [/\bon behalf of towards\b/gi, 'against'],
  [/\b(?:recordsdata|information) (?=(?:suit|lawsuit|movement|go))/gi, 'files '],
  [
    /\bDecide (?=(?:guidelines|guides|orders|denies|grants|rejects|approves|dismisses|says|tosses|halts|pauses)\b)/g,
    'Judge ',
  ],
  [/\b(asks?|urges?|tells?|earlier than|before) decide\b/gi, '$1 judge'],
  [/\bJudge guidelines\b/g, 'Judge rules'],
  [/\b(plead(?:s|ed)?|pled) (?:accountable|responsible|in charge)\b/gi, '$1 guilty'],
  [/\b(?:reject(?:s|ed)?|hears?|weighs?|den(?:ies|ied)) (\S+) enchantment\b/gi, 'rejects $1 appeal'],
  [/\bmovement to dismiss\b/gi, 'motion to dismiss'],
  [/\blistening to (?=(?:set|scheduled|on|for|in|date)\b)/gi, 'hearing '],
  [/\b(price|coin|bitcoin|ether|token)s? worth (?=[a-z]+s\b)/gi, '$1 price '],
  [/\bBitcoin worth\b/g, 'Bitcoin price'],
];

/** UTF-8 that was read as windows-1252 shows as a letter with a tilde or circumflex before a sign; the commonest signs, put right. */
const misread: readonly (readonly [RegExp, string])[] = [
  [/â€(?:™|˜)/g, "'"],
  [/â€(?:œ|\u009d)/g, '"'],
  [/â€(?:“|”|—|\u0093|\u0094)/g, '-'],
  [/Ã©/g, 'é'],
  [/Ã¡/g, 'á'],
  [/Ã³/g, 'ó'],
  [/Ã±/g, 'ñ'],
  [/Ã¼/g, 'ü'],
  [/Â(?=[\s$£€])/g, ''],
];

/** A word that every row of the spun ones needs: most texts hold none. */
const mayBeSpun =
  /securit|justice|courtroom|go well|swimsuit|opposition|on behalf of towards|recordsdata|information|decide|judge guidelines|accountable|responsible|in charge|enchantment|movement to|listening to|worth/i;

/** The text as it was before a machine spun or misread it. Pure; a text that no machine touched comes back as it is. */
export function respell(text: string): string {
  const decoded = /[ÃÂâ]/.test(text) ? replaceAll(text, misread) : text;
  return mayBeSpun.test(decoded) ? replaceAll(decoded, spun) : decoded;
}

function replaceAll(text: string, rows: readonly (readonly [RegExp, string])[]): string {
  return rows.reduce((current, [pattern, by]) => current.replace(pattern, by), text);
}
