import type { Approval } from '#views/review/approval.ts'
import type { Clinician } from '../../plan/actor.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Reading } from '../../plan/readings.ts'
import { entriesOf } from '../../plan/reads/content-of.ts'
import { hasRead, isWriter, readersOf } from '../../plan/reads/readers.ts'
import type { Service } from '../frame/service.ts'
import { reviewPath } from './section-page.ts'

/** Each section with who read it as it stands: the approver herself, and colleagues. */
export const containedIn = (plan: Plan, actor: Clinician): Approval['contains'] =>
  plan.forms.sections.map((form) => ({
    title: form.words.title,
    href: reviewPath(plan.id, form.section.id),
    answers: entriesOf(plan, form).filter(
      ({ said, field }) => said.kind === 'answer' && form.section.fields[field]?.control !== 'list',
    ).length,
    isMine: hasRead(plan, form.section.id, actor),
    writtenBy: readersOf(plan, form.section.id)
      .filter(({ by }) => by.id !== actor.id && isWriter(plan, form.section.id, by))
      .map(({ by }) => by.name),
    readBy: readersOf(plan, form.section.id).map((one) => seenAs(plan, one)),
  }))

/** When she opened this round of the plan, by the access log, and when she accepted what: said back to her before she signs. */
export const ownReading = async (
  { accessLog }: Service,
  { plan, actor }: { readonly plan: Plan; readonly actor: Clinician },
): Promise<Approval['ownReading']> => {
  const hers = plan.forms.sections.flatMap(({ section }) =>
    readersOf(plan, section.id).filter(({ by }) => by.id === actor.id),
  )
  const accepted = hers.filter((one) => isReadAnew(plan, one)).map(({ at }) => at)
  const [first = plan.changedAt, ...others] = accepted.toSorted()
  if (hers.length === 0) return undefined
  const opened = (await accessLog.ofPlan(plan.id))
    .filter(({ account, deed, at }) => account === actor.id && deed === 'read-draft' && at <= first)
    .map(({ at }) => at)
    .filter((at) => at >= (plan.submittedAt ?? ''))
  return {
    opened: opened.at(-1),
    accepted:
      accepted.length === 0 ? undefined : { first, last: others.at(-1) ?? first, sections: accepted.length },
    before:
      plan.approved && hers.length > accepted.length
        ? { sections: hers.length - accepted.length, version: plan.approved.version }
        : undefined,
  }
}

/** Whom she may rely on: who read what she has not, each with all of it. */
export const colleaguesIn = (plan: Plan, actor: Clinician): Approval['colleagues'] => {
  const unread = plan.forms.sections.filter(({ section }) => !hasRead(plan, section.id, actor))
  const readings = unread.flatMap(({ section, words }) =>
    readersOf(plan, section.id)
      .filter(({ by }) => !isWriter(plan, section.id, by))
      .map((reading) => ({ reading, title: words.title })),
  )
  return [...new Set(readings.map(({ reading }) => reading.by.id))].map((id) => {
    const own = readings.filter(({ reading }) => reading.by.id === id)
    const [first] = own
    return {
      id,
      name: first?.reading.by.name ?? '',
      jobRole: first?.reading.jobRole ?? '',
      sections: own.map(({ title }) => title),
    }
  })
}

const seenAs = (plan: Plan, reading: Reading) => ({
  name: reading.by.name,
  jobRole: reading.jobRole,
  at: reading.at,
  version: reading.read,
  unchangedSince: isReadAnew(plan, reading) ? undefined : plan.approved?.version,
})

/** A reading of before the last approval counted for that version; for this one it says that nothing changed. */
const isReadAnew = ({ approved }: Plan, { at }: Reading): boolean =>
  approved === undefined || at > approved.at

export const readAnewIn = (plan: Plan): Approval['readAnew'] => {
  if (!plan.approved) return undefined
  const { sections } = plan.forms
  const isRead = (id: string) => readersOf(plan, id).some((one) => isReadAnew(plan, one))
  const read = sections.filter(({ section }) => isRead(section.id)).length
  return read === sections.length ? undefined : { version: plan.approved.version, read }
}
