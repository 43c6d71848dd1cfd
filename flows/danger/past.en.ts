import type { Patterns } from '#src/flow/phrases.ts'

/** Words by which a sentence tells of long ago. */
export const past: Patterns = [
  '(#|a few|many|some|several|two|three|four|five|ten|twenty|thirty|forty|long|fifty|couple of|six|seven|eight|nine|donkeys) (years|yrs|decades|year) (ago|back|earlier|before)',
  'years (ago|back|since|before)',
  '(long|ages) ago',
  'decades',
  '(in|since|back in|around|until|during) (the)? #',
  '(in|back in|during) the (fifties|sixties|seventies|eighties|nineties|50s|60s|70s|80s|90s|war|army|past|old days|blitz)',
  '(when|while|since|until) (i|he|she|we|they) (was|were) (children|kids|teenagers|together|a|an|#|in|at|only|still|young|little|small|very|much|about|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|eight|seven|six|five|four|married|living|first|younger|unwell|growing|pregnant)',
  'as a (child|teenager|boy|girl|kid|young|teen|student|little|lad|baby)',
  'in my (teens|twenties|thirties|youth|childhood|forties|past|20s|30s|40s)',
  '(used|use) to',
  'once .. (tried|took|had|was|thought|felt)',
  '(history|previous|past) (of|attempts?|episodes?)',
  '(my|her|his|the) (first|late|ex|former|second) (husband|wife|partner) .. (hit|hits|used|was|beat|would)',
  '(left|leaving|escaped|divorced) ... (marriage|him|her|husband|wife|relationship) .. (in|years|long|when)',
  '(long dead|long gone|dead now|behind me)',
  'at school',
]

/** Words by which the same sentence is about now after all. */
export const now: Patterns = [
  '(now|again|still|today|tonight|these days|lately|recently|this (week|morning|time|evening)|coming back|has come back|have come back|last (night|week)|at the moment|any more|and i (want|will|am going))',
]
