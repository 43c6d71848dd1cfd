import { expect, test } from 'vitest'
import { recommendationsWords } from '#flows/recommendations/words.en.ts'
import { instant } from '#src/plan/ids.ts'
import { anEntry, aPublication, son, team } from '#test/kit/publications.ts'
import { answer, partOf, shownAt, wholeText, withEntries } from '#test/kit/urgent-page.ts'

const refusal = { readBy: 'Ruth Okafor', at: '2026-11-02T09:00:00.000Z' }
const refused = { ...anEntry('about.pleaseDont', answer(['Do not restart my heart']), team), refusal }
const box = (...entries: Parameters<typeof aPublication>[0]) => partOf(shownAt(aPublication(entries)), 'cpr')

test('the day on which a decision about CPR is looked at again stands beside it, and that it has gone by, from the day after', () => {
  const gone =
    'Sayso: Its review was due by that day, and nothing approved here says that it was held. The decision stands until it is changed.'
  const reviewed = (value: Parameters<typeof answer>[0]) =>
    wholeText(
      box(
        anEntry('rec.cpr.decision', answer('not-for-cpr'), team),
        anEntry('rec.cpr.review', answer(value), team),
      ),
    )
  expect(reviewed({ on: '2026-11-21' })).toContain(gone)
  for (const value of [
    { on: '2026-11-22' },
    { on: '2027-01-01' },
    { noneBecause: '2026-01-01, he is dying' },
  ])
    expect(reviewed(value)).not.toContain(gone)
  expect(reviewed({ on: '2026-11-21' })).toContain('CPR decision looked at again')
})

test('a review that is overdue is said with its decision, however full the box is; one that is still to come is led to', () => {
  const why = { choice: 'would-not-work', note: 'Her heart is too weak to beat by itself again. '.repeat(30) }
  const full = (on: string) =>
    box(
      anEntry('rec.cpr.decision', answer('not-for-cpr'), team),
      anEntry('rec.cpr.reason', answer(why), team),
      { ...anEntry('rec.cpr.review', answer({ on }), team), shown: [on] },
    )
  expect(wholeText(full('2026-11-21'))).toContain(
    'Review was due on 21 November 2026: it stands until changed. Read further down: Why',
  )
  expect(wholeText(full('2026-11-23'))).not.toContain('was due')
  expect(full('2026-11-23')).toMatch(/Read further down: <a href="#treatments">Why · Review</)
})

test('a decision stands with its reason, and with whether the person was talked with, in the box and nowhere else', () => {
  const { talked, ...not } = recommendationsWords.fields['rec.cpr.discussedPerson'].parts.outcome.choices
  expect(talked).not.toContain('Not talked')
  const why = 'Her heart is too weak to beat by itself again.'
  for (const [outcome, words] of Object.entries(not)) {
    const text = String(words)
    const rows = [{ id: 'row-1', said: { outcome, what: 'She hurt herself after the last talk.' } }]
    const page = withEntries(
      anEntry('rec.cpr.decision', answer('not-for-cpr'), team),
      anEntry('rec.cpr.reason', answer({ choice: 'would-not-work', note: why }), team),
      anEntry('rec.cpr.discussedPerson', answer({ none: false, rows }), team),
    )
    const cpr = wholeText(partOf(page, 'cpr'))
    const at = ['Do not attempt CPR', why, text, 'She hurt herself'].map((one) => cpr.indexOf(one))
    expect(at.every((one, index) => one > (at[index - 1] ?? 0))).toBe(true)
    expect(text).toMatch(/^Not talked about with the person: /)
    for (const one of [why, text]) expect(wholeText(page).split(one)).toHaveLength(2)
  }
})

