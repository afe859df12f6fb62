/** The rows of the label table for what is no step of a proceeding: business, prices, opinions, round-ups. */
import type { LabelRow } from './labels.ts';
import { gap, rule } from './rule-words.ts';

export const reactionRows: readonly LabelRow[] = [
  {
    label: 'business',
    name: 'Business',
    rules: [
      rule(
        'services, pairs or products change',
        2,
        '\\b(?:suspends?|halts? (?:trading|deposits|withdrawals)|resumes?|restores?|delists?|delisting|removes?|launch(?:es|ed)?|lists?|listing|adds?|unveils?|partners?|partnership|withdrawals|deposits|trading pairs?|crypto-only|invests?|investment|acquires?|acquisition|stake|revenues?|market share|outflows?|inflows?|banking partners?|expands?|rolls? out|fully licensed|monthly volume|trading volume|recapitali\\w+)\\b',
      ),
      rule(
        'a party changes its services',
        2,
        `§party${gap(2)} (?:suspends?|halts?|pauses?|resumes?|restores?|delists?|removes?|launches|lists|adds|unveils|invests|cuts|stops|shuts|closes|converts|drops (?:pairs|tokens))`,
      ),
    ],
  },
  {
    label: 'market',
    name: 'Market',
    rules: [
      rule(
        'a price moves',
        3.5,
        `\\b(?:price|prices|bitcoin|btc|ether|ethereum|eth|bnb|xrp|tokens?|crypto|cryptos|altcoins?|markets?|coin|coins|shares|stocks?|cryptocurrencies|traders|bulls)\\b${gap(6)} (?:falls?|fell|drops?|dropped|plunges?|plunged|tumbles?|tumbled|slides?|slid|slips?|slipped|crash(?:es|ed)?|tanks?|skids?|sinks?|sank|rises?|rose|jumps?|jumped|surges?|surged|soars?|soared|gains?|gained|rallies|rallied|rally|rebounds?|recovers?|climbs?|shrugs? off|declines?|declined|dips?|retreats?|steady|resilient|resilience|tops|claws?|dumps?|pumps?|bleeds?|spikes?|sheds?|loses?|barely moves?|up|down)\\b`,
      ),
      rule(
        'a price note',
        2.2,
        '\\b(?:price analysis|price prediction|price today|all-time high|discount on|sell-off|selloff|liquidations?|open interest|first mover|market wrap|technical analysis|support level|resistance|bloodbath|relief rall(?:y|ies)|depeg|at a discount|market cap)\\b',
      ),
      rule('a percentage of a price', 1.5, '\\b\\d[\\d.]*%'),
    ],
  },
  {
    label: 'commentary',
    name: 'Comment',
    rules: [
      rule(
        'marked as opinion or explainer',
        5,
        '^(?:opinion|op-ed|analysis|explainer|explained|editorial|column|commentary|podcast|interview)\\b',
      ),
      rule(
        'a question or an explanation',
        2,
        "(?:^(?:what|why|how|here's|is|are|can|could|will|did|does|should)\\b|\\?$|\\b(?:what (?:it|this|that) means|means for|explained|explainer|lessons?|takeaways?|everything you need)\\b)",
      ),
      rule(
        'somebody gives an opinion',
        2,
        '\\b(?:experts?|analysts?|former \\S+ official|ex-\\S+ official|lawyers? say|columnist|professor|critics?|slams?|blasts?|praises?|criticizes?|criticises?|reacts?|weighs? in|thinks?|believes?|predicts?|opines?|argues that|proves?|hypocrisy)\\b',
      ),
    ],
  },
  {
    label: 'other',
    name: 'Update',
    rules: [
      rule('Chinese headline', 3.8, '(?:出狱|获释|服刑)'),
      rule(
        'a round-up',
        5,
        '\\b(?:digest|recap|round-?up|weekly|newsletter|law decoded|this week|live updates|live blog|what happened in crypto|in case you missed)\\b',
      ),
      rule(
        'entering or leaving prison',
        3.8,
        '\\b(?:reports? to prison|enters? prison|begins? (?:serving|prison|sentence)|starts? (?:serving|prison|sentence)|release[sd]? from|released|walks? (?:out|free)|leaves? prison|freed|halfway house|out of prison|behind bars)\\b',
      ),
    ],
  },
];
