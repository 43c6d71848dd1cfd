import { describe, expect, test } from 'vitest'
import type { Entry } from '#src/plan/content.ts'
import { instant } from '#src/plan/ids.ts'
import { aFullPublication, anEntry, aPublication, son, team } from '#test/kit/publications.ts'
import { answer, partOf, shownAt, textsOf, wholeText } from '#test/kit/urgent-page.ts'

const said = anEntry('about.pleaseDont', answer(['Do not ventilate me', 'Do not shout']))
const read = { ...said, refusal: { readBy: 'Ruth Okafor', at: '2026-11-02T09:00:00.000Z' } }

test('what a clinician read as a refusal stands right below CPR, word for word, with who said and who read it', () => {
  const page = shownAt(aPublication([...aFullPublication().content.entries, read]))
  const part = partOf(page, 'refusals')
  expect(textsOf(part)).toContain('Do not ventilate me')
  expect(wholeText(part)).toContain('Asha Patel says, 28 October 2026')
  expect(wholeText(part)).toContain(
    'read as holding a refusal, not checked in law, by Ruth Okafor, 2 November 2026',
  )
  expect(wholeText(part)).toContain(
    'a refusal may bind you, and some count without a paper. Nobody checked that here',
  )
  const [first, second] = [...page.matchAll(/<section id="([\w-]+)">/g)].map(([, id]) => id)
  expect([first, second]).toEqual(['cpr', 'refusals'])
  expect(textsOf(partOf(page, 'must-not')), 'it stays where it was said').toContain('Do not ventilate me')
})

test('the box itself says that the person has changed these words since, on which day, and that nobody has looked', () => {
  const field = 'about.pleaseDont'
  const at = instant('2026-11-20T09:00:00.000Z')
  const changeAsked = [{ field, label: 'Please do not', at }]
  const part = wholeText(partOf(shownAt(aPublication([read], { changeAsked })), 'refusals'))
  expect(part).toContain('The person has changed these words since, on 20 November 2026')
  expect(part).toContain('The change is not approved yet. Ask the person.')
  expect(wholeText(partOf(shownAt(aPublication([read])), 'refusals'))).not.toContain('has changed')
  const others = [{ field: 'about.people', label: 'People', at }]
  const other = shownAt(aPublication([read], { changeAsked: others }))
  expect(wholeText(partOf(other, 'refusals'))).not.toContain('has changed')
})

test('beside the refusal stands what is advised all the same, why, and who signed it', () => {
  const because = 'She would go for a broken hip <only>.'
  const still = { ...read, advisedStill: [{ treatment: 'Going to hospital', because }] }
  const part = partOf(shownAt(aPublication([still])), 'refusals')
  expect(part).toContain('<bdi>She would go for a broken hip &lt;only&gt;.</bdi>')
  expect(wholeText(part)).toContain('Advised all the same: Going to hospital, because:')
  expect(wholeText(part)).toContain('Ruth Okafor')
  expect(wholeText(partOf(shownAt(aPublication([read])), 'refusals'))).not.toContain('Advised all the same')
})

test('a refusal read by a clinician and one on paper each lead to the other, where both are there', () => {
  const onPaper = (said: string) => anEntry('legal.adrt.exists', answer(said))
  const both = shownAt(aPublication([read, onPaper('yes')]))
  expect(partOf(both, 'refusals')).toMatch(/Read too: <a href="#deciders">[^<]+<\/a>/)
  expect(partOf(both, 'deciders')).toContain('Read too: <a href="#refusals">Refusals of treatment</a>')
  for (const one of [[read], [read, onPaper('no')], [said, onPaper('yes')]]) {
    const page = shownAt(aPublication(one))
    expect(page).not.toContain('Read too: <a href="#deciders">')
    expect(page).not.toContain('Read too: <a href="#refusals">')
  }
})

test('what nobody confirmed makes no such part', () => {
  expect(shownAt(aPublication([said]))).not.toContain('id="refusals"')
})

test.for([
  ['No CPR please', true],
  ['do not resusitate me', true],
  ['Dont bring me back', true],
  ['no chest compressions', true],
  ['Do not ventilate me', false],
  ['No antibiotics', false],
] as const)('the box about CPR points at own words about it: "%s"', ([words, isSaid]) => {
  const box = (entry: Entry) => partOf(shownAt(aPublication([entry])), 'cpr')
  expect(box({ ...read, shown: [words] }).includes('href="#refusals"')).toBe(isSaid)
  expect(box({ ...said, shown: [words] }), 'before a clinician read it so').not.toContain('#refusals')
})

