/** How a title names a party: as what the news is about, as an adjective to something else, or in passing. */
import type { FrameReading } from '../frame/read-frames.ts';
import type { MarkedText } from '../marked-text.ts';
import type { Mention } from '../names/vocabulary.ts';
import { partyAsAdjective } from './matters.ts';

/** "A Binance account": every mention only says what kind of thing something is. */
export function onlyDescribes({ text, mentions }: MarkedText): boolean {
  return mentions
    .filter((mention) => mention.role === 'party' && mention.strong)
    .every((mention) => partyAsAdjective.test(text.slice(mention.end, mention.end + 24)));
}

/** The party stands in the background of news that are no market news. */
export function onlyInPassing({ reading }: MarkedText, party: Mention): boolean {
  return isBackground(reading, party.start) && !reading.mainActors.includes('party') && !movesPrices(reading);
}

/** Whether an offset lies in what is told as background. */
export function isBackground({ backgrounds }: FrameReading, offset: number): boolean {
  return backgrounds.some(({ start, end }) => offset >= start && offset < end);
}

/** A coin or a price does something. */
export function pricesMove({ frames }: FrameReading): boolean {
  return frames.some(
    ({ acts, subjectThings }) =>
      subjectThings.includes('coin') &&
      acts.some((act) => act === 'moveUp' || act === 'moveDown' || act === 'shrugOff'),
  );
}

/** Prices move in the news, or it names a movement of them. */
export function movesPrices(reading: FrameReading): boolean {
  return pricesMove(reading) || reading.things.some(({ thing }) => thing === 'priceNote');
}
