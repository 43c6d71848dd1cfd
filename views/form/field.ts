import type { Typed } from '#src/flow/controls/control.ts'
import type { Field } from '#src/flow/section.ts'
import type { AnyFieldWords } from '#src/flow/words.ts'
import type { Html } from '../html.ts'
import { errorSummary } from '../parts/error-summary.ts'
import { type Choosable, type FieldView, idOf, namedIn, problemText } from './controls/control-view.ts'
import { controlViewOf } from './controls/index.ts'

export type { Choosable, FieldView, Typed }

/** The control of any field, with its label, its hint and what is wrong with it. */
export const fieldView = (says: FieldView['says'], view: Omit<FieldView, 'says'>): Html =>
  controlViewOf(view.field).draw({ ...view, says, problem: view.problem ?? view.problems?.[view.name] })

/** Every problem of a page at its top, each leading to its field, or to the part of it that has the problem. */
export const problemSummary = (
  says: FieldView['says'],
  problems: Readonly<Record<string, string>>,
  { controls = {}, words = {}, typed = {} }: AskedOn = {},
  also: Also = [],
): Html =>
  errorSummary({
    heading: says.field.summary,
    errorList: [
      ...Object.entries(problems).map(([at, problem]) => {
        const name = Object.keys(controls).find((one) => at === one || at.startsWith(`${one}.`)) ?? at
        const { text, input } = problemAt(at, problem, {
          name,
          field: controls[name],
          words: words[name],
          typed,
          says,
        })
        return { text, href: `#${idOf(input)}` }
      }),
      ...also,
    ],
  })

/** What else stands in the way, on another page. */
export type Also = readonly { readonly html: Html; readonly href: string }[]

/** The fields of the page, so that a problem is named and leads to where it can be mended. */
type AskedOn = {
  readonly controls?: Readonly<Record<string, Field>>
  readonly words?: Readonly<Record<string, AnyFieldWords>>
  readonly typed?: Typed
}

type Asked = {
  readonly says: FieldView['says']
  readonly name: string
  readonly field: Field | undefined
  readonly words: AnyFieldWords | undefined
  readonly typed: Typed
}

const problemAt = (at: string, problem: string, { says, name, field, words, typed }: Asked) => {
  const view = field && controlViewOf(field)
  const part = at !== name && words && field && view?.part?.({ says, field, name, words, typed }, at, problem)
  if (part) return part
  return {
    text: problemText(says, words?.label, problem, field && words && namedIn(field, words, typed[name])),
    input: (field && view?.firstInput?.(name, field)) ?? name,
  }
}
