import type { Pathway } from './section.ts'

/** What stands in which part of the document that other systems read, as data: `flows/exchange.ts` says it. */
export type ExchangeLayout<PartId extends string = string> = {
  /** In order; a part with nothing to say is left out. */
  readonly parts: readonly ExchangePart<PartId>[]
  readonly words: ExchangeWords<PartId>
  /** What kind of document a plan is, in SNOMED CT, by what it is made for first. */
  readonly documentTypes: Readonly<Record<Pathway, string>>
  /** Fields whose resources belong to that of another one: a day to its decision. */
  readonly joins: Readonly<Record<string, string>>
  /** Second choices, by the first choice in whose resource they stand: alone, the newer would pass for the one that counts. */
  readonly ranked: Readonly<Record<string, string>>
  /** Answers of parts: which part names the thing, and where others have a place of their own. */
  readonly rows: Readonly<Record<string, RowPlaces>>
  /** Registers of professions, by how their numbers begin. */
  readonly registers: Readonly<Record<string, string>>
  /** What advice says of a treatment: advice against it forbids nothing and plans nothing, and what is undecided is no advice. */
  readonly advice: { readonly against: readonly string[]; readonly undecided: readonly string[] }
}

export type ExchangePart<PartId extends string = string> = {
  readonly id: PartId
  /** In the headings of UK Core, and in LOINC. */
  readonly heading?: string
  readonly loinc?: string
  /** Fields, or whole sections: of these what no other part names. */
  readonly of: readonly string[]
  /** Says on top what the page for urgent care says there; the resources of these answers are named beside it. */
  readonly isSummary?: true
  /** Of the summary: parts of that page which it says besides, though they stand further down there. */
  readonly says?: readonly string[]
  /** What whoever signed said of it, and who took part. */
  readonly isSigning?: true
}

export type RowPlaces = {
  readonly name: string
  readonly reaction?: string
  readonly reason?: string
  readonly dose?: readonly string[]
  readonly kind?: {
    readonly part: string
    readonly codes: Readonly<Record<string, 'allergy' | 'intolerance'>>
  }
  readonly severity?: {
    readonly part: string
    readonly codes: Readonly<Record<string, 'mild' | 'moderate' | 'severe'>>
    readonly critical: readonly string[]
  }
  /** It is somebody only where this part says so. */
  readonly only?: { readonly part: string; readonly has: string }
}

/** A few words each, in the language of clinicians; the rest is the forms' own, and the page's at night. */
export type ExchangeWords<PartId extends string = string> = {
  readonly title: string
  readonly parts: Readonly<Record<PartId, string>>
  /** What the words may claim, beside each answer. */
  readonly classes: Readonly<Record<'W' | 'R' | 'V' | 'C' | 'F', string>>
  readonly proofs: Readonly<Record<'original' | 'copy' | 'record' | 'told', string>>
  readonly waysOut: Readonly<Record<'not-sure' | 'declined' | 'talk' | 'skipped', string>>
  readonly answers: string
  readonly notAsked: string
  readonly saidBy: string
  readonly forThem: string
  readonly teamWords: string
  readonly teamWordsBefore: string
  readonly refusal: string
  /** What a refusal in advance means: nobody here says that it is valid (RULE-ADRT-6). */
  readonly refusalPolicy: string
  readonly advisedStill: string
  readonly saidOtherwise: string
  readonly mayEndanger: string
  readonly notToRing: string
  readonly placeKept: string
  readonly approvedBy: string
  readonly version: string
  readonly reviewOn: string
}
