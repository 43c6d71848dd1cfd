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
export const fieldView = (view: FieldView): Html => controlViewOf(view.field).draw(view)

/** Every problem of a page at its top, each leading to its field. */
export const problemSummary = (
  problems: Readonly<Record<string, string>>,
  controls: Readonly<Record<string, Field>> = {},
  words: Readonly<Record<string, AnyFieldWords>> = {},
): Html =>
  errorSummary({
    heading: fieldWords.summary,
    errorList: Object.entries(problems).map(([name, problem]) => ({
      text: problemText(words[name]?.label, problem),
      href: `#${idOf(firstInput(name, controls[name]))}`,
    })),
  })

const firstInput = (name: string, field: Field | undefined): string =>
  (field && controlViewOf(field).firstInput?.(name, field)) ?? name
