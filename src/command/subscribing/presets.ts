/** Ready-made sets of wishes, by the names under which people choose them. */
import type { Wishes } from '../../alert/wishes.ts';
import type { Label } from '../../news/label/labels.ts';

export type Preset = {
  readonly name: string;
  readonly says: string;
  readonly labels: readonly Label[] | null;
  readonly wishes: Partial<Wishes>;
};

export const presets: readonly Preset[] = [
  {
    name: 'decisions',
    says: 'what a court or agency decides, and what ends or turns a proceeding',
    labels: ['complaint', 'ruling', 'settlement', 'plea', 'sentencing', 'appeal', 'pardon'],
    wishes: {},
  },
  {
    name: 'court-dates',
    says: 'hearings, sentencings and dates that are set or moved, with reminders',
    labels: ['hearing', 'sentencing'],
    wishes: { reminders: true },
  },
  { name: 'everything', says: 'every development about the case', labels: null, wishes: {} },
  { name: 'digests', says: 'a digest once a week and nothing in between', labels: null, wishes: { paces: ['weekly'] } },
];

/** What a channel gets that says nothing else. */
export const defaultPreset: Preset = presets[0] as Preset;
