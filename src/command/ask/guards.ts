/** What is declined with fixed words: advice, prices, account help, attempts to give orders, and matters beside the case. */
import type { CourtCase } from '../../case/court-case.ts';
import { type Reply, refusal } from './reply.ts';

const orders = [
  /\b(?:ignore|disregard|forget|bypass|override|drop)\b.{0,40}\b(?:instruction|instructions|rule|rules|prompt|prompts|guideline|guidelines|guardrails?|restrictions?|filters?|above|previous|prior|everything|sources?)\b/,
  /\b(?:system|hidden|initial|secret) (?:prompt|instructions?|message)\b|\byour (?:prompt|instructions|rules|configuration|config|token|password|secrets?|api keys?|source code|training)\b/,
  /\b(?:pretend|role-?play|act as|acting as|you are now|you're now|imagine you|behave as|simulate|jailbreak|developer mode|dan mode|god mode|admin mode|debug mode|unrestricted)\b/,
  /\bfrom (?:now|here) on\b|\b(?:you (?:will|must|shall|should)|please) (?:now )?(?:treat|assume|accept|believe|act|behave|answer|say)\b|\btreat \w+ ?\d* as\b|\brepeat after me\b|\brepeat (?:the|this|these|my|everything)\b|\b(?:print|echo|output|reveal|leak|dump|expose) (?:the|your|all|this|me|exactly|everything|env)\b/,
  /\b(?:say|write|state|answer|reply|respond|confirm|announce|post|declare|publish)\b.{0,25}\b(?:exactly|only (?:with|in)|verbatim|word for word|in (?:base64|hex|rot13|french|german|spanish|chinese|pirate|caps|json|html|code)|as if|that (?:cz|zhao|binance|the sec|he) (?:is|was|has|won|lost))\b/,
  /\b(?:ping|notify|tag|mention|alert|dm|message|mass mention|announce|broadcast|post|send)\b.{0,40}\b(?:everyone|everybody|all members|the (?:whole )?(?:server|channel|workspace|guild)|@here|here|all users|admins?|it to)\b/,
  /^(?:please |now |just )*(?:say|repeat|state)(?: after me| that|:| the)\b|\bnew (?:rule|instruction)s?\b|\balways (?:answer|say|reply)\b|\bi command\b|\bas (?:an|your) (?:admin|administrator|owner|developer)\b|^(?:please )?repeat\b/,
  /^(?:please |now |just )*tell (?:\w+ )?that\b|^(?:please |now |just )*announce\b|\band announce\b|\bannounce (?:it|this|that|to)\b|\btell (?:everyone|everybody|all|them|people|the (?:channel|server|others))\b|\b^(?:please |now |can you |could you |just )*(?:write|compose|draft|make up|invent|fabricate|create)\b (?:me )?(?:a|an|some|the|fake|up)\b/,
  /\b(?:api key|env(?:ironment)? var\w*|bot token|discord token|slack token|process\.env|\/etc\/passwd|rm -rf|drop table|union select|select \* from|insert into|delete from|<script|javascript:|eval\(|sudo)\b|\{\{|\$\{|<\/?script|or 1=1|'--/,
  /^(?:please |now |just )*(?:say|answer|reply|respond|type|print|output|repeat|echo) (?:with )?(?:yes|no|true|false|ok|["'])|\b(?:write|type|print|output) ["']|\bin your (?:answer|reply|response|next message)\b/,
  /\byou are (?:a|an|my|no longer|free|not)\b|\bwith(?:out| no) (?:any )?(?:rules|limits|restrictions|filters)\b/,
  /\b(?:translate|base64|rot13|poem|haiku|song|joke|limerick|recipe)\b/,
];

const advice = [
  /\b(?:should|shall|could|can|may|must|ought) (?:i|we|my|one|people|investors|users|customers)\b.{0,80}\b(?:buy|sell|hold|invest|trade|withdraw|move|keep|sue|claim|use|leave|join|file|short|stake|worry|trust|deposit|get|take|do|plead|settle|hire)\b/,
  /\b(?:is|are|was) (?:it|this|my \w+|binance(?:\.?\s?us)?|bnb|bam|they|the exchange|coins?|funds?) (?:still )?(?:safe|legal|ok|okay|wise|smart|risky|trustworthy|a good|a bad|a scam|legit|worth|worthwhile)\b/,
  /\bbest (?:move|thing|option|strategy|way|course|bet|choice) (?:for|to|now)\b|\b(?:trust|rely on|believe in) binance\b|\bsafe to\b|\bgood (?:time|idea|investment|buy)\b|\bworth (?:buying|investing|holding|it)\b|\b(?:invest|investment|financial|trading|legal|tax|lawyerly) (?:advice|tips?|recommendations?|opinion)\b/,
  /\b(?:you|u) (?:recommend|advise|suggest)\b|\brecommend (?:me|us|any|an? (?:lawyer|attorney|exchange|wallet|coin|broker))\b|\b(?:advice|bullish|bearish|buy the dip|to the moon|what would you do|your opinion|do you think)\b/,
  /\b(?:do|am|will|would|did|have|has|can) (?:i|my|we)\b/,
  /\b(?:i|we)(?:'m| am| was| were| have| had| want| need| lost| live| work)\b/,
  /\bwhat (?:will|would|is going to) happen (?:to|with|if) (?!(?:the |this )?(?:case|suit|lawsuit|litigation))/,
  /\bwho will (?:be|become|win|get|lead|run)\b/,
  /\bwill .{0,60}\b(?:go up|rise|crash|recover|pump|dump|win on appeal|be worth|10x|moon)\b|\bwill (?:\w+ ){1,3}(?:win|lose|survive|collapse|go bankrupt|be (?:ok|okay|fine))\b|\b(?:predict|prediction|forecast|odds|chances?|likely|likelihood|probability)\b/,
  /\bwould (?:a|an|any|my|our) \w+ (?:win|help|take|advise)\b/,
  /\bmy (?:lawyer|attorney|case|claim|money|losses|portfolio|taxes|liability|company|business|exchange)\b|\bhow (?:do|can|should|would) (?:i|we|one) (?:sue|join|claim|file|get|avoid|comply|report)\b/,
];

const account = [
  /\b(?:my|our) (?:account|password|wallet|login|coins?|funds?|deposit|deposits|withdrawal|balance|kyc|2fa|tokens?|assets|crypto|app|bitcoin)\b/,
  /\bhow (?:do|can|to|would|could) (?:i|we|you|one)?\s*(?:withdraw|recover|reset|unlock|log|open|close|delete|verify|deposit|transfer|contact|sign up|register|cash)\b/,
  /\b(?:customer (?:service|support)|support (?:number|ticket|line)|phone number|email address of|home address|unlock account|reset password)\b/,
];

const price = [
  /\b(?:price|prices|priced|trading at|market ?cap|exchange rate|candlestick|all[- ]time high|ath)\b/,
  /\b(?:bitcoin|btc|ethereum|eth|ether|bnb|xrp|doge|dogecoin|solana|litecoin|crypto)\b(?: \w+){0,2} (?:at|worth|now|today|going|doing|tomorrow|up|down|hit|reach)\b/,
  /\b(?:worth|value|cost) of (?:a |one )?(?:bitcoin|btc|ethereum|eth|bnb|xrp|doge|solana|crypto)\b|\bhow much (?:is|does|are) (?:a |an |one |1 )?(?:bitcoin|btc|ethereum|eth|bnb|xrp|doge|solana)\b/,
];

/** A mention of many or of somebody, as platforms write it, after a word that orders to speak. */
const callsOut =
  /^\W*(?:please |now |just |can you |could you )*(?:tell|ping|notify|say|send|post|announce|inform|let|warn|remind)\b.*(?:@(?:everyone|here|channel)\b|<[@!#])/i;

/** The reply to a question that must be declined whatever is known, or null. `plain` is a plain question, `typed` what stood there before. */
export function declined(plain: string, typed: string, courtCase: CourtCase): Reply | null {
  const { name } = courtCase;
  const anyOf = (patterns: readonly RegExp[]): boolean => patterns.some((pattern) => pattern.test(plain));
  if (anyOf(orders) || callsOut.test(typed.slice(0, 600)))
    return refusal(
      `I can't do that: I take no orders from a question and announce nothing on request. I only answer questions about ${name} from the record. For how the case stands, ask /case status.`,
    );
  if (anyOf(account))
    return refusal(
      `I can't help with accounts or funds; I only follow ${name} in court. Please turn to the company's own support.`,
    );
  if (anyOf(price))
    return refusal(
      `I can't give prices or market data; that is outside what I cover. I only answer questions about ${name}.`,
    );
  if (anyOf(advice))
    return refusal(
      `I can't give legal, financial or investment advice, nor say what to expect. I only report what is on record about ${name}; please ask a lawyer or another professional.`,
    );
  return null;
}

/** The matter beside the case that a question names, or null. */
export function otherMatter(plain: string, courtCase: CourtCase): { sign: string; why: string; name: string } | null {
  // After an auxiliary the name is followed by a verb: "did Binance pay" is no product.
  const padded = ` ${plain.replace(/[^a-z0-9.]+/g, ' ')} `.replace(
    / (?:did|does|do|will|would|must|should|could|has|have) binance /g,
    ' ',
  );
  for (const { name, signs, why } of courtCase.lookAlikes) {
    const sign = signs.find((candidate) =>
      padded.includes(` ${candidate.toLowerCase().replace(/[^a-z0-9.]+/g, ' ')} `),
    );
    if (sign !== undefined) return { sign: sign.toLowerCase(), why, name };
  }
  return null;
}

/** The reply where nothing is known. */
export function notKnown(courtCase: CourtCase): Reply {
  return refusal(
    `That is not in the record that I have on ${courtCase.name}, so I can't say. I know its parties, dates, filings, rulings, sums and who claimed what; /case help lists the commands.`,
  );
}

/** The reply to a matter beside the case. */
export function besideTheCase(matter: { why: string; name: string }, courtCase: CourtCase): Reply {
  return refusal(
    `That is outside what I cover (${matter.name}): ${matter.why} I only answer questions about ${courtCase.name}.`,
  );
}

/** The reply to an empty or unreadable question. */
export function pleaseAsk(courtCase: CourtCase): Reply {
  return refusal(
    `I can't read a question in that. Ask in words about ${courtCase.name}, for example: /case ask when did the case begin, or /case ask how did it end.`,
  );
}
