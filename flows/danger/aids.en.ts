import type { Patterns } from '#src/flow/phrases.ts'

/** At a question that asks what helps at home a cord by the bed is one that calls; elsewhere nobody can tell what it is for, and it is heard. */
export const aids: Patterns = [
  'cords? (is|are|hangs)? (by|beside|next to|near|over|above|in) (the|my|his|her|each|every) (bed|bedside|toilet|loo|bath|bathroom|shower|wet room|hall|hallway|kitchen|lounge|living room|chair|armchair|wall) !(ready|tied|round|around|knotted|looped|tonight|now|is ready|is round|is tied|to do|to use|to end|to hang|in case it)',
]
