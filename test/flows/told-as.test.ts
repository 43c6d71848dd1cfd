import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { sectionsIn, wordsUnder } from '#src/flow/spot.ts'
import { wordsIn } from '#src/flow/words-in.ts'

/** Nobody's words are edited: where a choice stands in a sentence, only its first letter and what leads to it may differ. */
const edge = /^(at|in|on|a|an|the|my) /i
const core = (text: string): string => text.toLowerCase().replace(edge, '')

/** The person's sentence, from the words that play it back to them: "You need help:" is "I need help". */
const asMine = (heard: string): string =>
  heard
    .replace(/:$/, '')
    .replace(/^You /, 'I ')
    .replace(/\byou\b/g, 'me')
    .replace(/\bYour\b/g, 'My')
    .replace(/\byour\b/g, 'my')

const lowered = (text: string): string => text.toLowerCase()

/** Of a bare "Yes" the sentence is the question's own words; "No" denies it, and "I am not sure" doubts it. */
const isOfQuestion = (label: string, told: string, heard: string): boolean => {
  if (label === 'Yes') return lowered(told) === lowered(heard)
  if (label === 'No') return /\bnot?\b|^Nobody\b/.test(told)
  return /^(I am not sure|It is not known) whether /.test(told)
}

const isBare = (label: string): boolean => ['Yes', 'No', 'I am not sure', 'Not known'].includes(label)

const choices = (['me', 'carer'] as const).flatMap((voice) =>
  flows.sections.flatMap((form) =>
    sectionsIn(form.section).flatMap(({ lists, section }) => {
      const words = wordsUnder(wordsIn(form, { voice }), lists)
      return Object.keys(section.fields).flatMap((field) => {
        const { choices = {}, toldAs = {}, told, heard = '' } = words?.fields[field] ?? {}
        return Object.entries(choices).map(([choice, label]) => ({
          at: `${voice} ${field} ${choice}`,
          label,
          sentence: told,
          told: toldAs[choice],
          heard: voice === 'me' ? asMine(heard) : heard.replace(/:$/, ''),
        }))
      })
    }),
  ),
)

test('a choice is played back in the words in which it was made', () => {
  const edited = choices
    .filter(({ told }) => told !== undefined)
    .filter(({ label, told = '', heard }) =>
      isBare(label) ? !isOfQuestion(label, told, heard) : core(told) !== core(label),
    )
    .map(({ at, label, told }) => `${at}: "${label}" becomes "${told}"`)
  expect(edited).toEqual([])
})

test('no choice stands with its preposition’s capital in the midst of a sentence', () => {
  const capitals = choices
    .filter(({ sentence = '' }) => /\w \{…\}/.test(sentence))
    .filter(({ label, told = label }) => /^[A-Z]/.test(told) && edge.test(told))
    .map(({ at, label }) => `${at}: ${label}`)
  expect(capitals).toEqual([])
})
