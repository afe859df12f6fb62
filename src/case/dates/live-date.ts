/** A court date that reports have brought: what it is of, every day that was set for it, who says so, and how sure that is. */

/** Who gave a day. `at` is epoch ms. */
export type DayVoice = {
  readonly outlet: string;
  /** True for a court's or an agency's own feed. */
  readonly isPrimary: boolean;
  readonly at: number;
  readonly link: string | null;
};

/** One day (`YYYY-MM-DD`) that was set, and by whom it is given; at least one voice. */
export type DaySetting = { readonly day: string; readonly voices: readonly DayVoice[] };

export type LiveDate = {
  /** Stays the same through every move. */
  readonly id: string;
  readonly proceeding: string;
  readonly kind: LiveKind;
  /** In the order in which they were set; the last one stands. At least one. */
  readonly settings: readonly DaySetting[];
  readonly isVacated: boolean;
  /** Other days that are given for it without word of a move. */
  readonly conflicts: readonly DaySetting[];
  /** 0 at first, one more with every change of day and when it is vacated (RFC 5545, SEQUENCE). */
  readonly sequence: number;
  /** When the day was last set or changed, epoch ms. */
  readonly changedAt: number;
};

/** The kinds of date that lie ahead in a proceeding. */
export const liveKinds = [
  'hearing',
  'sentencing',
  'deadline',
  'filing',
  'report',
  'ruling',
  'plea',
  'release',
] as const;
export type LiveKind = (typeof liveKinds)[number];

export function isLiveKind(kind: string): kind is LiveKind {
  return (liveKinds as readonly string[]).includes(kind);
}

/** The day that stands. */
export function dayOf({ settings }: LiveDate): string {
  return settings.at(-1)?.day ?? '';
}

/** The day before the last move; null where it was never moved. */
export function dayBefore({ settings }: LiveDate): string | null {
  return settings.at(-2)?.day ?? null;
}

/** True when a court or agency gives the standing day itself. */
export function isConfirmed({ settings }: LiveDate): boolean {
  return settings.at(-1)?.voices.some(({ isPrimary }) => isPrimary) ?? false;
}

/** The outlets that give the standing day, in the order in which they did. */
export function outletsOf({ settings }: LiveDate): string[] {
  return [...new Set((settings.at(-1)?.voices ?? []).map(({ outlet }) => outlet))];
}
