import { expect, test } from 'vitest'
import type { Entry } from '#src/plan/content.ts'
import { instant } from '#src/plan/ids.ts'
import type { Publication } from '#src/plan/reads/publication.ts'
import { anEntry, aPublication } from '#test/kit/publications.ts'
import { answer, asContact, inCrisis, partOf, shownAt, wholeText } from '#test/kit/urgent-page.ts'

const at = instant('2026-11-20T10:00:00.000Z')
type Change = Partial<Publication['changeAsked'][number]> & { readonly field: string }
const page = (entries: readonly Entry[], ...changes: readonly Change[]) =>
  shownAt(aPublication(entries, { changeAsked: changes.map((one) => ({ label: 'A question', at, ...one })) }))
/** One line at the top; what was changed is named at the end, so that who listens comes to the crises first. */
const notice = (markup: string): string =>
  wholeText(markup.split('role="note">')[1]?.split('</div>')[0] ?? '')
const named = (markup: string): string =>
  wholeText(partOf(markup, 'version').split('id="changes">')[1]?.split('</div>')[0] ?? '')

const peter = [
  anEntry('contact.name', answer('Peter Tate'), undefined, asContact('k1')),
  anEntry('contact.phones', answer(['01632 960 111']), undefined, asContact('k1')),
  anEntry('crisis.name', answer('Breathless'), undefined, inCrisis()),
  anEntry('crisis.contacts', answer(['k1']), undefined, inCrisis()),
].map((one) => (one.field === 'crisis.contacts' ? { ...one, shown: ['Peter Tate, 01632 960 111'] } : one))
const asked =
  'The person asked on 20 November 2026 that they are not called: not approved yet. Ask before you call.'

test('a change is named as the page names it: the item by its name, the question by its heading here', () => {
  const markup = page(peter, { field: 'contact.roles', item: 'k1' }, { field: 'matters.fear' })
  expect(markup).toContain('<a class="n" href="#changes">')
  expect(notice(markup)).toBe(
    'An update is being prepared. What stands here is as it was approved. Since then the person has asked for, or begun, 2 changes that nobody has approved: see “About this version”.',
  )
  const text = named(markup)
  expect(text).toMatch(/\(not approved yet\): Peter Tate: /)
  expect(text).toContain('(not approved yet): Fears, or wants to avoid')
  expect(text).not.toContain('A question')
})

test('whom the person does not want called any more is marked wherever the name stands to be called', () => {
  const markup = page(peter, { field: 'contact.roles', item: 'k1', bars: ['k1'] })
  expect(wholeText(partOf(markup, 'contacts'))).toContain(`Peter Tate ${asked}`)
  expect(wholeText(partOf(markup, 'crises'))).toContain(asked)
  expect(wholeText(page(peter, { field: 'contact.roles', item: 'k1' }))).not.toContain(
    'that they are not called',
  )
})

test('somebody new who is not to be called is said to be so, and is not taken for the patient’s name', () => {
  const markup = page(peter, { field: 'contact.name', item: 'k9', bars: ['k9'] })
  expect(named(markup)).toContain('Who to call now, something new: ')
  expect(notice(markup), 'at the top too').toContain(
    'Somebody new is not to be called: ask who, before you call anybody.',
  )
})

test('what was taken out is a change, named, and said beside it', () => {
  const markup = page(
    peter,
    { field: 'crisis', item: 'c1', isGone: true },
    { field: 'contact', item: 'k1', isGone: true },
  )
  expect(named(markup)).toContain('Breathless: taken out')
  expect(named(markup)).toContain('Peter Tate: taken out')
  for (const part of ['crises', 'contacts'])
    expect(wholeText(partOf(markup, part))).toContain('to take this out: not approved yet. Ask.')
  expect(markup).not.toContain('None since this version was approved')
})

test('new words that may refuse a treatment say so in the notice, without the words', () => {
  const text = notice(page([], { field: 'matters.fear', mayRefuse: true }))
  expect(text).toContain('The new words may refuse a treatment: ask the person before you treat.')
})

test('beside an answer that the person changed, in every place where it stands, and beside nobody else’s', () => {
  const refusal = { readBy: 'Ruth Okafor', at: '2026-11-02T09:00:00.000Z' }
  const said = { ...anEntry('about.pleaseDont', answer(['Do not ventilate me'])), refusal }
  const markup = page([said, anEntry('matters.value', answer('My garden'))], { field: 'about.pleaseDont' })
  const wishes = wholeText(partOf(markup, 'must-not'))
  expect(wishes.match(/asked on 20 November 2026 to change this: not approved yet/g)).toHaveLength(1)
  expect(wholeText(partOf(markup, 'refusals'))).toContain('has changed these words since')
})