test('in a list only the item that she changed says so; a change that names no item may be any', () => {
  const at = instant('2026-11-20T09:00:00.000Z')
  const inItem = (item: string) => ({
    ...anEntry('crisis.notHelpful', answer(`No drip in ${item}`), undefined, { list: 'crisis', item }),
    refusal: read.refusal,
  })
  const change = { field: 'crisis.notHelpful', label: 'What does not help', at }
  const boxes = (changeAsked: readonly (typeof change & { readonly item?: string })[]) =>
    partOf(shownAt(aPublication([inItem('c1'), inItem('c2')], { changeAsked })), 'refusals')
      .split('class="x"')
      .slice(1)
      .map((box) => box.includes('has changed these words since'))
  expect(boxes([{ ...change, item: 'c2' }])).toEqual([false, true])
  expect(boxes([change])).toEqual([true, true])
  const page = shownAt(
    aPublication([], {
      changeAsked: [
        { ...change, item: 'c1' },
        { ...change, item: 'c2' },
      ],
    }),
  )
  expect(
    page.match(/asked for a change on [^<]*What makes it worse/g),
    'named once, at the end: the line at the top names nothing',
  ).toHaveLength(1)
})

test('what a helper reports, or the team wrote down, stands below the person’s own under the name of who says it, before the words', () => {
  const told = (saidBy: Entry['saidBy']) => ({
    ...anEntry('about.pleaseDo', answer(['She never wants a ventilator']), saidBy),
    refusal: read.refusal,
  })
  for (const [voice, who] of [
    [son, 'Daniel Patel (son) says, 28 October 2026'],
    [team, 'written down at the person’s word by Sam Reed, 28 October 2026'],
  ] as const) {
    const part = wholeText(partOf(shownAt(aPublication([told(voice), read])), 'refusals'))
    const [own = '', hearsay = ''] = part.split('Not written by this person: ask them.')
    expect(own).toContain('The whole answer, in own words:Do not ventilate me')
    expect(own).not.toContain('She never wants a ventilator')
    expect(hearsay).not.toContain('in own words')
    expect(hearsay.indexOf(who)).toBeGreaterThanOrEqual(0)
    expect(hearsay.indexOf(who)).toBeLessThan(hearsay.indexOf('She never wants a ventilator'))
  }
})

