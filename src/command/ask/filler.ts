/** Common words that people wrap a question in: they are no subject, so not knowing them is no reason to decline. */

const words =
  'active ongoing alive due meet meets meeting meetings verdict resume reconvene underway anymore event events bottom dusted upshot ' +
  'contain contains contained involves able about absolutely according actual add after again ago ahead alive all almost alone along already also although always amid amongst announce announced anyhow anyway apart apparently appear ' +
  'appears around arrive aside attempt aware away bad based basic basically because before begins behind believe belong below beside besides best better big biggest bit both bring bringing brought brief briefly bucks ' +
  'buddy bunch call care carry cause caused certain certainly chance change changed check clear clearly close closer coming common complete completely concern concerning considered continue ' +
  'cool correctly could count couple course curious dang deal dear decent definitely describe despite difference different discuss door doors dude during early earlier easily easy eh either else end entire entirely especially ' +
  'essentially even eventually ever every exact exactly example except expect expected explain explained eye fact fairly far fast feel few final finally fine first folks fork forth forward forwards fresh full ' +
  'fully further gave general generally give given gives giving glad gone gonna good gotta great guess guy guys half hand handle handles hard hardly heard hear heavy held hell help helped helps hence high highest himself ' +
  'honest honestly how however huge idea if important include included includes including indeed initial initially inside instance instead interested involve involved issue itself join just keep keeps kept kind kinda know known ' +
  'large larger largest last lastly late lately later least length less lie lies lies like likewise line little look looked looking looks lot lots low lowest main mainly major man matter maybe meanwhile meant mention mentioned ' +
  'middle might mind minor moment more most mostly mr mrs ms move near nearly necessary need needed needs new nope normal note nothing obviously of off official officially often old once one only onto open opinion ' +
  'oral order originally other otherwise overall own part particular particularly past pending people per perhaps period person personal personally pick piece place plain plan please plenty plus pls plz point possible possibly pretty previous ' +
  'previously prior probably problem proper properly public publicly pull pulled purpose push pushed quick quickly quite quote rather ready real reason reasons recent recently regard regarding regular related relevant remain remained remains remember remind respond ' +
  'response result results return reveal roughly round same saying seem seemed seems seen send sent serious seriously several shall short should show showed shown shows side similar simple simply sir situation size small smaller so soon sort ' +
  'specific specifically speak speaking start state stated steep step stick stop story straight strong stuff such suddenly suppose supposed sure surely talk talking taken tell tells terms test thank that theory there thing think thinking though thought through throughout thus tied till today ' +
  'together told tomorrow tonight too took top touch toward towards true truly try trying turn turned turns type typical under understand unless until upcoming upon use used uses using usual usually various very via view wait walk walked want wants was watch ' +
  'way ways well went whatever whether while whole why will within without wonder wondering word words work worked works worth wow write wrote yeah yep yes yesterday yo yup bro lol lmao pal mate thx ty pretty damn whoa exact roughly latter former gist nutshell update updates news recap ' +
  'summary summarize summarise overview progress situation chronology chronological timeline milestone milestones history sequence calendar agenda docket stand status state current currently moment nowadays meantime upcoming next end ended bring brings catch affairs play ' +
  'dealing handed sign signed signs turn walk walked fight fights fighting dispute disputes battle saga drama affair ordeal mess thing things stage phase track tracks follow following happen whats whos wheres hows whens whys thats theres heres dont didnt doesnt isnt wasnt arent werent hasnt havent cant wont wouldnt ' +
  'couldnt shouldnt im ive id youre theyre hes shes lets aint gimme lemme proceed proceeded platform site website altogether overall dunno wanna gotta';

/** Such words, lower case; matching is by the whole word. */
export const fillers: ReadonlySet<string> = new Set(words.split(' '));
