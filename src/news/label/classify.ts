/** What an entry reports: scores every label of the table over the frames of title and summary and keeps the evidence. */
import type { Evidence } from '../evidence.ts';
import type { Place } from '../frame/clauses.ts';
import type { Frame } from '../frame/read-frames.ts';
import type { Act } from '../frame/words/act-table.ts';
import { labelTable } from './label-table.ts';
import type { LabelText } from './label-text.ts';
import { type CueRule, courtSteps, type FrameRule, type Label, type LabelRule, type ThingRule } from './labels.ts';
import { foreignSigns } from './other-languages.ts';

export type LabelVerdict = {
  readonly primary: Label;
  /** Every label that fits, primary first. */
  readonly labels: readonly Label[];
  readonly runnerUp: Label | null;
  /** 0..1: how far the primary label stands above the runner-up. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
};

const SUMMARY_WEIGHT = 0.4;
/** Where the title tells no step, the lede is all there is. */
const LEDE_ALONE_WEIGHT = 0.8;
/** A sign as strong as this tells a step; a weaker one only names something. */
const STEP_SIGN = 2;
const BACKGROUND_WEIGHT = 0.35;
const QUOTED_WEIGHT = 0.7;
/** What a headline only asks about is no news yet. */
const ASKED_WEIGHT = 0.7;
/** Beside the strongest sign for a label, the others confirm it a little: many weak signs make no strong one. */
const CONFIRMATION = 0.3;
const FLOOR = 1.1;
const ALSO_FROM = 0.5;
/** A step that the title tells as background is news of that label as well, when its sign is as strong as this. */
const STEP_FROM = 3.5;

/** Scores an entry's title and summary. Pure. */
export function classify(title: LabelText, summary: LabelText): LabelVerdict {
  const lede = tellsNoStep(title) ? LEDE_ALONE_WEIGHT : SUMMARY_WEIGHT;
  const scored = labelTable.map((row) => {
    const evidence = row.rules.flatMap((rule) => {
      const best = strongest(rule, title, 1) ?? (isOfHeadlines(rule) ? null : strongest(rule, summary, lede));
      return best === null ? [] : [evidenceOf(row.label, rule.says, best)];
    });
    evidence.push(...foreignEvidence(row.label, title, summary));
    evidence.sort((a, b) => b.points - a.points);
    const [first, ...others] = evidence.map(({ points }) => points);
    const tellsStep = row.rules.some(
      (rule) => 'acts' in rule && rule.weight >= STEP_FROM && signsOf(rule, title).length > 0,
    );
    const score = (first ?? 0) + CONFIRMATION * others.slice(0, 3).reduce((sum, points) => sum + points, 0);
    return { label: row.label, score, evidence, tellsStep };
  });
  const ranked = stepBeforeOther(scored.filter((row) => row.score > 0).sort((a, b) => b.score - a.score));
  const [first, second] = ranked;
  if (!first || first.score < FLOOR) {
    const evidence = first?.evidence ?? [];
    return { primary: 'other', labels: ['other'], runnerUp: first?.label ?? null, confidence: 0, evidence };
  }
  const also = ranked
    .slice(1)
    .filter((row) => row.score >= FLOOR && (row.tellsStep || row.score >= first.score * ALSO_FROM));
  return {
    primary: first.label,
    labels: [first.label, ...also.map((row) => row.label)],
    runnerUp: second?.label ?? null,
    confidence: second ? Math.max(0, first.score - second.score) / first.score : 1,
    evidence: [first, ...also].flatMap((row) => row.evidence),
  };
}

type Scored = {
  readonly label: Label;
  readonly score: number;
  readonly evidence: readonly Evidence[];
  readonly tellsStep: boolean;
};

/** "Other" is what is left where no step is told: a step that the headline tells just as strongly goes first. */
function stepBeforeOther(ranked: readonly Scored[]): readonly Scored[] {
  const [first, second] = ranked;
  if (first?.label !== 'other' || !second || !second.tellsStep || !courtSteps.has(second.label)) return ranked;
  const [strongestOther = 0, strongestStep = 0] = [first, second].map((row) => row.evidence[0]?.points);
  return strongestStep >= strongestOther ? [second, first, ...ranked.slice(2)] : ranked;
}

/** Prose names its source in every other sentence: whose words an entry gives, only its headline tells. */
function isOfHeadlines(rule: LabelRule): boolean {
  return 'acts' in rule && rule.acts.includes('speak');
}

function tellsNoStep(title: LabelText): boolean {
  return !labelTable.some((row) =>
    row.rules.some((rule) => rule.weight >= STEP_SIGN && signsOf(rule, title).some((s) => s.points >= STEP_SIGN)),
  );
}

const sideActs: ReadonlySet<Act> = new Set(['file', 'argue', 'ask']);

type Sign = { readonly points: number; readonly quote: string };

function evidenceOf(label: Label, says: string, { points, quote }: Sign): Evidence {
  return { stage: 'label', says: `${label}: ${says}`, quote, points };
}

/** The strongest place where a rule holds in a text; null when it holds nowhere. */
function strongest(rule: LabelRule, text: LabelText, factor: number): Sign | null {
  const signs = signsOf(rule, text).sort((a, b) => b.points - a.points);
  const [best] = signs;
  return best ? { ...best, points: best.points * factor } : null;
}

function signsOf(rule: LabelRule, text: LabelText): Sign[] {
  if ('acts' in rule) return frameSigns(rule, text);
  return 'named' in rule ? thingSigns(rule, text) : cueSigns(rule, text);
}

function frameSigns(rule: FrameRule, { reading, text }: LabelText): Sign[] {
  return reading.frames
    .filter((frame) => holds(rule, frame))
    .map((frame) => ({
      points: rule.weight * weightOf(frame.place, frame.quoted) * (frame.mood === 'asked' ? ASKED_WEIGHT : 1),
      quote: text.slice(frame.start, frame.end),
    }));
}

/** Whether the mood leaves the act to whoever does it. */
function isDone({ acts, by }: FrameRule, { mood, negated }: Frame): boolean {
  // What somebody only wants of the court is not done.
  if (mood === 'wants' && acts.some((act) => act === 'decide' || act === 'drop')) return false;
  // What a court tells somebody to file, argue or ask for is the court's news.
  if (mood === 'told' && by?.includes('court') !== true && acts.some((act) => sideActs.has(act))) return false;
  return !(negated && acts.includes('settle'));
}

function holds(rule: FrameRule, frame: Frame): boolean {
  if (!rule.acts.some((act) => frame.acts.includes(act))) return false;
  if (!isDone(rule, frame)) return false;
  if (rule.joint && !frame.joint) return false;
  if (rule.by && !rule.by.includes(frame.actor ?? 'unknown')) return false;
  if (rule.without?.some((thing) => frame.things.includes(thing))) return false;
  if (rule.subject && !(frame.actor === null && rule.subject.some((thing) => frame.subjectThings.includes(thing))))
    return false;
  if (!rule.things && !rule.to) return true;
  return (
    rule.things?.some((thing) => frame.things.includes(thing)) === true ||
    rule.to?.some((actor) => frame.patients.includes(actor)) === true
  );
}

function thingSigns(rule: ThingRule, { reading, text }: LabelText): Sign[] {
  return reading.things
    .filter(({ thing }) => rule.named.includes(thing))
    .map(({ place, quoted, share, start, end }) => ({
      points: rule.weight * weightOf(place, quoted) * share,
      quote: text.slice(start, end),
    }));
}

function cueSigns(rule: CueRule, { roles, text, reading }: LabelText): Sign[] {
  const match = rule.cue.exec(roles) ?? rule.cue.exec(text.toLowerCase());
  if (!match) return [];
  const quote = match[0].trim();
  const shown = asWritten(quote, text);
  // Where names were replaced in what was found, its place is judged by its share of the role text.
  const found = text.toLowerCase().indexOf(quote.toLowerCase());
  const offset = found >= 0 ? found : (match.index / (roles.length || 1)) * text.length;
  const inBackground =
    reading.backgrounds.some(({ start, end }) => offset >= start && offset < end) ||
    (reading.backgroundFrom !== null && offset >= reading.backgroundFrom * text.length);
  const place = inBackground ? 'background' : 'main';
  return [{ points: rule.weight * weightOf(place, false), quote: shown }];
}

/** The words of the entry behind a piece of its role text; the whole text where names were replaced in it. */
function asWritten(quote: string, text: string): string {
  const at = text.toLowerCase().indexOf(quote.toLowerCase());
  return at < 0 ? text : text.slice(at, at + quote.length);
}

function weightOf(place: Place, quoted: boolean): number {
  return (place === 'main' ? 1 : BACKGROUND_WEIGHT) * (quoted ? QUOTED_WEIGHT : 1);
}

function foreignEvidence(label: Label, title: LabelText, summary: LabelText): Evidence[] {
  return foreignSigns
    .filter((sign) => sign.label === label)
    .flatMap(({ sign, weight }) => {
      const inTitle = sign.exec(title.text)?.[0];
      const found = inTitle ?? sign.exec(summary.text)?.[0];
      if (found === undefined) return [];
      return [
        evidenceOf(label, 'a word of another language', {
          quote: found,
          points: weight * (inTitle === undefined ? SUMMARY_WEIGHT : 1),
        }),
      ];
    });
}
