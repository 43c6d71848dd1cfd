import { describe, expect, test } from 'vitest'
import type { Entry } from '#src/plan/content.ts'
import { anEntry, aPublication, type Place, person, son, team } from '#test/kit/publications.ts'
import {
  answer,
  asContact,
  inCrisis,
  partOf,
  shownAt,
  wholeText,
  withEntries,
} from '#test/kit/urgent-page.ts'

describe('every line says who said it', () => {
  const voices = withEntries(
    anEntry('matters.fear', answer('the corridor')),
    anEntry('matters.fear', answer('the mask'), son),
    anEntry('matters.value', answer('music'), team),
    anEntry('crisis.name', answer('I fall'), person, inCrisis()),
    anEntry('crisis.escalateWhen', answer('head was hit'), team, inCrisis()),
  )
  test('the person, a carer and the team each stand by their own words', () => {
    const page = wholeText(voices)
    expect(page).toContain('Asha Patel says, 28 October 2026: the corridor')
    expect(page).toContain('Daniel Patel (son) says, 28 October 2026: the mask')
    expect(page).toContain('musicwritten down at the person’s word by Sam Reed')
    expect(page).toContain('head was hitSam Reed for the team, 28 October 2026, signed by Ruth Okafor')
  })

  test('what was written down at the person’s word says so at each of its lines, and never that the team says it', () => {
    const hers = ['triggers', 'earlySigns', 'firstAction', 'name'].map((field) =>
      anEntry(`crisis.${field}`, answer('hers'), person, inCrisis()),
    )
    const told = (saidBy: Entry['saidBy']) =>
      ['selfHelp', 'helpful', 'notHelpful'].map((field) =>
        anEntry(`crisis.${field}`, answer([field]), saidBy, inCrisis()),
      )
    const byWord = wholeText(withEntries(...hers, ...told(team)))
    expect(byWord).not.toContain('Sam Reed for the team')
    expect(byWord.split('written down at the person’s word by Sam Reed')).toHaveLength(4)
    const forThem = wholeText(withEntries(...hers, ...told({ ...team, forThem: true })))
    expect(forThem).not.toMatch(/Sam Reed for the team|at the person’s word/)
    expect(forThem.split('who cannot say it, by Sam Reed')).toHaveLength(4)
  })

  test('two voices in one answer are two blocks, each with its speaker before the words, wherever it stands', () => {
    const two = (field: string, place?: Place) => [
      { ...anEntry(field, answer('x'), person, place), shown: ['not with Peter'] },
      { ...anEntry(field, answer('x'), son, place), shown: ['at home with me'] },
    ]
    const page = withEntries(
      ...two('matters.fear'),
      ...two('matters.statement'),
      ...two('crisis.helpful', inCrisis()),
      anEntry('contact.name', answer('Daniel'), person, asContact('k1')),
      ...two('contact.whenToCall', asContact('k1')),
    )
    const blocks = [...page.matchAll(/<dd class="q[^"]*">(.*?)<\/dd>/gs)].map(([, one]) =>
      wholeText(one ?? ''),
    )
    const own = 'Asha Patel says, 28 October 2026: not with Peter'
    const his = 'Daniel Patel (son) says, 28 October 2026: at home with me'
    expect(blocks, 'a crisis, a wish, a contact, the rest').toEqual([own, his, own, his, his, own, his])
  })

  test('a number that the team corrected stands first, and the one that was said below it, under who said it', () => {
    const phone = (number: string, voice: Entry['saidBy']) =>
      anEntry('contact.phones', answer([number]), voice, asContact('k1'))
    const page = withEntries(
      anEntry('contact.name', answer('Daniel'), person, asContact('k1')),
      phone('01632 960 001', person),
      phone('01632 960 777', team),
    )
    expect(wholeText(partOf(page, 'contacts'))).toMatch(
      /Sam Reed for the team, [^:]*: 01632 960 777.*Asha Patel: 01632 960 001/,
    )
  })

  test('who says most in a box is said once above it, and whoever else, or another day, by their own line', () => {
    const late = { ...anEntry('about.pleaseDo', answer(['knock'])), saidAt: '2026-11-01T10:00:00.000Z' }
    const page = wholeText(
      partOf(
        withEntries(
          anEntry('about.mostImportant', answer('I drove a bus')),
          anEntry('matters.value', answer('music')),
          anEntry('matters.value', answer('her books'), son),
          anEntry('matters.fear', answer('the corridor')),
          anEntry('matters.fear', answer('the mask'), son),
          late,
        ),
        'wishes',
      ),
    )
    expect(page).toContain('Asha Patel says, 28 October 2026, unless named')
    expect(page.split('Asha Patel'), 'above the box, and where another speaks beside her').toHaveLength(4)
    expect(page).toContain('Asha Patel: music')
    expect(page).toContain('Daniel Patel (son) says, 28 October 2026: her books')
    expect(page, 'whole once a box').toContain('Daniel Patel: the mask')
    expect(page).toContain('knock1 November 2026')
  })

  test('a box of one voice names nobody else, and one of a single line says who at the line', () => {
    const own = [anEntry('matters.value', answer('music')), anEntry('matters.fear', answer('the mask'))]
    expect(wholeText(partOf(withEntries(...own), 'wishes'))).not.toContain('unless named')
    expect(wholeText(partOf(withEntries(...own.slice(0, 1)), 'wishes'))).toContain(
      'musicAsha Patel says, 28 October 2026',
    )
  })

  test('who wrote the team’s part and signed the plan is named once', () => {
    const own = { ...team, name: 'Ruth Okafor' }
    const page = withEntries(anEntry('crisis.escalateWhen', answer('head was hit'), own, inCrisis()))
    expect(wholeText(page)).toContain('Ruth Okafor for the team, 28 October 2026, who signed the plan')
  })

  test('nothing above own words says that a refusal among them does not bind', () => {
    const page = withEntries(anEntry('about.pleaseDont', answer(['Do not ventilate me'])))
    expect(partOf(page, 'must-not')).toContain(
      'A refusal of a treatment among these words may be binding in law.',
    )
    const wish = withEntries(anEntry('about.pleaseDo', answer(['Do not ventilate me'])))
    expect(partOf(wish, 'wishes')).toContain('A refusal of a treatment among these words may bind in law.')
    expect(wholeText(page)).not.toMatch(/not (an )?(instructions?|orders?|binding)|do not bind/i)
  })

  test('RULE-CYP-1: under 18 a refusal among own words is a view to weigh, and from the 18th birthday on it may bind', () => {
    const read: Entry['refusal'] = { readBy: 'Ruth Okafor', at: '2026-10-28T09:00:00.000Z' }
    const entries = [
      anEntry('person.dob', answer('2010-05-01')),
      { ...anEntry('about.pleaseDont', answer(['No CPR'])), refusal: read },
      anEntry('matters.fear', answer('No rectal diazepam, ever. I refuse it')),
      anEntry('about.stayAway', answer('my dad')),
    ]
    const young = { ...aPublication(entries), born: '2010-05-01' }
    const pages = [young, { ...young, born: '', content: { ...young.content, pathways: ['cyp' as const] } }]
    for (const page of pages.map((one) => wholeText(shownAt(one)))) {
      expect(page).toContain('under 18: these are views')
      expect(page).toContain('If awake and not after self-harm, ask the child alone. Check the GP record.')
      expect(page).toContain('under 18: weigh a refusal of a treatment')
      expect(page).not.toMatch(
        /may be binding|may bind you(?! from 16)|signed refusal|may bind(?! you| from 16)/,
      )
    }
    expect(wholeText(shownAt(young, '2028-05-01T09:00:00.000Z'))).toContain('may be binding in law')
    const undecided = shownAt({ ...aPublication([]), born: '2016-05-01' })
    expect(wholeText(partOf(undecided, 'cpr'))).toContain(
      'Ask whoever has parental responsibility, and the child if awake and not after self-harm. Check the GP record.',
    )
  })

  test('what a helper says for a child stands under no heading that calls it the child’s own words', () => {
    const page = wholeText(withEntries(anEntry('cyp.voice', answer('She says mum should decide'), son)))
    expect(page).toContain('Daniel Patel (son) says')
    expect(page).not.toMatch(/own words.{0,60}She says mum/)
    expect(page).toContain('What the child or young person says')
  })

  test('RULE-05: what nobody has seen evidence of is called reported, not seen', () => {
    const page = withEntries(
      anEntry('health.mainDiagnosis', answer('COPD')),
      anEntry('contact.name', answer('Meera Shah'), person, asContact('k1')),
      anEntry('contact.roles', answer(['attorney']), person, asContact('k1')),
    )
    expect(partOf(page, 'person')).toMatch(/COPD.*reported, not seen/)
    expect(wholeText(partOf(page, 'deciders'))).toContain(
      'Meera Shah: reported, not seen. Some decide about money only.',
    )
  })

  test('RULE-05: what the team says that it saw of a paper stands in the place of “not seen”, also in the part about CPR; a file is a copy, and says so', () => {
    const paper = { list: 'doc', item: 'd1' } as const
    const form = [
      anEntry('doc.title', answer('My form'), person, paper),
      {
        ...anEntry('doc.type', answer('dnacpr'), person, paper),
        shown: ['DNACPR: do not attempt resuscitation'],
      },
    ]
    const file = { id: 'file-of-scan', name: 'dnacpr.pdf', type: 'application/pdf', size: 1200 }
    const scan = { ...anEntry('doc.file', answer(file), person, paper), shown: ['dnacpr.pdf'] }
    expect(wholeText(withEntries(...form, scan))).toMatch(/dnacpr\.pdf A copy: ask for the paper itself\./)
    const how = { how: 'original' }
    const seen = {
      ...anEntry('doc.verification', answer(how), team, paper),
      shown: ['What was seen: The paper itself'],
    }
    expect(wholeText(withEntries(...form))).toContain('reported, not seen')
    const page = wholeText(withEntries(...form, seen))
    expect(page).not.toContain('reported, not seen')
    expect(page).toMatch(/What was seen: The paper itself \(Sam Reed\)/)
  })

  test('the team’s words stand beside the person’s, which are not changed', () => {
    const entry = { ...anEntry('matters.value', answer('my pianer')), teamWords: 'Her piano.' }
    const text = wholeText(partOf(withEntries(entry), 'wishes'))
    expect(text).toContain(
      'my pianerAsha Patel says, 28 October 2026Her piano.The team adds, signed by Ruth Okafor',
    )
  })

  test('an answer late on a summer evening is dated as the clock in the United Kingdom was', () => {
    const late = { ...anEntry('matters.value', answer('music')), saidAt: '2026-06-30T23:30:00.000Z' }
    expect(withEntries(late)).toContain('1 July 2026')
    const winter = { ...late, saidAt: '2026-11-30T23:30:00.000Z' }
    expect(withEntries(winter)).toContain('30 November 2026')
  })

  test('a draft, which nobody has signed, names no signature beside any words', () => {
    const entry = { ...anEntry('matters.value', answer('music')), teamWords: 'Her piano.' }
    const escalate = anEntry('crisis.escalateWhen', answer('head was hit'), team, inCrisis())
    const draft = wholeText(shownAt(aPublication([entry, escalate]), undefined, { isDraft: true }))
    expect(draft).toContain('head was hitSam Reed for the team, 28 October 2026')
    expect(draft).toContain('Her piano.The team adds')
    expect(draft).not.toMatch(/signed by|who signed/)
  })
})

