import type { Typed } from '#src/flow/controls/control.ts'
import type { Field } from '#src/flow/section.ts'
import type { AnyFieldWords } from '#src/flow/words.ts'
import type { Html } from '../../html.ts'
import { html } from '../../html.ts'
import type { Says } from '../../words.ts'

/** How one kind of field looks. Methods, so that a kind's own may stand among all kinds. */
export type ControlView<F> = {
  draw(view: FieldView<F>): Html
  /** The name of the input that a problem leads to, where it is not the field's own. */
  firstInput?(name: string, field: F): string
  /** What is wrong with a part of it, and the input that it leads to. */
  part?(view: FieldView<F>, name: string, problem: string): { readonly text: string; readonly input: string }
}

export type FieldView<F = Field> = {
  readonly field: F
  readonly name: string
  readonly words: AnyFieldWords
  readonly says: Says<'field' | 'part' | 'problem'>
  /** What stands in the form: what was typed, else what was answered. */
  readonly typed: Typed
  readonly problem?: string | undefined
  /** All problems of the page, by field or by the part of a field that has one. */
  readonly problems?: Readonly<Record<string, string>>
  /** A day that would be taken, as YYYY-MM-DD: what is shown as an example keeps to the limits. */
  readonly example?: string | undefined
  /** The choices that stand first; the rest opens below them. */
  readonly foremost?: readonly string[]
  /** What a choice does that only this page knows. */
  readonly hintOf?: (choice: string) => string | undefined
  /** What opens below a choice. */
  readonly below?: (choice: string) => Html
  /** What a field of references can point at. */
  readonly choosable?: readonly Choosable[]
  /** Below which address the files of this plan lie; only on a page that a file can be sent from. */
  readonly filesAt?: string
  /** The same of what lies apart. */
  readonly sitesAt?: string
  /** The page of that alone, from which it is not taken out. */
  readonly standsApart?: boolean
}
/** Without a name where none is written, or the reader may not know it. */
export type Choosable = { readonly id: string; readonly name: string | undefined }

export const idOf = (name: string): string => name.replaceAll('.', '-')

export const typedAt = (typed: Typed, name: string): string => typed[name]?.[0] ?? ''

/** What stands around a field of any kind: its hint, and what is wrong with it. */
export const around = <F>({ says, words, problem }: FieldView<F>, only?: string) => ({
  ...(words.hint === undefined ? {} : { hint: words.hint }),
  ...(problem === undefined ? {} : { errorMessage: errorAt(says, words.label, problem, only) }),
})

export const legendOf = <F>({ words }: FieldView<F>) =>
  ({ legend: { text: words.label, size: 's' } }) as const

export const labelOf = <F>({ words }: FieldView<F>) => ({ text: words.label, size: 's' }) as const

/** Where one answer stands alone, it is named: “write or choose” would send its reader to look for others. */
const onlyChoice = ({ choices }: Field, words: AnyFieldWords): string | undefined => {
  const [only, another] = choices
  return only === undefined || another !== undefined ? undefined : words.choices?.[only]
}

/** What was chosen and cannot all be true, as it is called on the page. */
const clashing = (field: Field, words: AnyFieldWords, chosen: readonly string[]): string | undefined => {
  const alone: Clashing = field
  const one = chosen.some((choice) => alone.exclusive?.includes(choice))
  const set = alone.apart?.find((apart) => apart.filter((choice) => chosen.includes(choice)).length > 1)
  const clash = one ? chosen : chosen.filter((choice) => set?.includes(choice))
  return clash.length < 2 ? undefined : clash.map((choice) => words.choices?.[choice] ?? choice).join('”, “')
}
type Clashing = Pick<Field, 'control'> & {
  readonly exclusive?: readonly string[]
  readonly apart?: readonly (readonly string[])[]
}

/** The answers that a problem is about, where it names them: the only one that there is, or those that do not go together. */
export const namedIn = (
  field: Field,
  words: AnyFieldWords,
  chosen: readonly string[] = [],
): string | undefined => onlyChoice(field, words) ?? clashing(field, words, chosen)

/** Each field is named with its problem, so that no two lines of a page read the same. */
export const problemText = (
  says: Says<'problem'>,
  label: string | undefined,
  problem: string,
  only?: string,
): string => {
  if (only !== undefined && says.problem[`only-${problem}`] !== undefined)
    return `${problemText(says, label, `only-${problem}`)} “${only}”`
  const [, code = problem, most, over] = /^([a-z-]+) (\d+)(?: (\d+))?$/.exec(problem) ?? []
  const words = says.problem[code] ?? code
  const text = typeof words === 'string' ? words : words(Number(most), Number(over))
  return label === undefined
    ? `${text.charAt(0).toUpperCase()}${text.slice(1)}`
    : `${label.replace(/\?$/, '')}: ${text}`
}

/** The same at the field, announced as an error. */
export const errorAt = (
  says: Says<'part' | 'problem'>,
  label: string | undefined,
  problem: string,
  only?: string,
) => ({
  text: problemText(says, label, problem, only),
  visuallyHiddenText: says.part.error,
})

/** What somebody types runs in its own direction, whatever the page's. */
export const ownDirection = { attributes: { dir: 'auto' } } as const

/** Tells the server that the boxes were on the page, so that none ticked is an answer and not silence. */
export const present = ({ name }: { readonly name: string }): Html =>
  html`<input type="hidden" name="${name}" value="">`

/** Enter in a text presses a form's first button: it is to be the one that goes on, not one that only changes the page. */
export const enterSends = html`<button class="nhsuk-u-visually-hidden" tabindex="-1" aria-hidden="true"></button>`
