import type { AnyExchanges, Exchange } from '#src/flow/exchange.ts'
import type { Form } from '#src/flow/form.ts'
import type { Field, Section } from '#src/flow/section.ts'
import type { AnyFieldWords, AnyWords } from '#src/flow/words.ts'

export type FieldOfForm = {
  readonly name: string
  readonly field: Field
  readonly words: AnyFieldWords
  readonly exchange: Exchange | AnyExchanges
}

/** Every field of a form, those of its lists' items among them. */
export const everyField = (form: Form): readonly FieldOfForm[] =>
  Object.entries(form.section.fields).flatMap(([name, field]) => {
    const words = form.words.fields[name]
    const exchange = form.exchange[name]
    if (words === undefined || exchange === undefined) throw new Error(`${name} has no words or no exchange`)
    const own = [{ name, field, words, exchange }]
    return field.control === 'list'
      ? [...own, ...everyField(itemForm(field.item, words.item, exchange))]
      : own
  })

const itemForm = (section: Section, words: AnyWords | undefined, exchange: Exchange | AnyExchanges): Form => {
  if (words === undefined || !isTable(exchange)) throw new Error(`${section.id} has no words or no exchange`)
  return { section, words, exchange, written: words, variants: [] }
}

const isTable = (exchange: Exchange | AnyExchanges): exchange is AnyExchanges => typeof exchange === 'object'
