import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { sectionsIn, wordsUnder } from '#src/flow/spot.ts'
import { wordsIn } from '#src/flow/words-in.ts'

/** What stands beside a question, to the person and to a helper. */
const hintsOf = (field: string): readonly string[] =>
  (['me', 'carer'] as const).flatMap((voice) =>
    flows.sections.flatMap((form) =>
      sectionsIn(form.section).flatMap(
        ({ lists }) => wordsUnder(wordsIn(form, { voice }), lists)?.fields[field]?.hint ?? [],
      ),
    ),
  )

test('of a crisis one page alone asks whom to call, and the page of what helps says that it is about this one', () => {
  expect(hintsOf('crisis.contacts')).toHaveLength(2)
  for (const field of ['crisis.firstAction', 'crisis.escalateProposed'])
    expect(hintsOf(field).filter((hint) => /and whom to call/.test(hint))).toEqual([])
  expect(hintsOf('crisis.helpful').filter((hint) => hint.includes('with this one'))).toHaveLength(2)
})

test('what must be kept safe when somebody is high is asked by name', () => {
  for (const named of ['bank cards', 'car keys', 'phone'])
    expect(hintsOf('mh.practicalHelp').filter((hint) => hint.includes(named))).toHaveLength(2)
})

test('“no” to what people should change is one also where nothing was said before, to the person and to a helper', () => {
  for (const voice of ['me', 'carer'] as const) {
    const [words] = flows.sections
      .map((form) => wordsIn(form, { voice }).fields['adjust.needed'])
      .filter((one) => one !== undefined)
    expect(words?.choices?.no).toMatch(/^No,/)
  }
})
