import { describe, expect, test } from 'vitest'
import type { Entry } from '#src/plan/content.ts'
import { instant } from '#src/plan/ids.ts'
import type { Publication } from '#src/plan/reads/publication.ts'
import { anEntry, aPublication } from '#test/kit/publications.ts'
import { answer, partOf, shownAt, wholeText } from '#test/kit/urgent-page.ts'

describe('words that the person does not say any more read as taken out, where a refusal is quoted', () => {
  const at = instant('2026-11-20T09:00:00.000Z')
  const field = 'about.pleaseDont'
  const entry = {
    ...anEntry(field, answer(['Do not resuscitate me', 'Do not shout'])),
    refusal: { readBy: 'Ruth Okafor', at: '2026-11-02T09:00:00.000Z' },
  }
  const since = (takesOut: Publication['changeAsked'][number]['takesOut'], one: Entry = entry) =>
    shownAt(
      aPublication([one], {
        changeAsked: [{ field, label: field, at, adds: true, ...(takesOut ? { takesOut } : {}) }],
      }),
    )
  const gone = 'The person has taken these words out since, on 20 November 2026'
  const back = 'A refusal can be taken back without paper. If you cannot ask them and are in doubt, treat.'

  test('in every box, before the words, and no longer as something added', () => {
    const page = since([{ field, lines: [0, 1], refuses: true }])
    for (const part of ['cpr', 'refusals']) {
      const text = wholeText(partOf(page, part))
      expect(text, part).toContain(`${gone}; no clinician has looked yet. ${back}`)
      expect(text.indexOf(gone), part).toBeLessThan(text.indexOf('Do not resuscitate me'))
    }
    expect(wholeText(partOf(page, 'must-not'))).toContain(back)
    expect(page).not.toContain('added something')
  })

  test('of several lines those are named that were taken out, and the box of CPR is told of its own alone', () => {
    const page = since([{ field, lines: [0], refuses: true }])
    expect(wholeText(partOf(page, 'refusals'))).toContain('looked yet. “Do not resuscitate me” A refusal can')
    expect(wholeText(partOf(page, 'cpr'))).toContain(back)
    const other = since([{ field, lines: [1] }])
    expect(wholeText(partOf(other, 'cpr'))).not.toContain('taken')
    expect(wholeText(partOf(other, 'refusals'))).not.toContain(back)
  })

  test('with words in their place that may refuse too nobody is told to treat', () => {
    const page = since([{ field, lines: [0, 1], refuses: true, isReplaced: true }])
    for (const part of ['cpr', 'refusals']) {
      expect(wholeText(partOf(page, part))).toContain('has put other words in the place of these since')
      expect(wholeText(partOf(page, part))).toContain('If you cannot, weigh both.')
      expect(wholeText(partOf(page, part))).not.toContain(back)
    }
    const one = since([{ field, lines: [0], refuses: true, isReplaced: true }])
    expect(wholeText(partOf(one, 'refusals'))).toContain('weigh both. “Do not resuscitate me”')
  })

  test('RULE-ADRT-8: also by another answer, which closed the question, beside the attorney’s line too', () => {
    const made = anEntry(
      'legal.adrt.refusals',
      answer({ rows: [{ id: 'row-0', said: { treatment: 'CPR', lifeSustaining: 'yes', evenIf: 'yes' } }] }),
    )
    const attorney = anEntry('legal.lpa.lifeSustaining', answer('yes'))
    const change = { field: 'legal.adrt.exists', label: 'Made', at }
    const takesOut = [{ field: made.field }, { field: attorney.field }]
    const shown = (more: Partial<Publication['changeAsked'][number]>) =>
      shownAt(aPublication([made, attorney], { changeAsked: [{ ...change, ...more }] }))
    const page = shown({ takesOut })
    expect(wholeText(partOf(page, 'cpr'))).toContain(back)
    const deciders = wholeText(partOf(page, 'deciders'))
    expect(deciders.split(gone)).toHaveLength(3)
    expect(deciders.split(back), 'a power is no refusal').toHaveLength(2)
    expect(shown({})).not.toContain(gone)
  })

  test('newer words that ask for CPR are not told as if they might refuse it', () => {
    const newer = (asksFor: readonly string[]) =>
      shownAt(
        aPublication([entry], {
          changeAsked: [{ field: 'about.also', label: 'Also', at, speaksOf: ['cpr'], asksFor }],
        }),
      )
    expect(newer(['cpr'])).toContain('may want CPR: ask them alone.')
    expect(newer(['cpr'])).not.toContain('may refuse a treatment or be about CPR')
    expect(newer([])).toContain('may refuse a treatment or be about CPR')
  })
})
