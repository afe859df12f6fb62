/** Who acts in the news of a case, beside those whom its seeds name. */

/** `party`, `agency` and `court` come from the case's seeds as well; the others only from general words. */
export type Actor =
  | 'party'
  | 'agency'
  | 'court'
  | 'side'
  | 'state'
  | 'president'
  | 'lawmaker'
  | 'speaker'
  | 'customer'
  | 'jury'
  | 'other';

/** General words for each kind of actor, in lower case. */
export const actorWords: Readonly<Record<Exclude<Actor, 'party' | 'other'>, string>> = {
  court: `judge; court; magistrate; magistrate judge; federal judge; federal court; us court; u.s. court; us judge; u.s. judge; district court; district judge; justice;
    d.c. court; d.c. judge; dc judge; dc court; seattle court; seattle judge; u.s. district court; us district court; u.s. district judge; us district judge; u.s. magistrate judge; us magistrate judge;
    federal magistrate; chief judge; jurist; court in washington; federal district court; trial judge; presiding judge; trial court; lower court; lower-court judge; sentencing judge`,
  agency: `prosecutors; federal prosecutors; us prosecutors; u.s. prosecutors; government prosecutors; government; us government; regulator; us regulator; u.s. regulator; regulators; us regulators;
    u.s. regulators; u.s. securities regulator; us securities regulator; securities regulator; us derivatives regulator; derivatives regulator; watchdog; justice department; attorney general;
    feds; us authorities; u.s. authorities; us agencies; u.s. agencies; authorities; agency; commission; department; washington; enforcement staff; prosecutor; us; u.s.; federal prosecutor; u.s. attorney; us attorney; u.s. attorneys; doj lawyers; federal government; u.s. government; federal authorities; federal regulators; federal regulator; federal agents; federal agency; federal agencies;
    u.s. watchdog; us watchdog; u.s. agency; us agency; investigators; federal investigators; markets regulator; market regulator; financial regulator; securities watchdog; derivatives watchdog; securities cop; market watchdog; wall street regulator; wall street watchdog; top cop; wall street cop;
    enforcement division; enforcement arm; enforcers; justice dept; us treasury; u.s. treasury; treasury department; financial crimes unit; tax authorities; doj officials`,
  side: `lawyer; lawyers; attorneys; attorney; counsel; defence; defense; defendants; both sides; the sides; sides; parties; exchange; founder; ex-ceo; legal team; duo; plaintiff; defendant;
    crypto lobby; co-founder; crypto exchange; crypto venue; platform; former ceo; ex-chief; crypto billionaire; the two; defence lawyer; defence lawyers; defense lawyer; defense lawyers; defense attorney; defense attorneys; defence team; defense team; former boss; ex-boss; former chief; crypto boss; crypto tycoon; crypto mogul; crypto giant; crypto firm; crypto platform;
    tycoon; mogul; former chief executive; crypto founder; intervenor; amici; blockchain association; chamber of digital commerce; crypto kingpin; crypto king; opposing counsel; lead counsel; billionaire`,
  state: `state; states; florida; alaska; oregon; north carolina; north dakota; maine; georgia; alabama; texas; california; new york; connecticut; west virginia; minnesota; washington state;
    idaho; nevada; vermont; hawaii; illinois; new jersey; massachusetts; wisconsin; kansas; ohio; michigan; arizona; colorado; utah; pennsylvania; south carolina; south dakota; tennessee; kentucky; louisiana; mississippi; arkansas; oklahoma; nebraska;
    iowa; missouri; indiana; virginia; maryland; delaware; rhode island; new hampshire; wyoming; montana; new mexico; puerto rico; state attorney general; state securities regulator; state securities regulators; banking regulator; department of financial services; nydfs; state agency; state officials; securities commissioner; state regulators; state regulator; central bank; police; finance ministry; treasury secretary`,
  president: `trump; president; white house; biden; potus; donald trump; president trump; president donald trump; us president; u.s. president; administration; oval office; president biden; joe biden; trump administration; biden administration; commander in chief; press secretary; white house press secretary; president-elect; obama; president obama; vance`,
  lawmaker: `senator; senators; lawmaker; lawmakers; congress; senate; house democrats; democrats; republicans; warren; waters; sen; congressman; congresswoman; representative; elizabeth warren; house; rep; reps; sens; senate democrats; house republicans; senate republicans; republican; democrat; gop; congressional democrats; house panel; senate panel; house committee; senate committee; banking committee; judiciary committee; legislator; legislators; maxine waters; blumenthal; van hollen; mchenry; lummis; emmer; capitol hill; governor; politician;  mp; politicians`,
  speaker: `crypto twitter; analyst; analysts; expert; experts; critic; critics; observer; observers; lawyers say; former official; columnist; professor; commentator; economist; insider; ex-official; onlookers;
    former regulator; commissioner; academics; advocates; saylor; novogratz; watcher; watchers; industry; law professor; scholars; friends; legal expert; legal experts; ex-regulator; ex-prosecutor; former prosecutor; former prosecutors; former officials; legal scholar; legal scholars; crypto lawyer; crypto lawyers; securities lawyer; securities lawyers; strategist; strategists; researcher; researchers; investor advocate; law professors; pundit; pundits; consumer advocates; ethics experts; watchdog groups; ethics watchdog; skeptics; sceptics; economists; columnists; editorial board; commentators; think tank; influencer; influencers`,
  customer: `users; customers; investors; shareholders; victims; families; family; plaintiffs; class action; token buyers; creditors; traders; clients; hostages; depositors; user; customer; victim;
    man; woman; teenager; estate; liquidators; trustee; patrons; buyers; hackers; scammers; supporters; agent; account holders; account holder; depositor; retail investors; retail investor; retail traders; token holders; holders; hodlers; whales; whale; bondholders; lenders; bankruptcy estate; survivors; survivor; widow; consumers; consumer; shareholder; creditor; claimants; claimant; liquidator; american users; us users; u.s. users; us customers; u.s. customers; american customers`,
  jury: 'jury; jurors; juror; jury panel; federal grand jury; grand jury; grand jurors; federal jury',
};
