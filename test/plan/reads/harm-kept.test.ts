import { expect, test } from 'vitest'
import { carerId } from '#src/plan/ids.ts'
import { publicationForHelpers } from '#src/plan/reads/for-helpers.ts'
import { spotsGivenBack } from '#src/plan/reads/given-back.ts'
import { asHelperReads, isKeptFromSight, spotsKept } from '#src/plan/reads/harm-kept.ts'
import { publicationOf } from '#src/plan/reads/publication.ts'
import { answers, given, later, people, ravisVoice, told } from '#test/kit/a-plan.ts'
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

const spot = { section: 'matters', at: ['matters.value'] } as const
const noticed = (text: string) =>
  ({ kind: 'HelpOffered', voice: 'person', ...spot, danger: 'by-others', text }) as const
const settled = (plan: typeof approved, done: string) =>
  later(
    plan,
    told(people.nadia, {
      ...{ kind: 'DisclosureSettled', disclosure: plan.helpOffered.at(-1)?.version ?? 0 },
      ...{ text: 'Read whole', done: [done] },
    }),
  )
const readByRavi = (plan: typeof approved) =>
  asHelperReads(plan, ravisVoice).voices.person?.matters?.answers['matters.value']?.said

test('words of harm that a clinician read whole and found to speak of no danger are read by helpers again, and stand in sight', () => {
  const open = given(values(harm), noticed(harm))
  for (const plan of [open, settled(open, 'alone')]) {
    expect(readByRavi(plan)).toBeUndefined()
    expect(isKeptFromSight(plan, 'person', spot)).toBe(true)
    expect(spotsGivenBack(plan)).toEqual([])
  }
  const found = settled(open, 'no-danger')
  expect(readByRavi(found)).toEqual({ kind: 'answer', value: harm })
  const asRavi = asHelperReads(found, ravisVoice)
  for (const plan of [found, asRavi]) expect(isKeptFromSight(plan, 'person', spot)).toBe(false)
  expect(asRavi.helpOffered).toEqual([])
  expect(spotsKept(found)).toEqual([])
  expect(spotsGivenBack(found)).toEqual([spot])
})

test('other words, the same words at another question, and the same words noticed again are kept', () => {
  const found = settled(given(values(harm), noticed(harm)), 'no-danger')
  const other = later(found, values(`${harm} again`))
  expect(readByRavi(other)).toEqual({ kind: 'answer', value: harm })
  expect(spotsGivenBack(other)).toEqual([])
  const fear = later(found, answers('matters', { 'matters.fear': harm }))
  expect(asHelperReads(fear, ravisVoice).voices.person?.matters?.answers['matters.fear']).toBeUndefined()
  expect(readByRavi(later(found, noticed(harm)))).toBeUndefined()
})

const unheard = 'the key is on his side of it'
const marked = (text: string) =>
  told(people.nadia, { ...noticed(text), writtenBy: { id: people.asha.id, name: people.asha.name } })

test('words that no computer hears and a clinician marks as harm by others are kept from helpers, in the draft and in what is approved', () => {
  const before = given(values('My garden'), values(unheard))
  expect(readByRavi(before)).toEqual({ kind: 'answer', value: unheard })
  const open = later(before, marked(unheard))
  for (const plan of [open, settled(open, 'alone'), later(open, values(`${unheard}, always`))]) {
    expect(readByRavi(plan)).toEqual({ kind: 'answer', value: 'My garden' })
    expect(spotsKept(plan)).toEqual([{ ...spot, reads: 'before' }])
    expect(isKeptFromSight(plan, 'person', spot)).toBe(true)
    const asRavi = asHelperReads(plan, ravisVoice)
    expect(JSON.stringify([asRavi.voices, asRavi.helpOffered, asRavi.helpSettled])).not.toContain(unheard)
  }
  expect(readByRavi(later(open, values('My roses')))).toEqual({ kind: 'answer', value: 'My roses' })
  const signed = settled(later(approvedByNadia(ready(values(unheard))), marked(unheard)), 'alone')
  const publication = publicationOf(signed)
  const read = publication && publicationForHelpers(asHelperReads(signed, ravisVoice), publication)
  expect(JSON.stringify(publication)).toContain(unheard)
  expect(JSON.stringify(read?.publication.content)).not.toContain(unheard)
  expect(read?.leftOut).toContain('matters.value')
})

