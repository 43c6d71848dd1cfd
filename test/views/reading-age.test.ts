import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { isClinicianOnly } from '#src/flow/field-rules.ts'
import type { Form } from '#src/flow/form.ts'
import { wordsIn as wordsOfForm } from '#src/flow/words-in.ts'
import { everyField } from '#test/flows/every-field.ts'
import { schoolYearOf, sentencesIn, wordsIn } from '#test/flows/reading.ts'

/** Rooms whose words the person reads, and whoever helps. */
const rooms = ['drafting', 'form', 'frame', 'parts', 'print', 'sign-in']

const filesOf = (room: string): readonly string[] =>
  readdirSync(new URL(`../../views/${room}`, import.meta.url)).filter((file) => file.endsWith('.en.ts'))

/** With somebody's name where a sentence is about somebody; one that takes anything else is left out. */
const textsIn = (part: unknown): readonly string[] => {
  if (typeof part === 'string') return [part]
  if (typeof part === 'function') return textsIn(saidOf(part))
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(textsIn) : []
}
const saidOf = (part: Function): unknown => {
  try {
    return part('Rose', 'Rose', 'Rose')
  } catch {
    return undefined
  }
}

/** A label of a few words is no sentence. */
const sentencesOf = (texts: readonly string[]): readonly string[] =>
  texts.flatMap(sentencesIn).filter((one) => wordsIn(one).length > 3)

/** What a law asks, in its own parts. */
const ofLaw = ['nations.words.en.ts']

test.each(rooms)(
  'the words of views/%s for patients and carers read at the age of nine to eleven',
  async (room) => {
    for (const file of filesOf(room)) {
      const words: unknown = await import(new URL(`../../views/${room}/${file}`, import.meta.url).href)
      const sentences = sentencesOf(textsIn(words))
      if (!ofLaw.includes(file))
        expect(
          sentences.filter((one) => wordsIn(one).length > 30),
          file,
        ).toEqual([])
      if (sentences.length >= 8) expect(schoolYearOf(sentences), file).toBeLessThanOrEqual(5)
    }
  },
)

test.each(['me', 'carer'] as const)(
  'the questions, choices and acknowledgements read at that age too, as they are put to %s',
  (voice) => {
    const forms = [...flows.sections, flows.submission].map(
      (form): Form => ({ ...form, words: wordsOfForm(form, { voice }) }),
    )
    const asked = forms.flatMap(everyField).filter(({ field }) => !isClinicianOnly(field))
    const choices = sentencesOf(asked.flatMap(({ words }) => Object.values(words.choices ?? {})))
    const replies = asked.flatMap(({ words }) => words.reply ?? [])
    const put = forms
      .flatMap(({ words }) => Object.values(words.steps))
      .flatMap(({ title, lead = '' }) => [title, lead].flatMap(sentencesIn))
    expect(choices.length).toBeGreaterThan(400)
    expect([...replies, ...put].filter((one) => wordsIn(one).length > 25)).toEqual([])
    expect(choices.filter((one) => wordsIn(one).length > 28)).toEqual([])
    expect(schoolYearOf([...replies, ...put])).toBeLessThanOrEqual(5)
    // Illnesses, treatments and papers are called what they are called.
    expect(schoolYearOf(choices)).toBeLessThanOrEqual(6)
  },
)
