/** The words of a question about what sources get wrong or disagree on. */

/** Found in a plain question that asks which version is right. */
export const disputed =
  /\b(?:conflict\w*|contradict\w*|(?:dis)?agree\w*|differ\w*|discrepanc\w*|inconsisten\w*|versions?|wrong|mistaken?|mistakes?|errors?|incorrect|inaccurate|which (?:is|one|source|article|date) (?:is )?(?:right|correct|true)|right one)\b/;