describe('beside a refusal stands what the plan is for, and what is known of how it was decided', () => {
  const shownFor = (pathways: readonly string[], ...more: readonly Entry[]) => {
    const publication = aPublication([
      { ...said, shown: ['Do not bring me back'], refusal: read.refusal },
      ...more,
    ])
    return shownAt({ ...publication, content: { ...publication.content, pathways } })
  }
  const beyond = 'A refusal may count beyond that: go by its own words.'
  const forMind = `The questions of this plan were for times of mental health crisis. ${beyond}`

  test('in its own box in front of the words, and where they are quoted about CPR right behind them, so that it reads as no reason', () => {
    for (const part of ['cpr', 'refusals']) {
      const text = wholeText(partOf(shownFor(['mhc']), part))
      expect(text, part).toContain(forMind)
      const isBefore = text.indexOf(forMind) < text.indexOf('Do not bring me back')
      expect(isBefore, part).toBe(part === 'refusals')
      if (!isBefore) expect(text.indexOf(forMind)).toBeLessThan(text.indexOf('Do not delay'))
      expect(wholeText(partOf(shownFor(['eol']), part)), part).toContain(
        `or the last years of life. ${beyond}`,
      )
      expect(wholeText(partOf(shownFor(['eol', 'mhc']), part)), part).toContain(
        `The questions of this plan were for all of these: illness or frailty likely to get worse, or the last years of life; times of mental health crisis. ${beyond}`,
      )
      expect(wholeText(partOf(shownFor(['ltc']), part)), part).toContain('long-term condition')
    }
    expect(partOf(shownFor(['mhc']), 'cpr'), 'in plain letters').not.toContain(`<b>${forMind}`)
    for (const pathways of [['ld'], ['ld', 'eol'], ['frailty', 'ld']])
      for (const part of ['cpr', 'refusals'])
        expect(wholeText(partOf(shownFor(pathways), part)), 'RULE-LD-1').toMatch(
          /a learning disability or autism,? \(?(which is )?no reason to withhold treatment/,
        )
    for (const unknown of [['unheard-of'], ['eol', 'unheard-of']]) {
      expect(wholeText(shownFor(unknown)), 'never for less than it is').not.toContain(
        'The questions of this plan were',
      )
    }
    expect(wholeText(shownFor([]))).not.toContain('The questions of this plan were')
    expect(wholeText(shownAt(aPublication([said]))), 'without a refusal').not.toContain(
      'The questions of this plan were',
    )
  })

  const capacity = (...rows: readonly Readonly<Record<string, string>>[]) =>
    anEntry(
      'legal.capacity',
      answer(
        rows.length === 0
          ? { none: true, rows: [] }
          : {
              none: false,
              rows: rows.map((one, at) => ({
                id: `row-${at}`,
                said: one,
                is: `${one.decision}:${one.outcome}`,
              })),
            },
      ),
      team,
    )
  const box = (...more: readonly Entry[]) => wholeText(partOf(shownFor(['mhc'], ...more), 'refusals'))

  test('what a clinician recorded of this decision, and no other record', () => {
    const text = box(
      capacity(
        { decision: 'sharing', outcome: 'lacks', how: 'Could not weigh it' },
        { decision: 'refusing', outcome: 'has', by: 'Dr Marsh', on: '2026-10-30' },
      ),
    )
    expect(text).toContain('as the practice recorded it: Decision: Refusing a treatment in advance')
    expect(text).toContain('Can make this decision')
    expect(text).toContain('Sam Reed')
    expect(text).not.toContain('Could not weigh it')
    expect(box(capacity())).toContain('There is no reason to doubt it')
  })

  test('that it was recorded before these words were written, by its day or else by when it was', () => {
    const before = 'recorded before words of refusal here were written'
    const on = (day: string) => capacity({ decision: 'refusing', outcome: 'has', by: 'Dr Marsh', on: day })
    const [day = ''] = read.saidAt.split('T')
    expect(box(on('2026-01-02'))).toContain(before)
    expect(box(on(day))).not.toContain(before)
    expect(box({ ...capacity(), saidAt: '2026-01-02T09:00:00.000Z' })).toContain(before)
    expect(box({ ...on(day), saidAt: '2026-01-02T09:00:00.000Z' })).toContain(before)
    expect(
      box(capacity({ decision: 'sharing', outcome: 'has', by: 'Dr Marsh', on: '2026-01-02' })),
    ).not.toContain(before)
  })

  test('that nothing is recorded is said where it was asked, and nowhere else', () => {
    const unknown =
      'Whether this person could decide about it when they wrote it is not recorded in this plan.'
    expect(box(capacity({ decision: 'sharing', outcome: 'lacks' }))).toContain(unknown)
    expect(box()).not.toContain(unknown)
    expect(box(), 'and nothing is made of it').not.toContain('could decide about it')
  })

  test('of which crisis it was said, where it was said of one', () => {
    const place = { list: 'crisis', item: 'c1' }
    const refused = {
      ...anEntry('crisis.notHelpful', answer(['No drip']), undefined, place),
      refusal: read.refusal,
    }
    expect(box(anEntry('crisis.name', answer('I hear voices'), undefined, place), refused)).toContain(
      'I hear voices: What makes it worse',
    )
  })
})

describe('what the person took back is read before the old words, in every box that quotes them', () => {
  const at = instant('2026-11-20T09:00:00.000Z')
  const cpr = anEntry('about.pleaseDont', answer(['No CPR please']))
  const refused = { ...cpr, refusal: read.refusal }
  const meaning = 'They take back all or part of a refusal in advance.'
  const isFirst = (page: string, first: string): void => {
    for (const part of ['cpr', 'refusals']) {
      const text = wholeText(partOf(page, part))
      expect(text, part).toContain(first)
      expect(text.indexOf(first), part).toBeLessThan(text.indexOf('No CPR please'))
    }
  }
  const field = 'legal.adrt.withdrawn'
  const taken = { field, label: 'Taken back', at } as const
  const record = { rows: [], said: { what: 'The one about CPR' } }

  test('RULE-ADRT-8: since the approval, at once, with its day and that nobody confirmed it', () => {
    const page = shownAt(aPublication([refused], { changeAsked: [{ ...taken, isAtOnce: true }] }))
    isFirst(page, `${meaning} Ask them.`)
    isFirst(page, 'The person said so on 20 November 2026; no clinician has confirmed it yet.')
    expect(wholeText(shownAt(aPublication([refused], { changeAsked: [taken] })))).not.toContain(meaning)
  })

  test('approved with them, with the way to what was taken back', () => {
    isFirst(shownAt(aPublication([refused, anEntry(field, answer(record))])), meaning)
    expect(partOf(shownAt(aPublication([refused, anEntry(field, answer(record))])), 'cpr')).toContain(
      'href="#deciders"',
    )
    for (const none of [answer({ none: true }), { kind: 'skipped' } as const])
      expect(wholeText(partOf(shownAt(aPublication([refused, anEntry(field, none)])), 'cpr'))).not.toContain(
        meaning,
      )
  })

  test('a refusal that they changed, or whose item they took out', () => {
    const changed = { field: cpr.field, label: 'Please do not', at }
    const page = shownAt(aPublication([refused], { changeAsked: [changed] }))
    const text = wholeText(partOf(page, 'cpr'))
    const first = 'The person asked on 20 November 2026 to change this'
    expect(text).toContain(first)
    expect(text.indexOf(first)).toBeLessThan(text.indexOf('No CPR please'))
    const place = { list: 'crisis', item: 'c1' }
    const inItem = {
      ...anEntry('crisis.notHelpful', answer('No CPR please'), undefined, place),
      refusal: read.refusal,
    }
    const gone = { field: 'crisis', item: 'c1', label: 'crisis', at, isGone: true } as const
    isFirst(shownAt(aPublication([inItem], { changeAsked: [gone] })), 'to take this out: not approved yet')
    const anew = shownAt(aPublication([inItem], { changeAsked: [{ ...gone, again: [inItem.field] }] }))
    expect(wholeText(anew), 'the same words stand again').not.toMatch(/take this out|taken out|without paper/)
    expect(wholeText(partOf(anew, 'cpr'))).toContain('the same words stand in another place now')
    const other = shownAt(
      aPublication([inItem], { changeAsked: [{ ...gone, again: ['crisis.firstAction'] }] }),
    )
    expect(wholeText(partOf(other, 'cpr'))).toContain('If you cannot ask them and are in doubt, treat')
  })
})
