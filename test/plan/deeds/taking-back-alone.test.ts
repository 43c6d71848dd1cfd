import { expect, test } from 'vitest'
import { happenedSince } from '#src/plan/care-events.ts'
import type { AdvisedStill } from '#src/plan/content.ts'
import { practiceId } from '#src/plan/ids.ts'
import type { Plan } from '#src/plan/plan.ts'
import { contentOf } from '#src/plan/reads/content-of.ts'
import { publicationForHelpers } from '#src/plan/reads/for-helpers.ts'
import { rowOf } from '#src/plan/reads/plan-row.ts'
import { publicationOf } from '#src/plan/reads/publication.ts'
import { withoutKeptBack } from '#src/plan/reads/readable.ts'
import { approveSignature, decided, senior, whole } from '#test/kit/a-cpr-decision.ts'
import { answers, factsOf, later, people, refusalOf, submitted, told, when } from '#test/kit/a-plan.ts'
import { approvedAsIs, ready } from '#test/kit/a-review.ts'

const { asha, ravi, nadia } = people
const because = 'She is well again and asked us to try.'
const command = (field = 'rec.cpr.decision', more: object = {}) => ({
  ...({ kind: 'take-back-recommendation', field, because, of: 1 } as const),
  ...more,
})
const takenBack = (plan: Plan, by = senior, one = command()): Plan =>
  later(plan, ...factsOf(when(plan, by, one)).map((fact) => told(by, fact)))

const approved = approvedAsIs(decided(ready(), whole))
/** The person has begun to write the next version. */
const hers = later(approved, answers('matters', { 'matters.value': 'My garden.' }))
const fieldsRead = (plan: Plan) => {
  const publication = publicationOf(plan)
  return publication && withoutKeptBack(publication).content.entries.map(({ field }) => field)
}

test('RULE-CPR-5: while the person has the draft, a decision about CPR ends alone and at once; all else that was approved stands', () => {
  expect(hers.life.draft).toBe('draft')
  const before = fieldsRead(hers)
  const now = takenBack(hers)
  expect(now.life).toEqual(hers.life)
  expect(publicationOf(now)?.reversed).toMatchObject([
    { field: 'rec.cpr.decision', says: 'cpr-ended', by: 'Owen Bright', because, since: '2026-02-20' },
  ])
  const gone = before?.filter((field) => !fieldsRead(now)?.includes(field))
  expect(gone?.toSorted()).toEqual(
    Object.keys(whole)
      .filter((field) => field.startsWith('rec.cpr.'))
      .toSorted(),
  )
  expect(publicationOf(now)?.hash).toBe(publicationOf(hers)?.hash)
  const told = publicationForHelpers(now, withoutKeptBack(publicationOf(now) ?? expect.fail())).publication
  expect(told.reversed?.map(({ field }) => field)).toEqual(['rec.cpr.decision'])
  // As a list of plans says it: what stands, that it was taken back, that there is none, that nothing is approved.
  const pathways = expect.any(Array)
  expect([hers, now, approvedAsIs(ready()), ready()].map((one) => rowOf(one).stands)).toEqual([
    { pathways, decision: 'not-for-cpr' },
    { pathways, isEnded: true },
    { pathways },
    undefined,
  ])
})

test('RULE-CPR-5: a draft that is handed over afterwards brings the old decision to nobody who signs', () => {
  const handed = later(takenBack(hers), submitted)
  const { entries } = contentOf(handed, approveSignature, '2026-06-01')
  expect(entries.map(({ field }) => field)).toContain('rec.hospital')
  expect(entries.filter(({ field }) => field.startsWith('rec.cpr.'))).toEqual([])
  expect(happenedSince(handed)?.what).toBe('ended-alone')
  const anew = approvedAsIs(handed)
  expect([anew.takenBackAlone, happenedSince(anew)]).toEqual([[], undefined])
})

test('RULE-CPR-5: that a decision against CPR was taken back stays said over approvals, until one of them has a new decision', () => {
  const once = approvedAsIs(later(takenBack(hers), submitted))
  const ended = { field: 'rec.cpr.decision', says: 'cpr-ended-before', because, with: [], isEarlier: true }
  expect(publicationOf(once)?.reversed).toMatchObject([ended])
  expect(fieldsRead(once), 'nothing of the new version is left out for it').toEqual(
    once.approved?.content.entries.map(({ field }) => field),
  )
  const opened = told(senior, { kind: 'VersionOpened', practice: practiceId('elm-practice') })
  const next = (plan: Plan, said = {}) => decided(later(plan, opened), said)
  const twice = approvedAsIs(next(once))
  expect(publicationOf(twice)?.reversed).toMatchObject([ended])
  expect(publicationOf(approvedAsIs(next(twice, whole)))?.reversed).toBeUndefined()
  const hospital = takenBack(approved, senior, command('rec.hospital'))
  expect(publicationOf(approvedAsIs(next(hospital)))?.reversed, 'there is no form of it').toBeUndefined()
})

