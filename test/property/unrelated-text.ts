/** Headlines that are not about the case, made from templates, and sentences that are about nothing near it, some of which use its words. */
import { pick } from './any-text.ts';

/** Weather, sport, cooking, gardens, animals, travel, music, science; the last ones use words of the law for other things. */
export const unrelatedSentences: readonly string[] = [
  'Rain is expected over the weekend, with sunny spells on Monday.',
  'Temperatures will fall to five degrees by the evening.',
  'Strong winds brought down several trees in the north.',
  'Snow closed two mountain passes overnight.',
  'The heatwave is likely to last until the end of the month.',
  'The home side won three to one after a slow first half.',
  'Their goalkeeper saved a penalty in the last minute.',
  'The midfielder is out for six weeks with a knee injury.',
  'She broke her own record over four hundred metres.',
  'The cyclists climb the final pass on Sunday.',
  'Bake the cake for forty minutes and let it cool before serving.',
  'Add a pinch of salt and stir until the sauce thickens.',
  'Fresh basil goes well with ripe tomatoes and olive oil.',
  'Soak the beans overnight and boil them with a bay leaf.',
  'The bakery on the corner sells out of rye bread by noon.',
  'Prune the roses in late winter, before the first buds open.',
  'Tulips need well-drained soil and plenty of light.',
  'Slugs come out at night, so look under the leaves.',
  'The old oak in the park is four hundred years old.',
  'A pair of storks has returned to the church tower.',
  'The zoo welcomed twin red pandas this spring.',
  'Cats sleep up to sixteen hours a day.',
  'The dog was found two villages away, wet but happy.',
  'Whales were seen close to the harbour this morning.',
  'The ferry to the island leaves every two hours.',
  'Book early, as the mountain huts are full in August.',
  'The museum is closed on Mondays and free on Thursdays.',
  'A new footbridge links the two banks of the river.',
  'The night train has a dining car and quiet compartments.',
  'The orchestra opens its season with a Brahms symphony.',
  'Her third album was recorded in a barn by the sea.',
  'The film runs for two hours and has no dialogue at all.',
  'The choir is looking for tenors and meets on Wednesdays.',
  'The painter worked mostly in blue and grey.',
  'Astronomers saw a faint comet near the bright star Vega.',
  'The telescope took its first picture of a distant galaxy.',
  'Researchers counted the rings of ancient pines.',
  'The volcano has been quiet since the spring.',
  'A good night of sleep helps the memory.',
  'Walking half an hour a day is good for the heart.',
  'The school play is about a lighthouse keeper.',
  'Children built a raft out of barrels and rope.',
  'The library has extended its opening hours.',
  'The chess club meets in the back room of the café.',
  'Wool keeps its warmth even when it is wet.',
  'The clock on the town hall is ten minutes slow again.',
  'The village fair had apples, cider and brass music.',
  'The new bicycle lane runs along the canal.',
  'The tennis court was still wet after the shower.',
  'In case of rain the concert moves indoors.',
  'The judge at the dog show praised the terrier.',
  'The rules of the board game fit on one page.',
  'Order the book at any shop.',
  'The rowers meet for a trial run on Saturday.',
  'He will appeal to younger readers with his new comic.',
  'She has settled in well at the new school.',
  'The hearing of bats is astonishing.',
  'The sentence in the crossword had seven words.',
];

const places = ['Lisbon', 'Nairobi', 'Osaka', 'Lagos', 'Dubai', 'Manila', 'Paris', 'São Paulo', 'Toronto', 'Jakarta'];
const coins = ['Bitcoin', 'Ether', 'BNB', 'Solana', 'Dogecoin', 'XRP'];
const exchanges = ['Binance', 'Kraken', 'Coinbase', 'OKX', 'Bybit', 'Gemini'];
const things = ['wallet', 'card', 'staking product', 'futures contract', 'mobile app', 'loyalty scheme', 'academy'];
const others = ['a carmaker', 'a pharmacy chain', 'an airline', 'a toy maker', 'a fishing company', 'a software firm'];
const offices = ['Senate', 'city council', 'parliament', 'central bank', 'tax office'];

type Words = (list: readonly string[]) => string;

/** Each makes a headline that is not about the case, though many share its words. */
const templates: readonly ((word: Words) => string)[] = [
  (word) => `${word(coins)} climbs ${word(['3', '5', '12'])} percent as traders return`,
  (word) => `${word(coins)} slips below ${word(['support', 'a key level', '$300'])} in quiet trading`,
  (word) => `${word(exchanges)} lists ${word(coins)} ${word(things)}`,
  (word) => `${word(exchanges)} launches ${word(things)} in ${word(places)}`,
  (word) => `${word(exchanges)} opens office in ${word(places)}`,
  (word) => `${word(exchanges)} hires head of marketing for ${word(places)}`,
  (word) => `Binance users in ${word(places)} complain about slow ${word(things)}`,
  (word) => `Binance airdrop brings ${word(coins)} to holders of ${word(things)}`,
  (word) => `Regulator in ${word(places)} grants ${word(exchanges)} a licence`,
  (word) => `${word(places)} bank ends payments to ${word(exchanges)}`,
  (word) => `Hackers steal ${word(coins)} from ${word(places)} ${word(things)} maker`,
  (word) => `SEC sues ${word(others)} over misleading accounts`,
  (word) => `SEC fines ${word(others)} after audit`,
  (word) => `SEC football: upset in week ${word(['2', '5', '9'])} shakes the rankings`,
  (word) => `Judge dismisses suit against ${word(others)} in ${word(places)}`,
  (word) => `${word(others)} founder pleads guilty in ${word(places)}`,
  (word) => `${word(['US', 'EU', 'UK'])} ${word(offices)} debates rules for stablecoins`,
  (word) => `${word(offices)} of ${word(places)} votes on new bicycle lanes`,
  (word) => `How to cook ${word(['lentils', 'rice', 'dumplings', 'paella'])} like they do in ${word(places)}`,
  (word) => `Weekend weather: ${word(['rain', 'sun', 'fog', 'snow'])} over ${word(places)}`,
  (word) => `${word(places)} marathon won by newcomer`,
  (word) => `CZ${word(['-75 pistol', ' 600 rifle', ' Brno museum'])} draws collectors to ${word(places)}`,
  (word) => `Actor Zhao ${word(['Wei', 'Tao', 'Lei'])} returns to the stage in ${word(places)}`,
  (word) => `${word(others)} raises $${word(['20', '75', '300'])} million to expand in ${word(places)}`,
];

export function unrelatedHeadline(dice: () => number): string {
  return pick(templates, dice)((list) => pick(list, dice));
}
