/**
 * What may follow the last noun of a phrase, to stand in brackets: “your church is”, but not “your church acoustics study”.
 * The commonest words are written out, since a concept would start at each of them in every text.
 */
export const nounEnd =
  "and|or|but|did|does|do|has|had|have|to|for|in|at|with|from|who|which|that|as|so|when|if|because|before|after|during|by|about|into|than|over|through|not|never|just|also|only|too|on|under|off|up|out|down|back|here|there|next|the|a|an|your|our|her|his|we|you|she|he|they|it|i|this|being|{be}|{modal}|{nounVerb}";
