/** Labels of headlines in other languages, each in the words that its newspapers use. */
import { expect, test } from 'vitest';
import { classify } from '../../../src/news/label/classify.ts';
import { labelText } from '../../../src/news/label/label-text.ts';
import { foreignSigns } from '../../../src/news/label/other-languages.ts';
import { markText } from '../../../src/news/marked-text.ts';
import { shippedCase } from '../../support/seeds.ts';

const marked = (words: string) => labelText(markText(words, shippedCase.vocabulary));

test.each([
  ['La SEC demanda a Binance y a su fundador', 'complaint'],
  ['La SEC retira su demanda contra Binance', 'filing'],
  ['SEC desiste de processo contra a Binance', 'filing'],
  ['Jueza rechaza congelar los activos de Binance.US', 'ruling'],
  ['Binance y CZ se declaran culpables', 'plea'],
  ['Fundador da Binance se declara culpado', 'plea'],
  ['CZ condenado a cuatro meses de prisión', 'sentencing'],
  ['Trump indulta al fundador de Binance', 'pardon'],
  ['Trump concede perdão a CZ', 'pardon'],
  ['CZ renuncia como CEO de Binance', 'personnel'],
  ['CZ sale de prisión', 'other'],
  ['La SEC poursuit Binance', 'complaint'],
  ['La SEC abandonne ses poursuites contre Binance', 'filing'],
  ['Binance plaide coupable', 'plea'],
  ['CZ condamné à quatre mois de prison', 'sentencing'],
  ['Trump gracie le fondateur de Binance', 'pardon'],
  ['CZ démissionne de Binance', 'personnel'],
  ['SEC verklagt Binance', 'complaint'],
  ['SEC zieht Klage gegen Binance zurück', 'filing'],
  ['Binance bekennt sich schuldig', 'plea'],
  ['Binance-Gründer zu vier Monaten Haft verurteilt', 'sentencing'],
  ['Trump begnadigt Binance-Gründer', 'pardon'],
  ['Richterin weist Antrag der SEC gegen Binance ab', 'ruling'],
  ['米SEC、バイナンスを提訴', 'complaint'],
  ['バイナンス、有罪を認める', 'plea'],
  ['トランプ氏、バイナンス創業者に恩赦', 'pardon'],
  ['バイナンス創業者に禁錮4カ月', 'sentencing'],
  ['SEC、バイナンスへの訴訟を取り下げ', 'filing'],
  ['SEC, 바이낸스 제소', 'complaint'],
  ['트럼프, 바이낸스 창업자 사면', 'pardon'],
  ['자오창펑 징역 4개월 선고', 'sentencing'],
  ['바이낸스 유죄 인정', 'plea'],
  ['SEC, 바이낸스 소송 취하', 'filing'],
  ['SEC подала в суд на Binance', 'complaint'],
  ['Трамп помиловал основателя Binance', 'pardon'],
  ['Суд вынес приговор основателю Binance', 'sentencing'],
  ['SEC отозвала иск против Binance', 'filing'],
  ['Binance признала вину', 'plea'],
  ['SEC fa causa a Binance', 'complaint'],
  ['Binance si dichiara colpevole', 'plea'],
  ['Trump concede la grazia al fondatore di Binance', 'pardon'],
  ["SEC, Binance'e dava açtı", 'complaint'],
  ['Trump, Binance kurucusunu affetti', 'pardon'],
  ['SEC Binance davasını geri çekti', 'filing'],
  ['SEC起訴幣安', 'complaint'],
  ['川普特赦趙長鵬', 'pardon'],
  ['幣安認罪', 'plea'],
  ['法官駁回SEC對幣安的請求', 'ruling'],
] as const)('%s: %s', (title, primary) => {
  expect(classify(marked(title), marked('')).primary).toBe(primary);
});

test.each([
  'Zhao names a monitor for audience research',
  'Audience cheers Binance founder at tribunal play',
  'Gracie wins title at Lisbon open',
  'Grazia puts crypto on its cover',
])('English is not taken for another language: %s', (title) => {
  expect(foreignSigns.filter(({ sign }) => sign.test(title))).toEqual([]);
});
