/** What somebody can do in the news of a case, and the verbs for it. */

export type Act = keyof typeof acts;

/** Verbs of each act in their plain form; of a phrase the first word is inflected. A verb may stand for several acts: what it is done to decides. */
export const acts = {
  sue: `sue; charge; indict; accuse; prosecute; go after; take legal action; hit with suit; press charges; sue over`,
  bring: `bring; file; launch; announce; lodge; level; slap; hit; unveil; open; unseal; add; press`,
  ask: `ask; request; urge; seek; petition; move; beg; want; demand; press; push; call on; push for; push to; plead with; apply; renew; wish; bid; need;
    propose; ask for; call for; appeal to; try; attempt`,
  file: `file; submit; lodge; hand in; serve; send; unseal; amend; refile; rewrite; enter; subpoena; depose; turn over; hand over; produce; answer; filing`,
  argue: `respond; reply; oppose; object; counter; contest; dispute; argue; contend; insist; allege; rebut; deny; refute; fire back; hit back; push back; defend;
    complain; claim; cite; slam; blast; grumble; decry; regret; balk; bristle; warn; protest; hit out; lash out; attack; weigh in; call; stonewall; accuse of; resist; challenge; brand; label; maintain; say in filing; point to; report on`,
  drop: `drop; withdraw; abandon; give up; walk away; end; dismiss; retreat; back down; discontinue; pull; close; let go; scrap; revoke suit; surrender; ditch`,
  decide: `rule; order; deny; grant; approve; reject; dismiss; toss; toss out; block; allow; bar; accept; refuse; decline; throw out; side; let; limit; trim;
    narrow; sign; sign off; find; lift; pause; stay; halt; extend; freeze; keep; greenlight; overrule; uphold; okay; ok; permit; compel; issue; impose; decide;
    give; hand; clear; strike down; strike; close; end; adjudge; enter; quash; set aside; overturn; reverse; vacate; force; direct; instruct; require; tell;
    enjoin; bless; send; award; restrict; shelve; split; put; ban; slash; affirm; confirm; advance; cancel; nod; adjourn; axe; green-light; reinstate; whittle; clear; seal; unseal; remand; turn down; turn away`,
  hear: `hear; weigh; consider; question; grill; doubt; schedule; set; convene; wonder; mull; sound; seem; appear; quiz; probe; probe arguments; signal; express`,
  meet: `face off; square off; spar; clash; meet; appear; argue; battle; go head to head; return to court; make case; go before; exchange arguments; duel`,
  settle: `settle; reach; strike; resolve; agree to pay; agree to settle; pay; fork out; fork over; cough up; shell out; compromise; near; extract; collect; forfeit; agree`,
  pleadGuilty: `plead guilty; plead not guilty; admit guilt; own up; enter plea; enter guilty plea; change plea; take plea; agree to plead; confess; admit crimes; admit wrongdoing; cop to`,
  plead: `admit; cop; fold; plead`,
  sentence: `sentence; jail; imprison; lock up; send to prison; send to jail; put behind bars`,
  undergo: `get; receive; face; serve; spend; do; escape; avoid; await; deserve; spare; risk; hand; give; dodge; land; could get`,
  goToPrison: `report to prison; enter prison; begin sentence; begin serving; start sentence; start serving; report to; begin term; begin serving term; check into prison; arrive at prison; start life behind bars;
    start term; check into; begin prison`,
  leavePrison: `release; free; walk free; walk out of prison; walk out of jail; walk out of custody; leave prison; leave jail; get out of prison; get out of jail; leave custody; get out; exit prison; post bail; post bond; move to halfway house;
    be a free man`,
  pardon: `pardon; commute; forgive; wipe slate; wipe conviction; wipe record; spare with pardon; grant clemency; wipe conviction; absolve; exonerate`,
  leave: `resign; step down; step aside; step back; quit; depart; exit; leave; walk out; oust; fire; sack; lay off; axe; cut; shed; retire; hand over the reins;
    hand the reins; bow out; lose; dismiss; relinquish; hand; be out`,
  succeed: `replace; succeed; take over; step in; step up; take the reins; take the helm; take charge; assume`,
  appoint: `appoint; name; hire; pick; tap; choose; select; nominate; confirm; promote; install; recruit; join; poach; add; bring in`,
  regulate: `investigate; probe; fine; warn; sanction; seize; revoke; suspend; raid; look into; dig into; drill into; interview; chase; zero in; scrutinise; scrutinize; ban; bar; examine; penalise; penalize;
    order; blacklist; strip; freeze; curb; look at; police; eye; inspect; hit; punish; inspect; supervise; monitor; oversee; watch; watch over; pull; withdraw; cancel; refuse; reprimand; blast; detain; arrest; act against;
    serve notice; demand; remind; flag; block; subpoena; crack down; audit; widen; step up; license; register; release`,
  serviceChange: `suspend; halt; pause; stop; resume; restore; delist; remove; launch; list; add; unveil; partner; invest; acquire; expand; convert; roll out; shut; shut down;
    close; drop; cut; cut off; cut ties; limit; bring back; introduce; open; discontinue; cease; wind down; support; exit; pull out; go crypto-only; integrate; buy;
    raise; offer; rescue; sell; withdraw; pull; leave; flee; sever; reinstate; enable; disable; relaunch; return; eye; save; reshape; gut; warn; tell; shift; move; trade`,
  moveUp: `rise; jump; surge; soar; gain; rally; rebound; recover; climb; spike; leap; advance; pump; rocket; edge up; bounce; claw back; top; hit; reach; cross; reclaim;
    break; lead; outperform; strengthen; double; triple; tick up; inch up; hold; eye; target; near; pop; lift; extend; pare; erase; stage; flip; beat; approach; hover; trade; steady; rip; pop; nudge up; nudge; flirt; moon; zoom; inch; tack on; add; perk up; catch a bid; hit; defy; fly; shine; buck; turn green`,
  moveDown: `fall; drop; plunge; tumble; slide; slip; crash; tank; skid; sink; decline; dip; retreat; dump; bleed; shed; lose; slump; dive; plummet; shrink; nosedive; wobble;
    fade; weaken; sag; collapse; drown; react; shake; rock; rattle; roil; hit; wipe out; vanish; crater; tremble; suffer; hammer; underperform; trail; lag; erase; stumble; swoon; drift; nudge down; sputter; crumble; melt; wilt; buckle; falter; cool; ease; soften; wane; stall; turn red; give back; loosen; lose; fizzle; plummet; reel; whipsaw; unwind; dry up; evaporate; halve`,
  shrugOff: `shrug; shrug off; shake off; digest; take in stride; barely move; brush off; ignore; absorb; remain; stay; weather; fare; trade`,
  opine: `slam; blast; praise; criticise; criticize; react; weigh in; think; believe; predict; opine; explain; cheer; jeer; condemn; applaud; mock; hail; lament; defend; call;
    warn; blame; compare; attack; decry; welcome; question; tell; say; see; reflect; show; prove; mean; urge; expect; rip; lash out; urge; discuss; doubt; dismiss; denounce; accuse`,
  appeal: `appeal; ask higher court`,
  winOrLose: `win; lose; score; suffer; secure; must face; notch; prevail; fend off; fail; beat; defeat; earn`,
} as const;
