import { DamagedRecord } from '../plan/damaged-record.ts'
import type { PracticeId } from '../plan/ids.ts'
import type { Plan } from '../plan/plan.ts'
import type { Compared, FoundThen } from '../plan/quality/compared.ts'
import { auditOfApproved } from '../plan/quality/of-approved.ts'
import type { Connection } from './columns.ts'
import type { Database } from './database.ts'
import { and, asc, eq, gte, sql } from './drizzle.ts'
import { type Key, openedValue, sealedValue, streamOf } from './sealing.ts'
import { asking, inserting, type Query } from './statement.ts'
import type { Tables } from './tables.ts'

export type StoredFindings = Tables['approvedFindings']['$inferSelect']

export type Findings = Pick<FoundThen, 'applicable' | 'missing' | 'alerts'>

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

/** Without a plan being folded: a key and a few figures for each. */
export const foundSinceIn = ({
  connection,
  sealing,
  tables: { approvedFindings },
}: Database): Compared['foundSince'] => {
  const find = asking((on) =>
    on
      .select()
      .from(approvedFindings)
      .where(
        and(
          eq(approvedFindings.practice, sql.placeholder('practice')),
          gte(approvedFindings.month, sql.placeholder('month')),
        ),
      )
      .orderBy(asc(approvedFindings.month), asc(approvedFindings.plan)),
  )
  return async (practice: PracticeId, month: string) => {
    const rows = await find(connection, { practice, month })
    const keys = await sealing.keysOf([...new Set(rows.map(({ plan }) => streamOf(plan)))])
    return rows.flatMap((row) => {
      const found = readable(() => openedFindings(keys.get(streamOf(row.plan)), row))
      return found ? [{ plan: row.plan, month: row.month, ...found }] : []
    })
  }
}

const readable = (read: () => Findings): Findings | undefined => {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof DamagedRecord)) throw error
    return undefined
  }
}
