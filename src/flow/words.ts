import type { FieldOf } from './controls/control.ts'
import type { ListField } from './controls/list.ts'
import type { Field, Section } from './section.ts'

/** What a person reads of a section, in one language; the type demands every part, so none can be missing. */
export type Words<S extends Section> = {
  readonly title: string
  /** What this section is about and how long it takes. */
  readonly about: string
  readonly seenBy: string
  readonly steps: { readonly [StepId in keyof S['steps']]: StepWords }
  readonly fields: { readonly [F in keyof S['fields']]: FieldWords<S['fields'][F]> }
}

export type StepWords = {
  /** The question: the page's only `h1`. */
  readonly title: string
  readonly lead?: string
  /** What whoever wants to know more opens below it. */
  readonly folded?: Folded
  /** Where somebody goes for whom this question is not meant. */
  readonly elsewhere?: Elsewhere
  /** Of a situation: what may be gained by what can be done about it, and what it may cost. */
  readonly weighs?: Weighs
  /** Of a step that puts its choices on several pages, what each is called. */
  readonly parts?: readonly (PageWords & {
    /** The same page once the entry that it is about is barred. */
    readonly barred?: PageWords
  })[]
}
export type Elsewhere = { readonly text: string; readonly href: string }
export type Folded = { readonly title: string; readonly text: string }
export type Weighs = { readonly gain: string; readonly cost: string }
type PageWords = { readonly title: string; readonly lead?: string }

type FieldWords<F extends Field> = {
  readonly label: string
  readonly hint?: string
  readonly why: string
  /** Begins the sentence that plays the answer back: "What you value most:". */
  readonly heard: string
  /** The whole sentence, with `{…}` where the answer stands: "What matters most to me: {…}". */
  readonly told?: string
  /** The same line on the page that urgent care reads: "Values most". */
  readonly urgent?: string
  /** Said on the next page after a hard answer: one sentence that acknowledges it, and never praises. */
  readonly reply?: string
  /** Of what an item goes by: says that the words came from an earlier question, and can be changed. */
  readonly seeded?: string
  /** The same where they are too long for a name, and are kept beside it. */
  readonly seededBeside?: string
} & (F extends { readonly control: 'paragraph' | 'lines' } ? { readonly examples?: Examples } : unknown) &
  (F extends ListField
    ? { readonly item: ItemWords<F['item']> }
    : F extends FieldOf<'record' | 'rows'>
      ? { readonly parts: { readonly [P in keyof F['parts']]: PartWords<F['parts'][P]> } } & RowWords<F>
      : WordsOfChoices<F['choices'][number]>) &
  (F extends FieldOf<'piles'>
    ? { readonly piles: { readonly [P in F['piles'][number]]: string } }
    : unknown) &
  (F extends FieldOf<'references'> ? { readonly none: ChoiceWords } : unknown) &
  /** Stands wherever the answer would, which lies apart. */
  (F extends FieldOf<'site'> ? { readonly stored: string } : unknown) &
  /** Where none is an answer; the lint of words asks for it. */
  (F extends { readonly control: 'text' | 'lines' } ? { readonly none?: ChoiceWords } : unknown)

/** Three answers that were made up, by people who are unlike each other; none of them becomes anybody's words. */
export type Examples = readonly [Example, Example, Example]
type Example = { readonly who: string; readonly text: string }

type PartWords<F extends Field> = AskedPart & { readonly hint?: string } & WordsOfChoices<
    F['choices'][number]
  >

/** What a part of a record is called. */
type AskedPart = {
  readonly label: string
  /** That it can stay empty is said where it is asked, and nowhere else. */
  readonly optional?: true
  /** What it is called where it is read. */
  readonly read?: string
}
type RowWords<F extends Field> =
  F extends FieldOf<'rows'>
    ? {
        readonly row: string
        readonly addRow: string
        /** Where none is an answer, or that nobody knows; the lint of words asks for them. */
        readonly none?: ChoiceWords
        readonly unknown?: ChoiceWords
      }
    : { readonly none?: ChoiceWords }

export type ItemWords<I extends Section> = Words<I> & {
  /** In place of the title, once the entry is barred. */
  readonly barred?: string
  readonly add: string
  readonly another: string
  readonly none: string
  readonly complete: string
}

type WordsOfChoices<C extends string> = [C] extends [never]
  ? { readonly choices?: never }
  : {
      readonly choices: Readonly<Record<C, ChoiceWords>>
      readonly note?: string
      /** Stands before what was written there, where it would be read as a condition of the choice: "What would change my mind:". */
      readonly noteTold?: ChoiceWords
      /** How choices read in the sentence, where they read otherwise than by themselves. */
      readonly toldAs?: Partial<Readonly<Record<C, string>>>
      /** How choices read once a clinician has seen the papers. */
      readonly proved?: Partial<Readonly<Record<C, string>>>
      /** Opens the choices that do not come first. */
      readonly rest?: string
    }

/** A choice in the mouth of whom it is about, and as others read it; one text where it serves both. */
export type ChoiceWords = string | { readonly me: string; readonly them: string }

/** Words as they are written, without knowing the form. */
export type WrittenWords = AnyWordsWith<ChoiceWords>

/** The same words in one voice: what views and decisions read. */
export type AnyWords = AnyWordsWith<string>
export type AnyFieldWords = AnyFieldWordsWith<string>

type AnyWordsWith<Choice> = {
  readonly title: string
  readonly about: string
  readonly seenBy: string
  readonly steps: Readonly<Record<string, StepWords>>
  readonly fields: Readonly<Record<string, AnyFieldWordsWith<Choice>>>
  readonly barred?: string
  readonly add?: string
  readonly another?: string
  readonly none?: string
  readonly complete?: string
}
export type AnyFieldWordsWith<Choice> = {
  readonly label: string
  readonly hint?: string
  readonly why: string
  readonly heard: string
  readonly told?: string
  readonly toldAs?: Readonly<Record<string, string>>
  readonly proved?: Readonly<Record<string, string>>
  readonly urgent?: string
  readonly reply?: string
  readonly seeded?: string
  readonly seededBeside?: string
  readonly examples?: Examples
  readonly choices?: Readonly<Record<string, Choice>>
  readonly note?: string
  readonly noteTold?: Choice
  readonly stored?: string
  readonly rest?: string
  /** What the piles are called into which cards are sorted. */
  readonly piles?: Readonly<Record<string, string>>
  /** Of a record: what each of its parts is called. */
  readonly parts?: Readonly<Record<string, AnyPartWords<Choice>>>
  /** Of rows: what one is called, what adds one, and what says that there is none, or that nobody knows. */
  readonly row?: string
  readonly addRow?: string
  readonly none?: Choice
  readonly unknown?: Choice
  readonly item?: AnyWordsWith<Choice>
}
export type AnyPartWords<Choice> = AskedPart & Pick<AnyFieldWordsWith<Choice>, 'hint' | 'choices'>
