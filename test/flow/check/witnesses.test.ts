import { expect, test } from 'vitest'
import { nations } from '#flows/nations/index.ts'
import { nationProblems } from '#src/flow/check/nations.ts'
import { orderProblems } from '#src/flow/check/order.ts'
import { checkLayout } from '#src/flow/check/places.ts'
import type { Problem, ProblemKind } from '#src/flow/check/problem.ts'
import { rulePromises } from '#src/flow/check/promises.ts'
import { saidAlreadyProblems } from '#src/flow/check/said-already.ts'
import { strangerProblems } from '#src/flow/check/stranger.ts'
import { textCheckProblems } from '#src/flow/check/text-checks.ts'
import { type Checked, check, checkPlan } from '#src/flow/check.ts'
import { listOf, many, one, site, text } from '#src/flow/fields.ts'
import type { Block, Layout } from '#src/flow/layout.ts'
import type { Rule } from '#src/flow/rules.ts'
import type { Field, Section, Step } from '#src/flow/section.ts'
import type { TextCheck } from '#src/flow/text-checks.ts'
import {
  checked,
  everyone,
  fieldWordsOf,
  people,
  pets,
  sectionOf,
  sound,
  wordsOf,
} from '#test/kit/a-form-to-check.ts'

/** Words that are to begin an item of a list that is in no form. */
const seeding = checked(
  sectionOf(
    { worry: text(everyone) },
    { first: { ask: ['worry'], next: 'done' } },
    { seeds: { worry: { list: 'lost', when: { worry: { answered: true } } } } },
  ),
)

/** What the lint says of a hint that finds "if" with these samples. */
const hinted = (samples: TextCheck['samples']) =>
  textCheckProblems(
    [
      {
        ...{ id: 'X1', version: 1, source: 'Somebody 2024', samples },
        finds: { kind: 'phrases', phrases: ['if'], unless: [] },
        words: { found: 'Found', why: 'Why', how: 'How' },
      },
    ],
    () => true,
  )

