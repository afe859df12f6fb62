/** The rows of the label table for what is no step of a proceeding: business, prices, opinions, round-ups. */
import type { LabelRow } from './labels.ts';

export const reactionRows: readonly LabelRow[] = [
  {
    label: 'business',
    name: 'Business',
    rules: [
      {
        says: 'a party lists or takes on a coin',
        weight: 3,
        acts: ['serviceChange'],
        by: ['party'],
        things: ['coin'],
      },
      {
        says: 'someone cuts ties with a party',
        weight: 3,
        cue: /\b(?:cut(?:s|ting)?|sever(?:s|ed)?|ends?|ended) (?:\S+ )?ties?\b|\b(?:stays?|keeps?|steers?) (?:clear|away)\b.*§party|§party (?:assets|reserves|holdings) (?:fall|fell|drop|shrink|shrank|sink|down)|\b(?:drops?|dropped|ditch(?:es|ed)|quits?) §party as (?:client|customer|partner)/,
      },
      { says: 'a party brings a service back', weight: 3.3, acts: ['bring'], by: ['party'], things: ['service'] },
      {
        says: 'services or products change',
        weight: 3.4,
        acts: ['serviceChange'],
        by: ['party', 'customer', 'unknown', 'other', 'side'],
        things: ['service'],
        without: ['prison', 'suit', 'case'],
      },
      {
        says: 'money or customers move',
        weight: 2.8,
        cue: /\$[\d.,]+ ?(?:billion|million|bn|b|m)\b (?:\S+ ){0,3}?(?:leaves?|left|exits?|exited|flees?|fled|pulled|withdrawn|flow(?:s|ed)? (?:out|from|into)|pours? (?:out|into))\b|\b(?:net )?(?:out|in)flows?\b|\bmarket share\b|\bcrypto-only\b|\b(?:deposits|withdrawals)\b|\bbanking partners?\b|\b(?:revenues?|volumes?|share) (?:\S+ ){0,2}(?:down|falls?|fell|drops?|falling|plunges?)\b/,
      },
      { says: 'the business is named', weight: 1.3, named: ['service'] },
    ],
  },
  {
    label: 'market',
    name: 'Market',
    rules: [
      {
        says: 'a price that a step leaves where it was',
        weight: 4.8,
        cue: /\b(?:little|barely|hardly) (?:moved|changed|budged)\b|\bbarely (?:moves|budges)\b/,
      },
      { says: 'a price moves', weight: 4.4, acts: ['moveUp', 'moveDown', 'shrugOff'], subject: ['coin'] },
      {
        says: 'a rally or a slump goes on or ends',
        weight: 4,
        acts: ['moveUp', 'moveDown', 'shrugOff'],
        subject: ['priceNote'],
      },
      { says: 'a price is moved', weight: 3.6, acts: ['moveUp', 'moveDown'], things: ['coin'], by: ['unknown'] },
      { says: 'a price note', weight: 2.6, named: ['priceNote'] },
      {
        says: 'a percentage or a price level',
        weight: 1.4,
        cue: /\b\d[\d.]*%|\$\d[\d.,]*k\b|(?:below|above|under|past|near|to|at) \$\d[\d.,]*(?!\d)(?! ?(?:million|billion|bn|m\b))/,
      },
      {
        says: 'a coin leads the headline',
        weight: 1.3,
        cue: /^(?:\S+ ){0,1}(?:bitcoin|btc|ether|ethereum|eth|bnb|xrp|solana|altcoins?|cryptos?|crypto prices?|crypto markets?|cryptocurrencies|tokens?|coinbase shares)\b/,
      },
      {
        says: 'a coin with its price or share of change',
        weight: 3.8,
        cue: /^(?:\S+ ){0,2}\$?(?:bitcoin|btc|ether|ethereum|eth|bnb|xrp|sol|ada|solana|cardano|altcoins?|alts|coinbase (?:stock|shares)|crypto|cryptos|tokens?)\b.*(?:\d%|\b\d+(?:\.\d+)?k\b|\$\d[\d.,]*k?(?! ?(?:million|billion|bn|m\b|b\b)))/,
      },
      {
        says: 'prices open, trade or close',
        weight: 3.4,
        cue: /\b(?:opens?|trades?|closes?|ends?|drifts?|nudges?|edges?) (?:\S+ )?(?:lower|higher|up|down|flat)\b|\bmuted reaction\b|\bsen(?:ds?|t|ding) (?:\S+ ){1,3}(?:lower|higher|tumbling|soaring|sliding|plunging|surging)\b/,
      },
      {
        says: 'a coin is up, down or where it was',
        weight: 4.2,
        cue: /^(?:\S+ ){0,3}(?:bitcoin|btc|ether|ethereum|eth|bnb|xrp|sol|solana|ada|cardano|altcoins?|alts|cryptos?|tokens?|coins?|shares|stocks?|prices?|markets?) (?:is |are |was |were )?(?:(?:still|mostly|little|largely|sharply|slightly) )?(?:up|down|higher|lower|flat|mixed|unchanged|unmoved|unfazed|changed|muted|subdued|calm|steady|in the (?:red|green))\b(?! to \w+ (?:bitcoin|crypto))/,
      },
      {
        says: 'why a price moves',
        weight: 6,
        cue: /\bwhy (?:is|are|was|were|did|has|have|does|do) (?:the )?(?:price of )?(?:bitcoin|btc|ether|ethereum|eth|bnb|xrp|solana|cardano|altcoins?|cryptos?|tokens?|coins?|prices?|markets?)\b.*\b(?:up|down|higher|lower|fall|falls|falling|fell|drop\w*|ris(?:e|es|ing)|crash\w*|rally\w*|rallying|bounc\w+|surg\w+|soar\w*|plung\w+|react\w*|mov(?:e|es|ing)|dump\w*|pump\w*)\b/,
      },
      {
        says: 'a letter on the markets',
        weight: 6.6,
        cue: /\bmarkets? (?:newsletter|wrap|daily|recap|digest|round-?up|report|note|update)\b/,
      },
      {
        says: 'a coin is up, down or unmoved',
        weight: 3.6,
        cue: /\b(?:bitcoin|btc|ether|eth|ethereum|bnb|xrp|sol|ada|tokens?|altcoins?|crypto|prices?)\b.*\b(?:(?:is|are) (?:down|up|falling|rising|crashing|dropping|sinking|pumping)|little changed|unchanged|cheaper)\b/,
      },
      {
        says: 'how a price fared',
        weight: 3.2,
        cue: /\b(?:price|market)s? (?:react|reaction|today)\b|\bhow (?:has|have|did) \S+ (?:fared?|react)|\bin stride\b|\bprice (?:analysis|prediction)\b|\bmarkets? wrap\b/,
      },
    ],
  },
  {
    label: 'commentary',
    name: 'Comment',
    rules: [
      {
        says: 'marked as opinion or explainer',
        weight: 6,
        cue: /^(?:opinion|op-ed|analysis|explainer|explained|editorial|column|commentary|podcast|interview)\b/,
      },
      {
        says: 'a verdict on what a step means for others',
        weight: 4.8,
        cue: /\b(?:sets?|sends?) (?:a |an |the )?(?:\S+ )?(?:precedent|tone|message|signal)\b|\b(?:is|was|amounts to) (?:a |an )?(?:\S+ )?(?:mistake|disgrace|travesty|wake-up call|watershed|turning point|warning)\b/,
      },
      {
        says: 'the story of how something came about',
        weight: 4.6,
        cue: /^how §?\S+(?: \S+)? (?:became|came|went|got|fell|rose|survived|built|lost|won)\b/,
      },
      {
        says: 'a question of why or what',
        weight: 4.3,
        cue: /^(?:why|what(?! to (?:expect|watch|know)| time))\b[^?]*\?/,
      },
      {
        says: 'a question of whether',
        weight: 3.4,
        cue: /^(?:will|could|is|are|was|were|can|should|does|do|did|would|has|have)\b[^?]*\?(?! (?:yes|no)\b)/,
      },
      {
        says: 'a question or an explanation',
        weight: 2.7,
        cue: /^(?:what(?! to (?:expect|watch|know)| time)|why|how|here's|is|are|can|could|will|did|does|should|maybe)\b|\?$/,
      },
      {
        says: 'a list of things',
        weight: 3.8,
        cue: /^(?:\d+|two|three|four|five|six|seven|ten) (?:\S+ ){0,2}(?:quotes|reasons|lessons|takeaways|things|questions|charts|ways|facts)\b/,
      },
      { says: 'how or what, told after a colon', weight: 2.4, cue: /: (?:how|why|what) \S+/ },
      { says: 'lawmakers quarrel', weight: 3, acts: ['meet'], by: ['lawmaker'] },
      {
        says: 'what it means',
        weight: 4.6,
        cue: /\b(?:what (?:it|this|that|\S+(?: \S+){0,4}) (?:means?|says|shows)|means for|lessons?|takeaways?|everything you need|explain(?:s|ed)? (?:the|why|how)|a guide to|one by one|proves|shows how|mockery|, explained|explained like)\b/,
      },
      {
        says: 'a judgement in the words of everyday',
        weight: 4.4,
        cue: /\b(?:slap on the wrist|gets? off (?:easy|lightly)|go(?:es)? easy on|turn(?:s|ing)? the page|sends? a message|downfall|turning point|rise and fall|that is the point|good riddance|nothing to show|end of an era|era (?:\w+ )?(?:over|ends)|the (?:art|trouble|problem|truth|case|moral|irony|folly) (?:of|with|about|for|against)|in defen[cs]e of|tells us|teach(?:es)? us|misadventure|the real (?:story|reason|winner|loser)s?|too (?:little|much|far|late|lenient|harsh)|worlds apart)\b/,
      },
      { says: 'an outsider speaks', weight: 3.4, acts: ['speak'], by: ['speaker', 'lawmaker', 'unknown'] },
      { says: 'somebody outside gives an opinion', weight: 3.4, acts: ['opine'], by: ['speaker', 'lawmaker'] },
      {
        says: 'a party reacts, out of court',
        weight: 4.6,
        cue: /§party (?:responds?|responded|response|reacts?|reacted|reaction|replies|replied|(?:hits?|fires?|claps?|pushes) back|rejects?) (?:at |to |against )?(?:the |us )?(?:§agency )?(?:\w+ )?(?:suit|lawsuit|charges|complaint|allegations|accusations?|dismissal|labels?|action)\b/,
      },
      {
        says: 'an outsider says what he thinks',
        weight: 3.2,
        cue: /\b(?:ceo|founder|co-founder|chief|chairman|investor|senator|lawyer|attorney|economist|billionaire|executive|officer|counsel) (?:\S+ ){0,3}(?:says|calls|hails|applauds|cheers|welcomes|slams|blasts|warns|predicts|believes|thinks|praises|criticizes|weighs in)\b/,
      },
      {
        says: 'a former official speaks',
        weight: 4.2,
        cue: /\b(?:former|ex-)[ -]?(?:\S+ ){0,2}(?:official|regulator|lawyer|prosecutor|commissioner|chair|man|attorney|enforcement \S+)\b(?:.*\b(?:says?|said|slams?|calls?|thinks?|warns?)\b)|[,:-] (?:a |an |the )?(?:former|ex-)[ -]?(?:\S+ ){0,2}(?:official|regulator|lawyer|prosecutor|commissioner|chair|man|attorney|enforcement \S+)$|\bsays? (?:a )?(?:former|ex-)|\b(?:experts?|analysts?|critics?|observers)(?: of \S+)? (?:says?|say|think|see|warn|explain)\b|(?<!§(?:party|agency) )\blawyers (?:say|think|see|warn|are divided|weigh in|split)\b|: (?:experts?|analysts?)$/,
      },
      {
        says: 'somebody is quoted on it',
        weight: 2.6,
        cue: /^\S+(?: \S+)? on §?\S+: ?"|^\S+(?: \S+){0,2}: (?:§agency|this|it is|it's) (?:\S+ )*(?:is|was|day for)\b/,
      },
      {
        says: 'strong words',
        weight: 2.4,
        cue: /\b(?:slams?|blasts?|lashes|condemns?|hypocrisy|wrong|had it coming|dark day|win for crypto|end of §party|it pays to)\b/,
      },
    ],
  },
  {
    label: 'other',
    name: 'Update',
    rules: [
      {
        says: 'a round-up',
        weight: 6.2,
        cue: /\b(?:digest|recap|round-?up|newsletter|law decoded|this week in|(?:seven|7) days in|what happened in crypto|in case you missed|weekly|week in|timeline)\b/,
      },
      { says: 'entering prison', weight: 4.8, acts: ['goToPrison'] },
      {
        says: 'a term begins or ends',
        weight: 5.6,
        cue: /\b(?:begins?|began|beginning|starts?|started|starting|finishes|finished|completes|completed) (?:\S+ ){0,3}(?:sentence|prison (?:term|time|stint)|jail (?:term|time|stint)|(?:stay|stint) (?:at|in|behind) (?:\S+ ){0,2}(?:prison|jail|bars))\b|\b(?:enters?|entered|entering|arrives? (?:at|in)|heads? (?:to|for)|headed (?:to|for)) (?:\S+ ){0,2}(?:prison|jail)\b/,
      },
      {
        says: 'leaving prison or custody',
        weight: 4.5,
        acts: ['leavePrison'],
        by: ['party', 'unknown', 'court', 'side'],
        without: ['service', 'discovery', 'monitor', 'licence'],
      },
      { says: 'freedom or custody is named', weight: 2.6, named: ['freedom'] },
      {
        says: 'when somebody comes out of prison',
        weight: 5.6,
        cue: /^when (?:does|will|is|can)\b.*\b(?:get out|be released|released|be free|walk free|leave (?:prison|jail|custody))\b/,
      },
      {
        says: 'prison looked back on',
        weight: 3.8,
        cue: /\bprison (?:life|experience|stint|memoir|time behind him)\b|\bsince (?:his )?release\b|\bin prison memoir\b/,
      },
      {
        says: 'a list of the year',
        weight: 5,
        cue: /^(?:the )?(?:\d+ )?(?:biggest|top|most)\b.*\bof (?:20\d\d|the year)\b/,
      },
      {
        says: 'life in prison',
        weight: 3.6,
        cue: /\binside the (?:\S+ )?(?:prison|jail)\b|\bbehind bars\b|\bin jail\b|\binmate\b|\bprison was\b|\bout of (?:prison|jail)\b|\bleave(?:s)? prison\b/,
      },
    ],
  },
];
