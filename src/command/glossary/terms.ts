/** Legal terms that occur around the followed cases, each explained in our own words for readers who are no lawyers. */

export type Term = {
  readonly name: string;
  /** Other words for it, and longer or shorter forms. */
  readonly also: readonly string[];
  readonly meaning: string;
};

function term(name: string, meaning: string, ...also: string[]): Term {
  return { name, also, meaning };
}

/** In alphabetical order. */
export const terms: readonly Term[] = [
  term(
    'amended complaint',
    'A complaint that the side which sued writes anew, to add, drop or mend claims; it takes the place of the first one.',
  ),
  term(
    'appeal',
    'Asking a higher court to look again at what a lower court decided. It examines errors, and does not try the case anew.',
  ),
  term(
    'arraignment',
    'The first hearing of a criminal case: the charges are read and the accused answers guilty or not guilty.',
  ),
  term(
    'Bank Secrecy Act',
    'The American law that obliges banks and money transmitters to know their customers, run a programme against money laundering and report suspicious payments.',
    'BSA',
  ),
  term(
    'civil case',
    'A suit over duties and money, not over crimes. It can end in payments, orders or bans, never in prison.',
    'civil suit',
    'civil lawsuit',
  ),
  term('class action', 'One suit for many people with the same complaint; a few of them act for all.'),
  term(
    'commingling',
    'Mixing money of customers with one’s own or somebody else’s, so that it can no longer be told apart.',
    'commingle',
  ),
  term(
    'complaint',
    'The paper that opens a civil suit. It says what is alleged and asked for; nothing in it is proven yet.',
  ),
  term(
    'consent order',
    'An order of a court whose wording both sides agreed on. It binds like any order, but usually finds nobody at fault.',
    'consent decree',
  ),
  term('contempt', 'Disobeying an order of a court. The judge can fine or even jail for it.', 'contempt of court'),
  term(
    'control person',
    'Somebody who has the power to direct a company; securities law can make them answer for what the company did.',
    'control person liability',
  ),
  term(
    'criminal case',
    'A case in which the state charges a crime; it can end in prison or fines. Guilt must be admitted or proven beyond reasonable doubt.',
  ),
  term(
    'deferred prosecution agreement',
    'A deal in which charges are put on hold and dropped after some years if the company keeps its promises.',
    'DPA',
  ),
  term(
    'deposition',
    'Questioning a witness under oath outside the courtroom, with a written record, before any trial.',
    'depose',
    'deposed',
  ),
  term('discovery', 'The stage in which each side must hand over documents and let its witnesses be questioned.'),
  term(
    'disgorgement',
    'Giving up gains that were made by breaking the law. It takes back profit; a penalty comes on top.',
  ),
  term('dismissal', 'The end of a suit or a claim without a judgment on who was right.', 'dismissed', 'dismiss'),
  term(
    'docket',
    'A court’s register of one case: every paper and order, numbered in order. The docket number names the case.',
    'docket number',
    'docket entry',
  ),
  term(
    'enforcement action',
    'A case that an agency brings because it believes that its rules were broken.',
    'enforcement',
  ),
  term('expedited discovery', 'Discovery that is ordered early and on short deadlines, ahead of the usual time.'),
  term(
    'forfeiture',
    'Losing money or things to the state because they come from a crime or served one.',
    'forfeit',
    'forfeited',
  ),
  term(
    'guilty plea',
    'Admitting a charge in court. A judge must accept the plea; the sentence is decided later.',
    'plea',
    'pleads guilty',
    'pleaded guilty',
  ),
  term('indictment', 'A formal charge of a crime by a grand jury. It accuses; it does not prove.'),
  term(
    'injunction',
    'An order to do something or to stop doing it. A preliminary one holds until the case is decided.',
    'preliminary injunction',
  ),
  term(
    'interlocutory appeal',
    'An appeal against a decision in the middle of a case, before its end; allowed only in few situations.',
  ),
  term(
    'joint status report',
    'A paper in which both sides tell the judge where they stand, often in opposite words. It is no motion and decides nothing.',
    'status report',
    'joint report',
  ),
  term('judgment', 'The court’s final decision on the claims of a case.', 'summary judgment', 'final judgment'),
  term('jurisdiction', 'A court’s power to hear a case, because of where it is, who is in it or what it is about.'),
  term(
    'magistrate judge',
    'A judge who helps a district judge, mostly with disputes over discovery. What a magistrate judge orders can be taken to the district judge.',
  ),
  term(
    'money transmitting',
    'Moving money for others as a business. In the United States it takes a registration and licences.',
    'money transmission',
    'unlicensed money transmitting',
  ),
  term(
    'monitor',
    'An outsider who watches for some years whether a company keeps what it promised in a plea or settlement.',
    'monitorship',
    'independent monitor',
  ),
  term('motion', 'A request to a judge to decide something. The other side may answer it first.'),
  term(
    'motion to compel',
    'A request that the judge order the other side to hand over what it holds back in discovery.',
  ),
  term(
    'motion to dismiss',
    'A request to end a suit early: even if everything alleged were true, it would not be enough in law. Losing it means only that the suit goes on, not that the allegations are true.',
    'motions to dismiss',
  ),
  term(
    'pardon',
    'An act of the President that forgives a federal crime. It ends the punishment; it does not say that the person was innocent.',
    'pardoned',
  ),
  term(
    'plea agreement',
    'A deal with prosecutors: the accused pleads guilty to certain charges and both propose a sentence or its limits. The judge need not follow.',
    'plea deal',
    'plea bargain',
  ),
  term('probation', 'A sentence served in freedom under conditions instead of in prison.'),
  term(
    'protective order',
    'An order that shields a side from questions or demands that go too far, or keeps papers confidential.',
  ),
  term('remand', 'Sending a case back to the lower court to decide again.'),
  term('restitution', 'Paying victims back what they lost.'),
  term('ruling', 'A judge’s decision on a question of a case. Many rulings decide a step only, not the case.'),
  term(
    'sanctions',
    'Rules that forbid business with certain countries or persons (IEEPA is the law behind many). In a courtroom the word also means a punishment for breaking its rules.',
    'IEEPA',
  ),
  term(
    'sealed',
    'Kept from the public by the court. A public version with parts blacked out often follows.',
    'under seal',
    'seal',
  ),
  term(
    'securities',
    'Investments such as shares that must be registered before they are sold. Whether a token is one is disputed in many cases.',
    'security',
    'unregistered securities',
  ),
  term(
    'sentencing',
    'The hearing in which a judge sets the punishment after a plea or verdict.',
    'sentence',
    'sentenced',
  ),
  term(
    'sentencing guidelines',
    'A table that gives judges a range of months for a crime. It advises; the legal maximum is another, higher number.',
    'guideline range',
    'guidelines',
  ),
  term('settlement', 'Ending a dispute by agreement. Unless its text says so, it admits nothing.', 'settle', 'settled'),
  term('stay', 'A pause: the case stands still for a time, and no deadlines run. It is not over.', 'stayed'),
  term(
    'stipulation',
    'A statement that both sides sign and file together, for example that a suit is dropped.',
    'joint stipulation',
  ),
  term('subpoena', 'An order to hand over documents or to come and testify.'),
  term('summons', 'The notice that tells a defendant of the suit and of the time to answer.'),
  term(
    'temporary restraining order',
    'An urgent order that freezes things for some days until the judge can hear both sides.',
    'restraining order',
    'TRO',
  ),
  term(
    'Wells notice',
    'A letter in which SEC staff say that they mean to propose charges, so that the recipient can answer first. It is no charge.',
  ),
  term(
    'with prejudice',
    'For good: a claim dismissed with prejudice cannot be brought again. It says nothing about who was right.',
  ),
  term('without prejudice', 'For now: a claim dismissed without prejudice may be brought again.'),
];
