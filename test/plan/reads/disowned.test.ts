import { expect, test } from 'vitest'
import { carerId, practiceId } from '#src/plan/ids.ts'
import type { Plan } from '#src/plan/plan.ts'
import { disowned } from '#src/plan/reads/disowned.ts'
import { rowOf } from '#src/plan/reads/plan-row.ts'
import { publicationOf } from '#src/plan/reads/publication.ts'
import { changeOf } from '#src/plan/stream.ts'
import { answers, factsOf, later, people, ravisVoice, told, when } from '#test/kit/a-plan.ts'
import { allAccepted, approvedByNadia, ready } from '#test/kit/a-review.ts'
import { shownAt, wholeText } from '#test/kit/urgent-page.ts'

const { asha, ravi, nadia } = people
const his = { voice: ravisVoice }
const words = [
  told(ravi, answers('about', { 'about.people': 'Only me, says Ravi' }, his)),
  told(ravi, answers('matters', { 'matters.fear': 'Ravi says: falls' }, his)),
]
const versionOpened = told(nadia, { kind: 'VersionOpened', practice: practiceId('elm-practice') })
const approved = approvedByNadia(ready(...words))
const lets = (plan: Plan): Plan =>
  later(plan, ...factsOf(when(plan, asha, { kind: 'remove-carer', carer: ravisVoice, isTold: false })))
const marked = /Since \d+ \w+ \d+ the person no longer stands by these words\. Ask the person alone/g
const nightOf = (plan: Plan): string => {
  const publication = publicationOf(plan)
  if (!publication) throw new Error('nothing is approved')
  return wholeText(shownAt(publication))
}

test('whoever lets the words of a helper count no more has them marked where they stand approved, once a box, and the practice is told', () => {
  const left = later(approved, told(ravi, { kind: 'CarerLeft', carer: ravisVoice }))
  for (const before of [approved, left]) {
    expect(nightOf(before)).not.toMatch(marked)
    expect(rowOf(before).isDisowned).toBe(false)
    const after = lets(before)
    const night = nightOf(after)
    expect(night).toContain('Only me, says Ravi')
    const saysRavi = night.match(/Ravi Patel \(son\) says, [^.:]*?\d{4}/g) ?? []
    expect(saysRavi.length).toBeGreaterThan(1)
    expect(night.match(marked)).toHaveLength(saysRavi.length)
    expect(rowOf(after)).toMatchObject({ isDisowned: true, isChangedSince: false })
    expect(changeOf(before, after, []).publication?.disowned).toMatchObject([{ relationship: 'son' }])
  }
})

test('a new version leaves the words out, and the mark with them', () => {
  const reviewed = later(lets(approved), versionOpened)
  const again = approvedByNadia(allAccepted(reviewed, nadia))
  expect(nightOf(again)).not.toContain('Only me, says Ravi')
  expect(disowned(again)).toEqual([])
})

test('who was asked again, and wrote in the version that stands, is not marked for before', () => {
  const again = { ...his, voice: carerId('carer-again') }
  const asked = [
    { kind: 'CarerInvited', carer: again.voice, name: 'Ravi Patel', relationship: 'son', email: ravi.email },
  ] as const
  const back = later(
    lets(approved),
    ...asked,
    told(ravi, { kind: 'CarerJoined', carer: again.voice, account: ravi.id }),
    told(ravi, answers('about', { 'about.people': 'Back again' }, again)),
    versionOpened,
  )
  expect(nightOf(approvedByNadia(allAccepted(back, nadia)))).not.toMatch(marked)
})

test('facts of before the mark, and of whom nothing stands approved, mark nothing', () => {
  expect(disowned(later(approved, { kind: 'CarerRemoved', carer: ravisVoice }))).toEqual([])
  expect(disowned(lets(approvedByNadia(ready())))).toEqual([])
  expect(factsOf(when(ready(...words), asha, { kind: 'remove-carer', carer: ravisVoice }))).toEqual([
    { kind: 'CarerRemoved', carer: ravisVoice },
  ])
})
