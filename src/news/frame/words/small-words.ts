/** The small words that show how the others hang together. */

/** What may stand before a noun. */
export const articles =
  /^(?:a|an|the|its|his|her|their|this|that|no|any|new|first|final|early|latest|former|formal|amended|second|another|joint|federal|criminal|civil|record|landmark|proposed|longer|more|most|two|three|ten|of|in|for|against|from|by|at|to|with|under|without|on)$/;
export const prepositions =
  /^(?:in|of|for|against|with|by|from|at|to|over|on|about|behind|under|into|beside|between|like|without|near)$/;
export const beForms = /^(?:is|are|was|were|be|been|being|gets|get|got|has been|have been|had been)$/;
