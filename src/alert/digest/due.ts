/** When a channel's digests are due: at its hour by the clock on its wall, whatever the clocks do. */
import { Temporal } from 'temporal-polyfill';
import { type Wishes, weekdays } from '../wishes.ts';

export const digestKinds = ['daily', 'weekly'] as const;
export type DigestKind = (typeof digestKinds)[number];

/** `day` is the local day whose digest it is, `dueAt` the instant (epoch ms). */
export type DueDigest = { readonly day: string; readonly dueAt: number };

/** Which digests somebody wishes for. */
export function wishedDigests({ paces }: Pick<Wishes, 'paces'>): DigestKind[] {
  return digestKinds.filter((kind) => paces.includes(kind));
}

/**
 * The first digest that is due after `after` (epoch ms). An hour that a change of the clocks leaves out is taken right after it; one that comes twice, the
 * first time. A day that a zone leaves out altogether has none.
 */
export function nextDigest(
  { zone, digestDay, digestHour }: Pick<Wishes, 'zone' | 'digestDay' | 'digestHour'>,
  kind: DigestKind,
  after: number,
): DueDigest {
  const wanted = weekdays.indexOf(digestDay) + 1;
  let day = Temporal.Instant.fromEpochMilliseconds(after).toZonedDateTimeISO(zone).toPlainDate();
  for (;;) {
    const due = day.toZonedDateTime({ timeZone: zone, plainTime: new Temporal.PlainTime(digestHour) });
    const isWanted = kind === 'daily' || day.dayOfWeek === wanted;
    const isThatDay = due.toPlainDate().equals(day);
    if (isWanted && isThatDay && due.epochMilliseconds > after)
      return { day: day.toString(), dueAt: due.epochMilliseconds };
    day = day.add({ days: 1 });
  }
}