test('a very long reason stands whole further down and is led to by name; the decision itself never leaves its box', () => {
  const why = 'Her heart is too weak to beat by itself again. '.repeat(40).trim()
  const reason = anEntry('rec.cpr.reason', answer({ choice: 'would-not-work', note: why }), team)
  const against = anEntry('rec.cpr.decision', answer('not-for-cpr'), team)
  const page = withEntries(against, reason)
  const cpr = wholeText(partOf(page, 'cpr'))
  expect(cpr).toContain('Do not attempt CPR')
  expect(cpr).not.toContain(why)
  expect(partOf(page, 'cpr')).toMatch(/Read further down: <a href="#treatments">Why</)
  expect(wholeText(partOf(page, 'treatments'))).toContain(why)
  const many = Array.from({ length: 60 }, (_, index) => ({
    ...against,
    saidBy: { ...team, name: `Sam ${index}` },
  }))
  expect(wholeText(partOf(withEntries(...many, reason), 'cpr'))).toContain('Do not attempt CPR')
})

test('modified CPR stands in its box in all its words, whatever their length, and is read as neither yes nor no', () => {
  const words = 'Bag and mask for as long as it helps, and no tube. '.repeat(70).trim()
  const page = withEntries(
    anEntry('rec.cpr.decision', answer('modified'), team),
    anEntry('cyp.modifiedCpr', answer(words), team),
    anEntry(
      'rec.cpr.reason',
      answer({ choice: 'burdens-outweigh', note: 'Machines would not help her.' }),
      team,
    ),
  )
  const cpr = wholeText(partOf(page, 'cpr'))
  expect(cpr).toContain(words)
  expect(wholeText(page).split(words)).toHaveLength(2)
  expect(cpr.indexOf('CPR is modified: some of it is done')).toBeLessThan(cpr.indexOf(words))
  for (const not of ['CPR decision: none', 'For CPR', 'Do not attempt', 'found no words'])
    expect(cpr).not.toContain(not)
  expect(partOf(page, 'cpr'), 'as large as the decision').toContain(
    `<div class="dd c"><bdi>${words}</bdi></div>`,
  )
})

test('what speaks against “do nothing” stands with a decision about CPR, however full the page is, and its condition with it', () => {
  const said = (field: string, value: Parameters<typeof answer>[0], ...shown: readonly string[]) => ({
    ...anEntry(field, answer(value), team),
    shown,
  })
  const recommended = [
    said('rec.goal', 'extend-life', 'Living as long as possible'),
    said('rec.hospital', { choice: 'recommended', note: '' }, 'Going to hospital is recommended', 'A note.'),
    said(
      'rec.criticalCare',
      { choice: 'conditional', note: '' },
      'Intensive care is recommended only if',
      'I',
    ),
  ]
  const refusals = Array.from({ length: 40 }, (_, one) => ({ ...refused, shown: [`No needles, ${one}`] }))
  const against = said('rec.cpr.decision', 'not-for-cpr', 'Do not attempt CPR')
  const line =
    'All the same: Living as long as possible · Going to hospital is recommended · Intensive care is recommended only if I'
  const page = withEntries(against, ...refusals, ...recommended)
  expect(wholeText(partOf(page, 'cpr'))).toContain(line)
  expect(partOf(page, 'cpr')).toContain('<a href="#recommended">Living')
  expect(wholeText(partOf(withEntries(...recommended), 'cpr'))).not.toContain('All the same')
  const comfort = [
    said('rec.goal', 'comfort', 'Comfort first'),
    said('rec.hospital', { choice: 'not-recommended', note: '' }, 'No'),
  ]
  expect(wholeText(partOf(withEntries(against, ...comfort), 'cpr'))).not.toContain('All the same')
})

test('that the person was not told of a decision never leaves its box for its length', () => {
  const why = { choice: 'would-not-work', note: 'Her heart is too weak to beat by itself again. '.repeat(40) }
  const page = (...choices: readonly string[]) =>
    partOf(
      withEntries(
        anEntry('rec.cpr.decision', answer('not-for-cpr'), team),
        anEntry('rec.cpr.reason', answer(why), team),
        { ...anEntry('rec.cpr.informed', answer(choices), team), shown: choices },
      ),
      'cpr',
    )
  expect(wholeText(page('family-informed', 'person-not-aware'))).toContain('person-not-aware')
  expect(wholeText(page('family-informed'))).not.toContain('family-informed')
})

