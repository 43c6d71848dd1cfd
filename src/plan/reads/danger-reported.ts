import type { Danger } from '../../flow/listening.ts'
import { stands } from '../items.ts'
import type { Plan } from '../plan.ts'
import type { Reported, UseReport } from '../use-reports.ts'
import { textsAt } from './barred.ts'

/**
 * What a reader's own words speak of: whoever reads a plan says "she" of the person, as helpers do, and calls others by the
 * names that the plan has for them, which no listed phrase knows.
 */
export const dangersReported = (plan: Plan, { text }: Pick<UseReport, 'text'>): readonly Danger[] => {
  const { danger, nameWords } = plan.forms
  const instead = nameWords?.instead
  if (instead === undefined || text === '') return danger(text, 'carer')
  const names = new Set(namesIn(plan).flatMap(wordsOf))
  return danger(
    text.replace(word, (one) => (names.has(one) ? instead : one)),
    'carer',
  )
}
/**
 * Those that nobody of its practice has read; one that speaks of danger, or of what is to be looked at, waits for somebody who could sign:
 * whoever wrote in the draft cannot.
 */
export const waitingReports = (plan: Plan): readonly Reported[] =>
  plan.useReports.filter((one) => isWaiting(plan, one))

export const isWaiting = (plan: Plan, report: Reported): boolean =>
  report.reads.every(({ isDrafter }) => isDrafter === true) &&
  (report.reads.length === 0 || report.isToLookAt === true || dangersReported(plan, report).length > 0)

const word = /\p{Lu}[\p{L}\p{M}]+/gu

const wordsOf = (name: string): readonly string[] => name.match(word) ?? []

/** Of those whom the plan lists, and of helpers. */
const namesIn = (plan: Plan): readonly string[] => [
  ...Object.keys(plan.items).flatMap((id) => (stands(plan, id) ? textsAt(plan, id, 'contact-name') : [])),
  ...Object.values(plan.carers).map(({ name }) => name),
]