test('and once such a mark is settled as no danger helpers read the words again, as the person is told', () => {
  const open = later(given(values(unheard)), marked(unheard))
  expect(spotsGivenBack(open)).toEqual([])
  const found = settled(open, 'no-danger')
  expect(readByRavi(open)).toBeUndefined()
  expect(readByRavi(found)).toEqual({ kind: 'answer', value: unheard })
  expect(spotsGivenBack(found)).toEqual([spot])
})

test('a mark of a choice with words beside it is of its words, and given back as they are', () => {
  const at = ['crisis', 'one', 'crisis.triggers']
  const note = 'when he is home'
  const mark = (danger: 'by-others' | 'self') =>
    told(people.nadia, {
      ...{ kind: 'HelpOffered', voice: 'person', section: 'crisis', at, danger, text: note },
      writtenBy: { id: people.asha.id, name: people.asha.name },
    })
  const said = { 'crisis.triggers': { choices: ['stress'], note } }
  const plan = later(
    given({ kind: 'ItemAdded', voice: 'person', section: 'crisis', at: ['crisis', 'one'] }),
    answers('crisis', said, { at: ['crisis', 'one'] }),
  )
  const read = (one: typeof plan) =>
    asHelperReads(one, ravisVoice).voices.person?.crisis?.items.crisis?.one?.answers['crisis.triggers']
  expect(read(later(plan, mark('self')))).toBeDefined()
  const open = later(plan, mark('by-others'))
  expect(read(open)).toBeUndefined()
  expect(spotsGivenBack(settled(open, 'no-danger'))).toEqual([{ section: 'crisis', at }])
})

test('what a helper wrote is kept from the others once it is marked, and they read of no mark on it', () => {
  const plan = later(
    ready(),
    told(people.ravi, answers('matters', { 'matters.value': unheard }, { voice: ravisVoice })),
  )
  const marks = later(
    plan,
    told(people.nadia, {
      ...noticed(unheard),
      voice: ravisVoice,
      writtenBy: { id: people.ravi.id, name: 'Ravi' },
    }),
  )
  const asRavi = asHelperReads(marks, ravisVoice)
  expect(asRavi.voices[ravisVoice]).toEqual(marks.voices[ravisVoice])
  expect(asRavi.helpOffered).toEqual([])
  expect(isKeptFromSight(asRavi, ravisVoice, spot)).toBe(false)
  expect(JSON.stringify(asHelperReads(marks, carerId('carer-other')).voices)).not.toContain(unheard)
})

test('that another helper wrote something newer is told to a helper who reads it, and to none from whom its words are kept', () => {
  const voice = carerId('carer-lee')
  const { email, id: account } = people.stranger
  const lee = { carer: voice, name: 'Lee Moss', relationship: 'daughter', email }
  const helped = later(
    approved,
    { kind: 'CarerInvited', ...lee },
    told(people.stranger, { kind: 'CarerJoined', carer: voice, account }),
  )
  const wrote = (...texts: readonly string[]) => {
    const plan = later(
      helped,
      ...texts.map((text) => told(people.stranger, answers('matters', { 'matters.value': text }, { voice }))),
    )
    const publication = publicationOf(plan)
    const read =
      publication &&
      publicationForHelpers(asHelperReads(plan, ravisVoice), publication).publication.helpersWrote
    return [publication?.helpersWrote?.length, read?.map(({ at }) => at)]
  }
  const newer = [expect.any(String)]
  expect(wrote('Her roses')).toEqual([1, newer])
  expect(wrote('Ravi hits her')).toEqual([1, []])
  const [, before] = wrote('Her roses')
  expect(wrote('Her roses', 'Ravi hits her'), 'as old as what they read').toEqual([1, before])
})
