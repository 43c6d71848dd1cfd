import type { Observation } from 'fhir/r4.js'
import { choicesIn } from '../flow/condition.ts'
import type { ExchangeLayout } from '../flow/exchange-layout.ts'
import type { Json } from '../flow/json.ts'
import type { Group } from './each.ts'
import { common, concept, isUnchecked, made, type Part, paragraphOf, thingsIn } from './entry-told.ts'
import { narrative } from './narrative.ts'
import { choiceSystem } from './systems.ts'
import type { Made, Making } from './told-plan.ts'

/** What the page says above such words goes with them wherever they go alone. */
const cautioned = ({ plan }: Making, entry: Part['entry']): Pick<Observation, 'note'> => {
  const caution = plan.cautionOf(entry)
  return caution === undefined ? {} : { note: [{ text: caution }] }
}

/** What was said of one thing; a second choice is a part of the first. */
export const observation = (making: Making, { first, all, key }: Group): readonly Made[] => {
  const { entry } = first
  const isSecond = ({ entry: { field } }: Part) => Object.hasOwn(making.plan.layout.ranked, field)
  const textOf = (parts: readonly Part[]) => parts.flatMap((one) => one.entry.shown).join('\n')
  const seconds = isSecond(first) ? [] : all.filter(isSecond)
  const text = textOf(all.filter((one) => !seconds.includes(one)))
  if (text === '') return []
  // A second choice that stands alone is not what the code means: its question says which it is.
  const code = isSecond(first) ? undefined : first.part.code
  // A code that says the answer is no name of the question.
  const isFinding = code !== undefined && first.part.element === 'value'
  return [
    made(entry, {
      resourceType: 'Observation',
      ...common(making, 'Observation', first, key),
      status: isUnchecked(entry) ? 'preliminary' : 'final',
      code: concept(entry.question, null, isFinding ? undefined : code),
      subject: making.patient,
      effectiveDateTime: entry.saidAt,
      performer: [making.agent(entry)],
      ...(isFinding ? { valueCodeableConcept: concept(text, null, code) } : { valueString: text }),
      ...cautioned(making, entry),
      ...(seconds.length === 0
        ? {}
        : {
            text: narrative(all.map((one) => paragraphOf(making, one.entry))),
            component: seconds.map((one) => ({
              code: { text: one.entry.question },
              valueString: textOf([one]),
            })),
          }),
    }),
  ]
}

export const adviceIn = (
  { plan }: Making,
  kind: keyof ExchangeLayout['advice'],
  value: Json,
): readonly string[] => choicesIn(value).filter((one) => plan.layout.advice[kind].includes(one))

/** What a clinician advises against is told as their judgement: FHIR has an order not to do something, and no advice not to. */
export const advisedAgainst = (making: Making, key: string, team: readonly Part[]): readonly Made[] =>
  team.flatMap((one) => {
    const { entry, part } = one
    if (part.element?.startsWith('activity') !== true) return []
    return thingsIn(making, entry).flatMap(({ text, value }, at) => {
      const coding = adviceIn(making, 'against', value).map((code) => ({ system: choiceSystem, code }))
      if (coding.length === 0) return []
      const observation: Observation = {
        resourceType: 'Observation',
        ...common(making, 'Observation', one, `${key}/${entry.field}/${at}`),
        text: narrative([paragraphOf(making, { ...entry, shown: [text] })]),
        status: 'final',
        code: { text: entry.question },
        subject: making.patient,
        effectiveDateTime: entry.saidAt,
        performer: [making.agent(entry)],
        valueCodeableConcept: { coding, text },
      }
      return made(entry, observation)
    })
  })