test('RULE-CPR-5: what was told at the signing of a decision that has ended is told no more, and all else is', () => {
  const about = hers.forms.rules.flatMap((rule) => ('told' in rule ? [rule.told ?? ''] : []))
  const ofCpr = about.filter((one) => one.includes('about CPR'))
  expect(ofCpr.length).toBeGreaterThan(1)
  const { approved: signed } = hers
  const all = [...ofCpr, 'Others named the people to call.']
  const plan = signed && { ...hers, approved: { ...signed, content: { ...signed.content, told: all } } }
  const toldOf = (one: Plan) => withoutKeptBack(publicationOf(one) ?? expect.fail()).content.told
  expect(toldOf(takenBack(plan ?? expect.fail()))).toEqual(['Others named the people to call.'])
  expect(toldOf(takenBack(plan ?? expect.fail(), senior, command('rec.hospital')))).toEqual(all)
})

test('RULE-CPR-5: the reason for approving it beside words that say otherwise goes with it; what still stands apart says so alone', () => {
  const { approved: signed } = hers
  const why = 'I explained that it cannot work.'
  const both = { treatment: 'Attempting CPR', because: why }
  const fields = signed?.content.entries.map(({ field }) => field) ?? []
  const [wish = '', helpers = ''] = fields.filter((field) => !field.startsWith('rec.'))
  const readWith = (more: Readonly<Record<string, AdvisedStill>>) => {
    const marks: Readonly<Record<string, AdvisedStill>> = {
      'rec.cpr.decision': { ...both, isAgainst: true },
      [wish]: both,
      ...more,
    }
    const entries = signed?.content.entries.map((entry) => {
      const mark = marks[entry.field]
      return mark ? { ...entry, saidOtherwise: [mark] } : entry
    })
    const one = signed &&
      entries && { ...hers, approved: { ...signed, content: { ...signed.content, entries } } }
    const now = publicationOf(takenBack(one ?? expect.fail()))
    const read = withoutKeptBack(now ?? expect.fail()).content.entries
    return read.flatMap(({ field, saidOtherwise = [] }) => saidOtherwise.map((said) => ({ field, ...said })))
  }
  expect(readWith({}), 'nothing says otherwise any more').toEqual([])
  expect(readWith({ [helpers]: both }), 'two that want it are not apart').toEqual([])
  const apart = readWith({ [helpers]: { ...both, isAgainst: true } })
  expect(apart.map(({ field, because }) => [field, because])).toEqual([
    [wish, ''],
    [helpers, ''],
  ])
  const other = { treatment: 'Dialysis', because: 'It is her wish.' }
  expect(readWith({ [helpers]: other })).toEqual([{ field: helpers, ...other }])
})

test('RULE-CPR-5: a draft that its person throws away afterwards brings the old decision back to nobody', () => {
  const dropped = later(takenBack(hers), ...factsOf(when(hers, asha, { kind: 'drop-draft' })))
  expect(dropped.life.draft).toBe('none')
  const again = later(dropped, told(senior, { kind: 'VersionOpened', practice: practiceId('elm-practice') }))
  const { entries } = contentOf(again, approveSignature, '2026-06-01')
  expect(entries.filter(({ field }) => field.startsWith('rec.cpr.'))).toEqual([])
})

test('what a colleague decided otherwise in the draft since stays hers to sign', () => {
  const version = later(
    approved,
    ...factsOf(when(approved, senior, { kind: 'open-new-version' })).map((fact) => told(senior, fact)),
  )
  const drafted = decided(version, { 'rec.hospital': { choice: 'recommended', note: '' } })
  const now = takenBack(drafted, nadia, command('rec.hospital'))
  expect(now.voices.team?.recommendations?.answers['rec.hospital']).toBeDefined()
  expect(fieldsRead(now)).not.toContain('rec.hospital')
})

test('any other recommendation is taken back alone by whoever may approve; of CPR a senior clinician is named', () => {
  const now = takenBack(hers, nadia, command('rec.hospital'))
  expect(publicationOf(now)?.reversed).toMatchObject([{ field: 'rec.hospital', by: 'Nadia Rees', because }])
  expect(fieldsRead(now)).toContain('rec.cpr.decision')
  expect(refusalOf(when(hers, nadia, command()))).toBe('no-such-place')
  expect(refusalOf(when(hers, nadia, command('rec.cpr.decision', { senior: ' ' })))).toBe('no-such-place')
  const named = takenBack(hers, nadia, command('rec.cpr.decision', { senior: 'Dr Owen Bright, GP' }))
  expect(publicationOf(named)?.reversed).toMatchObject([{ by: 'Nadia Rees', senior: 'Dr Owen Bright, GP' }])
})

test('it takes a reason, the version that was read, what stands, and a clinician of its practice', () => {
  const refused = (plan: Plan, more: object, by = senior) =>
    refusalOf(when(plan, by, command('rec.cpr.decision', more)))
  for (const empty of ['', 'ok', 'done.']) expect(refused(hers, { because: empty })).toBe('says-nothing')
  expect(refused(hers, { of: 2 })).toBe('draft-moved')
  expect(refused(hers, { field: 'matters.value' })).toBe('no-such-place')
  expect(refused(takenBack(hers), {})).toBe('no-such-place')
  for (const by of [asha, ravi]) expect(refusalOf(when(hers, by, command()))).toBe('not-allowed')
  expect(refused(ready(), {})).toBe('wrong-state')
  const decision = when(hers, senior, command())
  expect(decision).toMatchObject({
    mail: [
      { kind: 'recommendation-ended', to: { account: asha.id } },
      { kind: 'change-asked', to: { practice: 'elm-practice' } },
    ],
  })
})
