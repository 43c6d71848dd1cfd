import { part } from '../../flow/json.ts'
import type { Content, Entry } from '../content.ts'
import type { Plan } from '../plan.ts'
import type { PlanForms } from '../plan-forms.ts'
import type { Current } from '../refusal.ts'
import { entriesOf } from './content-of.ts'
import type { RefusedLine } from './refused-in.ts'

/** What may harm them or whoever comes, or who should stay away, word for word, with who said it. */
export type WarnedLine = RefusedLine & {
  readonly field: string
  /** That there is none. */
  readonly isNone: boolean
}

export const warnedIn = (forms: PlanForms, { entries }: Pick<Content, 'entries'>): readonly WarnedLine[] =>
  entries.filter((entry) => isWarning(forms, entry)).map(lineOf)

/** The same of a draft. */
export const warnedHere = (plan: Plan): readonly WarnedLine[] => warningsIn(plan).map(lineOf)

/** What a plan that this one takes the place of tells of, and this one says there is none of: whoever signs says why. */
export type Denied = {
  readonly id: string
  readonly words: string
  readonly told: readonly WarnedLine[]
  readonly denied: readonly Entry[]
}

export const deniedHere = (plan: Plan, replaced: readonly Pick<Current, 'warned'>[]): readonly Denied[] => {
  const { in: fields, denied: words } = plan.forms.harms.warned
  const all = replaced.length === 0 ? [] : warningsIn(plan)
  return fields.flatMap((field) => {
    const told = replaced.flatMap(({ warned }) => warned.filter((one) => one.field === field && !one.isNone))
    const denied = all.filter((entry) => entry.field === field)
    const [first] = denied
    return told.length > 0 && first !== undefined && denied.every(saysNone)
      ? [{ id: `apart-replaced-${field}`, words: words(first.question), told, denied }]
      : []
  })
}

const warningsIn = (plan: Plan): readonly Entry[] =>
  plan.forms.sections.flatMap((form) => entriesOf(plan, form)).filter((entry) => isWarning(plan.forms, entry))

const isWarning = ({ harms: { warned } }: PlanForms, { field, said, sees }: Entry): boolean =>
  warned.in.includes(field) && said.kind === 'answer' && sees !== 'site'

const lineOf = (entry: Entry): WarnedLine => ({
  field: entry.field,
  question: entry.question,
  who: entry.saidBy.name,
  lines: [...entry.shown, ...(entry.teamWords === undefined ? [] : [entry.teamWords])],
  isNone: saysNone(entry),
})

const saysNone = ({ said }: Entry): boolean =>
  said.kind === 'answer' && (part(said.value, 'none') === true || chosenIn(said.value).includes('none'))

const chosenIn = (value: Parameters<typeof part>[0]): readonly unknown[] => {
  const choices = part(value, 'choices')
  return Array.isArray(choices) ? choices : []
}
