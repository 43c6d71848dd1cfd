import type { FhirResource, Reference } from 'fhir/r4.js'
import type { ExchangeLayout } from '../flow/exchange-layout.ts'
import type { Form } from '../flow/form.ts'
import type { Entry } from '../plan/content.ts'
import type { Publication } from '../plan/reads/publication.ts'
import type { Paragraph } from './narrative.ts'

/** An approved plan as one reader may read it, with all that a document needs beside it. */
export type ToldPlan = {
  /** What `readableBy` and the page at night leave in it, and no more. */
  readonly publication: Publication
  readonly forms: readonly Form[]
  readonly layout: ExchangeLayout
  /** The page for urgent care from its top to where parts are looked for, and what it does not hold: word for word. */
  readonly top: readonly Paragraph[]
  /** What the page says above such an answer, and how it says that a question has none. */
  readonly cautionOf: (entry: Entry) => string | undefined
  readonly absenceOf: (field: string) => string | undefined
  /** Fields that are told to nobody now, though they were approved. */
  readonly leftOut: readonly string[]
  /** Items of people whom nobody rings, also where the person has only asked for it: no number of theirs goes out. */
  readonly notToRing: ReadonlySet<string>
  readonly filesThere: ReadonlySet<string>
  readonly practice:
    | { readonly name: string; readonly odsCode: string; readonly phone?: string | undefined }
    | undefined
  /** When something of what it says last changed: the approval, or what came since. */
  readonly changedAt: string
  /** What was taken back since the approval, as the page says it, in the place of what it was. */
  readonly takenBack: readonly TakenBack[]
  /** Lines that stand on top of the page at night, in words. */
  readonly notices: readonly string[]
  readonly baseUrl: string
  /** Everybody in it is made up. */
  readonly isTest: boolean
  readonly questionnaire: string
  /** A UUID that is the same for the same name. */
  readonly uuid: (name: string) => string
}

export type TakenBack = {
  readonly field: string
  readonly text: string
  readonly by?: string | undefined
  readonly at?: string | undefined
}

/** A resource and the part of the document in which it stands. */
export type Made = { readonly resource: FhirResource; readonly field: string }

/** What makers of resources share: one plan's ids, its person, and who said what. */
export type Making = {
  readonly plan: ToldPlan
  readonly idOf: (key: string) => string
  /** Of the plan, and of what this document says of it. */
  readonly versionId: string
  readonly patient: Reference
  /** All that this document may tell. */
  readonly entries: readonly Entry[]
  /** Of whoever speaks: the item of the list of people under which the same name stands. */
  readonly itemOf: (name: string) => string | undefined
  readonly agent: (entry: Pick<Entry, 'saidBy'>) => Reference
  readonly signer: Reference
}

/** What was made up says so where machines look. */
export const testTag = ({ isTest }: ToldPlan) =>
  isTest ? { tag: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ActReason', code: 'HTEST' }] } : {}

export const referenceTo = (id: string, display?: string): Reference => ({
  reference: `urn:uuid:${id}`,
  ...(display === undefined || display === '' ? {} : { display }),
})
