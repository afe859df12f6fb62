/** Changes a card that was sent: more outlets, a confirmation. What was said first stays readable. */
import { type Block, field, instant, type Message, type Span, strong, text } from '../message.ts';

const COVERAGE = 'Also reported by';
const MOST_NAMED = 8;

/** The card with the outlets (in the order in which they reported) that came after the first. */
export function withCoverage(message: Message, outlets: readonly string[]): Message {
  if (outlets.length === 0) return message;
  const named = outlets.slice(0, MOST_NAMED).join(', ');
  const more = outlets.length > MOST_NAMED ? ` and ${outlets.length - MOST_NAMED} more` : '';
  return withField(message, field(COVERAGE, text(`${named}${more}`)), 'Standing');
}

/** The card, once a court or agency published it itself. */
export function withConfirmation(message: Message, by: string, at: number): Message {
  const spans: Span[] = [text('confirmed by '), strong(by), text(', '), instant(at), text('; first told as a report')];
  return withField(message, field('Standing', ...spans), 'Proceeding');
}

type Field = Extract<Block, { kind: 'field' }>;

/** Puts a field in place of the one of its name, else after the one named `after`, else last. */
function withField(message: Message, added: Field, after: string): Message {
  const at = (name: string): number =>
    message.blocks.findIndex((block) => block.kind === 'field' && block.name === name);
  const own = at(added.name);
  const blocks = [...message.blocks];
  if (own >= 0) blocks[own] = added;
  else blocks.splice(at(after) >= 0 ? at(after) + 1 : blocks.length, 0, added);
  return { ...message, blocks };
}
