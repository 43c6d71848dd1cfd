import { asRead } from '#views/form/as-read.ts'
import type { WayOut } from '../../flow/answer.ts'
import { fieldAt, sectionAt } from '../../flow/spot.ts'
import { type Entry, spotOf } from '../../plan/content.ts'
import type { Plan } from '../../plan/plan.ts'
import { formOf } from '../../plan/reads/reading.ts'

/** What stands there as a page shows it: the lines of an answer, or the way out that was taken. */
export const entryShown = (plan: Plan, entry: Entry): readonly string[] | WayOut =>
  entry.said.kind === 'answer' ? linesOfEntry(plan, entry) : entry.said.kind

/** An answer as it reads on a page: days and NHS numbers as everywhere else, everything else letter for letter. */
export const linesOfEntry = (plan: Plan, entry: Entry): readonly string[] => {
  const { section, at } = spotOf(entry)
  const form = formOf(plan, section)
  const rules = form && sectionAt(form.section, at)?.fields[fieldAt(at) ?? '']
  return entry.shown.map((line) => asRead(rules, line))
}
