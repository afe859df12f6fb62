/** Reads one entry for one case: is it about it, what does it report, of which proceeding, which dates, and how sure is that. */
import type { CourtCase } from '../case/court-case.ts';
import { dateBackground } from './date/date-background.ts';
import { findDates, type ProseDate } from './date/prose-dates.ts';
import type { Evidence } from './evidence.ts';
import { classify, type LabelVerdict } from './label/classify.ts';
import { labelText } from './label/label-text.ts';
import type { Label } from './label/labels.ts';
import { type ReportStanding, standingOf } from './label/standing.ts';
import { type MarkedText, markText } from './marked-text.ts';
import type { Vocabulary } from './names/vocabulary.ts';
import { judgeRelevance, RELEVANT_FROM } from './relevance/judge-relevance.ts';
import { lookingBack } from './relevance/retrospect.ts';

export type Reading = {
  readonly relevant: boolean;
  /** 0..1. */
  readonly relevance: number;
  readonly primary: Label;
  readonly labels: readonly Label[];
  readonly runnerUp: Label | null;
  /** 0..1: how clearly the label stands out. */
  readonly confidence: number;
  /** How far what is reported is settled. */
  readonly standing: ReportStanding;
  /** True for an entry that only looks back at the case. */
  readonly isBackground: boolean;
  /** Dates stated in the text; empty for an entry that is not relevant. */
  readonly dates: readonly ProseDate[];
  readonly evidence: readonly Evidence[];
};

/** What is read: plain texts, and the publication instant (epoch ms) where known. */
export type ReadableEntry = { readonly title: string; readonly summary: string; readonly publishedAt: number | null };

export type ReadingOptions = {
  /** True labels every entry; false only those about the case, for the others stay silent anyway. */
  readonly labelAll: boolean;
};

const unlabelled: LabelVerdict = { primary: 'other', labels: ['other'], runnerUp: null, confidence: 0, evidence: [] };

/** Reads an entry. Pure; never throws for any text. */
export function readEntry(
  entry: ReadableEntry,
  courtCase: CourtCase,
  vocabulary: Vocabulary,
  options: ReadingOptions = { labelAll: false },
): Reading {
  const title = markText(entry.title, vocabulary);
  const summary = markText(entry.summary, vocabulary);
  const verdict = judgeRelevance(title, summary, vocabulary, entry.publishedAt);
  const relevant = verdict.relevance >= RELEVANT_FROM;
  const label = relevant || options.labelAll ? classify(labelText(title), labelText(summary)) : unlabelled;
  const back = relevant ? lookingBack(title, summary, entry.publishedAt) : null;
  const reference = { publishedAt: entry.publishedAt, zone: courtCase.zone };
  const datesIn = (marked: MarkedText) => findDates(marked.text, reference, dateBackground(marked, vocabulary));
  const dates = relevant ? uniqueDates([...datesIn(title), ...datesIn(summary)]) : [];
  return {
    relevant,
    relevance: Math.round(verdict.relevance * 1000) / 1000,
    primary: label.primary,
    labels: label.labels,
    runnerUp: label.runnerUp,
    confidence: Math.round(label.confidence * 1000) / 1000,
    standing: label === unlabelled ? 'reported' : standingOf(label.primary, title.reading),
    isBackground: back !== null,
    dates,
    evidence: [...verdict.evidence, ...label.evidence, ...(back === null ? [] : [backgroundEvidence(back)])],
  };
}

function backgroundEvidence(quote: string): Evidence {
  return { stage: 'relevance', says: 'only looks back at the case', quote, points: 0 };
}

function uniqueDates(dates: readonly ProseDate[]): ProseDate[] {
  const byDay = new Map<string, ProseDate>();
  for (const date of dates) if (!byDay.has(date.day)) byDay.set(date.day, date);
  return [...byDay.values()];
}
