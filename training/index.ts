import type { Rehearsal } from '#src/training/rehearsal.ts'
import type { Scenario } from '#src/training/scenario.ts'
import { byInterpreter } from './by-interpreter/scenario.ts'
import { changesSubject } from './changes-subject/scenario.ts'
import { crisisPlan } from './crisis-plan/scenario.ts'
import { difficultNews } from './difficult-news/scenario.ts'
import { formInFolder } from './form-in-folder/scenario.ts'
import { maxineFridays } from './maxine-fridays/scenario.ts'
import { sayingItClose } from './saying-it/close.ts'
import { sayingItDoctor } from './saying-it/doctor.ts'
import { sonAnswers } from './son-answers/scenario.ts'
import { teenager } from './teenager/scenario.ts'

/** Every conversation that can be practised, in the order in which they are offered. */
export const scenarios: readonly Scenario[] = [
  difficultNews,
  changesSubject,
  sonAnswers,
  formInFolder,
  crisisPlan,
  maxineFridays,
  teenager,
  byInterpreter,
]

/** Talks in which a person tries out own words, by the name in their address. */
export const rehearsals: Readonly<Record<string, Rehearsal>> = {
  close: sayingItClose,
  doctor: sayingItDoctor,
}
