import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import type { Entry } from '#src/plan/content.ts'
import { withBars } from '#src/plan/reads/bars-of-content.ts'
import { anEntry, aPublication, person, son } from '#test/kit/publications.ts'
import { answer, asContact } from '#test/kit/urgent-page.ts'

type Said = Parameters<typeof answer>[0]
const said = (item: string, field: string, value: Said, by: Partial<Entry> = {}): Entry => ({
  ...anEntry(field, answer(value), person, asContact(item)),
  ...by,
})
const byTheSon = { saidBy: son }
const barred = [
  said('a', 'contact.name', 'Pat Lowe'),
  said('a', 'contact.roles', ['do-not-contact']),
  said('a', 'contact.phones', ['0141 496 0123']),
]
const namesake = [
  said('b', 'contact.name', 'PAT LOWE', byTheSon),
  said('b', 'contact.phones', ['07700 900123'], byTheSon),
]
const other = [said('c', 'contact.name', 'Ann Lee'), said('c', 'contact.phones', ['020 7946 0000'])]
const barsIn = (...entries: readonly Entry[]) =>
  withBars(flows, aPublication(entries).content).notToRing?.map(({ item, numbers }) => [item, numbers])

test('of an approval that recorded nobody who is barred, who is barred and their numbers are taken from its answers', () => {
  expect(barsIn(...barred, ...namesake, ...other)).toEqual([
    ['a', ['1414960123']],
    ['b', ['7700900123']],
  ])
  expect(barsIn(...other, ...namesake)).toBeUndefined()
})

test('a bar of a helper alone reaches to no other item', () => {
  const [name, roles] = barred
  if (!name || !roles) throw new Error('nobody is barred')
  expect(barsIn(name, { ...roles, saidBy: son }, ...namesake)?.map(([item]) => item)).toEqual(['a'])
})

test('what an approval recorded stays as it is', () => {
  const { content } = aPublication([...barred, ...other])
  const notToRing = [
    { item: 'a', barred: true, numbers: ['999'] },
    { item: 'c', barred: false },
  ]
  expect(withBars(flows, { ...content, notToRing }).notToRing).toEqual(notToRing)
})
