import { part, textsIn } from '../../flow/json.ts'
import type { Plan } from '../../plan/plan.ts'
import { onceFor } from '../../plan/plan-forms.ts'

/** Where the person said that they read large, which their own pages obey. */
export const largeBy = (plan: Plan): string | undefined => {
  const by = chosenIn(plan, largeFieldsOf(plan.forms.sections))
  return by && `/plans/${plan.id}/${by.section}/check`
}

/** Whether the person said that they sign, or cannot hear on the telephone: then other numbers come first to them. */
export const callsWithoutVoice = (plan: Plan): boolean =>
  chosenIn(plan, voicelessFieldsOf(plan.forms.sections)) !== undefined

type Choices = { readonly section: string; readonly name: string; readonly choices: readonly string[] }

const chosenIn = ({ voices }: Plan, fields: readonly Choices[]): Choices | undefined =>
  fields.find(({ section, name, choices }) => {
    const said = voices.person?.[section]?.answers[name]?.said
    return (
      said?.kind === 'answer' &&
      textsIn(part(said.value, 'choice') ?? said.value).some((choice) => choices.includes(choice))
    )
  })

const fieldsWith = (rule: 'drawnLarge' | 'callsWithoutVoice') =>
  onceFor((sections: Plan['forms']['sections']): readonly Choices[] =>
    sections.flatMap(({ section: { id, fields } }) =>
      Object.entries(fields).flatMap(([name, { [rule]: choices }]) =>
        choices ? [{ section: id, name, choices }] : [],
      ),
    ),
  )
const largeFieldsOf = fieldsWith('drawnLarge')
const voicelessFieldsOf = fieldsWith('callsWithoutVoice')
