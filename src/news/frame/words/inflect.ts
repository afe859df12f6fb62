/** The forms of English verbs, as far as headlines use them. */

/** How a form is used: `present` ends in s, `base` is the plain form, `past` also serves as the participle. */
export type Form = 'base' | 'present' | 'past' | 'ing';

/** Verbs whose past is not made with -ed: past and participle, where they differ or both are in use, are separated by a slash. */
const irregular: ReadonlyMap<string, readonly string[]> = new Map(
  `seek=sought bring=brought take=took/taken hit=hit get=got/gotten give=gave/given win=won lose=lost find=found let=let set=set keep=kept
   throw=threw/thrown say=said tell=told think=thought fight=fought meet=met hear=heard hold=held strike=struck pay=paid plead=pleaded/pled
   cut=cut quit=quit leave=left fall=fell/fallen rise=rose/risen sink=sank/sunk slide=slid shed=shed steal=stole/stolen go=went/gone
   begin=began/begun sell=sold buy=bought make=made see=saw/seen come=came send=sent spend=spent undo=undid/undone write=wrote/written
   shake=shook/shaken show=showed/shown speak=spoke/spoken break=broke/broken draw=drew/drawn freeze=froze/frozen withdraw=withdrew/withdrawn
   spin=spun stand=stood have=had bleed=bled leap=leapt/leaped forgive=forgave/forgiven become=became
   put=put lay=laid know=knew/known run=ran beat=beat/beaten grow=grew/grown do=did/done lead=led choose=chose/chosen bear=bore/born split=split
   bid=bid rewrite=rewrote/rewritten uphold=upheld withhold=withheld greenlight=greenlit/greenlighted green-light=green-lit/green-lighted
   oversee=oversaw/overseen shut=shut wind=wound unwind=unwound flee=fled catch=caught fly=flew/flown shine=shone shrink=shrank/shrunk
   dive=dived/dove dig=dug mean=meant deal=dealt swear=swore/sworn stick=stuck spring=sprang/sprung swing=swung feel=felt build=built
   read=read cast=cast cost=cost hang=hung be=was/is/are/were override=overrode/overridden overthrow=overthrew/overthrown ok=ok'd must=must`
    .split(/\s+/)
    .map((row) => {
      const [verb = '', pasts = ''] = row.split('=');
      return [verb, pasts.split('/')] as const;
    }),
);

/** Pasts that are no participle: nothing "was froze" or "was took". */
export const onlyPast: ReadonlySet<string> = new Set(
  [...irregular.values()].flatMap(([past = '', participle]) =>
    participle !== undefined && /(?:n|ne|[aou]n[gk]|um)$/.test(participle) && past !== 'got' ? [past] : [],
  ),
);

/** A short verb on one vowel and one consonant doubles the consonant: "drop", "ban", "shut". */
const short = /^(?!ok$)(?:[^aeiou]*|qu|squ)[aeiou][^aeiouwxyc]$/;
/** So do longer ones with the stress on their end. */
const doubling =
  /^(?:permit|refer|defer|prefer|infer|confer|transfer|commit|admit|omit|emit|rebut|submit|compel|expel|propel|repel|dispel|equip|regret|begin|forget|deter|incur|occur|acquit|control|patrol|unplug|kidnap|abet|rebid|undercut)$/;
/** And these by British spelling only. */
const doublingInBritain = /^(?:cancel|label|signal|level|channel|total|fuel|model|travel|duel|counsel|marshal)$/;

/** Every form of a verb. */
export function formsOf(verb: string): (readonly [word: string, form: Form])[] {
  return [
    [verb, 'base'],
    [presentOf(verb), 'present'],
    ...stemsOf(verb).map((stem) => [ingOf(stem), 'ing'] as const),
    ...(irregular.get(verb) ?? stemsOf(verb).map(pastOf)).map((word) => [word, 'past'] as const),
  ];
}

/** The plural of a noun, or the third person of a verb. */
export function presentOf(word: string): string {
  if (word === 'have') return 'has';
  if (word === 'quiz') return 'quizzes';
  if (/(?:s|x|z|ch|sh|go|do|zero|veto)$/.test(word)) return `${word}es`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return `${word}s`;
}

/** What -ed and -ing are hung on. */
function stemsOf(verb: string): string[] {
  const doubled = `${verb}${verb.at(-1)}`;
  if (doublingInBritain.test(verb)) return [verb, doubled];
  return [short.test(verb) || doubling.test(verb) || verb === 'quiz' || verb === 'quit' ? doubled : verb];
}

function pastOf(stem: string): string {
  if (stem.endsWith('e')) return `${stem}d`;
  return /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`;
}

function ingOf(stem: string): string {
  return /[^eoy]e$/.test(stem) && stem.length > 2 ? `${stem.slice(0, -1)}ing` : `${stem}ing`;
}
