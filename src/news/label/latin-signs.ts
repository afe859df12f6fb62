/** Signs of the labels in Spanish, Portuguese, French, German, Italian and Turkish headlines; letters without their accents. */
import type { Label } from './labels.ts';

export const latinSigns: readonly (readonly [label: Label, weight: number, sign: RegExp])[] = [
  // Spanish and Portuguese
  [
    'complaint',
    3.5,
    /\b(?:demanda(?:n|ron)? a|demandad[oa]s? por|acusad[oa]s? (?:por|pel[oa]|de)|acusa(?:n|ron)? a|processa(?:m|d[oa])?|presenta(?:n)? (?:una )?(?:demanda|cargos)|imputad[oa]s?|abre processo)\b/i,
  ],
  [
    'filing',
    4.3,
    /\b(?:retira(?:n|ra)? (?:su|la|el|a|o) (?:demanda|caso|processo|acao)|abandona(?:n)? (?:su |la |el |a |o )?(?:demanda|caso|processo)|desiste(?:n|m)? d[aeo]|(?:pide|piden|pede|pedem|solicita|solicitan) (?:\S+ ){0,3}(?:juez|jueza|juiz|juiza|tribunal|corte|desestimar|rejeitar|pausa|suspender)|mocion|moci?on conjunta)\b/i,
  ],
  ['hearing', 3.8, /\b(?:audiencias?|alegatos orales)\b/i],
  [
    'ruling',
    3.9,
    /\b(?:juez|jueza|juiza?|tribunal|corte) (?:\S+ ){0,3}(?:ordena|aprueba|rechaza|desestima|niega|permite|autoriza|suspende|falla|dictamina|aprova|rejeita|decide|nega|arquiva|determina)\b/i,
  ],
  [
    'settlement',
    3.4,
    /\b(?:acuerdo|acordo|multa de|pagaran?|pagarao|pagara (?:\S+ ){0,3}(?:mil|millones|bilh\w+|milh\w+))\b/i,
  ],
  [
    'plea',
    4.2,
    /\b(?:se declar(?:a|an|o|aron|ara) culpables?|declara(?:m)?-se culpad[oa]s?|se declara(?:m)? culpad[oa]s?|(?:admite[nm]?|admitio|reconoce[n]?) (?:su )?(?:culpa|culpabilidad))\b/i,
  ],
  [
    'sentencing',
    4.4,
    /\b(?:sentencia(?:d[oa]|n)? (?:con|a)|condenad[oa] a|condena(?:n)? a|(?:meses|anos) de (?:prision|carcel|prisao|cadeia))\b/i,
  ],
  ['appeal', 4, /\b(?:apela(?:n|cion|cao)?|recorre d[aeo]|tribunal supremo|suprema corte|corte suprema)\b/i],
  ['enforcement', 3.2, /\b(?:investiga(?:n|m|cion|cao)?|licencia|licenca|sancion(?:es|a)?)\b/i],
  [
    'personnel',
    3.4,
    /\b(?:renuncia(?:n|ra)?|dimite|dimision|deja (?:el|su) cargo|deixa o cargo|despidos|demissoes|nuevo (?:ceo|director)|novo (?:ceo|presidente))\b/i,
  ],
  ['pardon', 4.6, /\b(?:indult(?:a|o|ado|ar)|perdona|perdon presidencial|perdao|perdoa|perdoado)\b/i],
  [
    'market',
    4.2,
    /\b(?:bitcoin|bnb|criptomoedas|criptomonedas|precio|preco|mercado) (?:\S+ ){0,2}(?:cae|caen|cai|caem|sube|suben|sobe|sobem|se desploma|despenca|dispara|repunta)\b/i,
  ],
  ['other', 4.6, /\b(?:sale de (?:prision|la carcel)|sai da prisao|deixa a prisao|liberad[oa] de)\b/i],
  // French and Italian
  [
    'complaint',
    3.5,
    /\b(?:porte plainte|poursui(?:t|vi[es]?)|attaque en justice|inculpee?|fa causa|citat[oa] in giudizio|accusat[oa] (?:di|dalla))\b/i,
  ],
  [
    'filing',
    4.3,
    /\b(?:abandonne (?:sa plainte|ses poursuites|les poursuites)|retire sa plainte|demande (?:au|a la) (?:juge|tribunal)|ritira (?:la causa|le accuse)|chied(?:e|ono) al giudice|archivia la causa)\b/i,
  ],
  ['hearing', 3.8, /\b(?:audience (?:devant|prevue|au tribunal|fixee|reportee)|udienza)\b/i],
  [
    'ruling',
    3.9,
    /\b(?:juge|tribunal|giudice|tribunale)\b.{0,30}\b(?:autorise|rejette|ordonne|approuve|suspend|refuse|respinge|approva|ordina|nega)\b/i,
  ],
  ['settlement', 3.4, /\b(?:accord avec|amende de|patteggia|patteggiamento|accordo con|multa da)\b/i],
  ['plea', 4.2, /\b(?:plaide(?:nt)? coupables?|si dichiara(?:no)? colpevol[ei])\b/i],
  [
    'sentencing',
    4.4,
    /\b(?:condamnee? a|mois de prison|ans de prison|condannat[oa] a|mesi di (?:carcere|prigione|reclusione))\b/i,
  ],
  ['enforcement', 3.4, /\b(?:enquete|licence retiree|indagine|indaga)\b/i],
  ['personnel', 3.4, /\b(?:demissionne|quitte (?:son poste|la tete)|si dimette|lascia la guida)\b/i],
  [
    'pardon',
    4.6,
    /\b(?:gracie (?:le|la|un|cz|changpeng|zhao)|graciee? par|grace presidentielle|(?:concede|chiede|ottiene) la grazia|graziat[oa])\b/i,
  ],
  ['other', 4.6, /\b(?:sort de prison|esce (?:di|dal) (?:prigione|carcere))\b/i],
  // German
  ['complaint', 3.5, /\b(?:verklagt|klagt gegen|anklage gegen|reicht klage)\b/i],
  [
    'filing',
    4.3,
    /\b(?:(?:zieht|lasst) (?:die )?klage (?:gegen \S+ )?(?:zuruck|fallen)|lasst klage|stellt? antrag|beantrag(?:t|en)|klageabweisung|bitte[nt] (?:das )?gericht)\b/i,
  ],
  ['hearing', 3.8, /\b(?:anhorung|verhandlung)\b/i],
  [
    'ruling',
    3.9,
    /\b(?:richter(?:in)?|gericht)\b.*\b(?:zu|ab|lasst|weist|erlaubt|stoppt|billigt|genehmigt|urteilt|entscheidet|ordnet)\b/i,
  ],
  ['settlement', 3.4, /\b(?:vergleich|einigung|einig(?:t|en) sich|milliardenstrafe)\b/i],
  ['plea', 4.2, /\b(?:bekenn(?:t|en) sich (?:\S+ )?schuldig|schuldbekenntnis|gesteht)\b/i],
  [
    'sentencing',
    4.4,
    /\b(?:verurteilt|haftstrafe|monaten? (?:haft|ins gefangnis|gefangnis)|jahren? (?:haft|gefangnis))\b/i,
  ],
  ['appeal', 4, /\b(?:berufung|berufungsgericht)\b/i],
  ['enforcement', 3.4, /\b(?:aufpasser|kontrolleure?|uberwacher|ermitt(?:elt|lung(?:en)?)|lizenz)\b/i],
  ['personnel', 3.4, /\b(?:tritt (?:als \S+ )?zuruck|rucktritt|legt amt nieder|neuer chef|entlasst)\b/i],
  ['pardon', 4.6, /\b(?:begnadigt|begnadigung)\b/i],
  ['market', 4.2, /\b(?:kurs|bitcoin|bnb) (?:\S+ ){0,2}(?:fallt|steigt|sturzt|bricht ein|springt|klettert)\b/i],
  ['other', 4.6, /\b(?:aus (?:der )?haft entlassen|aus dem gefangnis)\b/i],
  // Turkish
  ['complaint', 3.5, /dava act[ıi]|hakk[ıi]nda dava/i],
  ['filing', 4.3, /dava(?:y|s[ıi]n)[ıi] (?:geri cekti|dusurdu)|davadan vazgecti/i],
  ['ruling', 3.9, /(?:yarg[ıi]c|hakim|mahkeme)\S* .*(?:reddetti|onaylad[ıi]|karar verdi|durdurdu)/i],
  ['settlement', 3.4, /uzlast[ıi]|uzlasma|anlasma/i],
  ['plea', 4.2, /sucunu (?:kabul|itiraf)|suclu oldugunu kabul/i],
  ['sentencing', 4.4, /hapis cezas[ıi]/i],
  ['personnel', 3.4, /istifa/i],
  ['pardon', 4.6, /affetti|affedildi|baskanl[ıi]k aff[ıi]/i],
  ['other', 4.6, /hapisten c[ıi]kt[ıi]|tahliye/i],
];
