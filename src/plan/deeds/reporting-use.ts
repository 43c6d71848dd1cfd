import { seenLength } from '../../flow/controls/own-words.ts'
import type { Actor } from '../actor.ts'
import type { Command } from '../command.ts'
import { accepted, type Decision, refuse } from '../decision.ts'
import type { Plan } from '../plan.ts'
import { askedUpTo, type Read, type UseReport, wordsStood } from '../use-reports.ts'

/** Said of the version that stands; a double click says it once. Its practice is told that there is something to read. */
export const reportUse = (
  { approved, id, practice, useReports, status }: Plan,
  { kind: _, why, happened, ...said }: Command & { kind: 'report-use' },
  by: Actor,
): Decision => {
  if (by.kind !== 'urgent-reader' || !approved) return refuse({ kind: 'not-allowed' })
  if (seenLength(said.text) > reportMax || [said.wrong, happened].some(({ length }) => length > choicesMost))
    return refuse({ kind: 'no-such-place' })
  const mine = useReports.filter((one) => one.by.id === by.id && one.of === approved.version)
  const last = mine.at(-1)
  const all = { ...said, ...(why === '' ? {} : { why }), ...(happened.length === 0 ? {} : { happened }) }
  if (last && isSame(last, all)) return accepted([])
  if (mine.length >= reportsMax) return refuse({ kind: 'too-many' })
  const { jobRole, service } = by
  const mail =
    practice === undefined || status === 'withdrawn'
      ? []
      : [{ kind: 'use-reported' as const, to: { practice }, plan: id }]
  return accepted([{ kind: 'UseReported', ...all, jobRole, service, of: approved.version }], mail)
}
/** Characters. */
const reportMax = 1000
const choicesMost = 100
/** Of one reader, of one version. */
const reportsMax = 10

type Said = Pick<UseReport, 'followed' | 'why' | 'happened' | 'wrong' | 'text'>
const isSame = (one: Said, other: Said): boolean => choicesOf(one) === choicesOf(other)
const choicesOf = ({ followed, why, happened = [], wrong, text }: Said): string =>
  JSON.stringify([followed, why, happened, wrong, text])

/** How it went, as the person knows it: once of each opening; whoever passes it over says nothing to anybody. */
export const sayBack = (
  plan: Plan,
  { kind: _, upTo, read, isSkipped, ...said }: Command & { kind: 'say-back' },
): Decision => {
  const { approved, id, practice, status } = plan
  if (!approved) return refuse({ kind: 'not-allowed' })
  if (seenLength(said.text) > reportMax) return refuse({ kind: 'no-such-place' })
  if (askedUpTo(plan).some((before) => before >= upTo)) return accepted([])
  const saidBack = { upTo, read, ...(isSkipped ? { isSkipped } : {}) }
  const nobodys = { wrong: [], jobRole: '', service: '', of: approved.version }
  const isTold = isSkipped !== true && practice !== undefined && status !== 'withdrawn'
  return accepted(
    [{ kind: 'UseReported', ...said, ...nobodys, saidBack }],
    isTold ? [{ kind: 'use-reported', to: { practice }, plan: id }] : [],
  )
}

/**
 * Somebody of the practice has read it: each once, and again when she wrote in the draft that she read it beside, or has
 * something to say of it to whoever opens the plan next, who is told the newest. Whoever could sign says how it is settled;
 * words of anybody that settle nothing open it again. Nothing is said over words that the page did not show.
 */
export const readReport = (
  { useReports, drafters, forms }: Plan,
  { report, words = '', settles, reopens, stood }: Command & { kind: 'read-use-report' },
  { id }: Actor,
): Decision => {
  const one = useReports.find(({ version }) => version === report)
  if (!one) return refuse({ kind: 'no-such-place' })
  if (seenLength(words) > reportMax) return refuse({ kind: 'no-such-place' })
  const isDrafter = drafters.includes(id)
  if (settles && (isDrafter || !one.isForNext)) return refuse({ kind: 'not-allowed' })
  if (reopens && !one.isForNext) return refuse({ kind: 'not-allowed' })
  if ((settles || reopens) && !forms.tellsSomething(words)) return refuse({ kind: 'no-reason' })
  const isMine = (read: Read | undefined): boolean => read?.by.id === id && (isDrafter || !read.isDrafter)
  const newest = one.reads.findLast((read) => read.words !== undefined)
  const isKnown =
    words === ''
      ? one.reads.some(isMine)
      : newest?.words === words && newest.settles === settles && isMine(newest)
  if (isKnown) return accepted([])
  if (words !== '' && stood !== undefined && stood !== wordsStood(one))
    return refuse({ kind: 'draft-moved', sections: [] })
  const said = { ...(words === '' ? {} : { words }), ...(settles ? { settles } : {}) }
  return accepted([{ kind: 'UseReportRead', report, ...(isDrafter ? { isDrafter } : {}), ...said }])
}
