import type { UsedLine } from '#views/review/used.ts'
import { type Mark, markedIn } from '../../flow/mark.ts'
import type { AccountId } from '../../plan/ids.ts'
import type { Plan } from '../../plan/plan.ts'
import { dangersReported, isWaiting } from '../../plan/reads/danger-reported.ts'
import type { Service } from './service.ts'

/** What readers said of the plan, newest first, in the words of the form that they filled in. */
export const usedLines = (
  { forms: { afterUse } }: Pick<Service, 'forms'>,
  plan: Plan,
  reader?: AccountId,
): readonly UsedLine[] => {
  const choice = (mark: Mark, value: string): string =>
    afterUse.words.fields[markedIn([afterUse], mark) ?? '']?.choices?.[value] ?? value
  const isDrafterNow = reader !== undefined && plan.drafters.includes(reader)
  return plan.useReports
    .map((report) => ({
      isWaiting: isWaiting(plan, report),
      isMine: report.reads.some(({ by, isDrafter }) => by.id === reader && (!isDrafter || isDrafterNow)),
      ...report,
    }))
    .map(({ by, jobRole, service, at, of, helped, wrong, text, version, reads, ...one }) => ({
      ...{ id: version, isWaiting: one.isWaiting, isMine: one.isMine },
      by: [by.name, jobRole, service].filter((part) => part !== '').join(', '),
      ...{ at, of, text },
      helped: choice('use-helped', helped),
      wrong: wrong.map((one) => choice('use-wrong', one)),
      dangers: dangersReported(plan, { text }),
      reads: reads.map((read) => ({ by: read.by.name, at: read.at })),
    }))
    .toReversed()
}
