import * as z from 'zod'
import type { FieldRules } from '../field-rules.ts'
import { part, textsIn } from '../json.ts'
import { type Codes, choiceWords, offering } from './choices.ts'
import { type Control, type FieldOf, sampled } from './control.ts'
import { lengths, ownWords, textIn } from './own-words.ts'

/** A text for each stage, such as early signs in green, amber and red, under a name of one's own where somebody has one. */
export const stages = <const C extends Codes>(rules: FieldRules, choices: C) => ({
  ...offering(rules, choices),
  control: 'stages' as const,
  schema: z
    .record(
      z.string().refine((key) => choices.includes(stageOf(key)), 'not-offered'),
      ownWords(lengths.note),
    )
    .refine((value) => nameKeys(choices).every((key) => (value[key] ?? '').length <= nameMax), 'too-long')
    .refine((value) => Object.keys(value).length > 0, 'empty'),
})

/** What a stage is called by whoever lives through it stands beside its text. */
export const nameKey = (stage: string): string => `${stage}.name`
const stageOf = (key: string): string => key.replace(/\.name$/, '')
const nameKeys = (choices: readonly string[]): readonly string[] => choices.map(nameKey)
const keysOf = (choices: readonly string[]): readonly string[] =>
  choices.flatMap((stage) => [stage, nameKey(stage)])
export const nameMax = 60

/** A name with a word of what another stage is called would be read as that stage: ours stands before it then. */
const sounds = (named: string, others: readonly string[], own: string): boolean => {
  const ours = new Set(wordsOf(own))
  const theirs = new Set(others.flatMap(wordsOf))
  return wordsOf(named).some((word) => theirs.has(word) && !ours.has(word))
}
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{3,}/gu) ?? []

export const stagesControl: Control<FieldOf<'stages'>> = {
  fhir: { type: 'group' },
  read: ({ choices }, post) => ({
    value: Object.fromEntries(
      keysOf(choices)
        .map((key) => [key, textIn(post, key).trim()])
        .filter(([, text]) => text !== ''),
    ),
  }),
  typedFor: ({ choices }, name, value) =>
    Object.fromEntries(keysOf(choices).map((key) => [`${name}.${key}`, textsIn(part(value, key))])),
  shown: ({ choices }, value, reads) =>
    choices.flatMap((stage) => {
      const label = choiceWords(reads)(stage)
      const [text] = textsIn(part(value, stage))
      const [named] = textsIn(part(value, nameKey(stage)))
      const labels = choices.filter((one) => one !== stage).map(choiceWords(reads))
      const isOurs = named !== undefined && sounds(named, labels, label)
      const head = named === undefined ? label : isOurs ? `${label} (“${named}”)` : `${named} (${label})`
      if (text !== undefined) return [`${head}: ${text}`]
      return named === undefined ? [] : [head]
    }),
  cases: ({ choices }) => ({ single: [undefined, ...choices.map((choice) => [choice])], choices }),
  sample: (_, { choices, text }) => Object.fromEntries(choices.map((stage) => [stage, text])),
  samples: [
    {
      field: stages(sampled, ['green', 'red']),
      valid: [
        { red: 'shouts' },
        { green: 'sings', red: 'shouts' },
        { red: 'shouts', 'red.name': 'The storm' },
        { 'red.name': 'The storm' },
      ],
      invalid: [
        {},
        { blue: 'sings' },
        { red: ' ' },
        { 'blue.name': 'sings' },
        { red: 'shouts', 'red.name': 'a'.repeat(nameMax + 1) },
      ],
    },
  ],
}
