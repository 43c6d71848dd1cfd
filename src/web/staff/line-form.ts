import type { FieldName, LineForm, ProblemCode } from '#views/staff/practices.ts'
import { emailAddressIn } from '../../plan/email-address.ts'

/** What a form of single lines was sent with; `values` are settled only when there is no problem. */
export type Lines = { readonly ok: boolean; readonly values: Values; readonly form: LineForm }
type Values = Readonly<Record<FieldName, string>>

export const linesIn = (fields: readonly FieldName[], params: URLSearchParams): Lines => {
  const typed = valuesFor(fields, (field) => (params.get(field) ?? '').trim().replace(/\s+/g, ' '))
  const values = valuesFor(fields, (field) => settled(field, typed[field]))
  const problems = Object.fromEntries(
    fields.flatMap((field) => {
      const problem = problemIn(field, values[field])
      return problem === undefined ? [] : [[field, problem] as const]
    }),
  )
  return { ok: Object.keys(problems).length === 0, values, form: { fields, typed, problems } }
}

export const emptyForm = (fields: readonly FieldName[]): LineForm => ({ fields, typed: {}, problems: {} })

/** The same form, with a problem that only the store could see. */
export const withProblem = (form: LineForm, field: FieldName, problem: ProblemCode): LineForm => ({
  ...form,
  problems: { ...form.problems, [field]: problem },
})

const valuesFor = (fields: readonly FieldName[], value: (field: FieldName) => string): Values => ({
  ...blank,
  ...Object.fromEntries(fields.map((field) => [field, value(field)])),
})
const blank: Values = {
  name: '',
  practiceName: '',
  email: '',
  practiceEmail: '',
  odsCode: '',
  jobRole: '',
  registration: '',
  service: '',
}

const settled = (field: FieldName, typed: string): string => {
  if (isEmail(field)) return emailAddressIn(typed) ?? typed
  return field === 'odsCode' ? typed.toUpperCase() : typed
}

const problemIn = (field: FieldName, value: string): ProblemCode | undefined => {
  if (value === '') return 'empty'
  if (value.length > longest) return 'too-long'
  if (isEmail(field)) return emailAddressIn(value) === undefined ? 'not-an-email' : undefined
  const [shape, problem] = shapes[field] ?? usual
  return shape.test(value) ? undefined : problem
}
const longest = 100

type Shape = readonly [RegExp, ProblemCode]
const shapes: Readonly<Partial<Record<FieldName, Shape>>> = {
  odsCode: [/^[A-Z0-9]{3,8}$/, 'not-an-ods-code'],
  registration: [/^[A-Za-z]{2,10} [A-Za-z0-9]{4,12}$/, 'not-a-registration'],
}
const usual: Shape = [/^[^\p{C}<>]+$/u, 'unreadable']

const isEmail = (field: FieldName): boolean => field === 'email' || field === 'practiceEmail'
