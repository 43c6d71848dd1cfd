import type { Field } from '#src/flow/section.ts'
import type { AnyFieldWords } from '#src/flow/words.ts'
import { type Html, html } from '../html.ts'
import { checkboxes } from '../parts/checkboxes.ts'
import { dateInput } from '../parts/date-input.ts'
import { errorSummary } from '../parts/error-summary.ts'
import { fieldset } from '../parts/fieldset.ts'
import { input } from '../parts/input.ts'
import { radios } from '../parts/radios.ts'
import { textarea } from '../parts/textarea.ts'
import { fieldWords, problemWords } from './field.words.en.ts'

export type Typed = Readonly<Record<string, readonly string[]>>
export type Choosable = { readonly id: string; readonly name: string }

export type FieldView = {
  readonly field: Field
  readonly name: string
  readonly words: AnyFieldWords
  /** What stands in the form: what was typed, else what was answered. */
  readonly typed: Typed
  readonly problem?: string | undefined
  /** What a field of references can point at. */
  readonly choosable?: readonly Choosable[]
}

/** The control of any field, with its label, its hint and what is wrong with it. */
export const fieldView = (view: FieldView): Html => {
  switch (view.field.control) {
    case 'one':
      return choices(view, radios)
    case 'many':
      return html`${present(view)}${choices(view, checkboxes)}`
    case 'one-with-note':
      return html`${choices(view, radios)}${note(view, fieldWords.note)}`
    case 'many-with-note':
      return html`${present(view)}${choices(view, checkboxes)}${note(view, fieldWords.note)}`
    case 'references':
      return html`${present(view)}${references(view)}${note(view, fieldWords.others)}`
    case 'stages':
      return stages(view)
    case 'date':
      return date(view)
    case 'text':
    case 'number':
      return oneLine(view)
    default:
      return severalLines(view)
  }
}

/** Every problem of a page at its top, each leading to its field. */
export const problemSummary = (
  problems: Readonly<Record<string, string>>,
  controls: Readonly<Record<string, Field>> = {},
  words: Readonly<Record<string, AnyFieldWords>> = {},
): Html =>
  errorSummary({
    heading: fieldWords.summary,
    errorList: Object.entries(problems).map(([name, problem]) => ({
      text: wordsFor(words[name]?.label, problem),
      href: `#${idOf(firstInput(name, controls[name]))}`,
    })),
  })

const firstInput = (name: string, field: Field | undefined): string => {
  if (field?.control === 'stages') return `${name}.${field.choices[0] ?? ''}`
  return field?.control === 'date' ? `${name}-day` : name
}

/** Each field is named with its problem, so that no two lines of a page read the same. */
const wordsFor = (label: string | undefined, problem: string): string => {
  const text = problemWords[problem] ?? problem
  return label === undefined
    ? `${text.charAt(0).toUpperCase()}${text.slice(1)}`
    : `${label.replace(/\?$/, '')}: ${text}`
}

const idOf = (name: string): string => name.replaceAll('.', '-')

const first = (typed: Typed, name: string): string => typed[name]?.[0] ?? ''

const asked = ({ name, words, problem }: FieldView) => ({
  idPrefix: idOf(name),
  ...(words.hint === undefined ? {} : { hint: words.hint }),
  ...(problem === undefined ? {} : { errorMessage: wordsFor(words.label, problem) }),
})

/** Tells the server that the boxes were on the page, so that none ticked is an answer and not silence. */
const present = ({ name }: FieldView): Html => html`<input type="hidden" name="${name}" value="">`

const choices = (view: FieldView, component: typeof radios | typeof checkboxes): Html => {
  const { field, name, words, typed } = view
  return component({
    name,
    ...asked(view),
    fieldset: { legend: { text: words.label, size: 's' } },
    items: field.choices.map((value) => ({
      value,
      text: words.choices?.[value] ?? value,
      checked: typed[name]?.includes(value) === true,
    })),
  })
}

const references = (view: FieldView): Html => {
  const { name, words, typed, choosable = [] } = view
  if (choosable.length === 0) return html`<p class="nhsuk-body">${words.hint}</p>`
  return checkboxes({
    name,
    ...asked(view),
    fieldset: { legend: { text: words.label, size: 's' } },
    items: choosable.map(({ id, name: text }) => ({
      value: id,
      text,
      checked: typed[name]?.includes(id) === true,
    })),
  })
}

const note = ({ name, words, typed, field, problem }: FieldView, label: string): Html =>
  textarea({
    name: `${name}.note`,
    id: field.control === 'references' && problem ? idOf(name) : idOf(`${name}.note`),
    label: words.note ?? label,
    rows: 3,
    value: first(typed, `${name}.note`),
  })

const stages = ({ field, name, words, typed, problem }: FieldView): Html =>
  fieldset({
    legend: { text: words.label, size: 's' },
    html: html`${words.hint && html`<p class="nhsuk-hint">${words.hint}</p>`}${field.choices.map(
      (stage, index) =>
        textarea({
          name: `${name}.${stage}`,
          id: idOf(`${name}.${stage}`),
          label: words.choices?.[stage] ?? stage,
          rows: 2,
          value: first(typed, `${name}.${stage}`),
          ...(problem && index === 0 ? { errorMessage: wordsFor(words.label, problem) } : {}),
        }),
    )}`,
  })

const date = (view: FieldView): Html => {
  const { name, words, typed } = view
  const part = (suffix: 'day' | 'month' | 'year') => ({
    name: `${name}.${suffix}`,
    id: `${idOf(name)}-${suffix}`,
    label: fieldWords[suffix],
    value: first(typed, `${name}.${suffix}`),
    width: suffix === 'year' ? (4 as const) : (2 as const),
  })
  const { idPrefix: id, ...rest } = asked(view)
  return dateInput({
    id,
    ...rest,
    fieldset: { legend: { text: words.label, size: 's' } },
    items: [part('day'), part('month'), part('year')],
  })
}

const oneLine = (view: FieldView): Html => {
  const { idPrefix: id, ...rest } = asked(view)
  return input({
    name: view.name,
    id,
    ...rest,
    label: { text: view.words.label, size: 's' },
    value: first(view.typed, view.name),
    ...(view.field.control === 'number' ? { inputmode: 'numeric' as const, width: 2 as const } : {}),
  })
}

const severalLines = (view: FieldView): Html => {
  const { idPrefix: id, ...rest } = asked(view)
  return textarea({
    name: view.name,
    id,
    ...rest,
    label: { text: view.words.label, size: 's' },
    rows: view.field.control === 'lines' ? 4 : 6,
    value: first(view.typed, view.name),
  })
}
