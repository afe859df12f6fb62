/** Tells texts that speak of a step without reporting it: questions, explanations, looks back, what-ifs, and reports about false reports. */

const explains = /^(?:how|why|what|when|who|where|which|should|could|would|can|did|does|do|is|are|was|were|if)\b/i;
const asksOrSupposes = /\?|\b(?:if|why|how|whether)\b|\bwhat if\b|\bhad the\b|\bwould have\b|\bcould have\b/i;
const looksBack =
  /\b(?:years?|months?|weeks?|decades?) (?:ago|after|later|since|on)\b|\blast (?:year|month)\b|\banniversary\b|\blook(?:s|ing)? back\b|\brecap\b|\btimeline\b|\bhistory\b|\bremember\w*\b|\bexplain(?:s|ed|er)\b|\bflashback\b|\bon this day\b|\bthrowback\b|\bweek(?:ly)? in review\b|\bearlier\b|\bpreviously\b|\bformerly\b|\bback in\b/i;
const doubts =
  /\b(?:fact[- ]check|fake|false(?:ly)?|hoax|debunk\w*|rumou?rs?|misreport\w*|no,? the|not true|denies report|mistaken\w*|parody|satire|fiction|novel|film|movie|documentary|podcast|book)\b/i;
/** A matter of its own may begin where an old one ended. */
const anew =
  /\b(?:new|fresh|second|another|separate|different|unrelated|parallel) (?:\S+ )?(?:suits?|lawsuits?|cases?|charges?|complaints?|counts?|indictment|action|probe|claims?|matter|proceedings?)\b|\bagain\b/i;

/** True where the text reports no step of its day. `day` is `YYYY-MM-DD`. Pure. */
export function reportsNoStep(text: string, day: string): boolean {
  if (explains.test(text)) return true;
  if ([asksOrSupposes, looksBack, doubts, anew].some((sign) => sign.test(text))) return true;
  return namesEarlierYear(text, Number(day.slice(0, 4)));
}

/** "Zhao, sentenced in 2024": a year gone by dates what is told. A docket number is no year. */
function namesEarlierYear(text: string, year: number): boolean {
  const years = [...text.matchAll(/(?<![\d:$-])(?:19|20)\d{2}(?![\d-])/g)].map(([digits]) => Number(digits));
  return years.some((one) => one < year) && !years.some((one) => one >= year);
}