/** A form with this fault planted, and what the lints say of it. */
const planted: Readonly<Record<ProblemKind, () => readonly Problem[]>> = {
  'asked-of-clinicians-only': () => check([forked({ by: ['K'] }, { by: ['P'] })]),
  'asked-of-nobody': () => check([asking({ ward: text({ ...everyone, by: ['S'] }) })]),
  'asked-twice': () => check([steps({ pets }, { first: ['pets', 'second'], second: ['pets', 'done'] })]),
  'barred-otherwise': () => {
    const friend = fields({ pets: many(front, ['cat']) }, { id: 'friend', barred: { pets: { has: 'cat' } } })
    return checkLayout([fields({ friends: listOf(everyone, friend, 5) })], laid(row('friends'), row('pets')))
  },
  'brief-of-nothing': () =>
    check([checked(sectionOf({ pets }, { first: { ask: ['pets'], next: 'done' } }, { brief: ['first'] }))]),
  'checks-in-vain': () =>
    strangerProblems([fields({ pets })], laid(), {
      checks: [{ id: 'cat', about: 'cat', finds: [{ field: 'pets' }], asks: 'pets' }],
      words: { cat: { question: 'Is there a cat?', nothing: 'No cat.' } },
    }),
  'clinical-author': () => check([asking({ note: text({ ...everyone, class: 'C' }) })]),
  'dead-end': () => check([steps({ pets }, { first: ['pets', 'lost'] })]),
  'duplicate-field': () => check([asking({ pets }), named('other', { pets })]),
  'duplicate-mark': () => {
    const name = text({ ...everyone, mark: 'family-name' })
    return check([asking({ one: name, other: name })])
  },
  'site-told': () => check([asking({ code: site({ ...everyone, front: true }) })]),
  'spoken-in-vain': () => check([asking({ code: text({ ...everyone, spoken: true }) })]),
  'given-never-varies': () => checkPlan([leading({ 'given.nation': { is: 'wales' } })]),
  'held-in-part': () =>
    checkLayout(
      [fields({ pets })],
      laid({ draw: 'not-held', as: 'list', lines: [{ says: 'x', until: ['pets', 'b'] }] }),
    ),
  'later-answer': () =>
    check([
      checked(
        sectionOf(
          { pets, people },
          {
            first: { ask: ['people'], next: [{ when: { pets: { is: 'cat' } }, go: 'done' }, 'second'] },
            second: { ask: ['pets'], next: 'done' },
          },
        ),
      ),
    ]),
  'later-read': () =>
    check([leading({ pets: { is: 'cat' } }, { reads: { pets } }), named('later', { pets })]),
  loop: () => check([steps({ pets, people }, { first: ['pets', 'second'], second: ['people', 'first'] })]),
  'missing-answer': () => check([leading({ pets: { is: 'cat' } })]),
  'missing-exchange': () => check([{ ...checked(sound), exchange: {} }]),
  'missing-words': () => check([{ ...checked(sound), words: { ...wordsOf(sound), title: '' } }]),
  'never-asked': () => check([steps({ pets, people }, { first: ['pets', 'done'] })]),
  'never-holds': () => check([leading({ people: { is: 'sister' }, not: { people: { has: 'sister' } } })]),
  'never-offered': () =>
    check([
      checked(
        sectionOf(
          { people, pets },
          { first: { ask: ['people'], next: 'second' }, second: { ask: ['pets'], next: 'done' } },
          { offers: { pets: { dog: { people: { is: 'sister' }, not: { people: { has: 'sister' } } } } } },
        ),
      ),
    ]),
  'never-read': () => check([named('before', { pets }), reading({ pets })]),
  'no-sentence': () => {
    const form = asking({ pets: text(everyone) })
    const variants = [{ of: { voice: 'carer' }, version: 1, words: {} }] as const
    return checkPlan([{ ...form, written: wordsOf(form.section), variants }])
  },
  'no-start': () => check([checked({ ...sound, start: 'nowhere' })]),
  'no-urgent-place': () => checkLayout([fields({ pets: front })], laid()),
  'no-urgent-words': () => check([asking({ pets: front })]),
  'no-words-for-carers': () => {
    const form = asking({ pets: text({ ...everyone, by: ['P', 'H'] }) })
    const of = { voice: 'carer' } as const
    const variants = [{ of, version: 1, words: { fields: { pets: {} } } }]
    return checkPlan([{ ...form, written: wordsOf(form.section), variants }])
  },
  'not-in-one-part': () =>
    check([
      checked(sectionOf({ pets }, { first: { ask: ['pets'], next: 'done', parts: [['cat'], ['cat']] } })),
    ]),
  'nothing-offered': () => {
    const never = { 'given.age': { is: 'child' } } as const
    const offers = { pets: { cat: never, dog: never } }
    return check([
      checked(
        sectionOf(
          { pets: one(everyone, ['cat', 'dog']) },
          { first: { ask: ['pets'], next: 'done' } },
          { offers },
        ),
      ),
    ])
  },
  'opened-by-others': () => check([forked({ by: ['P'] }, { by: ['K'], class: 'C', need: 'MMMMMM' })]),
  'recalls-nothing': () =>
    check([checked(sectionOf({ pets }, { first: { ask: ['pets'], recall: ['pets'], next: 'done' } }))]),
  'reserved-field': () => check([asking({ not: pets })]),
  'reserved-step': () =>
    check([steps({ pets, people }, { first: ['pets', 'check'], check: ['people', 'done'] })]),
  'rule-on-nothing': () => promised({ ...rule, at: 'approval', does: 'need', field: 'name' }),
  'rule-reads-nothing': () =>
    promised({ ...rule, at: 'approval', does: 'block', when: { name: { answered: true } } }),
  'said-nowhere': () => saidAlreadyProblems([sound], { pets: ['lost'] }),
  'sample-found-wrongly': () => hinted({ found: ['If poorly'], clean: ['If poorly, call'] }),
  'sample-missed': () => hinted({ found: ['When poorly'], clean: ['Call'] }),
  'seeds-nothing': () => check([seeding]),
  'shown-nowhere': () => promised({ ...rule, does: 'show', on: ['urgent'], field: 'pets' }),
  'suggests-in-vain': () => check([asking({ pets: one({ ...everyone, suggestedBy: ['H'] }, ['cat']) })]),
  'nation-without-entry': () => nationProblems({}),
  'too-many-states': () => check([checked(huge())]),
  'two-urgent-places': () => checkLayout([fields({ pets })], laid(row('pets'), row('pets'))),
  'undated-law': () => nationProblems({ ...nations, wales: { ...nations.wales, asOf: '2026-02-30' } }),
  'unknown-choice': () => check([leading({ people: { has: 'uncle' } })]),
  'unknown-field': () => check([steps({ pets }, { first: ['pets', 'second'], second: ['shoes', 'done'] })]),
  'unknown-order': () => orderProblems([sound], [{ when: { pets: { is: 'cat' } }, first: ['lost'] }]),
  'unknown-read': () => check([reading({ pets }, { pets: { is: 'cat' } })]),
  'unknown-words': () => {
    const of = { language: 'cy' } as const
    const written = wordsOf(sound)
    return check([
      {
        ...checked(sound),
        written,
        variants: [{ of, version: 1, words: { steps: { lost: { title: 'Ble?' } } } }],
      },
    ])
  },
  'unreachable-step': () =>
    check([steps({ pets, people }, { first: ['pets', 'done'], second: ['people', 'done'] })]),
  'urgent-words-in-vain': () => {
    const form = asking({ pets })
    const words = { ...wordsOf(form.section), fields: { pets: { ...fieldWordsOf(pets), urgent: 'Pets' } } }
    return check([{ ...form, words }])
  },
  'warning-below': () => {
    const warning: Block = { draw: 'not-held', as: 'warning', lines: [] }
    const parts = [
      { id: 'pets', holds: [row('pets')] },
      { id: 'warning', holds: [warning] },
    ]
    return checkLayout([fields({ pets })], { banner: [], parts })
  },
}

