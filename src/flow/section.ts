import type { PlainField } from './controls/control.ts'
import type { ListField } from './controls/list.ts'
import type { Author } from './field-rules.ts'
import type { Json } from './json.ts'

/**
 * Something a person fills in: a plan section, one item of a list, a sign-off, a training conversation.
 * Data only; a wrong field or step name is a compile error.
 */
export type Section = {
  readonly id: string
  /** Raised by one whenever the meaning of a question changes. */
  readonly version: number
  readonly fields: Readonly<Record<string, Field>>
  readonly start: string
  readonly steps: Readonly<Record<string, Step>>
  readonly measures?: Readonly<Record<string, Measure>>
  /** Choices that are offered only while a condition holds of what is live before their step, by field and choice. */
  readonly offers?: Readonly<Record<string, Readonly<Record<string, When>>>>
  /** Choices that a page puts forward only while a condition holds of the plan; whoever chose one sees it there, and it counts. */
  readonly putForward?: Readonly<Record<string, Readonly<Record<string, When>>>>
  /** Of fields with many choices the few that their page shows first, by plan: the first entry that holds, the last without a condition. */
  readonly foremost?: Readonly<
    Record<
      string,
      readonly {
        readonly when?: When
        readonly calledBy?: CalledBy<string, string>
        readonly choices: readonly string[]
      }[]
    >
  >
  /** Fields of earlier sections that conditions here read, by name: the field itself, so that its choices are known. */
  readonly reads?: Readonly<Record<string, Field>>
  /** Of an item: while this holds of it, in any voice, it is offered and named nowhere that points at items of its list. */
  readonly barred?: When
  /** Of an item with numbers to ring: while this holds, they stand before everybody else's where help is offered. */
  readonly onCall?: When
  /** Fields of rows whom help offers as well, by field: where a part says so, by the parts that say who and how. */
  readonly onCallRows?: Readonly<Record<string, OnCallRow>>
  /** Of an item: the steps whose answers are enough for one page of paper, in the order of that page. */
  readonly brief?: readonly string[]
  /** Fields that are steps of one way, first to last: each of their pages says how far somebody has come. */
  readonly rungs?: readonly string[]
  /** Fields that ask whom to call in a bad hour: the numbers for day and night stand below each, whatever is answered. */
  readonly numbersBelow?: readonly string[]
  /** Fields of other sections whose answers stand beside the team's own questions here. */
  readonly beside?: readonly string[]
  /** Orders of the team in other sections for the same moment: they stand here, so that nobody writes a second one that differs. */
  readonly besideOrders?: readonly string[]
  /** What the page of urgent care points at in own words, by name: all that speaks of it stands there too, wherever it was said. */
  readonly besideHeard?: string
  /** Of an item: what its other answers are written about. One that was written while it said something else counts only once it is said again. */
  readonly writtenOf?: WrittenOf<string, string>
  /** Fields that a release of before asked: what was answered stays in the record, counts nowhere and holds up nothing. */
  readonly retired?: readonly string[]
  /** Own words that begin the first item of a later list, by field, while a condition holds of this section. */
  readonly seeds?: Readonly<Record<string, Seed>>
}
/** `named`: choices that only the words beside them name. */
type WrittenOf<Name extends string, Choice extends string> = {
  readonly by: Name
  readonly fields: readonly Name[]
  readonly named: readonly Choice[]
}
export type OnCallRow = {
  /** Without these, every row is of somebody who answers at any hour. */
  readonly part?: string
  readonly is?: string
  readonly name: string
  readonly phone: string
}
/** The words are offered as what the item goes by, and are its name once they were read there. */
export type Seed = { readonly list: string; readonly when: When }

export type Field = PlainField | ListField
export type Step = {
  readonly ask: readonly string[]
  readonly next: Next<string, When>
  /** The choices of its one field, page by page; the answer is one all the same. */
  readonly parts?: readonly (readonly string[])[]
  /** Own words and choices from earlier pages of this section that are quoted above the question. */
  readonly recall?: readonly string[]
  /** What is drawn beside its words, which say it too: one of `views/assets/scenes`. */
  readonly picture?: string
  /** Whoever has had enough here is led to the end of the section, and what is open behind it is left for later. */
  readonly mayEnd?: true
}
type Next<StepId extends string, W> = Target<StepId> | readonly [...Branch<StepId, W>[], Target<StepId>]
type Branch<StepId extends string, W> = { readonly when: W; readonly go: Target<StepId> }
type Target<StepId extends string> = StepId | 'done'

