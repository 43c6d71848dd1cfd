import type { FieldOf } from '#src/flow/controls/control.ts'
import type { Part, Parts } from '#src/flow/controls/parts.ts'
import { type Html, html } from '../../html.ts'
import { codedView } from './coded.ts'
import { type ControlView, type FieldView, problemText } from './control-view.ts'
import { dateView } from './date.ts'
import { linesView } from './lines.ts'
import { numberView } from './number.ts'
import { oneView } from './one.ts'
import { paragraphView } from './paragraph.ts'
import { partialDateView } from './partial-date.ts'
import { textView } from './text.ts'

const partViews: { readonly [K in Part['control']]: ControlView<FieldOf<K>> } = {
  text: textView,
  paragraph: paragraphView,
  lines: linesView,
  number: numberView,
  date: dateView,
  'partial-date': partialDateView,
  one: oneView,
  coded: codedView,
}
const viewOf = (part: Part): ControlView<Part> => partViews[part.control]

type Composed = { readonly parts: Parts }

/** Every part of a record, each by the view of its own kind, under the record's name. */
export const parts = <F extends Composed>(view: FieldView<F>, under: string): Html =>
  html`${Object.entries(view.field.parts).map(([key, field]) => {
    const name = `${under}.${key}`
    const { optional, ...own } = { label: key, ...view.words.parts?.[key] }
    const label = optional ? view.says.field.optional(own.label) : own.label
    const words = { why: '', heard: '', ...own, label }
    return viewOf(field).draw({
      field,
      name,
      words,
      says: view.says,
      typed: view.typed,
      problem: view.problems?.[name],
    })
  })}`

/** Where a problem of a part leads. */
export const partInput = ({ parts: all }: Composed, name: string): string => {
  const key = name.slice(name.lastIndexOf('.') + 1)
  const field = all[key]
  return (field && viewOf(field).firstInput?.(name, field)) ?? name
}

export const partProblem = <F extends Composed>(
  { says, words }: FieldView<F>,
  name: string,
  problem: string,
): string => {
  const key = name.slice(name.lastIndexOf('.') + 1)
  return problemText(says, words.parts?.[key]?.label ?? key, problem)
}
