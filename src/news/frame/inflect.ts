/** The forms of English verbs, as far as headlines use them. */

/** How a form is used: `present` ends in s, `base` is the plain form, `past` also serves as the participle. */
export type Form = 'base' | 'present' | 'past' | 'ing';

/** Verbs whose past is not made with -ed; several pasts are separated by a slash. */
const irregular: ReadonlyMap<string, string> = new Map(
  `ask=asked seek=sought bring=brought take=took/taken hit=hit get=got/gotten give=gave/given win=won lose=lost find=found let=let set=set keep=kept
   throw=threw/thrown say=said tell=told think=thought fight=fought meet=met hear=heard hold=held strike=struck pay=paid shell=shelled plead=pleaded/pled
   cut=cut quit=quit leave=left step=stepped fall=fell/fallen rise=rose/risen sink=sank/sunk slide=slid shed=shed steal=stole/stolen go=went/gone
   begin=began/begun sell=sold buy=bought make=made/made see=saw/seen come=came send=sent spend=spent free=freed undo=undid/undone write=wrote/written
   shake=shook/shaken show=showed/shown speak=spoke/spoken break=broke/broken draw=drew/drawn freeze=froze/frozen withdraw=withdrew/withdrawn
   overturn=overturned spin=spun stand=stood wipe=wiped serve=served have=had bleed=bled leap=leapt/leaped forgive=forgave/forgiven become=became/become
   hand=handed put=put oust=ousted lay=laid know=knew/known run=ran eye=eyed fork=forked drag=dragged beat=beat/beaten weigh=weighed grow=grew/grown
   spare=spared halve=halved do=did/done lead=led choose=chose/chosen face=faced stay=stayed bear=bore/born split=split blame=blamed`
    .split(/\s+/)
    .map((row) => row.split('=') as [string, string]),
);

/** Verbs that double their last letter. */
const doubling =
  /^(?:drop|trim|bar|permit|ban|tap|step|refer|commit|admit|strip|stop|shut|spar|plan|cap|dip|snap|skid|tip|slip|drag|nod|rebut|submit|compel|slam|jam|cop|shrug|grab|chop|equip|pin|tag|quit|nab|scrap|axe?)$/;

/** Every form of a verb. */
export function formsOf(verb: string): (readonly [word: string, form: Form])[] {
  const past = irregular.get(verb)?.split('/') ?? [pastOf(verb)];
  return [
    [verb, 'base'],
    [presentOf(verb), 'present'],
    [ingOf(verb), 'ing'],
    ...past.map((word) => [word, 'past'] as const),
  ];
}

/** The plural of a noun, or the third person of a verb. */
export function presentOf(word: string): string {
  if (/(?:s|x|z|ch|sh|go|do)$/.test(word)) return `${word}es`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return word === 'have' ? 'has' : `${word}s`;
}

function pastOf(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return doubling.test(verb) ? `${verb}${verb.at(-1)}ed` : `${verb}ed`;
}

function ingOf(verb: string): string {
  if (/[^e]e$/.test(verb) && verb.length > 2) return `${verb.slice(0, -1)}ing`;
  if (
    verb === 'get' ||
    verb === 'let' ||
    verb === 'set' ||
    verb === 'cut' ||
    verb === 'win' ||
    verb === 'put' ||
    verb === 'run'
  )
    return `${verb}${verb.at(-1)}ing`;
  return doubling.test(verb) ? `${verb}${verb.at(-1)}ing` : `${verb}ing`;
}
