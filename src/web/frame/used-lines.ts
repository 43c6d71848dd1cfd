import type { UsedLine } from '#views/review/used.ts'
import { type Mark, markedIn } from '../../flow/mark.ts'
import type { AccountId } from '../../plan/ids.ts'
import type { Plan } from '../../plan/plan.ts'
import { dangersReported, isWaiting } from '../../plan/reads/danger-reported.ts'
import { isToldNext, isUnsettled, type Reported, type UseReport, wordsStood } from '../../plan/use-reports.ts'
import type { Service } from './service.ts'

/** What readers said of the plan, newest first, in the words of the form that they filled in. */
export const usedLines = (
  service: Pick<Service, 'forms'>,
  plan: Plan,
  reader?: AccountId,
): readonly UsedLine[] => {
  const isDrafterNow = reader !== undefined && plan.drafters.includes(reader)
  return plan.useReports
    .map((report) => ({
      isOpen: isUnsettled(report),
      isTold: isToldNext(report, plan.approved?.version),
      isWaiting: isWaiting(plan, report),
      isMine: report.reads.some(({ by, isDrafter }) => by.id === reader && (!isDrafter || isDrafterNow)),
      ...report,
    }))
    .map(({ by, jobRole, at, of, helped = '', wrong, text, version, reads, ...one }) => ({
      ...{ id: version, isWaiting: one.isWaiting, isMine: one.isMine },
      isForNext: one.isOpen,
      isStillTold: one.isTold && !one.isOpen,
      stood: wordsStood({ reads }),
      isSettled: one.isForNext === true && !one.isOpen,
      maySettle: !isDrafterNow,
      by: [by.name, jobRole, one.service].filter((part) => part !== '').join(', '),
      ...{ at, of, text },
      ...saidBackLine(service, one.saidBack),
      helped: one.saidBack ? choiceWords(service, 'back-helped', helped) : helped,
      ...followedLine(service, one),
      wrong: wrong.map((one) => choiceWords(service, 'use-wrong', one)),
      dangers: dangersReported(plan, { text }),
      reads: reads.map(({ by, at, words = '', settles = false }, index) => ({
        ...{ by: by.name, at, words },
        as: settles
          ? ('settled' as const)
          : isReopened(reads.slice(0, index))
            ? ('reopened' as const)
            : undefined,
      })),
    }))
    .toReversed()
}

/** What readers are asked since the question changed; what they said before stands as it was asked. */
const followedLine = (
  service: Pick<Service, 'forms'>,
  {
    followed,
    why,
    happened = [],
    isToLookAt,
  }: Pick<UseReport, 'followed' | 'why' | 'happened' | 'isToLookAt'>,
): Pick<UsedLine, 'followed' | 'why' | 'happened' | 'isToLookAt'> => ({
  ...(followed === undefined ? {} : { followed: choiceWords(service, 'use-followed', followed) }),
  ...(why === undefined ? {} : { why: choiceWords(service, 'use-why', why) }),
  happened: happened.map((one) => choiceWords(service, 'use-happened', one)),
  isToLookAt: isToLookAt === true,
})

const saidBackLine = (
  service: Pick<Service, 'forms'>,
  saidBack: Reported['saidBack'],
): Pick<UsedLine, 'saidBack'> =>
  saidBack ? { saidBack: { read: choiceWords(service, 'back-read', saidBack.read) } } : {}

/** Whether the words after these open again what they had settled. */
const isReopened = (before: Reported['reads']): boolean =>
  before.findLast(({ words }) => words !== undefined)?.settles === true

export const choiceWords = (
  { forms: { afterUse } }: Pick<Service, 'forms'>,
  mark: Mark,
  value: string,
): string => afterUse.words.fields[markedIn([afterUse], mark) ?? '']?.choices?.[value] ?? value
