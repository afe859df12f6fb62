/** What machines do to headlines, undone; and texts that no machine touched, left alone. */
import { expect, test } from 'vitest';
import { respell } from '../../../src/news/text/respell.ts';

test.each([
  ['Securities and Trade Fee sues Binance', 'Securities and Exchange Commission sues Binance'],
  ['Supreme Courtroom rejects Binance enchantment', 'Supreme Court rejects Binance appeal'],
  ['SEC go well with in opposition to Binance', 'SEC suit against Binance'],
  ['Decide guidelines on movement to dismiss', 'Judge rules on motion to dismiss'],
  ['Zhao pleads responsible', 'Zhao pleads guilty'],
  ['Bitcoin worth dives', 'Bitcoin price dives'],
  ['Division of Justice names monitor', 'Department of Justice names monitor'],
  ['Binanceâ€™s plea', "Binance's plea"],
  ['SEC axed â€” claims live on', 'SEC axed - claims live on'],
  ['El indulto de CZ en SÃ£o Paulo costÃ³', 'El indulto de CZ en SÃ£o Paulo costó'],
])('%s', (spun, plain) => {
  expect(respell(spun)).toBe(plain);
});

test.each([
  'SEC sues Binance',
  'Judge decides to hear the motion',
  'Fans listening to music in a courtroom',
  'Binance charges a trade fee',
  'A naïve résumé from Zürich',
  '币安',
  '',
])('%s stays as it is', (text) => {
  expect(respell(text)).toBe(text);
});
