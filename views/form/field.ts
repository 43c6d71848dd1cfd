import type { Typed } from '#src/flow/controls/control.ts'
import type { Field } from '#src/flow/section.ts'
import type { AnyFieldWords } from '#src/flow/words.ts'
import type { Html } from '../html.ts'
import { errorSummary } from '../parts/error-summary.ts'
import { type Choosable, type FieldView, idOf, problemText } from './controls/control-view.ts'
import { controlViewOf } from './controls/index.ts'
import { fieldWords } from './field.words.en.ts'

export type { Choosable, FieldView, Typed }

/** The control of any field, with its label, its hint and what is wrong with it. */
export const fieldView = (view: FieldView): Html =>
  controlViewOf(view.field).draw({ ...view, problem: view.problem ?? view.problems?.[view.name] })

/** Every problem of a page at its top, each leading to its field, or to the part of it that has the problem. */
export const problemSummary = (
  problems: Readonly<Record<string, string>>,
  controls: Readonly<Record<string, Field>> = {},
  words: Readonly<Record<string, AnyFieldWords>> = {},
  typed: Typed = {},
): Html =>
  errorSummary({
    heading: fieldWords.summary,
    errorList: Object.entries(problems).map(([at, problem]) => {
      const name = Object.keys(controls).find((one) => at === one || at.startsWith(`${one}.`)) ?? at
      const { text, input } = problemAt(at, problem, {
        name,
        field: controls[name],
        words: words[name],
        typed,
      })
      return { text, href: `#${idOf(input)}` }
    }),
  })

type Asked = {
  readonly name: string
  readonly field: Field | undefined
  readonly words: AnyFieldWords | undefined
  readonly typed: Typed
}

const problemAt = (at: string, problem: string, { name, field, words, typed }: Asked) => {
  const view = field && controlViewOf(field)
  const part = at !== name && words && field && view?.part?.({ field, name, words, typed }, at, problem)
  if (part) return part
  return {
    text: problemText(words?.label, problem),
    input: (field && view?.firstInput?.(name, field)) ?? name,
  }
}
