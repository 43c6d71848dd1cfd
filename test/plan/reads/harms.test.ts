import { expect, test } from 'vitest'
import { contradictionsIn } from '#src/plan/reads/contradictions.ts'
import { answers, type Happened, people, told } from '#test/kit/a-plan.ts'
import { ready } from '#test/kit/a-review.ts'

const { nadia } = people
const values = (text: string): Happened => answers('matters', { 'matters.value': text })
const advises = (text: string): Happened =>
  told(nadia, { kind: 'WordsAdded', section: 'matters', at: ['matters.value'], text })
const found = (...said: readonly Happened[]): readonly string[] =>
  contradictionsIn(ready(...said)).map(({ id }) => id)
const allergicTo = (to: string, happens = 'A rash'): Happened =>
  answers('health', {
    'health.allergies': { none: false, rows: [{ id: 'one', said: { to, happens } }] },
  })
const worsens = (...lines: readonly string[]): readonly Happened[] => [
  { kind: 'ItemAdded', voice: 'person', section: 'crisis', at: ['crisis', 'breath'] },
  answers('crisis', { 'crisis.notHelpful': lines }, { at: ['crisis', 'breath'] }),
]

test.each([
  ['Penicillin', 'Give penicillin V 500 mg', ['apart-allergy-penicillin']],
  ['Penicillin', 'Co-amoxiclav for a chest infection', ['apart-allergy-penicillin']],
  ['Penicillin', 'No penicillin. Give clarithromycin', []],
  ['Penicillin', 'Allergic to penicillin: doxycycline instead', []],
  ['Penicillin', 'Antibiotics by mouth', []],
])('allergic to %s, and the team writes “%s”', (to, advice, ids) => {
  expect(found(allergicTo(to), advises(advice)).filter((id) => id.startsWith('apart-allergy'))).toEqual(ids)
  expect(found(allergicTo(to), values(advice)).filter((id) => id.startsWith('apart-allergy'))).toEqual([])
})

test.each([
  ['Penicillin', 'A rash; diazepam and steroids helped', 'Give diazepam for a fit', false],
  ['Penicillin', 'A rash: it needed steroids', 'Give penicillin V 500 mg', true],
  ['Medicines: penicillin', 'A rash', 'Give penicillin V 500 mg', true],
  // Where nothing that is known is named, it may be in what happened.
  ['Some antibiotic', 'A rash from penicillin', 'Give penicillin V 500 mg', true],
  // Of another that harms too: what is said of that one tells it.
  ['Penicillin', 'A rash. The same with codeine', 'Codeine for the pain', true],
  ['Penicillin', 'A rash. I am allergic to latex as well', 'Put on latex gloves', true],
  ['Penicillin', 'A rash, and codeine makes me sick', 'Codeine for the pain', true],
  ['Penicillin', 'My throat swells. I cannot have ibuprofen either', 'Ibuprofen for the pain', true],
  ['Penicillin', 'Hives, also from plasters and iodine', 'Iodine for the wound', true],
  ['Penicillin', 'A rash. Codeine too', 'Codeine for the pain', true],
  ['Penicillin', 'A rash. Codeine is fine', 'Codeine for the pain', false],
  ['Penicillin', 'A rash. Steroids settled it, and diazepam as well', 'Give diazepam for a fit', false],
  ['Penicillin', 'A rash. No reaction to codeine', 'Codeine for the pain', false],
])('allergic to “%s”, where “%s” happened, and the team writes “%s”', (to, happens, advice, isFound) => {
  const ids = found(allergicTo(to, happens), advises(advice))
  expect(ids.some((id) => id.startsWith('apart-allergy'))).toBe(isFound)
})

test.each([
  ['Laying me flat', 'Lay him flat', true],
  ['A mask strapped on', 'Sit up, strap the mask on', true],
  ['Do not hold my arms', 'Hold both arms', true],
  ['Laying me flat', 'Do not lay him flat', false],
  ['Laying me flat', 'Sit him up, flat pillow', false],
  ['Not holding my hand', 'Hold her hand', false],
  ['Do not leave me without my glasses', 'Leave her glasses on', false],
  ['Shouting', 'Shout, as he is deaf', false],
])('“%s” makes it worse, and the team writes “%s”', (line, advice, isFound) => {
  expect(found(...worsens(line), advises(advice)).includes('apart-worse')).toBe(isFound)
  expect(found(...worsens(line), values(advice))).not.toContain('apart-worse')
})

test.each([
  ['Haloperidol locked my jaw', true],
  ['After the haloperidol my tongue swelled up', true],
  ['Penicillin gave me a rash', true],
  ['My jaw locked after haloperidol', true],
  ['Allergic to penicillin', true],
  ['Haloperidol made me sleepy', false],
  ['Penicillin never gave me a rash', false],
  ['Not allergic to penicillin', false],
  ['My sister is allergic to penicillin', false],
  ['My jaw locked at Easter', false],
])('no known allergies, and “%s” elsewhere', (text, isFound) => {
  const none = answers('health', { 'health.allergies': { none: true, rows: [] } })
  expect(found(none, values(text)).includes('apart-no-allergies')).toBe(isFound)
  expect(found(allergicTo('Latex'), values(text))).not.toContain('apart-no-allergies')
})

const late = (choice: string, name: string) =>
  found(
    answers('health', { 'health.timeCritical': { choices: [choice], note: '' } }),
    answers('health', {
      'health.medicines': { none: false, rows: [{ id: 'row-1', said: { name, givenBy: 'I take it' } }] },
    }),
  ).includes('apart-no-late-medicine')

test.each([
  ['Lithium', true],
  ['Priadel 400', true],
  ['Clozapine', true],
  ['NovoRapid', true],
  ['Hydrocortisone', true],
  ['Apixaban', true],
  ['Co-careldopa', true],
  ['Epilim', true],
  ['Hydrocortisone cream', false],
  ['Sertraline', false],
  ['Paracetamol', false],
])(
  'none that harms when late, and “%s” among the medicines: whoever signs is asked, and the person before her',
  (name, isFound) => {
    expect(late('none', name)).toBe(isFound)
    expect(late('opioid', name)).toBe(false)
  },
)
