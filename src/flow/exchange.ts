import type { FieldOf } from './controls/control.ts'
import type { ListField } from './controls/list.ts'
import type { Section } from './section.ts'

/**
 * Where an answer goes in FHIR R4 beside the QuestionnaireResponse that always carries it.
 * `answer only` has no resource of its own; `not exchanged` never leaves the service.
 */
export type Exchange = { readonly resource: string; readonly code?: string } | 'answer only' | 'not exchanged'

/** One rule for every field: the type refuses a form that forgot one. */
export type Exchanges<S extends Section> = {
  readonly [F in keyof S['fields']]: S['fields'][F] extends ListField
    ? Exchanges<S['fields'][F]['item']>
    : S['fields'][F] extends FieldOf<'seen'>
      ? 'not exchanged'
      : Exchange
}

export type AnyExchanges = { readonly [field: string]: Exchange | AnyExchanges }