test.each(Object.entries(planted))('a planted %s is found', (kind, faulty) => {
  expect(faulty().map((problem) => problem.kind)).toContain(kind)
})

const front = one({ ...everyone, front: true }, ['cat'])
const fields = (all: Readonly<Record<string, Field>>, more: Partial<Section> = {}): Section =>
  sectionOf(all, { first: { ask: Object.keys(all), next: 'done' } }, more)
const asking = (all: Readonly<Record<string, Field>>): Checked => checked(fields(all))
const named = (id: string, all: Readonly<Record<string, Field>>): Checked => checked(fields(all, { id }))

/** Each step with the one field that it asks and the one step that follows. */
const steps = (
  all: Readonly<Record<string, Field>>,
  ways: Readonly<Record<string, readonly [ask: string, go: string]>>,
): Checked =>
  checked(
    sectionOf(
      all,
      Object.fromEntries(
        Object.entries(ways).map(([id, [ask, go]]): [string, Step] => [id, { ask: [ask], next: go }]),
      ),
    ),
  )

const leading = (when: Rule['when'], more: Partial<Section> = {}): Checked =>
  checked(sectionOf({ people }, { first: { ask: ['people'], next: [{ when, go: 'done' }, 'done'] } }, more))

const reading = (reads: Readonly<Record<string, Field>>, when: Rule['when'] = {}): Checked =>
  leading(when, { id: 'reader', reads })

const forked = (opener: Partial<typeof everyone>, after: Partial<typeof everyone>): Checked =>
  checked(
    sectionOf(
      { choice: one({ ...everyone, ...opener }, ['a', 'b']), after: text({ ...everyone, ...after }) },
      {
        first: { ask: ['choice'], next: [{ when: { choice: { is: 'a' } }, go: 'second' }, 'done'] },
        second: { ask: ['after'], next: 'done' },
      },
    ),
  )

const laid = (...holds: readonly Block[]): Layout => ({ banner: [], parts: [{ id: 'one', holds }] })
const row = (field: string): Block => ({ draw: 'rows', rows: [{ field }] })

const rule = { id: 'RULE-T-1', when: {}, words: 'As the rule says.' } as const
const promised = (one: Rule) => {
  const friends = listOf(everyone, fields({ name: text(everyone) }, { id: 'friend' }), 5)
  return rulePromises({ sections: [fields({ pets, friends })], around: [] }, [one], laid())
}

/** As many sums of effects as there are sets of sixteen choices. */
const huge = (): Section => {
  const turns = Array.from({ length: 16 }, (_, turn) => `turn${turn}`)
  const effects = Object.fromEntries(turns.map((turn, place) => [turn, { a: 2 ** place }]))
  const idOf = (place: number) => (place === 0 ? 'first' : `turn${place}`)
  return sectionOf(
    Object.fromEntries(turns.map((turn) => [turn, many(everyone, ['a', 'b'])])),
    Object.fromEntries(
      turns.map((turn, place): [string, Step] => [
        idOf(place),
        {
          ask: [turn],
          next: place === 15 ? [{ when: { trust: { atLeast: 1 } }, go: 'done' }, 'done'] : idOf(place + 1),
        },
      ]),
    ),
    { measures: { trust: { least: 0, most: 100_000, start: 0, effects } } },
  )
}
