import type { PlanId, PracticeId } from '../plan/ids.ts'
import type { Plan } from '../plan/plan.ts'
import { auditOfApproved } from '../plan/quality/of-approved.ts'
import type { Connection } from './columns.ts'
import type { Database } from './database.ts'
import { asc, eq, sql } from './drizzle.ts'
import { type Key, openedValue, sealedValue, streamOf } from './sealing.ts'
import { asking, inserting, type Query } from './statement.ts'
import type { Tables } from './tables.ts'

export type StoredFindings = Tables['approvedFindings']['$inferSelect']

/** How much was looked for in a version as it was approved, and how much of it was not there. */
export type Findings = { readonly applicable: number; readonly missing: number; readonly alerts: number }

export const placeOfFindings = ({ version, practice, month }: Omit<StoredFindings, 'plan' | 'sealed'>) =>
  `findings ${version} ${practice} ${month}`

export const openedFindings = (key: Key | undefined, row: StoredFindings): Findings =>
  openedValue<Findings>(key, placeOfFindings(row), row.sealed)

/** A month of the calendar in Greenwich: `2026-11`. */
export const monthOf = (at: string): string => at.slice(0, 7)

/** Written once for each version, and read by month. */
export const findingsIn = ({ tables: { approvedFindings } }: Database) => {
  const insert = inserting(approvedFindings)
  return (on: Connection, key: Key, { id: plan, approved }: Plan): readonly Query[] => {
    const practice = approved?.asApproved?.offeredTo ?? approved?.asApproved?.practice
    const audit = approved && auditOfApproved(approved)
    if (!approved || !audit || practice === undefined) return []
    const row = { version: approved.version, practice, month: monthOf(approved.at) }
    const found: Findings = {
      applicable: audit.sections.reduce((sum, { applicable }) => sum + applicable, 0),
      missing: audit.sections.reduce((sum, { applicable, there }) => sum + applicable - there, 0),
      alerts: audit.alerts.length,
    }
    return [insert(on, { plan, ...row, sealed: sealedValue(key, placeOfFindings(row), found) })]
  }
}
