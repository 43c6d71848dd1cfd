import { expect, test } from 'vitest'
import { readableBy } from '#src/plan/reads/readable.ts'
import { aFullPublication, anEntry, aPublication } from '#test/kit/publications.ts'
import { answer, asContact, partOf, shownAt, textsOf, wholeText, withEntries } from '#test/kit/urgent-page.ts'

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
  const nobody = {
    patient: [],
    carer: [],
    clinician: [],
    urgent: { jobRoles: [], reads: [] },
    apart: { jobRoles: [], reasons: [] },
  }
  const { content } = readableBy(whole.content, { kind: 'urgent-reader', jobRole: 'Porter' }, nobody)
  expect(shownAt({ ...whole, content })).not.toContain('Vikram')
})

test.each([
  ...['Nobody', 'No one.', 'none', 'There’s nobody', 'No, nobody', 'N/A', 'I have no one like that'],
  ...['All welcome', 'Nobody, everyone is welcome', 'Nobody. They can all come', 'I get on with everybody'],
  ...['There is nobody like that in my life', 'I can’t think of anybody', 'Not that I know of'],
  ...['I don’t mind who comes', 'Let everyone in', 'No restrictions', 'There is no one I want to keep away'],
])('"%s" warns of nobody: it stands where it was said, and not in red', (words) => {
  const page = withEntries({ ...said, ...anEntry('about.stayAway', answer(words)) })
  expect(page).not.toContain('id="stay-away"')
  expect(page.slice(page.indexOf('id="rest"'))).toContain(words)
})

test.each([
  ...['Nobody but Vikram', 'No men', 'None of the Patels', 'Nobody. Only my brother', 'Noel', 'No visitors'],
  ...['Nobody welcome', 'Nobody here', 'Everyone', 'They can come', 'Everyone is welcome, not Vikram', '???'],
  ...['All welcome and not my son', 'Nobody should be told', 'Nobody can come', 'Nobody: 07700 900124'],
  ...['I do not want anybody here', 'I have no one, Vikram must not come', 'Let nobody in', 'They know'],
])('"%s" may name somebody, and stays in red', (words) => {
  expect(
    partOf(withEntries({ ...said, ...anEntry('about.stayAway', answer(words)) }), 'stay-away'),
  ).toContain(words)
})

const teams = 'Peter must stay away and be told nothing'

test('whom the team says should stay away stands there as the team’s words, whatever the person answered', () => {
  const asked = { ...said, teamWords: teams }
  for (const entry of [
    { ...asked, said: { kind: 'declined' }, shown: [] },
    { ...asked, said: { kind: 'skipped' }, shown: [] },
    { ...asked, ...anEntry('about.stayAway', answer('Nobody')) },
    { ...asked, ...anEntry('about.stayAway', answer('Peter may come')) },
  ] as const) {
    const page = withEntries(entry)
    expect(wholeText(partOf(page, 'stay-away'))).toContain(`The team adds: ${teams}`)
    for (const own of entry.shown) expect(wholeText(partOf(page, 'stay-away'))).toContain(own)
    expect(wholeText(partOf(page, 'cpr'))).toContain(
      'If awake and not after self-harm, ask them alone. Check the GP record.',
    )
    expect(wholeText(partOf(page, 'cpr'))).not.toContain('or whoever is there')
  }
  expect(withEntries({ ...asked, said: { kind: 'declined' }, shown: [], teamWords: 'Nobody' })).not.toContain(
    'id="stay-away"',
  )
})

test('somebody to call whom only the team names there is marked, and not dialled', () => {
  const peter = [
    anEntry('contact.name', answer('Peter Tate'), undefined, asContact('k1')),
    anEntry('contact.phones', answer(['07700 900123']), undefined, asContact('k1')),
  ]
  const away = { ...said, said: { kind: 'declined' }, shown: [], teamWords: teams } as const
  expect(withEntries(...peter)).toContain('href="tel:')
  expect(withEntries(...peter, away)).not.toContain('href="tel:')
})
