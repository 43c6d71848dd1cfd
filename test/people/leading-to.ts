import { subjectsIn, testsIn } from '#src/flow/condition.ts'
import type { Section, When } from '#src/flow/section.ts'
import { sectionsIn } from '#src/flow/spot.ts'
import { waysOf } from '#src/flow/step.ts'

type Lead = { readonly from: string; readonly to: string; readonly when: When | undefined }

const leadsIn = (
  { id }: Section,
  { lists, section }: ReturnType<typeof sectionsIn>[number],
): readonly Lead[] =>
  Object.entries(section.steps).flatMap(([from, step]) =>
    waysOf(step).map(({ go, when }) => ({
      from: [id, ...lists, from].join('/'),
      to: [id, ...lists, go].join('/'),
      when,
    })),
  )

/** The choices, each as its field and itself, that lead from a question to one of these steps, or to the question before it. */
export const choicesLeadingTo = (
  sections: readonly Section[],
  steps: ReadonlySet<string>,
): ReadonlySet<string> => {
  const leads = sections.flatMap((section) => sectionsIn(section).flatMap((one) => leadsIn(section, one)))
  const before = leads.filter(({ to }) => steps.has(to)).map(({ from }) => from)
  const meant = new Set([...steps, ...before])
  return new Set(leads.filter(({ to }) => meant.has(to)).flatMap(({ when }) => (when ? choicesIn(when) : [])))
}

const choicesIn = (when: When): readonly string[] =>
  testsIn(when).flatMap(([field, test]) => {
    if ('is' in test) return [`${field}=${test.is}`]
    if ('has' in test) return [`${field}=${test.has}`]
    return 'oneOf' in test ? test.oneOf.map((choice) => `${field}=${choice}`) : []
  })

/** Steps to which only a law leads: while it is in force nowhere, nobody comes to them. */
export const stepsByLaw = (sections: readonly Section[]): ReadonlySet<string> => {
  const leads = sections.flatMap((section) => sectionsIn(section).flatMap((one) => leadsIn(section, one)))
  const isByLaw = ({ when }: Lead) => when !== undefined && subjectsIn(when).includes('given.law')
  return new Set(
    [...Map.groupBy(leads, ({ to }) => to)].flatMap(([to, all]) => (all.every(isByLaw) ? [to] : [])),
  )
}
