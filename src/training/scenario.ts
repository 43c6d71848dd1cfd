import type { Section, When } from '#src/flow/section.ts'
import type { AnyWords, Words } from '#src/flow/words.ts'
import { inVoice } from '#src/flow/words-in.ts'
import type { Skill } from './skill.ts'

/**
 * A conversation to practise: a section whose every step is a turn with one choice, and what is taught by it.
 * The field's label is what the patient says; its choices are what the learner may say, silence among them.
 * Id and version are the section's, the title is the words'.
 */
export type Scenario = {
  readonly section: Section
  readonly words: AnyWords
  readonly meta: Meta
  readonly measures: Readonly<Record<string, MeasureWords>>
  readonly cues: readonly Cue[]
  /** What each choice of each field shows. */
  readonly moves: Readonly<Record<string, Readonly<Record<string, Move>>>>
  /** The first one whose condition holds when the conversation is over. */
  readonly endings: readonly Ending[]
  readonly debrief: DebriefWords
  readonly testplans: readonly Testplan[]
}

/** What can be walked and read of it, whatever it teaches. */
export type Conversation = Pick<Scenario, 'section' | 'words' | 'endings'>

/** Whose work it comes up in; which of them a learner is, nobody asks. */
export type Audience = 'gp' | 'hospital-doctor' | 'nurse' | 'social-worker' | 'paramedic' | 'administrator'

export type Meta = {
  /** What it is about, in one line: the title is a person's. */
  readonly topic: string
  readonly audience: readonly Audience[]
  readonly learnerRole: string
  readonly setting: string
  readonly minutes: number
  /** What it touches on, as it goes on behind “is about”. */
  readonly contentWarning: string
  readonly framework: string
  readonly sources: readonly Source[]
  readonly reviewedBy: 'none' | { readonly name: string; readonly role: string; readonly on: string }
  /** What the page says about the review, or about its absence. */
  readonly reviewNote: string
}
export type Source = { readonly title: string; readonly fact: string }

/** `better` says which way is good for the patient; the lints compare moves by it. */
export type MeasureWords = {
  readonly title: string
  readonly about: string
  /** Why the conversation stops where this has gone too far. */
  readonly stops: string
  readonly better: 'higher' | 'lower'
}

/** Something the patient lets show in a turn; met when the move there has one of the expected skills. */
export type Cue = {
  readonly turn: string
  readonly kind: 'emotion' | 'question' | 'misunderstanding' | 'preference'
  readonly expects: readonly Skill[]
  readonly text: string
}

export type Move = { readonly skills: readonly SkillTag[] }
export type SkillTag = { readonly skill: Skill; readonly polarity: 1 | -1 | 'harm'; readonly why: string }

export type Ending = {
  readonly id: string
  readonly kind: 'good' | 'mixed' | 'broken-off'
  readonly when: When
  readonly title: string
  readonly text: string
}

/** `prompts` come before the model answer: the learner says why first. */
export type DebriefWords = { readonly prompts: readonly string[]; readonly modelAnswer: readonly string[] }

/** A play that must end as written. */
export type Testplan = {
  readonly moves: readonly string[]
  readonly ending: string
  readonly measures: Readonly<Record<string, number>>
}

/** The parts of a scenario typed by its section: a text left out, or a name misspelt, is a compile error. */
export type CueOf<S extends Section> = Cue & { readonly turn: keyof S['steps'] & string }
export type MovesOf<S extends Section> = {
  readonly [F in keyof S['fields']]: { readonly [C in S['fields'][F]['choices'][number]]: Move }
}
export type MeasuresOf<S extends Section> = { readonly [M in MeasureName<S>]: MeasureWords }
export type EndingOf<S extends Section> = Omit<Ending, 'when'> & { readonly when: WhenEnded<S> }
type MeasureName<S extends Section> = keyof NonNullable<S['measures']>
type WhenEnded<S extends Section> = {
  readonly [F in keyof S['fields']]?: TestOf<S['fields'][F]['choices'][number]>
} & { readonly [M in MeasureName<S>]?: { readonly atLeast: number } | { readonly below: number } } & {
  readonly any?: readonly WhenEnded<S>[]
}
type TestOf<Choice extends string> =
  | { readonly is: Choice }
  | { readonly oneOf: readonly Choice[] }
  | { readonly answered: boolean }

export const scenario = <const S extends Section>(parts: {
  readonly section: S
  readonly words: Words<S>
  readonly meta: Meta
  readonly measures: MeasuresOf<S>
  readonly cues: readonly CueOf<S>[]
  readonly moves: MovesOf<S>
  readonly endings: readonly (Ending & EndingOf<S>)[]
  readonly debrief: DebriefWords
  readonly testplans: readonly Testplan[]
}): Scenario => ({ ...parts, words: inVoice(parts.words, 'me') })
