import type { Patterns } from '#src/flow/phrases.ts'

/** What is done on any day, and what sweat and rain do: nobody comes to harm by it, unless something is meant by it. */
export const anyDay: Patterns = [
  '(sit|sits|sitting|sat|rest|rests|rested|wait|waits|waited|slept|sleep|stop|stops|stopped) (down|up|out|there|alone|outside|halfway)? (on|at) (the|my|a|our)? ((top|bottom|foot|middle) of (the|my|our))? (stairs|kerb) !{meant-there}',
  '(sit|sits|sitting|sat) (down|up|there|alone)? (on|in) (the|my|a) (bus|train|tube) !{meant-there}',
  '(sit|sits|sitting|sat|stand|stands|standing|stood) (down|up|there|alone)? (at|by|near|in) (the|my|an|a)? (open|front|kitchen|bedroom)? window (until|till) (it (was|is|gets?|got) light|(the)? (morning|dawn)|(the|my) (ambulance|doctor|breath|breathing|nurse|attack|pain|daughter|son)|(i|he|she) (could|can) breathe) !{meant-there}',
  '(sit|sits|sitting|sat) (at|by|near|in) (the|my) window (in the|every|each|this|on|all) (mornings?|afternoons?|evenings?|day|sunday|sundays) !{meant-there}',
  '(go|goes|going|gone|went|walk|walks|walked|run|runs|ran|running) (out|down|off|over|up)? for (the|a|my) (early|late|last|first|next)? (bus|tram|ferry|minibus) !{meant-there}',
  '(run|runs|ran|running|rush|rushes|rushed|rushing|hurry|hurries|hurried|hurrying) (out|down|up)? for (the|a|my) (early|late|last|first|next)? (train|tube) !{meant-there}',
  '(get|gets|got|getting|go|goes|went|going) (on|onto|on to|off|in|into) (the|a|my) (bus|tram|train|tube|ferry|minibus) !(tracks?|lines?|roof|bridge|platform) !{meant-there}',
  '{stroll} (to|by|on|at|along|near|round) the {shore} {at-ease} !{meant-there}',
  '(like|likes|love|loves|enjoy|enjoys) (to|a)? {stroll} (to|by|on|at|along|near|round) the {shore} !{meant-there}',
  '(get|gets|getting|got) (down|back)? (in|into|in to) the (bath|shower|pool) !{meant-there}',
  '(i|he|she|we|{relative}) (always|usually|often|just|only|have to|has to)? takes? (a|my|the|his|her|our|one|two)? (sleeping|water|night|pain|evening)? {medicine} (with (milk|water|food))? (at (night|bedtime|{clock})|before bed|before (i|he|she|we) (go|goes) to bed|in the evenings?|last thing|every (night|evening)) so (that)? (i|he|she|we) (do|does)? not (wake|wakes) (up)? !((up)? (again|ever)|all|at all) !{as-too-much}',
  '(i|he|she|we|{relative}) (always|usually|often|just|only|have to|has to)? takes? (a|my|the|his|her|our|one|two)? (sleeping|water|night|pain|evening)? {medicine} .. (so|and) (that|then)? (i|he|she|we)? (do|does)? not (wake|wakes) (up)? (in (pain|agony|the (night|small hours))|with (pain|cramp|cramps|heartburn)|at (night|{clock})|(before|until|till) (the)? (morning|alarm|{clock})|for the (toilet|loo)|needing|stiff|every) !{as-too-much}',
  '(when|whenever|if|each time|every time) (i|he|she|{relative}) takes? (my|the|his|her|a|those|these)? {medicine} !{as-taken-away} !{as-too-much}',
  '(my|the|his|her|those|these) {medicine} makes? (me|him|her) (so|very|a bit|too|rather|really)? (drowsy|sleepy|sick|dizzy|shaky|woozy|groggy|tired|sweaty) !{as-too-much}',
  '{wets} (can|will|may|might|often|always|sometimes|still|just)? (leave|leaves|left) {me} (lying|sitting)? (all|soaking|sopping|dripping)? (wet|soaking|soaked|drenched) (through|wet)? !{blamed}',
]
