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
  'couldnt shouldnt im ive id youre theyre hes shes lets aint gimme lemme proceed proceeded platform site website altogether overall dunno wanna gotta ' +
  'occur occurred occurs occurring transpire transpired unfold unfolded offline online lately meantime remaining leftover remains diary planner schedule-wise ' +
  'elapsed elapse pass passed passes passing lapsed intervene intervening tell-me says-who refresher primer rundown breakdown tldr eli5 briefing digest snapshot walkthrough ' +
  'confuse confused confusing unclear unsure certain wondering curious remind reminder recall remember forgot forgotten heard hearsay rumour rumor supposedly allegedly apparently reportedly ' +
  'originally eventually ultimately finally initially formerly subsequently thereafter afterwards afterward beforehand meanwhile currently presently nowadays recently previously simply merely roughly approximately precisely exactly ' +
  'specifically formally officially technically legally practically effectively basically literally entirely totally completely partly mostly largely primarily chiefly ' +
  'short-version long-story plain english layman terms simple sentence-wise sum-up quickly asap tonight yesterday anytime sometime someday whenever wherever whoever ' +
  'kindly sorry excuse pardon-me greetings morning evening afternoon cheers folks team guys mates everybody ' +
  'involves featuring concerning pertaining regards respect context background angle aspect detail details particulars specifics content contents gist essence ' +
  'became becomes become turn turns turned happening happens happend happended ended-up wound winds land landed lands stood sits sitting lies lay laying bring brings brought ' +
  'correct-me im-not-wrong yes-or-no true-or-false truth truthfully genuine genuinely honest honestly frankly ' +
  'bigger biggest smaller smallest higher lower fewer greater greatest longest shortest earliest latest newest oldest ' +
  'crypto cryptocurrency industry world america-based based supposed meant intend intended intends intention planning plans hoping hope hopes expects expecting aim aims aimed ' +
  'manage manages managed managing deal deals-with dealt tackle handle handled handling cover covers covered covering address addresses addressed ' +
  'trouble troubles woes fuss showdown clash spat feud row standoff tussle wrangle squabble quarrel conflict-of-interest row-over ' +
  'topic subject area kind kinds type types sort sorts form forms manner extent degree level levels aspect aspects element elements factor factors item items portion-of ' +
  'moment period era timeframe window span stretch point points while instant occasion occasions ' +
  'guy guys man men woman women lady ladies gentleman dude chap bloke fellow individual individuals person persons somebody nobody party-goer ' +
  'comment comments commented remark remarks remarked remarkable notable noteworthy interesting important key crucial central essential main principal primary chief-ly ' +
  'massive enormous tiny slight slightly considerable considerably substantial significantly significant dramatic dramatically sharply sharp steep steeply heavily severe severely drastic drastically ' +
  'reveal revealed reveals revealing disclose disclosed discloses discuss discussed discusses describe described describes express expressed expresses indicate indicated indicates imply implied implies signal signalled ' +
  'look looks looked seem seems seemed appear appears appeared sound sounds sounded feel feels felt ' +
  'able unable capable willing unwilling ready likely unlikely possible possibly impossible probable necessarily ' +
  'anyhow anyways whatsoever henceforth hitherto thereby therein thereof herein whereby regardless nonetheless nevertheless moreover furthermore besides additionally likewise similarly conversely ' +
  'introduce introduced mentioned cited cites cite citing quote quoted quotes quoting refer refers referred referring relate relates relating contain containing comprise comprises comprised consist consists consisted ' +
  'cause causes causing lead-to led-to trigger triggered triggers prompt prompted prompts result resulted results resulting stem stems stemmed arise arose arisen emerge emerged emerges ' +
  'remind reminds clarify clarified confirm-please verify check checking checked double-check lookup look-up find-out figure-out understand understood understanding clue idea ideas hint hints ' +
  'whole entire complete full partial overall general generic broad broadly specific particular respective respectively individual-ly separate separately together jointly joint-ly alone ' +
  'real actual actual-ly true-ly factual fact-check legit proper correct-ly accurate-ly ' +
  'early-on later-on soon sooner shortly immediately promptly instantly gradually slowly suddenly ' +
  'keep-in-mind bear-in-mind regarding-the as-for speaking-of with-regard when-it-comes ' +
  'bro sis mate yo hiya howdy ahoy dear lads gang y-all yall ya yer cos coz tbh imo imho fyi afaik iirc idk ngl btw asap rn atm irl smh omg wtf lmk ' +
  'record recorded records pronounced pronounce pronounces chronologically beyond despite amid underneath per pursue pursued pursuing pursues issued posture vs versus fate final highlight highlights newsroom desk reader readers viewers watch watching follow trimmed trim judgmental seat spot chair-of ever spring summer autumn winter season half halves quarter early late mid beginning';

/** Such words, lower case; matching is by the whole word. */
export const fillers: ReadonlySet<string> = new Set(words.split(' '));
