import type { Answer, Answers, Said } from '#src/flow/answer.ts'
import { listOf, many, one, paragraph, text } from '#src/flow/fields.ts'
import type { Json } from '#src/flow/json.ts'
import { type Given, section } from '#src/flow/section.ts'

const must = { by: ['P', 'H', 'A'], class: 'W', need: 'MMMMMM' } as const
const addressed = { ...must, need: 'RRRRRR' } as const

const friend = section({
  id: 'friend',
  version: 1,
  fields: {
    'friend.name': text(must),
    'friend.call': one(addressed, ['yes', 'no']),
    'friend.number': text(must),
  },
  start: 'name',
  steps: {
    name: { ask: ['friend.name'], next: 'call' },
    call: { ask: ['friend.call'], next: [{ when: { 'friend.call': { is: 'no' } }, go: 'done' }, 'number'] },
    number: { ask: ['friend.number'], next: 'done' },
  },
})

/** A small chapter with a branch, a question behind the branch, a list, and one question that only carers are asked. */
export const pets = section({
  id: 'pets',
  version: 1,
  fields: {
    'pet.any': one(must, ['yes', 'no']),
    'pet.kinds': many(addressed, ['cat', 'dog', 'fish']),
    'pet.walks': paragraph(addressed),
    'pet.more': paragraph({ ...must, need: 'OOOOOO' }),
    friend: listOf(addressed, friend, 3),
    'pet.helper': text({ ...addressed, by: ['H'] }),
  },
  start: 'any',
  steps: {
    any: { ask: ['pet.any'], next: [{ when: { 'pet.any': { is: 'yes' } }, go: 'kinds' }, 'more'] },
    kinds: { ask: ['pet.kinds'], next: [{ when: { 'pet.kinds': { has: 'dog' } }, go: 'walks' }, 'more'] },
    walks: { ask: ['pet.walks'], next: 'more' },
    more: { ask: ['pet.more', 'pet.helper'], next: 'friends' },
    friends: { ask: ['friend'], next: 'done' },
  },
})

export const aPatient: Given = { pathway: ['eol'], role: 'patient', age: 'adult', nation: 'england' }

export const said = (value: Json): Said => ({ kind: 'answer', value })

export const anAnswer = (one: Said, more: Partial<Answer> = {}): Answer => ({
  said: one,
  asked: 'As it was asked',
  flow: 'pets@1',
  by: { id: 'asha', name: 'Asha Patel' },
  at: '2026-03-01T09:00:00.000Z',
  version: 1,
  ...more,
})

export const answersOf = (
  values: Readonly<Record<string, Said>>,
  items: Readonly<Record<string, Readonly<Record<string, Said>>>> = {},
): Answers => ({
  answers: answered(values),
  items: {
    friend: Object.fromEntries(
      Object.entries(items).map(([id, one]): [string, Answers] => [
        id,
        { answers: answered(one), items: {} },
      ]),
    ),
  },
})

const answered = (values: Readonly<Record<string, Said>>): Readonly<Record<string, Answer>> =>
  Object.fromEntries(Object.entries(values).map(([field, one]) => [field, anAnswer(one)]))
