/** The steps of a proceeding, and which of them an entry of the timeline records. */
import type { TimelineEntry } from '../timeline.ts';

export const steps = [
  'complaint',
  'filing',
  'discovery',
  'hearing',
  'trial',
  'order',
  'ruling',
  'stay',
  'end of the stay',
  'settlement',
  'plea',
  'sentencing',
  'custody',
  'enforcement',
  'appeal',
  'dismissal with prejudice',
  'dismissal without prejudice',
  'pardon',
  'costs',
  'unsealing',
] as const;

export type Step = (typeof steps)[number];

/** What an entry records; null for what is no step in court, such as a business event, or for what did not come about. */
export function stepOf(entry: TimelineEntry): Step | null {
  if (entry.status === 'moved' || entry.status === 'vacated') return null;
  if (entry.step !== undefined) return entry.step;
  switch (entry.type) {
    case 'complaint':
    case 'filing':
    case 'discovery':
    case 'hearing':
    case 'order':
    case 'ruling':
    case 'settlement':
    case 'plea':
    case 'sentencing':
    case 'custody':
    case 'enforcement':
    case 'pardon':
      return entry.type;
    // A dismissal is final only where the record says so.
    case 'dismissal':
      return 'dismissal without prejudice';
    case 'notice':
    case 'personnel':
    case 'business':
    case 'inquiry':
    case 'report':
    case 'launch':
      return null;
  }
}
