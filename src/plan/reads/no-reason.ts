import { saidRows } from '../../flow/controls/rows.ts'
import { codesOf, textsIn } from '../../flow/heard-text.ts'
import { withItems } from '../../flow/path.ts'
import { answersAt, type Spot, sectionAt } from '../../flow/spot.ts'
import { standingAnswers } from '../items.ts'
import type { Plan } from '../plan.ts'
import { pathIn } from './reading.ts'

/** Where clinicians judged or recommended something, or wrote beside others' words, and name nothing but a diagnosis that is no reason. */
export const withoutReasonAt = (plan: Plan): readonly Spot[] => {
  const { givesNoReason } = plan.forms
  if (givesNoReason === undefined) return []
  const beside = Object.entries(plan.teamWords).map(([address, { text }]) => {
    const [section = '', ...at] = address.split('/')
    return { spot: { section, at }, texts: [text] }
  })
  return [...judgedIn(plan), ...beside].flatMap(({ spot, texts }) =>
    texts.filter(givesNoReason).map(() => spot),
  )
}

/** How many of the team's reasons name what holds for everybody like that, and how many say nothing of what was at stake. */
const reasonsIn = (plan: Plan): Readonly<Record<'named' | 'silent', number>> => {
  const { reasonLabels } = plan.forms
  if (reasonLabels === undefined) return { named: 0, silent: 0 }
  const texts = plan.forms.sections.flatMap(({ section }) => {
    const { live } = pathIn(plan, 'team', section)
    return reasonLabels.fields.flatMap((name) => {
      const [said, field] = [live[name], section.fields[name]]
      if (said?.kind !== 'answer' || field === undefined) return []
      // The name of a choice is nobody's words.
      const choices = codesOf(field)
      return textsIn(said.value).filter((text) => !choices.includes(text))
    })
  })
  return {
    named: texts.filter(reasonLabels.names).length,
    silent: texts.filter((text) => !reasonLabels.says(text)).length,
  }
}

/** How many of the team's answers about what was weighed say nothing but what holds for everybody like that. */
const blanketReasons = (plan: Plan): number => {
  const { blanketReason } = plan.forms
  if (blanketReason === undefined) return 0
  const { fields, leaves, says } = blanketReason
  return plan.forms.sections
    .flatMap(({ section }) => {
      const { live } = pathIn(plan, 'team', section)
      return Object.entries(fields).flatMap(([name, of]) => {
        const said = live[name]
        if (said?.kind !== 'answer') return []
        if (of === '') return textsIn(said.value)
        return saidRows(said.value).flatMap((row) =>
          Object.values(row.said).includes(leaves) ? textsIn(row.said[of] ?? null) : [],
        )
      })
    })
    .filter(says).length
}

/** Their own answers that count, each part by itself. */
const judgedIn = (plan: Plan): readonly { readonly spot: Spot; readonly texts: readonly string[] }[] =>
  plan.forms.sections.flatMap(({ section }) =>
    withItems(pathIn(plan, 'team', section)).flatMap(({ at, path }) => {
      const fields = sectionAt(section, at)?.fields ?? {}
      const own = answersAt(standingAnswers(plan, 'team', section.id), at)?.answers ?? {}
      return Object.entries(own).flatMap(([name, { said }]) =>
        fields[name]?.class === 'C' && path.live[name] !== undefined && said.kind === 'answer'
          ? [{ spot: { section: section.id, at: [...at, name] }, texts: textsIn(said.value) }]
          : [],
      )
    }),
  )

/** By their names in a condition. */
export const reasonMeasures: Readonly<Record<string, (plan: Plan) => number>> = {
  'without.reason': (plan) => withoutReasonAt(plan).length,
  'labels.named': (plan) => reasonsIn(plan).named,
  'reasons.silent': (plan) => reasonsIn(plan).silent,
  'reasons.blanket': blanketReasons,
}
