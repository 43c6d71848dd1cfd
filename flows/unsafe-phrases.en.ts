/**
 * Phrases after which the person is shown whom to call, in lower case; dated, because language moves.
 * Listed on 22 November 2026, reviewed by no clinician yet.
 */
export const unsafePhrases = [
  'kill myself',
  'killing myself',
  'end my life',
  'ending my life',
  'take my own life',
  'taking my own life',
  'want to die now',
  'suicid',
  'hurt myself',
  'harm myself',
  'not safe now',
  'an overdose',
] as const
