/**
 * Whether an account tells only what somebody is going to do: "Will ring her next week" and nothing that was done. Listed on
 * 26 November 2026, read by no clinician; what it misses is read by whoever signs.
 */
export const onlyIntends = (text: string): boolean => {
  const said = text.toLowerCase().replace(/[’']/g, '')
  return intends.test(said) && !did.test(said.replace(/\bto be \w+/g, ''))
}

const intends =
  /\b(will|shall|ill|well (?:call|see|visit|speak)|going to|plan(?:s|ning)? to|intend(?:s|ing)? to|aim(?:s|ing)? to|hope(?:s|ing)? to|need(?:s)? to|to be (?:seen|called|discussed|reviewed|followed)|for (?:review|discussion|follow up))\b|^\W*to (?:call|see|visit|speak|discuss|review|follow)\b/
const did =
  /\b(spoke|spoken|talked|saw|seen|visited|called|rang|phoned|met|asked|told|said|says|passed|referred|read|discussed|agreed|reviewed|has (?:been|taken|accepted)|have (?:been|taken)|took|taken|accepted|confirmed|is safe|are safe|was|were|had|did)\b/
