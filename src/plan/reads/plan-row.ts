import type { Form } from '../../flow/form.ts'
import type { Section } from '../../flow/section.ts'
import { sectionsIn } from '../../flow/spot.ts'
import type { Fact, Voice } from '../facts.ts'
import type { AccountId, Instant, PlanId, PracticeId } from '../ids.ts'
import type { Status } from '../lifecycle.ts'
import { fold, type Plan } from '../plan.ts'
import { fieldMarked } from '../plan-forms.ts'
import { pathIn, textMarked } from './reading.ts'

/** What is found, listed or counted without folding: written with the facts, in one transaction. */
export type PlanRow = {
  readonly id: PlanId
  readonly version: number
  readonly owner: AccountId | undefined
  readonly practice: PracticeId | undefined
  readonly status: Status
  readonly progress: Progress
  readonly changedAt: Instant
  readonly submittedAt: Instant | undefined
  /** The person as a queue names them: FAMILY, Given. */
  readonly family: string
  readonly given: string
  readonly born: string
  /** What the person is called before they gave a name in the plan. */
  readonly ownerName: string
}

/** Where each section stands for the person, with the version of the form that it was computed under. */
export type Progress = Readonly<Record<string, { readonly flow: string; readonly state: SectionState }>>

export type CarerRow = {
  readonly id: string
  readonly email: string
  readonly account: AccountId | undefined
  readonly removed: boolean
}

/** The row of a plan; after `before`, only what its sections that moved since say is worked out anew. */
export const rowOf = (plan: Plan, before?: Plan): PlanRow => {
  const said = saidSince(plan, before)
  told.set(plan, said)
  const { id, version, owner, practice, status, changedAt, submittedAt, ownerName } = plan
  return { ...{ id, version, owner, practice, status, changedAt, submittedAt, ownerName }, ...said }
}
type Told = Pick<PlanRow, 'progress' | 'family' | 'given' | 'born'>
const told = new WeakMap<Plan, Told>()

const saidSince = (plan: Plan, before: Plan | undefined): Told => {
  const known = before && told.get(before)
  if (!before || !known) return { progress: progressOf(plan, plan.forms.sections), ...identityOf(plan) }
  const moved = plan.forms.sections.filter(
    ({ section }) => (plan.changedIn[section.id] ?? 0) > before.version,
  )
  const isRenamed = moved.some(({ section }) =>
    naming.some((mark) => section.fields[fieldMarked(plan.forms, mark) ?? '']),
  )
  return {
    ...known,
    progress: { ...known.progress, ...progressOf(plan, moved) },
    ...(isRenamed ? identityOf(plan) : {}),
  }
}

const progressOf = (plan: Plan, forms: readonly Form[]): Progress =>
  Object.fromEntries(
    forms.map(({ section }) => [
      section.id,
      { flow: `${section.id}@${section.version}`, state: sectionState(plan, 'person', section) },
    ]),
  )

const identityOf = (plan: Plan): Omit<Told, 'progress'> => ({
  family: textMarked(plan, 'family-name') ?? '',
  given: textMarked(plan, 'given-name') ?? '',
  born: textMarked(plan, 'birth-date') ?? '',
})
const naming = ['family-name', 'given-name', 'birth-date'] as const

export type SectionState = 'not-started' | 'in-progress' | 'completed' | 'needs-another-look'

/** Where one voice stands in one section. */
export const sectionState = (plan: Plan, voice: Voice, section: Section): SectionState => {
  if (plan.voices[voice]?.[section.id] === undefined) return 'not-started'
  const path = pathIn(plan, voice, section)
  if (path.again.length > 0) return 'needs-another-look'
  return path.open === undefined ? 'completed' : 'in-progress'
}

/** The versions of a section's questions, those of its lists' items among them: `contacts@1 one-contact@1`. */
export const stampOf = (section: Section): string =>
  sectionsIn(section)
    .map(({ section: { id, version } }) => `${id}@${version}`)
    .join(' ')

type Answered = Fact & { readonly kind: 'Answered' }

/** The versions of the section's questions when this answer leaves nothing open in it for its author; the team fills in no sections. */
export const completion = (plan: Plan, fact: Answered): Pick<Answered, 'completes'> => {
  const section = plan.forms.sections.find(({ section }) => section.id === fact.section)?.section
  if (!section || fact.voice === 'team') return {}
  const by = { id: '', name: '', role: '' }
  const after = fold(plan, [{ version: plan.version + 1, at: plan.changedAt, by, fact }])
  const isCompleted = sectionState(after, fact.voice, section) === 'completed'
  return isCompleted ? { completes: stampOf(section) } : {}
}
