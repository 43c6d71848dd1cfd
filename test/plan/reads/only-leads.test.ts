import { expect, test } from 'vitest'
import { contentOf } from '#src/plan/reads/content-of.ts'
import { hiddenIn } from '#src/plan/reads/without-hidden.ts'
import { answers, given, type Happened } from '#test/kit/a-plan.ts'
import { aPublication } from '#test/kit/publications.ts'

const { signedBy } = aPublication([]).content
const approved = (...facts: readonly Happened[]) => {
  const plan = given(answers('start', { 'plan.pathways': ['eol', 'mhc'] }), ...facts)
  return { plan, entries: contentOf(plan, signedBy, '2026-06-01').entries }
}

test('what only chooses which pages come is approved by nobody, and what was written on them is', () => {
  const { entries } = approved(
    answers('crisis', { 'mh.more': ['safety', 'substances'], 'mh.substances': 'I talk fast' }),
    answers('person', { 'person.more': ['title'], 'person.prefix': 'Dr' }),
    answers('places', { 'death.more': ['funeral'], 'death.funeral': 'No hymns' }),
  )
  expect(entries.map(({ field }) => field)).toEqual(
    expect.arrayContaining(['mh.substances', 'person.prefix', 'death.funeral']),
  )
  expect(entries.filter(({ field }) => field.endsWith('.more'))).toEqual([])
})

test('wishes for much later that somebody growing frail opened are approved, and those they closed again are not', () => {
  const saying = (later: string) =>
    contentOf(
      given(
        answers('start', { 'plan.pathways': ['frailty'] }),
        answers('places', {
          'place.later': later,
          'place.death1': { choice: 'own-home', note: '' },
          'death.faithRites': 'Chapel, in Welsh',
        }),
      ),
      signedBy,
      '2026-06-01',
    ).entries.map(({ field }) => field)
  expect(saying('yes')).toEqual(['plan.pathways', 'place.death1', 'death.faithRites'])
  expect(saying('not-now')).toEqual(['plan.pathways'])
})

test('what a plan for a condition need not hold is approved where its person chose to say it', () => {
  const said = {
    'matters.more': ['told', 'aim'],
    'matters.wantsToKnow': 'All of it',
    'matters.balance': '25',
  }
  const plan = given(answers('start', { 'plan.pathways': ['ltc'] }), answers('matters', said))
  const { entries } = contentOf(plan, signedBy, '2026-06-01')
  expect(entries.map(({ field }) => field)).toEqual(
    expect.arrayContaining(['matters.wantsToKnow', 'matters.balance']),
  )
})

test('a page that may lie open before a helper leaves out a refuge, and no other kind of home', () => {
  const isLeftOut = (choice: string) => {
    const { plan, entries } = approved(answers('home', { 'home.dwelling': { choice, note: '' } }))
    const { isHidden } = hiddenIn(plan, entries)
    return entries.filter(({ field }) => field === 'home.dwelling').map(isHidden)
  }
  expect(isLeftOut('refuge')).toEqual([true])
  expect(isLeftOut('hostel')).toEqual([false])
})

test('“none” of a list reads as what it is: nothing was chosen there', () => {
  const none = { choices: ['none'], note: '' }
  const { entries } = approved(
    answers('health', { 'health.alerts': none, 'health.timeCritical': none }),
    answers('home', { 'home.hazards': none }),
  )
  const shown = entries.filter(({ section }) => section !== 'start').map((entry) => entry.shown)
  expect(shown).toEqual([
    ['None chosen from our list'],
    ['None chosen from our list'],
    ['None chosen from our list'],
  ])
})