test('approved over own words that ask for it, a decision leaves the doubt, until the person was talked with after them', () => {
  const doubt = 'If you cannot and are in doubt, treat.'
  const asks = {
    ...anEntry('matters.value', answer('Bring me back. I want CPR')),
    saidAt: '2026-10-28T10:00:00.000Z',
  }
  const against = anEntry('rec.cpr.decision', answer('not-for-cpr'), team)
  const talk = (outcome: string, on: string, saidAt: string) => ({
    ...anEntry(
      'rec.cpr.discussedPerson',
      answer({ none: false, rows: [{ id: 'r', said: { outcome, on } }] }),
      team,
    ),
    saidAt,
  })
  const later = '2026-11-01T10:00:00.000Z'
  for (const entries of [
    [],
    [talk('talked', '2026-10-20', later)],
    [talk('talked', '2026-10-28', '2026-10-28T09:00:00.000Z')],
    [talk('lacks-capacity', '2026-10-30', later)],
  ])
    expect(wholeText(box(against, asks, ...entries))).toContain(doubt)
  const known = (...entries: readonly ReturnType<typeof talk>[]) => wholeText(box(against, asks, ...entries))
  expect(known(talk('talked', '2026-10-20', later))).toContain(
    'Words of this person, of 28 October 2026, may ask for CPR. The last talk with them about it that is recorded here was before these words, on 20 October 2026.',
  )
  for (const entries of [[], [talk('talked', '2026-10-28', '2026-10-28T09:00:00.000Z')]])
    expect(known(...entries)).toContain('no talk with them about it since is recorded here')
  for (const on of ['2026-10-28', '2026-10-30'])
    expect(wholeText(box(against, asks, talk('talked', on, later)))).not.toContain(doubt)
  expect(wholeText(box(anEntry('rec.cpr.decision', answer('for-cpr'), team), asks))).not.toContain(doubt)
  expect(wholeText(box(against, { ...asks, saidBy: son }))).not.toContain(doubt)
})

test('on a full page the reason and whether the person was talked with stay in the box too, as long as they are short', () => {
  const said = (field: string, value: Parameters<typeof answer>[0], shown: string) => ({
    ...anEntry(field, answer(value), team),
    shown: [shown],
  })
  const page = (why: string) => {
    const all = aPublication([
      said('rec.cpr.decision', 'not-for-cpr', 'Do not attempt CPR'),
      anEntry('rec.cpr.reason', answer({ choice: 'would-not-work', note: why }), team),
      said(
        'rec.cpr.discussedPerson',
        { none: false, rows: [] },
        'Not talked about with the person: she did not want to',
      ),
      said('rec.cpr.formLocation', { form: 'dnacpr', where: 'hall' }, 'In the hall. '.repeat(90)),
    ])
    return partOf(shownAt(all), 'cpr')
  }
  const short = page('Her heart would not start again.')
  for (const words of ['Her heart would not start again.', 'Not talked about with the person'])
    expect(wholeText(short)).toContain(words)
  expect(short).toMatch(/Read further down: <a href="#treatments">Form</)
  expect(wholeText(page('Her heart would not start again. '.repeat(12)))).not.toContain('Her heart would')
})

test('RULE-CPR-1, RULE-CPR-5: a decision that was taken back alone stands as none, with who, when and why, and never as what it was', () => {
  const ended = { field: 'rec.cpr.decision', with: ['rec.cpr.decision'], says: 'cpr-ended' }
  const by = { by: 'Owen Bright', at: instant('2026-11-21T09:00:00.000Z'), since: '2026-02-20' }
  const page = shownAt({
    ...aPublication([]),
    reversed: [{ ...ended, ...by, because: 'She is well again.', senior: 'Dr Iris Hall' }],
  })
  const cpr = wholeText(partOf(page, 'cpr'))
  expect(cpr).toMatch(/CPR decision: none in this plan.*start CPR/)
  expect(cpr).toMatch(
    /CPR decision of 20 February 2026 was taken back on 21 November 2026 by Owen Bright, with the senior clinician Dr Iris Hall\..*Because: “She is well again\.”.*no longer counts, nor does a form of it/,
  )
  expect(wholeText(page)).not.toContain('Do not attempt CPR')
  const earlier = {
    ...ended,
    ...by,
    with: [],
    says: 'cpr-ended-before',
    because: 'She is well again.',
  } as const
  const next = wholeText(
    partOf(shownAt({ ...aPublication([]), reversed: [{ ...earlier, isEarlier: true }] }), 'cpr'),
  )
  expect(next).toMatch(/was taken back on 21 November 2026.*nor does a form of it that you find, and no new/)
  expect(next).toContain('What else this plan says of CPR may have been written before that.')
})

