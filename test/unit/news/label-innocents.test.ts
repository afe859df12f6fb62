/** News of other topics: nothing in it may pass for a kind of news of a case. */
import { expect, test } from 'vitest';
import { classify } from '../../../src/news/label/classify.ts';
import { labelText } from '../../../src/news/label/label-text.ts';
import type { Label } from '../../../src/news/label/labels.ts';
import { markText } from '../../../src/news/marked-text.ts';
import { shippedCase } from '../../support/seeds.ts';

const labelOf = (title: string): Label => {
  const text = (words: string) => labelText(markText(words, shippedCase.vocabulary));
  return classify(text(title), text('')).primary;
};

test.each([
  'Manchester United sign striker from Ajax',
  'Rain moves in as heat wave ends',
  'Apple unveils new phone',
  'Senate passes spending bill',
  'Local school board names new superintendent',
  'Museum opens exhibit on ancient Rome',
  'Actor joins cast of space drama',
  'Study finds coffee may help memory',
  'Team loses in final after penalty shootout',
  'Hospital adds beds as flu season peaks',
  'City council weighs bike lanes',
  'Airline cancels flights over storm',
  'Chef shares recipe for lemon tart',
  'Tesla recalls cars over brake fault',
  'Mayor pledges cleaner streets',
  'Band announces world tour',
  'Scientists discover new species of frog',
  'Farmers face drought in Midwest',
  "Queen's dress goes on display",
  'Wildfire spreads near Los Angeles',
  'Startup raises $20 million for solar panels',
  'Coach fired after losing season',
  'Netflix adds live sports',
  'Researchers map ocean floor',
  'Novelist wins Booker prize',
  'Volunteers clean up beach',
  'Bridge closed for repairs',
  'Doctors warn of measles outbreak',
  'New law bans plastic bags',
  'Police arrest man in burglary',
  'Tenants sue landlord over mold',
  'Bakery opens second store',
  'Union votes to strike',
  'Google fined over privacy',
  'France elects new parliament',
  'NASA delays moon launch',
  'Moon landing anniversary marked',
  'Hotel chain launches loyalty program',
  'Zoo welcomes baby panda',
  'Retail sales rise in March',
  'Housing starts fall',
  'Snow closes schools in Buffalo',
  'Ferry capsizes, dozens rescued',
  'Chess champion retires',
  'Marathon runner breaks record',
  'Company fills potholes across town',
  'Festival draws record crowd',
  'Storm swells river to record level',
  'Hearing loss linked to headphones',
  'Motion picture academy adds members',
  'Thieves target jewellers in Paris',
  'Pilot lands plane safely after bird strike',
  'Crew frees whale from nets',
  'Court of public opinion: a play',
  'Parents fear for missing hikers',
])('%s', (title) => {
  expect(labelOf(title)).toBe('other');
});
