import { expect, test } from 'vitest'
import { urgentPageWords } from '#flows/urgent.words.en.ts'
import { anEntry, aPublication, team } from '#test/kit/publications.ts'
import { answer, partOf, shownAt, textsOf } from '#test/kit/urgent-page.ts'

type State = Parameters<typeof aPublication>
const decided = (choice: string): State => [[anEntry('rec.cpr.decision', answer(choice), team)]]
const reversed = (of: string): State => [
  [],
  { reversed: [{ field: 'rec.cpr.decision', with: ['rec.cpr.decision'], says: of }] },
]

test.each<[state: string, of: State, first: readonly RegExp[]]>([
  ['without a decision', [[]], [/^CPR decision: none in this plan\.$/, /^In cardiac arrest start CPR/]],
  ['against it', decided('not-for-cpr'), [/^CPR decision$/, /^Do not attempt CPR$/]],
  ['for it', decided('for-cpr'), [/^CPR decision$/, /^For CPR$/]],
  ['modified', decided('modified'), [/^CPR decision$/, /^CPR is modified: some of it is done/]],
  ['one against it taken back', reversed('cpr-reversed'), [/^Taken back/, /^CPR decision: none/]],
  ['a modified one taken back', reversed('cpr-modified-reversed'), [/^Taken back/, /^CPR decision: none/]],
])('the first words of the box about CPR cannot be read as their opposite: %s', (_, of, first) => {
  const box = partOf(shownAt(aPublication(...of)), 'cpr')
  const runs = box.split(/<[^<>]*>/).filter((run) => run.trim() !== '')
  expect(runs[0]).toBe('CPR')
  expect(runs[1]).toMatch(first[0] ?? / /)
  const second = runs.slice(2).find((run) => !/^ *(Owen|,)/.test(run))
  expect(second).toMatch(first[1] ?? / /)
  for (const text of textsOf(box)) expect(text).not.toMatch(/^no (cpr|treatment)\b/i)
})

test('no sentence of the page begins with “No CPR”, whatever follows', () => {
  const { sentences, underAge } = urgentPageWords
  for (const text of [...Object.values(sentences), ...Object.values(underAge.sentences)])
    expect(text).not.toMatch(/^no (cpr|treatment)\b/i)
})
