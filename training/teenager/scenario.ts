import { type Scenario, scenario } from '#src/training/scenario.ts'
import { debrief, measures, meta } from './about.en.ts'
import { cues } from './cues.en.ts'
import { endings } from './endings.en.ts'
import { moves } from './moves.en.ts'
import { teenagerSection } from './section.ts'
import { testplans } from './testplans.ts'
import { words } from './words.en.ts'

export const teenager: Scenario = scenario({
  section: teenagerSection,
  words,
  meta,
  measures,
  cues,
  moves,
  endings,
  debrief,
  testplans,
})