test('what another voice adds of somebody who must not be called is named as theirs', () => {
  const roles = (choices: readonly string[], voice: Entry['saidBy']) =>
    anEntry('contact.roles', answer([...choices]), voice, asContact('k1'))
  const page = withEntries(
    anEntry('contact.name', answer('Gareth'), person, asContact('k1')),
    roles(['do-not-contact'], person),
    roles(['key-holder'], son),
  )
  expect(wholeText(partOf(page, 'do-not-call'))).toMatch(
    /Do not call Gareth Asha Patel says.*Has a key to my home Daniel Patel \(son\) says/,
  )
})

test('RULE-05: parental responsibility that a clinician has seen is said to be seen, beside what is only reported, and is no power', () => {
  const open = aPublication(
    [
      anEntry('cyp.parentalResponsibility', {
        kind: 'answer',
        value: {
          none: false,
          rows: [{ id: 'row-1', said: { name: 'Tim Brandt', holds: 'yes' }, is: 'yes' }],
        },
      }),
    ],
    {
      notAsked: [{ section: 'papers', field: 'legal.lpa.kind', question: 'Attorney' }],
    },
  )
  const mother = {
    name: 'Jana Brandt',
    relationship: 'mother',
    reference: 'birth certificate',
    isParental: true as const,
  }
  const part = wholeText(
    partOf(shownAt({ ...open, content: { ...open.content, powersSeen: [mother] } }), 'deciders'),
  )
  expect(part).toContain(
    'Parental responsibility, seenJana Brandt (mother): a clinician of the practice has seen who has it, by birth certificate.',
  )
  expect(part).toMatch(/Tim Brandt.*reported, not seen/)
  expect(part).not.toContain('Attorney, deputy')
  expect(part).toContain('Not recorded in this plan')
})
