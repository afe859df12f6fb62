/** Digests as tests look at them. */
import type { Message } from '../../src/alert/message.ts';
import { plainText } from '../../src/command/wording/length.ts';

/** A stored message as one line of plain text. */
export function storedStoryText(stored: string): string {
  return plainText(JSON.parse(stored) as Message).replace(/\s+/g, ' ');
}
