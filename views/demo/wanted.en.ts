import type { WhoIsWanted } from '#src/plan/plans-wanted.ts'
import type { DemoPersonKey } from './people.en.ts'

/** For whom a plan was wanted in the demonstration; they have none. */
export const plansWanted: readonly {
  readonly by: DemoPersonKey
  readonly who: WhoIsWanted
  readonly isOfPractice: boolean
}[] = [
  { by: 'samira', who: { nhsNumber: '9994017268' }, isOfPractice: true },
  { by: 'samira', who: { family: 'Whitlock', born: '1941-02-09' }, isOfPractice: false },
]
