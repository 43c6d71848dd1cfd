import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import type { FieldRules } from '#src/flow/field-rules.ts'
import { sectionsIn, wordsUnder } from '#src/flow/spot.ts'
import { wordsIn } from '#src/flow/words-in.ts'

/** Words that speak to whoever the plan is about: “yours” is theirs, and so is the clinician, the illness, the care. */
const toThePerson =
  /\byour (?:clinician|plan|helpers?|illness|care|health|body|life|death|home|doctor|nurse)\b|\byours\b|\bfor you\b(?! alone| too)/i
/** Of a helper’s own needs, asked of whoever helps. */
const isOfHelper = (field: string): boolean => field.startsWith('carer.')

const textsIn = (part: unknown): readonly string[] => {
  if (typeof part === 'string') return [part]
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(textsIn) : []
}
const isForHelpers = (field: FieldRules | undefined): boolean =>
  field !== undefined && [...field.by, ...(field.suggestedBy ?? [])].includes('H')

const asked = flows.sections.flatMap((form) =>
  sectionsIn(form.section).flatMap(({ lists, section }) => {
    const words = wordsUnder(wordsIn(form, { voice: 'carer' }), lists)
    const steps = Object.entries(section.steps)
      .filter(([, { ask }]) => ask.some((name) => isForHelpers(section.fields[name])))
      .map(([id, { ask }]) => ({ at: `${section.id}/${id} ${ask}`, words: words?.steps[id] }))
    const fields = Object.entries(section.fields)
      .filter(([name, field]) => isForHelpers(field) && !isOfHelper(name))
      .map(([name, field]) => {
        const { item: _, examples: __, urgent: ___, ...own } = words?.fields[name] ?? { label: '' }
        return { at: `${section.id} ${name}`, words: field.control === 'list' ? { ...own } : own }
      })
    return [...steps, ...fields]
  }),
)

const onCheck = flows.rules.flatMap((rule) =>
  rule.does === 'show' && rule.on.includes('check')
    ? [{ at: `${rule.id} ${rule.field}`, words: rule.ownWords ?? rule.words }]
    : [],
)

test('nothing that a helper is asked, or reads beside an answer, speaks to them as if they were the person', () => {
  expect(asked.length).toBeGreaterThan(150)
  const found = [...asked, ...onCheck].flatMap(({ at, words }) =>
    textsIn(words).flatMap((text) => (toThePerson.test(text) ? [`${at}: ${text}`] : [])),
  )
  expect(found).toEqual([])
})
