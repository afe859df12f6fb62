/** What goes into a digest, before it is put into words. */
import type { Label } from '../../news/label/labels.ts';
import type { Chart } from '../message.ts';
import type { DigestKind } from './due.ts';

/** A story with coverage in the time of the digest. Instants are epoch ms. */
export type DigestStory = {
  readonly key: string;
  readonly label: Label;
  readonly title: string;
  readonly link: string | null;
  /** In the order in which they reported. */
  readonly outlets: readonly string[];
  /** The court or agency that says so itself; null for reports alone. */
  readonly confirmedBy: string | null;
  readonly firstSeenAt: number;
};

/** A court date: a day (`YYYY-MM-DD`) of the record. */
export type DigestDate = { readonly what: string; readonly day: string; readonly status: string };

export type DigestFeeds = {
  readonly total: number;
  /** Those that answer; quiet and frozen ones too. */
  readonly answering: number;
  readonly failing: readonly { readonly title: string; readonly since: number | null }[];
  /** When a court's or agency's feed last brought anything; null where none ever did. */
  readonly lastPrimaryAt: number | null;
};

export type DigestContent = {
  readonly caseName: string;
  readonly kind: DigestKind;
  readonly zone: string;
  /** It tells of what was seen from `from` on and before `to`. */
  readonly from: number;
  readonly to: number;
  /** When it was due, where it is late; null where it is not. */
  readonly lateSince: number | null;
  /** In any order. */
  readonly stories: readonly DigestStory[];
  /** Stories that wait as the channel asked: for confirmation, or for more outlets. */
  readonly waiting: readonly { readonly title: string; readonly reason: string }[];
  /** How many reports are held for review, because the record speaks against them. */
  readonly held: number;
  readonly ahead: readonly DigestDate[];
  readonly passed: readonly DigestDate[];
  /** Headlines of cards that were corrected. */
  readonly corrections: readonly string[];
  /** Null where no feed is polled. */
  readonly feeds: DigestFeeds | null;
  readonly coverage: Chart['days'];
};

/** True when a digest would only say that there is nothing to say. */
export function isQuiet({ stories, ahead, passed, corrections }: DigestContent): boolean {
  return stories.length + ahead.length + passed.length + corrections.length === 0;
}
