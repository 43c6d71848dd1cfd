import type { ListField } from './controls/list.ts'
import { saysNone } from './controls/none.ts'
import { isList, type Json, part, textsIn } from './json.ts'
import type { Section } from './section.ts'

/** One approved answer as a rule of exchange sees it: its value, and the lines in which it reads. */
export type Told = {
  readonly value: Json
  readonly shown: readonly string[]
  readonly saidBy: { readonly name: string; readonly voice: string }
  readonly saidAt: string
}

/** Resources of FHIR R4 that tell of a plan. Whoever needs another of its resources writes it here: a name that is misspelt does not compile. */
const resources = [
  'AllergyIntolerance',
  'Appointment',
  'CarePlan',
  'CareTeam',
  'ClinicalImpression',
  'Communication',
  'Composition',
  'Condition',
  'Consent',
  'Coverage',
  'Device',
  'DeviceUseStatement',
  'DocumentReference',
  'Encounter',
  'EpisodeOfCare',
  'FamilyMemberHistory',
  'Flag',
  'Goal',
  'HealthcareService',
  'Immunization',
  'List',
  'Location',
  'MedicationRequest',
  'MedicationStatement',
  'NutritionOrder',
  'Observation',
  'Organization',
  'Patient',
  'Practitioner',
  'PractitionerRole',
  'Procedure',
  'Provenance',
  'RelatedPerson',
  'ServiceRequest',
  'Task',
] as const
export type Resource = (typeof resources)[number]

/** A part of a FHIR R4 resource: where it stands in it, and what it holds. */
export type ResourcePart = {
  readonly resource: Resource
  /** Below the resource: `name.family`; absent where the resource itself is the answer. */
  readonly element?: string
  readonly code?: string
  readonly value: Json
}

/**
 * Where an answer goes in FHIR R4 beside the QuestionnaireResponse that always carries it.
 * `answer only` has no resource of its own; `not exchanged` never leaves the service.
 */
export type Exchange = ((told: Told) => readonly ResourcePart[]) | 'answer only' | 'not exchanged'

/** That there is none, or that nobody knows, in the place of words or of rows. */
const tellsNone = (value: Json): boolean => {
  const rows = part(value, 'rows')
  return saysNone(value) || (isList(rows) && rows.length === 0)
}

/** The value, as it is, at a place of a resource: `to('Patient.name.family')`. That there is none is in the answers alone. */
export const to = (
  path: Resource | `${Resource}.${string}`,
  code?: string,
): ((told: Told) => readonly ResourcePart[]) => {
  const [name, ...below] = path.split('.')
  const resource = resources.find((one) => one === name)
  if (resource === undefined) throw new Error(`${path} is in no resource`)
  const place = {
    resource,
    ...(below.length === 0 ? {} : { element: below.join('.') }),
    ...(code === undefined ? {} : { code }),
  }
  return ({ value }) => (tellsNone(value) ? [] : [{ ...place, value }])
}

/**
 * The same where only some choices mean it: `codes` says which, each with the code that it has, empty where it has none. Any
 * other choice is an answer alone, so that a “no” never stands as what it denies. `of`: the part that holds the choice.
 */
export const chosen =
  (
    path: Parameters<typeof to>[0],
    codes: Readonly<Record<string, string>>,
    of = 'choice',
  ): ((told: Told) => readonly ResourcePart[]) =>
  (told) =>
    [...new Set([...textsIn(part(told.value, of)), ...choicesOf(told.value)])].flatMap((choice) => {
      if (!Object.hasOwn(codes, choice)) return []
      const code = codes[choice]
      return to(path, code === '' ? undefined : code)(told)
    })

/** One choice, or each of several. */
const choicesOf = (value: Json): readonly string[] =>
  typeof value === 'string' || Array.isArray(value) ? textsIn(value) : textsIn(part(value, 'choices'))

/** The same where that there is none is told too, by a code of its own. */
export const toOrNone =
  (path: Parameters<typeof to>[0], none: string): ((told: Told) => readonly ResourcePart[]) =>
  (told) =>
    part(told.value, 'none') === true ? to(path, none)({ ...told, value: null }) : to(path)(told)

/** One rule for every field: the type refuses a form that forgot one. */
export type Exchanges<S extends Section> = {
  readonly [F in keyof S['fields']]: S['fields'][F] extends ListField
    ? Exchanges<S['fields'][F]['item']>
    : Exchange
}

export type AnyExchanges = { readonly [field: string]: Exchange | AnyExchanges }

/** The rule of one field, or the rules of a list's items; undefined where there are none. */
export const exchangeIn = (
  rules: Exchange | AnyExchanges | undefined,
  field: string,
): Exchange | AnyExchanges | undefined =>
  typeof rules === 'object' && Object.hasOwn(rules, field) ? rules[field] : undefined

/**
 * A field that no form asks, because an act tells it: what was said to another field, with who and when; that sharing was
 * stopped; for whom it was signed; the newest day of a section; whether two answers name the same kind of place.
 */
export type ToldByAct = { readonly exchange: Exchange } & (
  | { readonly act: 'said'; readonly field: string }
  | { readonly act: 'withdrawn' }
  | { readonly act: 'signed-for' }
  | { readonly act: 'newest-in'; readonly section: string }
  | {
      readonly act: 'same-place'
      readonly field: string
      readonly as: string
      /** Other choices that mean the same place, by the choice of the first. */
      readonly also: Readonly<Record<string, readonly string[]>>
    }
)
