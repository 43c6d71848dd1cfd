import { expect, test } from 'vitest'
import { readableBy } from '#src/plan/reads/readable.ts'
import { aFullPublication, anEntry, aPublication } from '#test/kit/publications.ts'
import { answer, partOf, shownAt, textsOf, wholeText, withEntries } from '#test/kit/urgent-page.ts'

const brother = 'My brother Vikram. He hit me. Do not let him in.'
const said = { ...anEntry('about.stayAway', answer(brother)), clinical: true } as const
const whole = aPublication([...aFullPublication().content.entries, said])

test('who should stay away stands above whom to call, in red and word for word, with who said so', () => {
  const page = shownAt(whole)
  const part = partOf(page, 'stay-away')
  expect(textsOf(part)).toContain(brother)
  expect(part).toContain('class="x"')
  expect(wholeText(part)).toContain('Asha Patel says, 28 October 2026')
  for (const below of ['person', 'crises', 'contacts'])
    expect(page.indexOf('id="stay-away"'), below).toBeLessThan(page.indexOf(`id="${below}"`))
})

test('who did not answer has nobody in red', () => {
  expect(shownAt(aPublication([]))).not.toContain('id="stay-away"')
  expect(withEntries({ ...said, said: { kind: 'declined' }, shown: [] })).not.toContain('id="stay-away"')
})

test('a reader for whom it is not kept finds it nowhere', () => {
  const nobody = { patient: [], clinician: [], urgent: { jobRoles: [], reads: [] } }
  const { content } = readableBy(whole.content, { kind: 'urgent-reader', jobRole: 'Porter' }, nobody)
  expect(shownAt({ ...whole, content })).not.toContain('Vikram')
})

test.each(['Nobody', 'No one.', 'none', 'There’s nobody', 'No, nobody', 'N/A'])(
  '"%s" warns of nobody: it stands where it was said, and not in red',
  (words) => {
    const page = withEntries({ ...said, ...anEntry('about.stayAway', answer(words)) })
    expect(page).not.toContain('id="stay-away"')
    expect(page.slice(page.indexOf('id="rest"'))).toContain(words)
  },
)

test.each(['Nobody but Vikram', 'No men', 'None of the Patels', 'Nobody. Only my brother', 'Noel'])(
  '"%s" may name somebody, and stays in red',
  (words) => {
    expect(
      partOf(withEntries({ ...said, ...anEntry('about.stayAway', answer(words)) }), 'stay-away'),
    ).toContain(words)
  },
)
