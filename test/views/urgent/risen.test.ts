import { describe, expect, test } from 'vitest'
import type { Said } from '#src/flow/answer.ts'
import { instant } from '#src/plan/ids.ts'
import { anEntry, aPublication, person } from '#test/kit/publications.ts'
import { answer, inCrisis, partOf, shownAt, textsOf, wholeText, withEntries } from '#test/kit/urgent-page.ts'

const pregnant = answer({ choices: ['pregnancy'], note: '' })
const child = answer({ none: false, rows: [{ id: 'row-1', said: { who: 'Cadi, 6, asleep' } }] })
const allergies = anEntry(
  'health.allergies',
  answer({
    none: false,
    rows: [
      { id: 'row-1', said: { to: 'Penicillin', happens: 'A rash', severity: 'moderate' } },
      { id: 'row-2', said: { to: 'Peanuts', happens: 'My throat closes', severity: 'severe' } },
    ],
  }),
)

describe('what a stranger must know first stands with the person, above what to do', () => {
  const rising: readonly (readonly [string, Said, Said])[] = [
    ['health.alerts', pregnant, answer({ choices: ['none'], note: '' })],
    [
      'health.timeCritical',
      answer({ choices: ['insulin'], note: '' }),
      answer({ choices: ['none'], note: '' }),
    ],
    ['home.hazards', answer({ choices: ['oxygen'], note: '' }), answer({ choices: ['none'], note: '' })],
    ['home.dependants', child, answer({ none: true, rows: [] })],
    ['comms.language', answer({ choice: 'cy', note: '' }), answer({ choice: 'en', note: '' })],
    ['comms.interpreter', answer('yes'), answer('no')],
  ]
  const label = (field: string) => anEntry(field, answer('no')).label ?? ''
  test.each(rising)('%s rises, and stays below when there is none of it', (field, some, none) => {
    const at = (said: Said) => withEntries(anEntry(field, said), allergies)
    expect(partOf(at(some), 'person')).toContain(label(field))
    expect(at(some).split(`>${label(field)}</`), 'in one place').toHaveLength(2)
    expect(partOf(at(none), 'person')).not.toContain(label(field))
    expect(wholeText(at(none))).toContain(label(field))
  })

  test('what is normal for somebody rises where the plan is for a condition that can get worse, or for a failing memory', () => {
    const normal = anEntry('health.baseline', answer('My oxygen reads 88'))
    const at = (pathways: readonly string[]) => {
      const publication = aPublication([normal, allergies])
      return shownAt({ ...publication, content: { ...publication.content, pathways } })
    }
    for (const pathways of [['ltc'], ['eol', 'frailty']]) {
      expect(partOf(at(pathways), 'person'), pathways.join()).toContain('My oxygen reads 88')
      expect(at(pathways).split('My oxygen reads 88'), 'in one place').toHaveLength(2)
    }
    for (const pathways of [[], ['eol'], ['mhc']]) {
      expect(partOf(at(pathways), 'person'), pathways.join()).not.toContain('My oxygen reads 88')
      expect(wholeText(at(pathways))).toContain('My oxygen reads 88')
    }
  })

  test('a word beside “none”, or a change that the person has asked for, makes it rise', () => {
    const noted = anEntry('health.alerts', answer({ choices: ['none'], note: 'Ask about my wrist' }))
    expect(partOf(withEntries(noted, allergies), 'person')).toContain('Ask about my wrist')
    const none = anEntry('health.alerts', answer({ choices: ['none'], note: '' }))
    const at = instant('2026-11-20T09:00:00.000Z')
    const changeAsked = [{ field: 'health.alerts', label: 'Alerts', at }]
    const page = shownAt(aPublication([none, allergies], { changeAsked }))
    expect(wholeText(partOf(page, 'person'))).toContain('The person asked on 20 November 2026 to change this')
  })

  test('a link to words about CPR leads to where the answer has risen to', () => {
    const page = withEntries(
      allergies,
      anEntry('health.alerts', answer({ choices: ['other'], note: 'No CPR' })),
    )
    expect(partOf(page, 'cpr')).toContain('href="#person"')
    expect(page).not.toContain('id="alerts"')
  })
})

test('a row of one thing reads as one thing, and what may kill stands first, in red', () => {
  const part = partOf(withEntries(allergies), 'person')
  expect(textsOf(part)).toContain('Penicillin: A rash; Treatment was needed')
  expect(part).toContain('<b class="x">Peanuts: My throat closes; Life was in danger</b>')
  expect(part.indexOf('Peanuts')).toBeLessThan(part.indexOf('Penicillin'))
})

describe('what the person added since is not told, and that there is more stands beside what is approved', () => {
  const at = instant('2026-11-20T09:00:00.000Z')
  const added = [{ field: 'health.allergies', label: 'Allergies', at, adds: true as const }]
  const says =
    'The person added something here on 20 November 2026. No clinician has looked at it yet, so it is not shown.'
  test('RULE-UPD: beside the approved answer, never in its place', () => {
    const part = wholeText(partOf(shownAt(aPublication([allergies], { changeAsked: added })), 'person'))
    expect(part).toContain('Penicillin')
    expect(part).toContain(says)
    expect(wholeText(withEntries(allergies))).not.toContain('added something')
  })
  test('RULE-UPD: also where the approved answer is the team’s own', () => {
    const ofTeam = { ...allergies, saidBy: { name: 'Sam Reed', voice: 'team' as const } }
    const part = wholeText(partOf(shownAt(aPublication([ofTeam], { changeAsked: added })), 'person'))
    expect(part.split(says)).toHaveLength(2)
    expect(part.indexOf('Penicillin')).toBeLessThan(part.indexOf(says))
  })
  test('who has only typed has asked for nothing', () => {
    const typed = [{ field: 'matters.value', label: 'Values most', at, isTyped: true as const }]
    const page = wholeText(
      shownAt(aPublication([anEntry('matters.value', answer('Bees'))], { changeAsked: typed })),
    )
    expect(page).toContain(
      'began to write something else on 20 November 2026 (not handed over, not approved)',
    )
    expect(page).not.toMatch(/asked (for a change|on)/)
  })
})

test('what not to do leads to every place where more of it stands, and to that very answer', () => {
  const page = withEntries(
    anEntry('about.pleaseDont', answer(['Do not shout'])),
    anEntry('place.avoid', answer('The old unit')),
    anEntry('mh.restraintViews', answer('Never face down')),
    ...['c1', 'c2'].flatMap((item) => [
      anEntry('crisis.name', answer(`Crisis ${item}`), person, inCrisis(item)),
      anEntry('crisis.notHelpful', answer(['Crowding']), person, inCrisis(item)),
    ]),
  )
  const links = [...partOf(page, 'must-not').matchAll(/<a href="#([\w-]+)"(?! class)[^>]*>/g)].map(
    ([, id = '']) => id,
  )
  expect(links.filter((id) => id !== 'top')).toEqual([
    ...['crisis-notHelpful-c1', 'crisis-notHelpful-c2', 'mh-restraintViews', 'place-avoid'],
  ])
  for (const id of links) expect(page.split(`id="${id}"`), id).toHaveLength(2)
})