test('RULE-CPR-5: of a recommendation that was taken back no page says that this plan had no question for it', () => {
  const one = { field: 'rec.hospital', with: ['rec.hospital'], says: 'ended-alone', because: 'She is home.' }
  const by = { by: 'Owen Bright', at: instant('2026-11-21T09:00:00.000Z') }
  const lacking = (reversed: readonly object[]) =>
    wholeText(
      partOf(shownAt({ ...aPublication([]), reversed: reversed.map(() => ({ ...one, ...by })) }), 'not-held'),
    )
  expect(lacking([])).toContain('what a clinician recommends about hospital')
  expect(lacking([one])).not.toContain('what a clinician recommends about hospital')
  expect(lacking([one]), 'and of nothing else').toContain('what a clinician recommends about critical care')
})

test.each([
  ['He said: if my heart stops, bring me back.', 'We want everything done for him.'],
  ['He did not agree, and said so twice.', 'The family disagrees.'],
])(
  'words for CPR, or against the decision, in the record of the talks stand in the box of one against it, whole, however long the rest is: "%s"',
  (asks, others) => {
    const long = 'We talked for an hour about what it would do to her. '.repeat(12)
    const rows = (what: string) => ({
      none: false,
      rows: [{ id: 'row-1', said: { outcome: 'talked', on: '2026-11-01', who: 'Ann, his daughter', what } }],
    })
    const cpr = wholeText(
      box(
        anEntry('rec.cpr.decision', answer('not-for-cpr'), team),
        anEntry('rec.cpr.reason', answer({ choice: 'would-not-work', note: long }), team),
        anEntry('rec.cpr.discussedPerson', answer(rows(`${long}${asks}`)), team),
        anEntry('rec.cpr.discussedOthers', answer(rows(`${long}${others}`)), team),
      ),
    )
    expect(cpr).toContain(`${long}${asks}`)
    expect(cpr).toContain(`${long}${others}`)
  },
)

test('of a full box the reason leaves last, below the decision, its day and where the form is; of one that is too long its choice stays', () => {
  const said = (field: string, value: Parameters<typeof answer>[0], ...shown: readonly string[]) => ({
    ...anEntry(field, answer(value), team),
    shown,
  })
  const choice = 'CPR would not start the heart and breathing again for long'
  const page = (letters: number) =>
    partOf(
      withEntries(
        said('rec.cpr.decision', 'not-for-cpr', 'Do not attempt CPR'),
        said('rec.cpr.decidedOn', '2026-02-20', '2026-02-20'),
        said('rec.cpr.reason', { choice: 'would-not-work', note: '' }, choice, 'w'.repeat(letters)),
        said('rec.cpr.formLocation', { form: 'dnacpr', where: '' }, `In the hall ${'f'.repeat(130)}`),
        said('rec.cpr.discussedPerson', { none: false, rows: [] }, `Talk ${'t'.repeat(400)}`),
        said('rec.cpr.review', { on: '2027-02-20' }, `Again ${'r'.repeat(400)}`),
        said('rec.cpr.informed', ['family-informed'], `Family ${'k'.repeat(400)}`),
      ),
      'cpr',
    )
  const stands = (box: string) =>
    ['Do not attempt', '20 February', 'In the hall', choice, 'www'].map((one) => wholeText(box).includes(one))
  expect(stands(page(180))).toEqual([true, true, true, true, true])
  expect(page(180)).toContain('Read further down: <a href="#treatments">Who knows · Talk · Review</a>')
  expect(stands(page(400))).toEqual([true, true, true, true, false])
  expect(page(400)).toContain(`<b>Why: ${choice}.</b> Read further down: `)
})
