import { expect, test } from 'vitest'
import { saysStopped, stoppedMedicines } from '#flows/stopped-medicines.en.ts'

const stoppedIn = (text: string): readonly string[] =>
  stoppedMedicines.filter(({ isRefused }) => isRefused('matters.fear', text)).map(({ id }) => id)

test.each([
  ['I have stopped taking my lithium since Monday', 'lithium'],
  ['Stopped lithium on Monday', 'lithium'],
  ['I am not taking my lithium', 'lithium'],
  ['I haven’t taken lithium for a week', 'lithium'],
  ['I came off the Priadel', 'lithium'],
  ['She is off her lithium', 'lithium'],
  ['My lithium was stopped by the ward', 'lithium'],
  ['Lithium · Keeps me level · I stopped it on Monday', 'lithium'],
  ['I no longer take clozapine', 'clozapine'],
  ['I do not take my insulin any more', 'insulin'],
  ['They took me off the steroids', 'steroids'],
  ['He has stopped having his depot', 'depot'],
  ['I gave up the sertraline', 'sertraline'],
  ['The hospital stopped my warfarin', 'blood-thinner'],
  ['I stopped my apomorphine', 'parkinsons'],
])('“%s” says that a medicine is stopped', (text, medicine) => {
  expect(stoppedIn(text)).toEqual([`stopped-${medicine}`])
  expect(saysStopped(text)).toBe(true)
})

test.each(['I have stopped taking my tablets', 'I am off all my medication', 'She refused her injections'])(
  '“%s” says so of no medicine by name',
  (text) => {
    expect(stoppedIn(text)).toEqual([])
    expect(saysStopped(text)).toBe(true)
  },
)

test.each([
  'I take lithium at night',
  'If my lithium is stopped, call Orla',
  'Lithium must never be stopped',
  'I have never stopped taking lithium',
  'My mother stopped taking lithium',
  'I stopped lithium in 2010 and began again',
  'They stopped me at the door, and I take insulin',
  'The steroids cannot just stop: my adrenals',
  'I have had so many steroids that they cannot just stop',
  'Do not stop my insulin',
  'The pain stopped after the morphine',
  'I need my tablets on time',
])('“%s” says of no medicine that it is stopped', (text) => {
  expect(stoppedIn(text)).toEqual([])
  expect(saysStopped(text)).toBe(false)
})

test.each([
  ['She takes lithium: ask about vomiting and fluids', true],
  ['Lithium', true],
  ['Lithium · Keeps me level · I take it', true],
  ['Not on lithium', false],
  ['Lithium was stopped in May', false],
  ['No lithium', false],
])('the team writes “%s”', (text, isTaken) => {
  const lithium = stoppedMedicines.find(({ id }) => id === 'stopped-lithium')
  expect(lithium?.isWanted('crisis.clinicianAction', text)).toBe(isTaken)
})
