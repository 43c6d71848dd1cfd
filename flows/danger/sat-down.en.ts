import type { Patterns } from '#src/flow/phrases.ts'

/** Who waits for breath, for light or for help where she sat down: no high place, unless something is meant by it. */
export const satDown: Patterns = [
  '(sit|sits|sitting|sat|rest|rests|rested|wait|waits|waited|slept|sleep|stop|stops|stopped) (down|up|out|there|alone|outside|halfway)? (on|at) (the|my|a|our)? ((top|bottom|foot|middle) of (the|my|our))? (stairs|kerb) !{meant-there}',
  '(sit|sits|sitting|sat) (down|up|there|alone)? (on|in) (the|my|a) (bus|train|tube) !{meant-there}',
  '(sit|sits|sitting|sat|stand|stands|standing|stood) (down|up|there|alone)? (at|by|near|in) (the|my|an|a)? (open|front|kitchen|bedroom)? window (until|till) (it (was|is|gets?|got) light|(the)? (morning|dawn)|(the|my) (ambulance|doctor|breath|breathing|nurse|attack|pain|daughter|son)|(i|he|she) (could|can) breathe) !{meant-there}',
  '(sit|sits|sitting|sat) (at|by|near|in) (the|my) window (in the|every|each|this|on|all) (mornings?|afternoons?|evenings?|day|sunday|sundays) !{meant-there}',
]
