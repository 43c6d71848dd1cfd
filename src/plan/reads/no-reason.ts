import { textsIn } from '../../flow/heard-text.ts'
import { withItems } from '../../flow/path.ts'
import { answersAt, sectionAt } from '../../flow/spot.ts'
import { standingAnswers } from '../items.ts'
import type { Plan } from '../plan.ts'
import { pathIn } from './reading.ts'

/** What clinicians judged or recommended, or wrote beside others' words, that names nothing but a diagnosis that is no reason. */
export const withoutReason = (plan: Plan): readonly string[] => {
  const { givesNoReason } = plan.forms
  if (givesNoReason === undefined) return []
  const beside = Object.values(plan.teamWords).map(({ text }) => text)
  return [...judgedIn(plan), ...beside].filter(givesNoReason)
}

/** How many of the team's reasons name what holds for everybody like that, and how many of these name nothing else. */
export const labelsIn = (plan: Plan): Readonly<Record<'named' | 'alone', number>> => {
  const { reasonLabels } = plan.forms
  if (reasonLabels === undefined) return { named: 0, alone: 0 }
  const texts = plan.forms.sections.flatMap(({ section }) => {
    const { live } = pathIn(plan, 'team', section)
    return reasonLabels.fields.flatMap((field) => {
      const said = live[field]
      return said?.kind === 'answer' ? textsIn(said.value) : []
    })
  })
  return {
    named: texts.filter(reasonLabels.names).length,
    alone: texts.filter(reasonLabels.isAll).length,
  }
}

/** Their own answers that count, each part by itself. */
const judgedIn = (plan: Plan): readonly string[] =>
  plan.forms.sections.flatMap(({ section }) =>
    withItems(pathIn(plan, 'team', section)).flatMap(({ at, path }) => {
      const fields = sectionAt(section, at)?.fields ?? {}
      const own = answersAt(standingAnswers(plan, 'team', section.id), at)?.answers ?? {}
      return Object.entries(own).flatMap(([name, { said }]) =>
        fields[name]?.class === 'C' && path.live[name] !== undefined && said.kind === 'answer'
          ? textsIn(said.value)
          : [],
      )
    }),
  )
