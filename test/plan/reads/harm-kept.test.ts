import { expect, test } from 'vitest'
import { publicationForHelpers } from '#src/plan/reads/for-helpers.ts'
import { asHelperReads } from '#src/plan/reads/harm-kept.ts'
import { publicationOf } from '#src/plan/reads/publication.ts'
import { answers, given, later, ravisVoice } from '#test/kit/a-plan.ts'
import { approvedByNadia, ready } from '#test/kit/a-review.ts'

const values = (text: string) => answers('matters', { 'matters.value': text })
const harm = 'My brother hits me'
const approved = approvedByNadia(ready(values('My garden')))
const changesRead = (plan: typeof approved) => {
  const publication = publicationOf(plan)
  return (
    publication && publicationForHelpers(asHelperReads(plan, ravisVoice), publication).publication.changeAsked
  )
}

test('that words of harm came over what is approved is no change to a helper', () => {
  const harmed = later(approved, values(harm))
  expect(harmed.changedFields.map(({ field }) => field)).toEqual(['matters.value'])
  expect(asHelperReads(harmed, ravisVoice).changedFields).toEqual([])
  expect(changesRead(harmed)).toEqual([])
})

test('and what was changed before them is as old to a helper as it was', () => {
  const changed = later(approved, values('My roses'))
  const harmed = later(changed, values(harm), values(`${harm} and my sister`))
  expect(harmed.changedFields[0]?.at).not.toBe(changed.changedFields[0]?.at)
  expect(asHelperReads(harmed, ravisVoice).changedFields).toEqual(changed.changedFields)
  expect(changesRead(harmed)).toEqual(changesRead(changed))
})

test('what a clinician wrote about the words before stays with them, and what is about words of harm is read by no helper', () => {
  const words = (text: string) =>
    ({ kind: 'WordsAdded', section: 'matters', at: ['matters.value'], text }) as const
  const read = (plan: typeof approved) =>
    Object.values(asHelperReads(plan, ravisVoice).teamWords).map(({ text }) => text)
  const before = given(values('My garden'), words('She means the roses'))
  expect(read(before)).toEqual(['She means the roses'])
  expect(read(later(before, values(harm)))).toEqual(['She means the roses'])
  expect(read(later(before, values(harm), words('Seen alone')))).toEqual([])
})
