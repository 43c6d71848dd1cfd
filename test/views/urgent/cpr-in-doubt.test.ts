import { expect, test } from 'vitest'
import { urgentPageWords } from '#flows/urgent.words.en.ts'
import { instant } from '#src/plan/ids.ts'
import { anEntry, aPublication, team } from '#test/kit/publications.ts'
import { answer, partOf, shownAt, wholeText } from '#test/kit/urgent-page.ts'

const decision = (choice: string) => [
  anEntry('rec.cpr.decision', answer(choice), team),
  anEntry('rec.cpr.decidedOn', answer('2026-02-20'), team),
]
const fears = { field: 'matters.fear', label: 'Fears' } as const
const newer = (day: string, more: object) => ({ ...fears, at: instant(`${day}T10:00:00.000Z`), ...more })
const boxed = (
  entries: Parameters<typeof aPublication>[0],
  ...changeAsked: readonly ReturnType<typeof newer>[]
) => wholeText(partOf(shownAt(aPublication(entries, { changeAsked })), 'cpr'))

const stands = 'The decision above, of 20 February 2026, stands as approved.'
const doubt = 'are in doubt, treat and ask for advice.'

test.each([
  ['words that may want it', { asksFor: ['cpr'], speaksOf: ['cpr'] }, 'may want CPR: ask them alone.'],
  ['words about it', { speaksOf: ['cpr'] }, 'may refuse a treatment or be about CPR: ask them'],
  ['words that may refuse', { mayRefuse: true }, 'may refuse a treatment or be about CPR: ask them'],
])(
  'an approved decision stands beside newer words that nobody has approved: that it does, since when, that they are there, and what to do in doubt: %s',
  (_, more, says) => {
    for (const choice of ['not-for-cpr', 'for-cpr']) {
      const box = boxed(decision(choice), newer('2026-11-20', more))
      const [first] = anEntry('rec.cpr.decision', answer(choice), team).shown
      const order = [
        String(first),
        stands,
        'of 20 November 2026, not approved and not shown here',
        says,
        doubt,
      ]
      const at = order.map((one) => box.indexOf(one))
      expect(
        at.every((one, index) => one > (at[index - 1] ?? -1)),
        box,
      ).toBe(true)
      expect(box.split('Newer words')).toHaveLength(2)
      expect(box).not.toMatch(/[{}]/)
    }
  },
)

test('of several the newest has its day there; without a day of its own the decision has that of its answer', () => {
  const [first] = decision('not-for-cpr')
  const words = [newer('2026-11-12', { asksFor: ['cpr'] }), newer('2026-11-19', { mayRefuse: true })]
  const box = boxed(first ? [first] : [], ...words, newer('2026-11-21', {}))
  expect(box).toContain('Newer words of this person, of 19 November 2026')
  expect(box).toContain('The decision above, of 28 October 2026, stands')
})

test('newer words of something else say nothing there, and without a decision none is said to stand', () => {
  expect(boxed(decision('not-for-cpr'), newer('2026-11-20', {}))).not.toContain('stands as approved')
  expect(boxed(decision('not-for-cpr'))).not.toContain('stands as approved')
  const none = boxed([], newer('2026-11-20', { asksFor: ['cpr'] }))
  expect(none).not.toContain('stands as approved')
  expect(none).toContain('may want CPR: ask them alone. If you cannot and are in doubt, treat.')
})

test('where somebody should stay away the person alone is asked about newer words beside a decision too', () => {
  const away = anEntry('about.stayAway', answer('My husband'))
  const box = boxed([...decision('not-for-cpr'), away], newer('2026-11-20', { mayRefuse: true }))
  expect(box).toContain('or be about CPR: ask them alone. If you cannot and are in doubt')
  expect(box).not.toContain('alone if you can')
})

test('after self-harm whoever is in doubt treats, before anybody is asked, and beside a refusal that may not be meant for it', () => {
  const { sentences, parts, underAge } = urgentPageWords
  const all = [...Object.entries(sentences), ...Object.entries(underAge.sentences)]
  const instead = all.filter(([name]) => name.startsWith('cpr-instead'))
  expect(instead).toHaveLength(12)
  for (const [name, text] of instead) {
    expect(text, name).toMatch(/\. After self-harm.*if in doubt, treat/)
    expect(text.indexOf('in doubt, treat'), name).toBeLessThan(text.search(/ask (them|whoever|the child)/i))
    expect(/a refusal may not be meant for that/.test(text), name).toBe(/beside|since/.test(name))
  }
  for (const lead of [parts.refusals.lead, underAge.leads.refusals])
    expect(lead).toMatch(/If in doubt, as you may be after self-harm, treat and ask for advice\.$/)
})
