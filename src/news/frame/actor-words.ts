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
    d.c. court; dc judge; dc court; seattle court; seattle judge; u.s. district court`,
  agency: `prosecutors; federal prosecutors; us prosecutors; u.s. prosecutors; government prosecutors; government; us government; regulator; us regulator; u.s. regulator; regulators; us regulators;
    u.s. regulators; u.s. securities regulator; us securities regulator; securities regulator; us derivatives regulator; derivatives regulator; watchdog; justice department; attorney general;
    feds; us authorities; u.s. authorities; us agencies; u.s. agencies; authorities; agency; commission; department; washington; enforcement staff; prosecutor; us; u.s.`,
  side: `lawyer; lawyers; attorneys; attorney; counsel; defence; defense; defendants; both sides; the sides; sides; parties; exchange; founder; ex-ceo; legal team; duo; plaintiff; defendant;
    crypto lobby; co-founder; crypto exchange; crypto venue; platform; former ceo; ex-chief; crypto billionaire; the two`,
  state: `state; states; florida; alaska; oregon; north carolina; north dakota; maine; georgia; alabama; texas; california; new york; connecticut; west virginia; minnesota; washington state;
    idaho; nevada; state regulators; state regulator; central bank; police; finance ministry; treasury secretary`,
  president: `trump; president; white house; biden; potus; donald trump; president trump; administration; oval office`,
  lawmaker: `senator; senators; lawmaker; lawmakers; congress; senate; house democrats; democrats; republicans; warren; waters; sen; congressman; congresswoman; representative; elizabeth warren; house`,
  speaker: `analyst; analysts; expert; experts; critic; critics; observer; observers; lawyers say; former official; columnist; professor; commentator; economist; insider; ex-official; onlookers;
    former regulator; commissioner; academics; advocates; saylor; novogratz; watcher; watchers; industry; law professor; scholars; friends; legal expert; legal experts`,
  customer: `users; customers; investors; shareholders; victims; families; family; plaintiffs; class action; token buyers; creditors; traders; clients; hostages; depositors; user; customer; victim;
    man; woman; teenager; estate; liquidators; trustee; patrons; buyers; hackers; scammers; supporters; agent`,
  jury: 'jury; jurors; grand jury',
};
