import { expect, test } from 'vitest'
import type { Entry } from '#src/plan/content.ts'
import { instant } from '#src/plan/ids.ts'
import { type Publication, publicationOf } from '#src/plan/reads/publication.ts'
import { answers, type Happened, later } from '#test/kit/a-plan.ts'
import { approvedAsIs, ready } from '#test/kit/a-review.ts'
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
  expect(text).toContain('(not approved yet): Worries about')
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

const contact = { at: ['contact', 'eluned'] } as const
const roles = (...all: readonly string[]): Happened => answers('contacts', { 'contact.roles': all }, contact)
/** Eluned is approved with these roles, and called in the one crisis; what the person says of her since. */
const sinceApproved = (before: readonly string[], ...since: readonly Happened[]) => {
  const crisis = { at: ['crisis', 'fit'] } as const
  const isToCall = !before.includes('do-not-contact')
  const number = {
    'contact.phones': ['01632 960 112'],
    'contact.whenToCall': { choice: 'daytime', note: '' },
  }
  const approved = approvedAsIs(
    ready(
      { kind: 'ItemAdded', voice: 'person', section: 'contacts', ...contact },
      answers('contacts', { 'contact.name': 'Eluned Tait', 'contact.relationship': 'sibling' }, contact),
      roles(...before),
      ...(isToCall ? [answers('contacts', number, contact)] : []),
      { kind: 'ItemAdded', voice: 'person', section: 'crisis', ...crisis },
      answers('crisis', { 'crisis.name': 'A fit' }, crisis),
      ...(isToCall
        ? [answers('crisis', { 'crisis.contacts': { items: ['eluned'], note: '' } }, crisis)]
        : []),
    ),
  )
  const publication = publicationOf(later(approved, ...since))
  if (!publication) throw new Error('an approval publishes')
  return shownAt(publication)
}

test('RULE-UPD: who was approved to be called and is not to be called since has a line on top and no number, and nothing is said to be changed that was not', () => {
  const before = sinceApproved(['emergency-contact'])
  expect(wholeText(partOf(before, 'contacts'))).toContain('01632 960 112')
  expect(wholeText(partOf(before, 'crises'))).toContain('Eluned Tait, 01632 960 112')
  expect(before).not.toContain('id="do-not-call"')
  const page = sinceApproved(['emergency-contact'], roles('do-not-contact'))
  expect(wholeText(partOf(page, 'do-not-call'))).toMatch(
    /Eluned Tait: The person asked on .* that they are not called: not approved yet\. Ask before you call\./,
  )
  expect(page.indexOf('id="do-not-call"')).toBeLessThan(page.indexOf('id="crises"'))
  const called = wholeText(partOf(page, 'contacts'))
  for (const part of [called, wholeText(partOf(page, 'crises'))]) {
    expect(part).toMatch(/Eluned Tait .*The person asked on .* that they are not called/)
    expect(part).not.toContain('960')
    expect(part).not.toMatch(/changed this number|taken these words out|added something/)
  }
  const [, ringing = ''] = partOf(page, 'contacts').split('<ol')
  expect(ringing.split('</ol>')[0], 'she is none of those to call').not.toContain('Eluned')
  expect(called, 'as approved').toMatch(/Brother or sister.*Call in an emergency/)
  expect(called).toContain('The approved number is kept back here until a clinician has looked.')
  expect(called, 'the approved version named somebody').not.toContain('Nobody to call')
  expect(page).not.toContain('960 112')
})

test('who was approved not to be called stays so, whatever the person says since, until it is approved', () => {
  const number = answers('contacts', { 'contact.phones': ['01632 960 113'] }, contact)
  const page = sinceApproved(['do-not-contact'], roles('emergency-contact'), number)
  expect(wholeText(partOf(page, 'do-not-call'))).toContain('Do not call Eluned Tait')
  expect(wholeText(partOf(page, 'contacts'))).not.toContain('Eluned')
  expect(page).not.toContain('960 113')
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
  expect(markup).not.toContain('None from the person since approval')
})

test('new words that may refuse a treatment say so in the notice, without the words', () => {
  const text = notice(page([], { field: 'matters.fear', mayRefuse: true }))
  expect(text).toContain('The new words may refuse a treatment: ask the person before you treat.')
})

test('new words that may speak of danger to the person from themselves say so in the notice, without the words', () => {
  const text = notice(page([], { field: 'matters.fear', mayEndanger: true }))
  expect(text).toContain('The new words may speak of danger to themselves: ask the person, alone.')
})

test('beside an answer that the person changed, in every place where it stands, and beside nobody else’s', () => {
  const refusal = { readBy: 'Ruth Okafor', at: '2026-11-02T09:00:00.000Z' }
  const said = { ...anEntry('about.pleaseDont', answer(['Do not ventilate me'])), refusal }
  const markup = page([said, anEntry('matters.value', answer('My garden'))], { field: 'about.pleaseDont' })
  const wishes = wholeText(partOf(markup, 'must-not'))
  expect(wishes.match(/asked on 20 November 2026 to change this: not approved yet/g)).toHaveLength(1)
  expect(wholeText(partOf(markup, 'refusals'))).toContain('has changed these words since')
})

test('RULE-UPD: who has parental responsibility is named as who asked, and the line “None” is not said', () => {
  const own = { saidBy: { name: 'Jana Novak', voice: 'carer', relationship: 'mother' } } as const
  const act = anEntry('crisis.firstAction', answer('Call 999 at five minutes'), undefined, inCrisis())
  const said = [anEntry('crisis.name', answer('A fit'), undefined, inCrisis()), act].map((one) => ({
    ...one,
    ...own,
  }))
  const change = { field: 'crisis.firstAction', item: 'c1', by: 'parent' } as const
  const markup = page(said, change)
  expect(notice(markup)).toContain(
    'Since then who has parental responsibility has asked for, or begun, one change',
  )
  expect(named(markup)).toContain('Who has parental responsibility asked for a change on 20 November 2026')
  expect(wholeText(partOf(markup, 'crises'))).toContain(
    'Who has parental responsibility asked on 20 November 2026 to change this: not approved yet. Ask.',
  )
  expect(markup).not.toMatch(/None from the person since approval|The person (asked|has asked)/)
  const gone = page(
    said,
    { ...change, field: 'crisis', isGone: true },
    { ...change, by: 'other', mayRefuse: true },
  )
  expect(wholeText(gone)).toContain('Who writes this plan for the person asked for a change on')
  expect(wholeText(partOf(gone, 'crises'))).toContain(
    'Who has parental responsibility asked on 20 November 2026 to take this out',
  )
  const refusal = { readBy: 'Ruth Okafor', at: '2026-11-02T09:00:00.000Z' }
  const refused = { ...anEntry('about.pleaseDont', answer(['Do not ventilate her'])), ...own, refusal }
  const boxes = ([{ field: 'about.pleaseDont', by: 'parent' }, { field: 'about.pleaseDont' }] as const).map(
    (one) => wholeText(partOf(page([refused], one), 'refusals')),
  )
  expect(boxes[0]).toContain('Who has parental responsibility has changed these words since')
  expect(boxes[1], 'what a child changed stands beside the child’s words').not.toContain('has changed these')
})

test('where no change was asked for, nothing is said of what a helper may have written since', () => {
  const markup = shownAt(aPublication([]))
  expect(markup).toContain('None from the person since approval')
  expect(markup).not.toContain('None since')
})
