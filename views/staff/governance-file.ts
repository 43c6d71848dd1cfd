import type { Governed } from '#src/plan/access-log.ts'
import { momentInWords } from '../frame/when.ts'
import { spreadsheet } from '../review/who-opened-file.ts'
import type { Says } from '../words.ts'
import { reasonOf, whoOf } from './governance.ts'

export type GovernedRows = {
  readonly accesses: readonly Governed[]
  readonly reasons: Readonly<Record<string, string>>
  readonly practices: readonly { readonly id: string; readonly name: string }[]
  readonly isCut: boolean
  readonly most: number
}

/** The same for a spreadsheet: it names nobody whose plan it is, nor who helps them, and holds no reason in own words. */
export const governanceFile = (
  says: Says<'governance' | 'receipts'>,
  { accesses, reasons, practices, isCut, most }: GovernedRows,
): string => {
  const { columns, cut, deeds } = says.governance
  const rows = accesses.map((one) => [
    ...[momentInWords(one.at), whoOf(says, one), one.jobRole, one.service, deeds[one.deed]],
    ...[
      reasonOf(says, reasons, one),
      practices.find(({ id }) => id === one.practice)?.name ?? '',
      one.plan ?? '',
    ],
  ])
  return spreadsheet([Object.values(columns), ...rows, ...(isCut ? [[cut(most)]] : [])])
}
