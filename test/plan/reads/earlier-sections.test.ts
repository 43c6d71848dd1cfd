import { describe, expect, it, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { date, many, one, text } from '#src/flow/fields.ts'
import type { Form } from '#src/flow/form.ts'
import { type Section, section } from '#src/flow/section.ts'
import type { Fact } from '#src/plan/facts.ts'
import { instant } from '#src/plan/ids.ts'
import { fold, type Plan, unstarted } from '#src/plan/plan.ts'
import { givenFor, pathIn } from '#src/plan/reads/reading.ts'
import { wordsOf } from '#test/kit/a-form-to-check.ts'
import {
  answers,
  ashasPlan,
  later,
  people,
  ravisVoice,
  says,
  startedAt,
  submitted,
} from '#test/kit/a-plan.ts'
import { raviHelps } from '#test/kit/a-review.ts'

const all = { by: ['P', 'H', 'A', 'K'], class: 'W', need: 'OOOOOO' } as const
const home = section({
  id: 'home',
  version: 1,
  fields: {
    'home.alone': one(all, ['yes', 'no']),
    'home.since': date(all),
    'home.team': one({ ...all, sees: 'clinical' }, ['calm', 'risky']),
    'home.born': date({ ...all, mark: 'birth-date' }),
  },
  start: 'alone',
  steps: {
    alone: {
      ask: ['home.alone'],
      next: [{ when: { 'home.alone': { is: 'yes' } }, go: 'since' }, 'rest'],
    },
    since: { ask: ['home.since'], next: 'rest' },
    rest: { ask: ['home.team', 'home.born'], next: 'done' },
  },
})
const visits = section({
  id: 'visits',
  version: 1,
  reads: {
    'home.alone': home.fields['home.alone'],
    'home.since': home.fields['home.since'],
    'home.team': home.fields['home.team'],
  },
  fields: { 'visits.who': text(all), 'visits.key': text(all), 'visits.calm': text(all) },
  start: 'fork',
  steps: {
    fork: {
      ask: [],
      next: [
        {
          when: { 'home.alone': { is: 'yes' }, not: { 'home.since': { after: '2020-01-01' } } },
          go: 'key',
        },
        { when: { 'home.team': { is: 'calm' } }, go: 'calm' },
        'who',
      ],
    },
    key: { ask: ['visits.key'], next: 'who' },
    calm: { ask: ['visits.calm'], next: 'who' },
    who: { ask: ['visits.who'], next: 'done' },
  },
})
const doors = section({
  id: 'doors',
  version: 1,
  reads: { 'visits.key': visits.fields['visits.key'] },
  fields: { 'doors.note': text(all) },
  start: 'fork',
  steps: {
    fork: { ask: [], next: [{ when: { 'visits.key': { answered: true } }, go: 'note' }, 'done'] },
    note: { ask: ['doors.note'], next: 'done' },
  },
})
const school = section({
  id: 'school',
  version: 1,
  fields: { 'school.name': text(all) },
  start: 'fork',
  steps: {
    fork: { ask: [], next: [{ when: { 'given.age': { is: 'child' } }, go: 'name' }, 'done'] },
    name: { ask: ['school.name'], next: 'done' },
  },
})
const apart = section({
  id: 'apart',
  version: 1,
  fields: { 'apart.pets': many(all, ['cat', 'dog']) },
  start: 'pets',
  steps: { pets: { ask: ['apart.pets'], next: 'done' } },
})
const formOf = (one: Section): Form => ({
  section: one,
  words: wordsOf(one),
  written: wordsOf(one),
  variants: [],
  exchange: {},
})
const forms = { ...flows, sections: [home, visits, doors, school, apart].map(formOf) }

const plan = (...facts: readonly Fact[]): Plan => {
  const by = { id: people.asha.id, name: people.asha.name, role: 'patient' }
  const started = { kind: 'Started', owner: people.asha.id, name: people.asha.name } as const
  const empty = unstarted(ashasPlan, forms)
  return later(fold(empty, [{ version: 1, at: startedAt, by, fact: started }]), ...raviHelps, ...facts)
}
const asked = (one: Plan, voice: Parameters<typeof pathIn>[1], chapter: Section) =>
  pathIn(one, voice, chapter).steps.flatMap((step) => step.asked)

describe('a chapter that reads an earlier one', () => {
  const alone = answers('home', { 'home.alone': 'yes' })

  it('asks by the voice’s own answer, and stops asking once that is another', () => {
    expect(asked(plan(), 'person', visits)).toEqual(['visits.who'])
    expect(asked(plan(alone), 'person', visits)).toEqual(['visits.key', 'visits.who'])
    const moved = plan(alone, answers('home', { 'home.alone': 'no' }))
    expect(asked(moved, 'person', visits)).toEqual(['visits.who'])
  })

  it('asks by the standing answer where the voice has none of its own: the team’s before the person’s', () => {
    expect(asked(plan(alone), ravisVoice, visits)).toContain('visits.key')
    const corrected = plan(alone, answers('home', { 'home.alone': 'no' }, { voice: 'team' }))
    expect(asked(corrected, ravisVoice, visits)).not.toContain('visits.key')
    expect(asked(corrected, 'person', visits)).toContain('visits.key')
  })

  it('takes no way out for an answer', () => {
    const unsure = says('home', { 'home.alone': { kind: 'not-sure' } })
    const byRavi = answers('home', { 'home.alone': 'yes' }, { voice: ravisVoice })
    expect(asked(plan(unsure, byRavi), 'person', visits)).toContain('visits.key')
  })

  it('betrays by no branch what is hidden from a carer', () => {
    const hidden: Fact = { kind: 'FieldHidden', field: 'home.alone' }
    expect(asked(plan(alone, hidden), ravisVoice, visits)).not.toContain('visits.key')
    expect(asked(plan(alone, hidden), 'person', visits)).toContain('visits.key')
  })

  it('betrays by no branch what only clinical readers see of the team', () => {
    const calm = answers('home', { 'home.team': 'calm' }, { voice: 'team' })
    expect(asked(plan(calm), 'person', visits)).not.toContain('visits.calm')
    expect(asked(plan(calm), 'team', visits)).toContain('visits.calm')
  })

  it('does not read an answer that left the path of its own chapter', () => {
    const since = [alone, answers('home', { 'home.since': '2024-05-01' })]
    expect(asked(plan(...since), 'person', visits)).not.toContain('visits.key')
    expect(
      givenFor(plan(...since, answers('home', { 'home.alone': 'no' })), 'person', visits).read,
    ).not.toHaveProperty('home.since')
  })

  it('is remembered apart for each state of the plan that it reads', () => {
    const [one, other] = [plan(alone), plan()]
    for (const [each, key] of [
      [one, true],
      [other, false],
      [one, true],
    ] as const)
      expect(asked(each, 'person', visits).includes('visits.key')).toBe(key)
  })

  it('reads no chapter that comes later, whatever it declares', () => {
    const swapped = { ...plan(alone), forms: { ...forms, sections: [visits, home].map(formOf) } }
    expect(asked(swapped, 'person', visits)).toEqual(['visits.who'])
  })
})

describe('a change voids the acceptance', () => {
  const moved = (fact: Fact) => {
    const before = plan()
    const after = later(before, fact)
    return Object.keys(after.changedIn).filter((id) => after.changedIn[id] === after.version)
  }

  it.each<readonly [string, Fact, readonly string[]]>([
    [
      'of every chapter that reads it, and of those that read these',
      answers('home', { 'home.alone': 'yes' }),
      ['home', 'visits', 'doors'],
    ],
    [
      'of a chapter by a given value made from it',
      answers('home', { 'home.born': '2012-01-01' }),
      ['home', 'school', 'submission'],
    ],
    ['of no chapter that does not read it', answers('visits', { 'visits.who': 'Ann' }), ['visits']],
    ['of its own chapter alone where nothing reads', answers('apart', { 'apart.pets': ['cat'] }), ['apart']],
    [
      'where it is hidden from carers',
      { kind: 'FieldHidden', field: 'home.since' },
      ['home', 'visits', 'doors'],
    ],
  ])('%s', (_, fact, sections) => {
    expect(moved(fact)).toEqual(sections)
  })

  it('of what is read from a carer who helps no more', () => {
    const said = answers('home', { 'home.since': '2024-05-01' }, { voice: ravisVoice })
    const after = later(plan(said), { kind: 'CarerRemoved', carer: ravisVoice })
    const last = Object.keys(after.changedIn).filter((id) => after.changedIn[id] === after.version)
    expect(last).toEqual(['home', 'visits', 'doors'])
  })
})

describe('the age that a path knows', () => {
  const born = (day: string) => answers('home', { 'home.born': day })

  test.each<readonly [string, Fact | undefined, string]>([
    ['unknown before anyone gave a birth date', undefined, 'unknown'],
    ['a child’s on the day before the eighteenth birthday', born('2008-03-02'), 'child'],
    ['an adult’s on that day', born('2008-03-01'), 'adult'],
  ])('is %s', (_, fact, age) => {
    const one = plan(...(fact ? [fact] : []))
    expect(givenFor(one, 'person', school).age).toBe(age)
    expect(asked(one, 'person', school)).toEqual(age === 'child' ? ['school.name'] : [])
  })

  it('is that of the start until the plan is handed over: no path changes without a fact', () => {
    const draft = plan(born('2008-03-02'))
    const by = { id: people.asha.id, name: people.asha.name, role: 'patient' }
    const at = instant('2026-04-01T09:00:00.000Z')
    const handedOver = fold(draft, [{ version: draft.version + 1, at, by, fact: submitted }])
    expect(givenFor(draft, 'person', school).age).toBe('child')
    expect(givenFor(handedOver, 'person', school).age).toBe('adult')
    expect(handedOver.changedIn.school).toBe(handedOver.version)
  })

  it('is unknown to a carer from whom the birth date is kept', () => {
    const kept = plan(born('2012-01-01'), { kind: 'FieldHidden', field: 'home.born' })
    expect(givenFor(kept, ravisVoice, school).age).toBe('unknown')
    expect(givenFor(kept, 'person', school).age).toBe('child')
  })
})

describe('a condition on an earlier chapter', () => {
  it('does not compile with a field that is not declared, or a choice that it does not offer', () => {
    const wrong = section({
      id: 'wrong',
      version: 1,
      reads: { 'home.alone': home.fields['home.alone'] },
      fields: { 'wrong.a': text(all) },
      start: 'a',
      steps: {
        a: {
          ask: ['wrong.a'],
          next: [
            // @ts-expect-error no such choice
            { when: { 'home.alone': { is: 'perhaps' } }, go: 'done' },
            // @ts-expect-error not declared
            { when: { 'home.since': { answered: true } }, go: 'done' },
            // @ts-expect-error no date
            { when: { 'home.alone': { before: '2026-01-01' } }, go: 'done' },
            // @ts-expect-error not inside either
            { when: { any: [{ 'wrong.b': { answered: true } }] }, go: 'done' },
            'done',
          ],
        },
      },
    })
    expect(wrong.id).toBe('wrong')
  })
})