/**
 * Every test named must hold, and one condition of `any`, and `not` must not. A field is seen only while its
 * answer is live and before the condition; what is not known fails its test, so that a `not` around it holds.
 */
export type When = { readonly [subject: string]: Test | When | readonly When[] }
export type Test<Choice extends string = string> =
  | { readonly is: Choice }
  | { readonly has: Choice }
  | { readonly oneOf: readonly Choice[] }
  | { readonly answered: boolean }
  | { readonly atLeast: number }
  | { readonly below: number }
  /** A date, against a day (`2026-11-26`) or another date's answer. */
  | { readonly before: string }
  | { readonly after: string }
  /** One of these stands in own words, whole and in whatever case. */
  | { readonly names: readonly string[] }

/** A bounded whole number that the chosen moves change, such as trust in a training conversation. */
export type Measure = {
  readonly least: number
  readonly most: number
  readonly start: number
  /** How much a choice adds, by field and choice. */
  readonly effects: Readonly<Record<string, Readonly<Record<string, number>>>>
}

/** Known before the first question is asked. */
export type Given = {
  readonly pathway: readonly Pathway[]
  readonly role: Role
  readonly age: 'child' | 'adult' | 'unknown'
  readonly nation: Nation
  /** What is in force there on the day by which the plan is read; nothing where nobody looked. */
  readonly law?: readonly Law[]
  /** Whose questions are put; without it, those of the role. A team's walk asks whatever anyone may answer. */
  readonly asks?: readonly Author[] | 'anyone'
  /** Fields that the person keeps from this voice. */
  readonly hidden?: readonly string[]
  /** Pages that this voice has read. */
  readonly seen?: readonly string[]
  /** Lists of the section in which something stands already, whatever leads to them now. */
  readonly begun?: readonly string[]
  /** What earlier sections say that this one reads: this voice's answer, else the one that stands. */
  readonly read?: Readonly<Record<string, Json>>
}
export const nations = ['england', 'wales', 'scotland', 'northern-ireland'] as const
/** Whose law applies, and whose numbers are called. */
export type Nation = (typeof nations)[number]
/** What nations have or lack in law, each from a day of its own (`flows/nations`). */
export const laws = [
  'advance-refusal',
  'health-attorney',
  'advance-statement',
  'advance-choice',
  'nominated-person',
] as const
export type Law = (typeof laws)[number]
export const pathways = ['eol', 'frailty', 'ltc', 'mhc', 'ld', 'cyp'] as const
export type Pathway = (typeof pathways)[number]
export type Role =
  | 'patient'
  | 'carer'
  | 'authority'
  | 'clinician'
  | 'senior-clinician'
  | 'trainee'
  | 'urgent-reader'
  | 'administrator'

type Fields = Readonly<Record<string, Field>>
/** Of a record, what it has: its parts, or that there is none. */
type ChoiceOf<F extends Field> = F extends { readonly control: 'record'; readonly parts: infer P }
  ? (keyof P & string) | 'none'
  : F['choices'][number]
type DatesOf<F extends Fields> = {
  [K in keyof F & string]: F[K]['control'] extends 'date' ? K : never
}[keyof F & string]
type Day = `${number}-${number}-${number}`
type TestOf<F extends Field, Dates extends string> = F['control'] extends 'date'
  ? { readonly answered: boolean } | { readonly before: Dates | Day } | { readonly after: Dates | Day }
  : Exclude<Test<ChoiceOf<F>>, { readonly before: string } | { readonly after: string }>
