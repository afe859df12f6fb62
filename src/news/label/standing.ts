/** How far what an entry reports is settled: one side's claim, a report, an agreement, a decision. */
import type { FrameReading } from '../frame/read-frames.ts';
import type { Label } from './labels.ts';

export const standings = ['alleged', 'reported', 'agreed', 'decided'] as const;
export type ReportStanding = (typeof standings)[number];

/** What the label stands for once it has happened. */
const doneStanding: Partial<Record<Label, ReportStanding>> = {
  complaint: 'alleged',
  filing: 'alleged',
  settlement: 'agreed',
  plea: 'agreed',
  ruling: 'decided',
  sentencing: 'decided',
  appeal: 'reported',
  pardon: 'decided',
};

/**
 * The standing of a report by its label and its title. Claims stay claims whoever reports them; a decision or agreement counts as one only where the title
 * says that it was made: not asked for, not expected, not denied, not hearsay. Pure.
 */
export function standingOf(label: Label, { frames }: FrameReading): ReportStanding {
  const standing = doneStanding[label] ?? 'reported';
  if (standing === 'alleged' || standing === 'reported') return standing;
  const main = frames.filter(({ place }) => place === 'main');
  const isOpen = main.some(
    ({ mood, hedged, negated, acts }) =>
      (mood !== 'did' && mood !== 'told') || hedged || negated || acts.includes('ask'),
  );
  return isOpen ? 'reported' : standing;
}
