/** The whole golden table of headlines. */
import { appeals } from './appeals.ts';
import { business, personnel } from './company.ts';
import { hearings, rulings } from './court.ts';
import { pardons, pleas, sentencings } from './criminal.ts';
import { dated } from './dated.ts';
import { enforcements, settlements } from './deals.ts';
import type { GoldenItem } from './item.ts';
import { neighbours } from './neighbours.ts';
import { newsroomA } from './newsroom/a.ts';
import { newsroomB } from './newsroom/b.ts';
import { newsroomC } from './newsroom/c.ts';
import { newsroomD } from './newsroom/d.ts';
import { newsroomE } from './newsroom/e.ts';
import { newsroomF } from './newsroom/f.ts';
import { newsroomG } from './newsroom/g.ts';
import { others } from './other.ts';
import { commentary, market } from './reaction.ts';
import { complaints, filings } from './suits.ts';

export const goldenTable: readonly GoldenItem[] = [
  complaints,
  filings,
  hearings,
  rulings,
  appeals,
  pleas,
  sentencings,
  pardons,
  settlements,
  enforcements,
  personnel,
  business,
  market,
  commentary,
  others,
  dated,
  neighbours,
  newsroomA,
  newsroomB,
  newsroomC,
  newsroomD,
  newsroomE,
  newsroomF,
  newsroomG,
].flat();
