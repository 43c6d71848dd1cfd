import type { Said } from '../../flow/answer.ts'
import type { Form } from '../../flow/form.ts'
import { textsIn } from '../../flow/json.ts'
import { type Mark, markedIn, marks } from '../../flow/mark.ts'
import {
  type Asking,
  choiceCalled,
  choiceMarked,
  type OnePage,
  textMarked,
  withProblem,
} from '../../flow/page.ts'
import type { Given } from '../../flow/section.ts'
import { dutyKey } from '../../plan/access.ts'
import type { Covers, Duty } from '../../plan/actor.ts'
import type { PracticeId } from '../../plan/ids.ts'
import type { Member, MemberFact } from '../../plan/member.ts'
import { isClinicalRole } from '../../plan/reads/readable.ts'
import type { Service } from '../frame/service.ts'

export const administrator: Given = {
  pathway: [],
  role: 'administrator',
  age: 'unknown',
  nation: 'england',
}

/** What is asked about somebody depends on the duty, which the page is for; what else the page knows is not asked. */
export const memberAsked = (
  { forms: { staffMember } }: Service,
  duty: Duty['kind'],
  known: Partial<Record<Mark, string>> = {},
): Asking => ({
  form: staffMember,
  given: administrator,
  known: saidUnder(staffMember, { ...known, 'staff-duty': duty }),
})

/** What stands, as answers to the fields that bear the marks. */
export const saidUnder = (
  form: Form,
  values: Partial<Record<Mark, string | readonly string[]>>,
): Readonly<Record<string, Said>> =>
  Object.fromEntries(
    marks.flatMap((mark) => {
      const value = values[mark]
      const field = markedIn([form], mark)
      return field === undefined || value === undefined ? [] : [[field, { kind: 'answer', value }]]
    }),
  )

type GivenDuty = {
  readonly kind: Duty['kind']
  readonly practice?: PracticeId
  /** Whose plans a governance lead looks at. */
  readonly covers?: Covers
}

/** The duty that was filled in. */
export const dutyIn = (form: OnePage, { kind, practice, covers = [] }: GivenDuty): Duty => {
  const jobRole = textMarked(form, 'staff-job-role') || choiceMarked(form, 'staff-urgent-role')
  switch (kind) {
    case 'clinician': {
      if (practice === undefined) throw new Error('a clinician without a practice')
      const registration = textMarked(form, 'staff-registration')
      const isSenior = textMarked(form, 'staff-grade') === 'senior'
      const leads = textMarked(form, 'staff-leads') === 'yes'
      return {
        ...{ kind, practice, jobRole, registration },
        ...(isSenior ? { grade: 'senior' } : {}),
        ...(leads ? { leads } : {}),
      }
    }
    case 'urgent-reader':
      return { kind, jobRole, service: textMarked(form, 'staff-service') }
    case 'governance':
      return { kind, jobRole, service: textMarked(form, 'staff-service'), covers }
    default:
      return { kind }
  }
}

/** Whose plans they look at, by the codes that were typed; nothing where one of them is of no practice. */
export const coversIn = async ({ practices }: Service, form: OnePage): Promise<Covers | undefined> => {
  if (textMarked(form, 'staff-reach') !== 'some') return 'all'
  const said = form.said[markedIn([form.form], 'staff-covers') ?? '']
  const codes = said?.kind === 'answer' ? textsIn(said.value).map((code) => code.trim().toUpperCase()) : []
  const all = await practices.all()
  const found = codes.map((code) => all.find(({ odsCode }) => odsCode.toUpperCase() === code)?.id)
  return found.every((id) => id !== undefined) ? [...new Set(found)] : undefined
}

/** The same, to be changed. */
export const coversSaid = async (
  { practices }: Service,
  covers: Covers,
): Promise<Partial<Record<Mark, string | readonly string[]>>> => {
  if (covers === 'all') return { 'staff-reach': 'all' }
  const all = await practices.all()
  const codes = covers.flatMap((id) => all.find((one) => one.id === id)?.odsCode ?? [])
  return { 'staff-reach': 'some', 'staff-covers': codes }
}

/** A role that is typed reads what is open to all: one that reads more is chosen, so that the page says so. One of before may stay. */
export const typedAsClinical = (
  { forms: { readers } }: Service,
  form: OnePage,
  standing = '',
): OnePage | undefined => {
  const typed = textMarked(form, 'staff-job-role')
  const isAnother = textMarked(form, 'staff-urgent-role') !== '' && typed !== standing
  return isAnother && isClinicalRole(typed, readers)
    ? withProblem(form, 'staff-job-role', 'reads-clinical')
    : undefined
}

/** A role of before it could be chosen stands as another one, the last on the list. */
export const urgentRoleSaid = (
  { forms: { staffMember } }: Service,
  jobRole: string,
): Partial<Record<Mark, string>> => {
  const field = markedIn([staffMember], 'staff-urgent-role') ?? ''
  const chosen = choiceCalled(staffMember, field, jobRole)
  const [last] = staffMember.section.fields[field]?.choices.slice(-1) ?? []
  if (chosen !== undefined) return { 'staff-urgent-role': chosen }
  return { ...(last === undefined ? {} : { 'staff-urgent-role': last }), 'staff-job-role': jobRole }
}

/**
 * Who is called by this name at work. Somebody who is here for herself too, with a plan of her own, to help, or since she signed in
 * before she worked here, stays called there as she called herself: the name stands on each of her duties and not on the account.
 */
export const namedBy = async (
  service: Service,
  member: Member,
  { name, duty }: { readonly name: string; readonly duty: Duty },
): Promise<readonly MemberFact[]> => {
  if (await isHereForHerself(service, member))
    return givenAnew(
      member,
      [...others(member, duty), duty].map((one) => ({ ...one, name })),
    )
  return [...(member.name === name ? [] : [{ kind: 'Named', name } as const]), ...givenAnew(member, [duty])]
}

const isHereForHerself = async ({ plans }: Service, { id, name, duties }: Member): Promise<boolean> => {
  const isCalledElse = duties.length === 0 ? name !== '' : duties.some((one) => one.name !== undefined)
  if (isCalledElse) return true
  const [own, helped] = await Promise.all([plans.ownedBy(id), plans.caredForBy(id)])
  return own.length + helped.length > 0
}

const others = ({ duties }: Member, duty: Duty): readonly Duty[] =>
  duties.filter((one) => dutyKey(one) !== dutyKey(duty))

/** What stands as it is given is no fact. */
const givenAnew = ({ duties }: Member, given: readonly Duty[]): readonly MemberFact[] =>
  given
    .filter((duty) => duties.every((one) => !isSameDuty(one, duty)))
    .map((duty) => ({ kind: 'DutyGiven', duty }))

const isSameDuty = (one: Duty, other: Duty): boolean => asText(one) === asText(other)
const asText = (duty: Duty): string =>
  JSON.stringify(Object.entries(duty).toSorted(([a], [b]) => a.localeCompare(b)))