/** A condition over these fields and measures: a name or a choice that there is not does not compile. */
export type WhenOf<F extends Fields, M extends string> = {
  readonly [K in keyof F]?: TestOf<F[K], DatesOf<F>>
} & { readonly [K in M]?: { readonly atLeast: number } | { readonly below: number } } & {
  readonly 'given.pathway'?: { readonly has: Pathway }
  readonly 'given.role'?: { readonly is: Role } | { readonly oneOf: readonly Role[] }
  readonly 'given.age'?: { readonly is: Given['age'] }
  readonly 'given.nation'?: { readonly oneOf: readonly Nation[] }
  readonly 'given.law'?: { readonly has: Law }
  readonly 'given.begun'?: { readonly has: keyof F & string }
  readonly any?: readonly WhenOf<F, M>[]
  readonly not?: WhenOf<F, M>
}
type EffectsOf<F extends Fields> = {
  readonly [K in keyof F]?: { readonly [C in ChoiceOf<F[K]>]?: number }
}
type OffersOf<F extends Fields, R extends Fields, M extends string> = {
  readonly [K in keyof F as F[K]['control'] extends Offering ? K : never]?: {
    readonly [C in ChoiceOf<F[K]>]?: WhenOf<F & R, M>
  }
}
type PutForwardOf<F extends Fields> = {
  readonly [K in keyof F as F[K]['control'] extends Offering | 'piles' ? K : never]?: {
    readonly [C in ChoiceOf<F[K]>]?: WhenOf<Readonly<Record<never, Field>>, never>
  }
}
/** The kinds whose choices may be offered under a condition. */
type Offering = 'one' | 'many' | 'one-with-note' | 'many-with-note' | 'rank'
type MeasureOf<F extends Fields> = Omit<Measure, 'effects'> & { readonly effects: EffectsOf<F> }
type StepOf<F extends Fields, R extends Fields, StepId extends string, M extends string> = {
  readonly ask: readonly (keyof F & string)[]
  readonly next: Next<StepId, WhenOf<F & R, M>>
  readonly parts?: readonly (readonly ChoiceOf<F[keyof F]>[])[]
  readonly recall?: readonly (keyof F & string)[]
  readonly picture?: string
  readonly mayEnd?: true
}
/** How people call choices in their own words to earlier questions: what they named so stands first, where they named any. */
type CalledBy<Asked extends string, Choice extends string> = {
  readonly of: readonly Asked[]
  readonly words: Readonly<Partial<Record<Choice, readonly string[]>>>
}

type ForemostOf<F extends Fields> = {
  readonly [K in keyof F]?: readonly {
    readonly when?: { readonly 'given.pathway': { readonly has: Pathway } }
    readonly calledBy?: CalledBy<string, ChoiceOf<F[K]>>
    readonly choices: readonly ChoiceOf<F[K]>[]
  }[]
}

export const section = <
  const F extends Fields,
  StepId extends string,
  M extends string = never,
  const R extends Fields = Readonly<Record<never, Field>>,
>(definition: {
  readonly id: string
  readonly version: number
  readonly fields: F
  readonly start: NoInfer<StepId>
  readonly steps: Readonly<Record<StepId, StepOf<F, NoInfer<R>, NoInfer<StepId>, NoInfer<M>>>>
  readonly measures?: Readonly<Record<M, MeasureOf<F>>>
  readonly offers?: OffersOf<NoInfer<F>, NoInfer<R>, NoInfer<M>>
  readonly putForward?: PutForwardOf<NoInfer<F>>
  readonly foremost?: ForemostOf<NoInfer<F>>
  readonly reads?: R
  readonly barred?: WhenOf<NoInfer<F>, never>
  readonly onCall?: WhenOf<NoInfer<F>, never>
  readonly onCallRows?: { readonly [K in keyof NoInfer<F>]?: OnCallRow }
  readonly brief?: readonly NoInfer<StepId>[]
  readonly rungs?: readonly (keyof NoInfer<F> & string)[]
  readonly numbersBelow?: readonly (keyof NoInfer<F> & string)[]
  readonly beside?: readonly string[]
  readonly besideOrders?: readonly string[]
  readonly besideHeard?: string
  readonly writtenOf?: WrittenOf<keyof NoInfer<F> & string, string>
  readonly retired?: readonly string[]
  readonly seeds?: {
    readonly [K in keyof NoInfer<F>]?: { readonly list: string; readonly when: WhenOf<NoInfer<F>, never> }
  }
}): typeof definition => definition
