/** What looks like a date in legal and financial prose and is none: the agency's name, verbs, statutes, votes, durations, datelines. */

const monthWord =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const dayAndYear = '\\d{1,2}(?:,? \\d{4})?';

/** Before these, a bare "may" or "march" in small letters is the month. */
const beforeMonth = '(?<!\\b(?:in|of|by|since|until|last|next|this|early|late|mid|before|from)[ -])';

const patterns: readonly RegExp[] = [
  // Where and when the text was written, not what happened.
  new RegExp(`^[A-Z][A-Za-z., /]{2,40}?[,-] ?${monthWord} ${dayAndYear} ?(?:\\([^)]{1,40}\\) ?)?-`, 'g'),
  new RegExp(`^${monthWord} ${dayAndYear} \\([^)]{1,40}\\)(?: ?-)?`, 'g'),
  new RegExp(
    `\\b(?:published|updated|posted|modified|last update|edited)(?: on| at)?:? (?:\\w+day, )?(?:${monthWord} ${dayAndYear}|\\d{1,2} ${monthWord}(?: \\d{4})?|\\d{4}-\\d\\d-\\d\\d)`,
    'gi',
  ),
  new RegExp(`^By [A-Z][\\w .]{2,40}? ${monthWord} ${dayAndYear}`, 'g'),
  /\b(?:Sunday|Saturday) (?:Times|Telegraph|Mail|Express|Mirror|Independent|Post)\b/g,
  // Statutes, rules, dockets, votes, decimals, prices.
  /\b(?:act|rule|section|title|article|chapter|count|page|exhibit) (?:of )?\d[\w.()-]*/gi,
  /\b\d{1,2}[:-]\d{2}-(?:cv|cr|mc|mj|bk)-\d+\S*/gi,
  /\b(?:Exchange|Securities|Secrecy|Commodity)\s+Act of \d{4}/gi,
  /[$€£]\s?[\d.,]+\s?(?:billion|million|trillion|bn|[kmb]\b)?/gi,
  /\b\d[\d.,]*\s?(?:%|percent|per cent)/gi,
  new RegExp(
    `(?<![\\d./-])(?<!${monthWord} )\\d{1,2}[/-]\\d{1,2}(?![\\d/-])(?!\\s+(?:[A-Z][a-z]{2,8}|de)\\b)(?<!\\b(?:on|by|until|due|for|in) \\d{1,2}/\\d{1,2})`,
    'g',
  ),
  /(?<![\d.])\d+\.\d+(?![\d.])/g,
  new RegExp(`\\b${monthWord} \\d{1,2},? \\d+ BCE?\\b`, 'g'),
  /\bQ[1-4]\b/g,
  // Words that are also the name of a month or of a weekday.
  /\b(?:the )?SEC(?:'s)?\b/g,
  /\bsec\b/g,
  /\b(?:sun|sat|wed|mon|fri|thu|thur)\b(?!\.?,? (?:[A-Z][a-z]{2,8}\.? \d|\d{1,2} [A-Z]))/gi,
  /\b(?:Black|Good) Friday\b|\b(?:Super|Fat|Giving) Tuesday\b|\b(?:Ash|Spy) Wednesday\b|\b(?:Cyber|Blue|Easter) Monday\b/gi,
  new RegExp(`${beforeMonth}\\bmarch(?:es|ed|ing)?\\b(?! \\d)`, 'g'),
  new RegExp(`${beforeMonth}\\bmay\\b(?! (?:\\d|of \\d))`, 'g'),
  /\bMay(?= (?:be|have|not|also|soon|still|yet|now|well|face|get|go|owe|need|the|a|an|he|she|it|they|we|you|I)\b)/g,
  new RegExp(`\\bsecond\\b(?! of ${monthWord})`, 'gi'),
  // "Friday the 13th of October" is one date.
  /\b[A-Z][a-z]+day(?= the \d{1,2}(?:st|nd|rd|th) of)/g,
  // "August Wilson", but "in August Wilson spoke".
  /(?<!\b(?:[Ii]n|[Oo]f|[Ss]ince|[Bb]y|[Uu]ntil|[Ll]ast|[Nn]ext|[Tt]his|[Ee]arly|[Ll]ate|[Mm]id|[Ff]rom|to|and|or|[Bb]efore|[Aa]fter|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Tt]he|[Aa]n?)[ -])\b(?:April|June|August)(?= [A-Z][a-z])/g,
  // Durations and vague times: they name no day.
  /\b(?:for|after|in|of|to|than|least|over|serve|spend|within)? ?(?:\w+|\d+)[- ](?:months?|years?|weeks?|days?|hours?|minutes?)\b(?! ago)/gi,
  /\b[\w-]+ (?:months?|years?|weeks?|hours?|minutes?) ago\b/gi,
  /\b(?:now|currently|earlier|later|(?:last|this|next|past) (?:year|month|week|weekend|quarter))\b/gi,
  /(?<!\bthis )\b(?:morning|afternoon|evening|night|noon|midnight)(?: of)?\b/gi,
  // A part of a month leaves the month.
  /\b(?:(?:the )?(?:beginning|start|middle|end|close|half|part) of|mid|early|late)(?=[ -][A-Za-z])(?:[ -](?=[A-Z]))?/gi,
];

/** The text with all of that blanked, at the same length, so that offsets hold. */
export function withoutLookAlikes(text: string): string {
  return patterns.reduce(
    (current, pattern) => current.replace(pattern, (found) => ' '.repeat(found.length)),
    respelled(text),
  );
}

/** Machine-spun copies replace the month by its synonym: "Could 29", "Might 29". */
function respelled(text: string): string {
  return text.replace(/\b(?:Could|Might)(?= \d{1,2}\b)/g, (word) => 'May'.padEnd(word.length));
}
