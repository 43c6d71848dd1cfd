const has = <const P extends string>(pathway: P) => ({ 'given.pathway': { has: pathway } }) as const

/** Where dying is spoken of. */
export const ofTheLastYears = has('eol')
const nearTheEnd = [ofTheLastYears] as const
const besideCrises = [has('eol'), has('frailty'), has('ltc'), has('ld'), has('cyp')] as const

/** Whoever plans for a mental health crisis and nothing else: what only another plan has to address is not put to them. */
export const forCrisesAlone = { ...has('mhc'), not: { any: besideCrises } } as const

/**
 * Whoever did not say, or has not yet said, that their plan is for the last years is asked nothing about dying. It is
 * spoken of only on pages that they chose, and on those that offer them and say so; frailty is asked to weigh more time
 * against comfort all the same.
 */
export const notNearTheEnd = { not: { any: nearTheEnd } } as const

/** Where a learning disability or autism is a reason for the plan, alone or among others. */
export const withLearningDisability = has('ld')

/** For whom the choice between more time and more comfort has to be addressed nowhere. */
export const withoutBalance = {
  any: [has('ltc'), has('mhc'), has('ld'), has('cyp')],
  not: { any: [...nearTheEnd, has('frailty')] },
} as const

/** Wherever a hospital or another safe place has to be addressed, and what happened in the last year. */
export const moreThanTheEnd = {
  any: [has('frailty'), has('ltc'), has('mhc'), has('ld'), has('cyp')],
} as const

/** Who may say how much they want to be told, and is not asked. */
export const toldIfWanted = { any: [has('frailty'), has('ltc')], not: { any: nearTheEnd } } as const

/** Situations to think through are those of one reason: of the last years, else of a learning disability, else of frailty, else of a long-term condition. */
export const frailtyNotTheEnd = { ...has('frailty'), not: { any: nearTheEnd } } as const
export const learningNotTheEnd = { ...has('ld'), not: { any: nearTheEnd } } as const
/** Who is young has situations of their own, but where a learning disability has its own in shorter words. */
export const youngNotTheEnd = { ...has('cyp'), not: { any: [...nearTheEnd, has('ld')] } } as const
export const conditionAlone = {
  any: [has('ltc'), has('cyp')],
  not: { any: [...nearTheEnd, has('frailty')] },
} as const

/** No child is asked to weigh more time against comfort, but where the last years are what the plan is for. */
export const conditionOfAdults = {
  ...has('ltc'),
  not: { any: [...nearTheEnd, has('frailty'), has('cyp')] },
} as const

/** Who is under 18 has a plan of their own kind: what a child needs, and who speaks beside them. */
export const forTheYoung = has('cyp')
