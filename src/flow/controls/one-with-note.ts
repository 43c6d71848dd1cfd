import * as z from 'zod'
import type { FieldRules } from '../field-rules.ts'
import { isList, type Json, part, textsIn } from '../json.ts'
import { type Codes, choiceWords, offering, oneIn } from './choices.ts'
import { type Control, type FieldOf, type Reads, sampled } from './control.ts'
import { noteWords, seenLength, textIn } from './own-words.ts'

/**
 * One choice and, where the person wants, a few words of their own about it. Words that were written about another
 * choice stay with that one, in `aside`: they count for nothing, and come back when it is chosen again.
 */
export const oneWithNote = <const C extends Codes>(
  rules: FieldRules,
  choices: C,
  { noteFor = {} }: NoteFor = {},
) => {
  const leastFor: ReadonlyMap<string, number> = new Map(Object.entries(noteFor))
  return {
    ...offering(rules, choices),
    control: 'one-with-note' as const,
    schema: z
      .object({
        choice: z.enum(choices, 'not-offered'),
        note: noteWords,
        aside: z
          .record(z.string(), noteWords)
          .refine((aside) => Object.keys(aside).every((choice) => choices.includes(choice)), 'not-offered')
          .exactOptional(),
      })
      .superRefine(({ choice, note }, context) => {
        const least = leastFor.get(choice) ?? 0
        if (seenLength(note) < least) context.addIssue(`note-needed ${least}`)
      }),
  }
}
/** Choices that say nothing without words of their own, and how many characters of them there have to be. */
type NoteFor = { readonly noteFor?: Readonly<Record<string, number>> }

export const oneWithNoteControl: Control<FieldOf<'one-with-note'>> = {
  fhir: { type: 'open-choice' },
  read: ({ choices }, post) => {
    const { choice, problem = 'empty' } = oneIn(post)
    const notes = new Map(choices.map((one) => [one, textIn(post, noteOf(one)).trim()]))
    // A page from before each choice had words of its own.
    const whole = textIn(post, 'note').trim()
    const written = [...notes].filter(([one, note]) => one !== choice && note !== '')
    if (choice === undefined) {
      const isNoted = written.length > 0 || whole !== ''
      return { problem: problem === 'empty' && isNoted ? 'choose-too' : problem }
    }
    const aside = written.length === 0 ? {} : { aside: Object.fromEntries(written) }
    return { value: { choice, note: notes.get(choice) || whole, ...aside } }
  },
  typedFor: (_, name, value) => {
    const choice = textsIn(part(value, 'choice'))
    const notes = {
      ...asideIn(value),
      ...Object.fromEntries(choice.map((one) => [one, part(value, 'note')])),
    }
    return {
      [name]: choice,
      ...Object.fromEntries(
        Object.entries(notes).map(([one, note]) => [`${name}.${noteOf(one)}`, textsIn(note)]),
      ),
    }
  },
  shown: (_, value, reads) => [
    ...textsIn(part(value, 'choice')).map(choiceWords(reads)),
    ...noteLines(textsIn(part(value, 'note')), reads),
  ],
  counting: (_, value) => ({ choice: part(value, 'choice') ?? '', note: part(value, 'note') ?? '' }),
  cases: ({ choices }) => ({ single: [undefined, ...choices], choices: [] }),
  sample: (_, { choices: [choice = ''], text }) => ({ choice, note: text }),
  samples: [
    {
      field: oneWithNote(sampled, ['home', 'away']),
      valid: [
        { choice: 'home', note: '' },
        { choice: 'away', note: 'by the sea' },
        { choice: 'home', note: '', aside: { away: 'by the sea' } },
      ],
      invalid: [
        { note: 'by the sea' },
        { choice: 'moon', note: '' },
        { choice: 'home', note: '', aside: { moon: 'x' } },
        'home',
      ],
    },
    {
      field: oneWithNote(sampled, ['always', 'only-if'], { noteFor: { 'only-if': 5 } }),
      valid: [
        { choice: 'always', note: '' },
        { choice: 'only-if', note: 'it rains' },
      ],
      invalid: [
        { choice: 'only-if', note: '' },
        { choice: 'only-if', note: '  so  ' },
        { choice: 'only-if', note: '', aside: { always: 'it rains' } },
      ],
    },
  ],
}

/** What the words beside a choice are, where they could be taken for a part of it, and the words themselves. */
const noteLines = (note: readonly string[], { words }: Reads): readonly string[] =>
  words?.noteTold !== undefined && note.some((text) => text !== '') ? [words.noteTold, ...note] : note

/** The part of the input that holds the words about one choice. */
export const noteOf = (choice: string): string => `note.${choice}`

const asideIn = (value: Json): Readonly<Record<string, Json>> => {
  const aside = part(value, 'aside')
  return typeof aside === 'object' && aside !== null && !isList(aside) ? aside : {}
}
