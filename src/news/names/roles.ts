/** Replaces the names in a text by their roles, so that one rule reads every case: "SEC sues Binance" becomes "§agency sues §party". */
import type { Mention } from './vocabulary.ts';

/** General words for the court and for agencies, as headlines use them in any case. Fixed phrases such as "in court" stay as they are. */
const generalRoles: readonly { readonly pattern: RegExp; readonly role: string }[] = [
  {
    pattern:
      /(?<!§)(?<!\b(?:supreme|circuit|appeals|appellate|top|high|in|to|into|of) )\b(?:(?:u\.?s\.? |us |federal |district |magistrate |chief |d\.?c\.? )*(?:judges?|courts?|magistrates?))\b(?! (?:orders?|dates?|filings?|papers?|documents?|battle|case|hearing|session|records?|fight|drama|appearance|decision|approval)\b)/g,
    role: '§court',
  },
  {
    pattern:
      /(?<!§)\b(?:federal |u\.?s\.? |us )?(?:prosecutors|regulators?|securities regulator|watchdog|justice dep(?:artmen)?t\.?|attorneys? general|government)\b/g,
    role: '§agency',
  },
];

/** The text with every mention replaced by its role, in lower case, possessives and punctuation that rules need not see removed. */
export function roleText(folded: string, mentions: readonly Mention[]): string {
  let out = '';
  let at = 0;
  for (const mention of mentions) {
    out += folded.slice(at, mention.start).toLowerCase();
    out += mention.role === 'affiliate' || mention.role === 'other' ? mention.text.toLowerCase() : `§${mention.role}`;
    at = mention.end;
  }
  out += folded.slice(at).toLowerCase();
  for (const { pattern, role } of generalRoles) out = out.replace(pattern, role);
  return out
    .replace(/'s\b/g, '')
    .replace(/["“”:;,()[\]]/g, ' ')
    .replace(/(§\w+)(?:\.us\b)?(?: (?:founder|co-founder|ceo|chief|boss|exchange|holdings|ex-ceo))*(?: §\w+)*/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
