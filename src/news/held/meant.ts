/** Which proceedings of the case a headline can mean, by whom it names: a plaintiff, a judge, a docket number, a defendant. */

import type { CourtCase } from '../../case/court-case.ts';
import type { Step } from '../../case/posture/step.ts';
import type { Proceeding } from '../../case/proceeding.ts';
import type { MarkedText } from '../marked-text.ts';
import { foreignPlace } from '../names/places.ts';
import type { Vocabulary } from '../names/vocabulary.ts';
import { privateSuit } from '../relevance/matters.ts';

/** Steps that only a criminal case has. */
const criminalSteps: ReadonlySet<Step> = new Set<Step>(['plea', 'sentencing', 'custody', 'pardon']);

/**
 * Every proceeding that the text can mean for this step, most often one. Empty where it speaks of another matter, or nothing ties it to a proceeding. Pure.
 */
export function proceedingsMeant(
  text: MarkedText,
  step: Step,
  courtCase: CourtCase,
  vocabulary: Vocabulary,
): readonly Proceeding[] {
  if (isOtherMatter(text, courtCase, vocabulary)) return [];
  return criminalSteps.has(step) ? meantByCriminalStep(text, courtCase) : meantByStep(text, step, courtCase);
}

function meantByStep(text: MarkedText, step: Step, { proceedings }: CourtCase): readonly Proceeding[] {
  const isSetting = step === 'hearing' || step === 'trial';
  // An agency may settle or go to court over something new: only a suit that is named is the one that ended.
  const isNamed = isSetting || suitWords.test(text.text);
  const tied = proceedings.filter(
    (one) => names(text, one.judges) || cites(text, one) || (isNamed && names(text, one.plaintiffs)),
  );
  if (tied.length > 0) return tied;
  // "A hearing in the Acme lawsuit" names nobody else: it can only mean the suit that is followed.
  const main = proceedings.filter((one) => one.main && one.kind === 'civil' && names(text, one.defendants));
  return isSetting && /\b(?:law)?suit\b/i.test(text.text) ? main : [];
}

const suitWords = /\b(?:(?:law)?suit|case|complaint|litigation|legal (?:fight|battle|saga)|vs?\.)(?=\W|$)/i;

/** A sentence belongs to a criminal case, unless the text puts it into a suit. */
function meantByCriminalStep(text: MarkedText, { proceedings, parties }: CourtCase): readonly Proceeding[] {
  const criminal = proceedings.filter(({ kind }) => kind === 'criminal');
  const judges = new Set(criminal.flatMap((one) => one.judges));
  const suits = proceedings.filter(({ kind }) => kind !== 'criminal');
  const put = suits.filter(
    (one) =>
      cites(text, one) ||
      isPutInto(text, one) ||
      names(
        text,
        one.judges.filter((id) => !judges.has(id)),
      ),
  );
  if (put.length > 0) return put;
  const person = text.mentions.find(({ role, isPerson }) => role === 'party' && isPerson);
  if (person !== undefined) return criminal.filter((one) => one.defendants.includes(person.partyId));
  // "Acme founder sentenced": a person, without a name.
  const people = new Set(parties.filter(({ isPerson }) => isPerson).map(({ id }) => id));
  if (founder.test(text.text)) return criminal.filter((one) => one.defendants.some((id) => people.has(id)));
  // "Acme executive sentenced" is about somebody else.
  if (text.reading.things.some(({ thing, place }) => thing === 'post' && place === 'main')) return [];
  return criminal.filter((one) => names(text, one.defendants));
}

const founder = /\b(?:(?:co-?)?founder|billionaire|tycoon|mogul|(?:former|ex)[- ](?:ceo|chief|boss|head))\b/i;

function names({ mentions }: MarkedText, ids: readonly string[]): boolean {
  return mentions.some(({ partyId }) => ids.includes(partyId));
}

function cites({ text }: MarkedText, { docketNumber, docketAliases }: Proceeding): boolean {
  return [docketNumber, ...docketAliases].some((docket) => docket !== null && text.includes(docket));
}

/** "in the SEC case", "SEC v. Acme": the step is said to be taken in the plaintiff's suit. */
function isPutInto({ text, mentions }: MarkedText, { plaintiffs }: Proceeding): boolean {
  return mentions.some(({ partyId, start, end }) => {
    if (!plaintiffs.includes(partyId)) return false;
    if (/^ vs?\.? /.test(text.slice(end, end + 5))) return true;
    const isIn = /\b(?:in|of|under|from) (?:the |its |a )?$/i.test(text.slice(0, start));
    return (
      isIn && /^(?:'s)? (?:\S+ ){0,3}?(?:case|suit|lawsuit|action|litigation|proceedings?)\b/i.test(text.slice(end))
    );
  });
}

const otherDocket = /\b\d:\d{2}-(?:cv|cr)-\d{3,5}\b/;
const anyJudge = /\b(?:Judge|Justice) (?:[A-Z][\w.'-]* ){0,3}?[A-Z][\w'-]+/g;
const otherCourts = /\b(?:supreme court|appeals? court|court of appeals?|circuit|appellate|arbitrat\w+|bankruptcy)\b/i;

const othersSuit =
  /\b(?:users?|customers?|investors?|shareholders?|victims?|famil(?:y|ies)|plaintiffs?|traders?|buyers?|creditors?|liquidators?)(?:'s?)? (?:\S+ )?(?:suits?|lawsuits?|cases?|claims?|class action)\b/i;

/** "former Acme accountant": a company's name that tells where somebody worked. */
function describesAnother({ text, mentions }: MarkedText): boolean {
  return mentions.some(
    ({ isPerson, start, end }) =>
      !isPerson &&
      /\b(?:former|ex-?) ?$/i.test(text.slice(0, start)) &&
      !/^(?:'s)? (?:co-?founder|founder|ceo|chief|boss|head)\b/i.test(text.slice(end)),
  );
}

/** Somebody else's suit, another court or country, a case that only shares names, or a judge whom the case does not know. */
function isOtherMatter(marked: MarkedText, courtCase: CourtCase, { lookAlikes }: Vocabulary): boolean {
  const { text, mentions, namesakes } = marked;
  if (namesakes.length > 0 || lookAlikes.some(({ pattern }) => pattern.test(text))) return true;
  if (otherCourts.test(text) || foreignPlace.test(text)) return true;
  if (othersSuit.test(text) || describesAnother(marked)) return true;
  const hasAgency = mentions.some(({ role }) => role === 'agency');
  if (privateSuit.test(text) && !hasAgency) return true;
  if (otherDocket.test(text) && !courtCase.proceedings.some((one) => cites(marked, one))) return true;
  const known = mentions.filter(({ role }) => role === 'court');
  return [...text.matchAll(anyJudge)].some(
    ({ index, 0: found }) => !known.some(({ start, end }) => start < index + found.length && end > index),
  );
}
