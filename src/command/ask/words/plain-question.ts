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
    .toLowerCase()
    .replace(/\btl;? ?dr\b/g, 'summary')
    .replace(wrapping, ' ')
    .trim();
}

/** How the answer should be worded, which says nothing about its subject. */
const wrapping =
  /\b(?:in|with|give me|using|just) (?:(?:one|a|two|three|a few|few|plain|simple|a single|your own|other) )?(?:short )?(?:sentences?|words?|lines?|paragraphs?|bullet points?|english)\b[,: ]*|\b(?:keep it|be) (?:short|brief|simple)\b[,: ]*/g;

const tag =
  /[\s,.;-]+(?:right|correct|true|yes|no|yeah|huh|eh|innit|is (?:that|this|it) (?:right|true|correct|so)|am i right|(?:is|was|has|did|does|do|are|were|had)(?:n't|nt| not) (?:it|he|she|they|that|there)|or (?:not|what|no|nah)|please|pls|plz|thanks|thx|though|tho|then)[\s?!.]*$/;

/** A plain question without what only asks for assent at its end: "right?", "isn't it?". */
export function withoutTag(plain: string): string {
  const rest = plain.replace(tag, '');
  return rest.split(' ').length >= 3 ? rest : plain;
}

/** The clauses of a longer plain question that ask by themselves, the last first; empty where it is but one clause. */
export function askingClauses(plain: string): string[] {
  const clauses = plain.split(/[,;:!?]\s+|\.\s+|\s-+\s/).filter((clause) => clause.trim() !== '');
  const asks =
    /^(?:and |so |but |then |now )*(?:who|whom|whose|what|which|when|where|why|how|is|are|was|were|has|have|had|did|does|do|can|could|will|would)\b/;
  return clauses.length < 2 ? [] : clauses.filter((clause) => asks.test(clause)).toReversed();
}

/** Words and numbers of plain text: `$4.3 billion` is `4.3`, `98 percent` is `98`, `Binance.US` two words, possessives lose their ending. */
export function wordsOf(plain: string): string[] {
  return plain
    .replace(/\b(\d[\d,]*(?:\.\d+)?)\s*(?:bill?i?o?i?n|billions?|bn|b)\b/g, '$1')
    .replace(/\b(\d[\d,]*(?:\.\d+)?)\s*(?:mill?i?o?i?n|millions?|mn|m)\b/g, '$1')
    .replace(/\b(\d+(?:\.\d+)?)\s*(?:percent|per cent|pct|%)/g, '$1')
    .replace(/(\d),(?=\d{3})/g, '$1')
    .replace(/\b(\d{1,2})(?:st|nd|rd|th)\b/g, '$1')
    .replace(/\bu\.\s?s\.?(?![a-z])/g, 'us')
    .replace(/\b(?:the )?(?:number|count|quantity) of\b/g, 'how many')
    .replace(/\bchief operating officer\b/g, 'coo')
    .replace(/\bchief financial officer\b/g, 'cfo')
    .replace(/\b(?:runs?|ran|running) (?=on\b|in\b|under\b)/g, 'hosted ')
    .replace(/\bchief risk officer\b/g, 'risk officer')
    .replace(
      /\b(?:hand\w*|give|gave|giving) (?:over|in|up) (?:the |his |her )?(?:reins|keys to|notice|helm|top job|ceo job|ceo role|post)\b/g,
      'resign',
    )
    .replace(
      /\b(?:call(?:ed|s)? it (?:a day|quits)|bow(?:ed|s)? out|st(?:ep|and)(?:s|ped)? (?:back|down|aside)|stood down)\b/g,
      'resign',
    )
    .replace(
      /\b(?:let|come|came|comes|coming|walk\w*|set) (?:\w+ )?(?:out|loose)(?= of (?:prison|jail)| (?:early|again)?[?.!]*$)/g,
      'released',
    )
    .replace(/\bmove on\b/g, 'resign')
    .replace(/\bdrag\w* (?:its|their|his|the) (?:feet|heels)\b/g, 'stonewalled')
    .replace(
      /\blegal (?:fight|battle|dispute|saga|row|case|war|matter|drama|proceedings?|action|trouble)s?\b/g,
      'lawsuit',
    )
    .replace(/\b(?:own\w*|fess\w*) up\b|\b(?:come|came|comes) clean\b/g, 'pleaded')
    .replace(/\bon what (?:legal )?(?:basis|grounds?)\b/g, 'why')
    .replace(/(?<=\bwho )(?:came|comes|followed|follows) (?:right |straight |just )?after\b/g, 'succeeded')
    .replace(/\b(?:wrap\w* up|g(?:o|oes|one|oing) away|went away)\b/g, 'end')
    .replace(/\b(?:walk\w*|get\w*|got|gets|let|lets|came|come) (?:away|out|free)\b/g, 'released')
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
    .replace(/\b(?:bring|brings|brought|bringing|came|come|comes) back\b/g, 'restored')
    .replace(/\bunited states\b(?! v)/g, 'usa')
    .replace(/\boff the hook\b/g, 'pardoned')
    .replace(/\bset free\b/g, 'released')
    .replace(/\b(?:hand|hands|handed|turn|turned|turns) (?:\w+ )?(?:over|in)\b/g, 'produced')
    .replace(/\b(?:goes|go|went|gone|took|takes|take) (?:\w+ )?(?:after|to court)\b/g, 'sued')
    .replace(/\b(?:call|calls|called) (?:it )?(?:off|quits)\b/g, 'dismissed')
    .replace(/'s\b/g, '')
    .split(/[^a-z0-9.@\p{Script=Han}]+/u)
    .flatMap((word) => (/\d/.test(word) ? [word.replace(/^\.+|\.+$/g, '')] : word.split('.')))
    .filter((word) => word !== '');
}
