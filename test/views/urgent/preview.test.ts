import { expect, test } from 'vitest'
import { instant } from '#src/plan/ids.ts'
import type { Plan } from '#src/plan/plan.ts'
import { contentOf } from '#src/plan/reads/content-of.ts'
import { publicationOf, publicationToBe } from '#src/plan/reads/publication.ts'
import { senior, talk, whole } from '#test/kit/a-cpr-decision.ts'
import { answers, later, told } from '#test/kit/a-plan.ts'
import { planTold } from '#test/kit/a-story.ts'
import { twelvePeople } from '#test/kit/twelve-people.ts'
import { shownAt, wholeText } from '#test/kit/urgent-page.ts'

const signedBy = {
  ...{ name: 'Owen Bright', jobRole: 'GP', registration: 'GMC 1', practice: 'Elm' },
  at: instant('2026-11-20T09:00:00.000Z'),
}

/** What stands in each part, the way it is read: but for who signed and when, which is said of what was signed alone. */
const partsOf = (markup: string) => {
  const found = [
    ...markup.matchAll(/<(?:section|div) id="([\w-]+)">(.*?)(?=<section id=|<div id="rest"|<p class="e">)/gs),
  ]
  const unsigned = (text: string) =>
    wholeText(text)
      .replaceAll(/, who signed the plan|, signed (by )?Owen Bright/g, '')
      .replaceAll(/, approved on [^:]*/g, '')
  return Object.fromEntries(
    found.filter(([, id]) => id !== 'version').map(([, id = '', text = '']) => [id, unsigned(text)]),
  )
}
const preview = (plan: Plan) =>
  shownAt(publicationToBe(plan, signedBy, '2026-12-20'), undefined, {
    ...{ reader: 'clinician', isDraft: true, signs: 1 },
  })
const signed = (plan: Plan) => {
  const content = contentOf(plan, signedBy, '2026-12-20')
  const approved = { kind: 'Approved', content, hash: '', version: 1, readings: [] } as const
  return shownAt(publicationOf(later(plan, told(senior, approved))) ?? expect.fail())
}

const words = 'Her heart is weak. '

/** Of every kind of plan one, and whoever has most to read. */
const several = twelvePeople.filter(({ key }) => ['walter', 'ruth', 'nessa', 'morag', 'milo'].includes(key))

test.each(several.map(({ key, plan, team }) => [key, planTold(plan.person, plan.team ?? team)] as const))(
  'the page before signing holds in each part what the page at night holds once it is signed: %s',
  (_, plan) => {
    const cut = [1, 8, 12, 20].map((times) => {
      const note = words.repeat(times)
      const more = {
        'rec.cpr.reason': { choice: 'would-not-work', note },
        'rec.cpr.discussedPerson': talk('talked', { on: '2026-02-20', what: words }),
      }
      const one = later(
        plan,
        told(senior, answers('recommendations', { ...whole, ...more }, { voice: 'team' })),
      )
      const [before, after] = [partsOf(preview(one)), partsOf(signed(one))]
      expect(before).toEqual(after)
      return after.cpr?.includes(note.trim())
    })
    expect(new Set(cut), 'short reasons stand in the box, long ones below').toEqual(new Set([true, false]))
    expect(partsOf(signed(plan))).toEqual(partsOf(preview(plan)))
  },
)
