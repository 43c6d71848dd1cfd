import { expect, test } from 'vitest'
import { healthWords } from '#flows/health/words.en.ts'
import { recommendations } from '#flows/recommendations/section.ts'
import { anEntry, aPublication, son } from '#test/kit/publications.ts'
import { answer, sheet, shownAt, wholeText } from '#test/kit/urgent-page.ts'
import { urgentStyle } from '#views/assets/urgent-style.ts'

const sentence = 'Look for pain first.'
const pageWith = (...entries: Parameters<typeof aPublication>[0]) => {
  const plan = aPublication(entries)
  return shownAt({
    ...plan,
    content: {
      ...plan.content,
      sentences: [{ section: 'communication', field: 'ld.howPain', words: sentence }],
    },
  })
}

test('what a rule says behind somebody’s words is named as nobody’s, and has a cell and a type of its own', () => {
  const page = pageWith(
    anEntry('ld.howPain', answer('I rub my chest')),
    anEntry('ld.howPain', answer('He leaves his music'), son),
  )
  expect(page).toContain(`<div class="dd y">Sayso: ${sentence}</div>`)
  expect(wholeText(page), 'the words of who speaks before it end before it').toContain(`Sayso: ${sentence}`)
  expect(page).not.toMatch(new RegExp(`<bdi>[^<]*${sentence}`))
})

test('no dot joins it to the words before it, on a screen or on paper', () => {
  const joins = urgentStyle.match(/^:is\(dd,\.dd\)\+:is\(dd,\.dd\)[^{]*::before\{content:" · "\}$/gmu) ?? []
  expect(joins.length).toBeGreaterThan(1)
  for (const rule of joins) expect(rule).toContain('.y')
  expect(urgentStyle.match(/^\.y\{/gmu), 'on a screen, and on paper').toHaveLength(2)
})

test('beside a treatment of which clinicians say nothing no line begins as “not recommended” does', () => {
  const rows = sheet.layout.parts.flatMap(({ holds }) =>
    holds.flatMap((block) => (block.draw === 'rows' ? block.rows : [])),
  )
  const choices = rows.filter(({ field, absent }) => absent !== undefined && isOfTreatment(field))
  expect(choices.map(({ field }) => field)).toEqual([
    'rec.goal',
    'rec.hospital',
    'rec.criticalCare',
    'rec.interventions',
  ])
  for (const { absent = '' } of choices) expect(sheet.words.sentences[absent]).not.toMatch(/^(no|not)\b/i)
})
const isOfTreatment = (field: string): boolean =>
  field in recommendations.fields && !['rec.summary', 'rec.cpr.decision'].includes(field)

test('a bad reaction stands at night without the words “no allergy”', () => {
  expect(healthWords.fields['health.allergies'].parts.kind.choices['bad-effect']).toMatchObject({
    them: 'A bad reaction, other than an allergy',
  })
})
