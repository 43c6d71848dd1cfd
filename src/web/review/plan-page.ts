import type { Context } from 'hono'
import { type Away, reviewAway } from '#views/review/away.ts'
import type { RefusalLine } from '#views/review/refusals.ts'
import { type Review, review } from '#views/review/review.ts'
import { topicId } from '#views/review/topic-id.ts'
import type { UsedLine } from '#views/review/used.ts'
import { subjectsIn } from '../../flow/condition.ts'
import { isHelping, may } from '../../plan/access.ts'
import { talkWhen } from '../../plan/agreement.ts'
import { openAskedBack } from '../../plan/asked-back.ts'
import { claimsIn, passedOnIn } from '../../plan/in-hand.ts'
import { isOfferedElsewhere } from '../../plan/lifecycle.ts'
import { reachesOwner } from '../../plan/mail.ts'
import { namesakesBeside } from '../../plan/namesakes-beside.ts'
import type { Plan } from '../../plan/plan.ts'
import { carriedIn, questionsLeft } from '../../plan/question.ts'
import { readingsOf } from '../../plan/readings.ts'
import { agendaOf } from '../../plan/reads/agenda.ts'
import { disowned } from '../../plan/reads/disowned.ts'
import { wroteBeside } from '../../plan/reads/helpers-wrote.ts'
import { hasRead, isAccepted, readersOf } from '../../plan/reads/readers.ts'
import { isOpen, recordingsFor } from '../../plan/reads/recordings.ts'
import { refusalsChanged, refusalsWritten, treatmentsAsked } from '../../plan/reads/refusals-changed.ts'
import { rulesNow } from '../../plan/reads/rules.ts'
import { labelOf } from '../../plan/reads/shown.ts'
import { linesNow } from '../../plan/reads/speaks-up.ts'
import { draftersNamed } from '../../plan/reads/written-by.ts'
import { sameWordsBeside } from '../../plan/stream.ts'
import type { Found, OnPlan } from '../frame/doors.ts'
import type { Post } from '../frame/guards.ts'
import { givenBack, type Kept } from '../frame/kept-posts.ts'
import type { Env } from '../frame/ports.ts'
import type { Service } from '../frame/service.ts'
import { usedLines } from '../frame/used-lines.ts'
import { wantedOfPlan } from '../frame/wanted-here.ts'
import { noteWanted } from '../frame/wanted-noted.ts'
import { agendaLines, questionLine, refusalLines, wordLeftLines } from './agenda-lines.ts'
import { agreedOtherwiseIn } from './agreed-otherwise.ts'
import { isAgreementOpen, toTalkFirst } from './agreement.ts'
import { bareChapters } from './bare-chapters.ts'
import { readsOtherwise, sinceBegun } from './changes.ts'
import { deskBegun, keptOver, keyOf, lateOver } from './desk-begun.ts'
import { openLines } from './disclosures.ts'
import { happenedIn } from './happened.ts'
import { inHandShown, signsElse } from './in-hand.ts'
import { lackingIn } from './lacking.ts'
import { lettersDue } from './letters.ts'
import { pageWarnings } from './page-warnings.ts'
import { patientAsApproved, patientOf, patientToldOf } from './patient-of.ts'
import { qualityLines } from './quality-lines.ts'
import { readAtHome } from './read-at-home.ts'
import { ruleLine } from './rule-lines.ts'
import type { Reviewed } from './section-page.ts'
import { standingOf } from './standing-of.ts'
import { withBegun } from './use-reports-begun.ts'

/** What was just sent from the page of a plan and not taken: it stands there as it was typed. */
export type NotTaken = {
  readonly problem?: Review['problem']
  readonly wordsChanged?: Review['wordsChanged']
  readonly waiting?: Away['problem']
  /** Which report after use was to be settled, or opened again, without words. */
  readonly unsaid?: { readonly report: number; readonly by: NonNullable<UsedLine['unsaid']> }
  readonly post?: Post
}

/** One plan at the desk: with its agenda and its sections where it is to be reviewed, else where it is. */
export const planPage = async (
  service: Service,
  c: Context<Env>,
  found: OnPlan<'clinician'>,
  not: NotTaken = {},
) => {
  const { plan, actor } = found
  const late = await givenBack(service, c)
  const used = (await withBegun(service, found, usedLines(service, plan, actor.id), late)).map((one) =>
    one.id === not.unsaid?.report ? { ...one, unsaid: not.unsaid.by } : one,
  )
  const wanted = await wantedBeside(service, c, found)
  if (!may(actor, 'read-submitted', plan))
    return reviewAway({
      wanted,
      ...away(service, found),
      elsewhere: await elsewhereOf(service, found),
      atHome: await readAtHome(service, found),
      used,
      problem: not.waiting,
    })
  const { refusals, ...page } = overview(service, found)
  const begun = await Promise.all(refusals.map((one) => withReason(service, found, { one, late })))
  const lines = begun.map((one) => withTyped(one, not.post))
  const namesakes = await namesakesBeside(service.plans, plan, actor)
  const sameWords = await sameWordsBeside(service.publications, found)
  return review({
    ...page,
    helps: await helpsIn(service, found),
    atHome: await readAtHome(service, found),
    bare: (await bareChapters(service, found)).map(({ id }) => id),
    signsElse: plan.drafters.includes(actor.id) ? await signsElse(service, found) : undefined,
    quality: { ...page.quality, sameWords },
    used,
    namesakes,
    wanted,
    refusals: lines,
    problem: not.problem,
    wordsChanged: not.wordsChanged,
  })
}

/** What a crew said of this person stands at the plan, once there is one; that it was read is written down. */
const wantedBeside = async (service: Service, c: Context<Env>, { plan, actor }: OnPlan<'clinician'>) => {
  const wanted = await wantedOfPlan(service, plan, actor)
  const account = c.get('account')
  if (wanted.length > 0 && account) await noteWanted(service, account, 'wanted-read')
  return wanted
}

const helpsIn = async ({ practices }: Service, { plan, actor }: OnPlan<'clinician'>) =>
  isHelping(actor)
    ? {
        practice: (plan.practice && (await practices.find(plan.practice))?.name) ?? '',
        returns: may(actor, 'return', plan),
        approves: may(actor, 'approve', plan),
      }
    : undefined

/** Of a draft that is with its person no more than the lists name. */
const patientWaiting = (plan: Plan): Away['patient'] => {
  if (openLines(plan).length > 0) return patientToldOf(plan)
  const { nhsNumber: _, gender: __, ...named } = patientOf(plan)
  return plan.status === 'returned' ? named : undefined
}

const elsewhereOf = async ({ practices }: Service, { plan, actor }: OnPlan<'clinician'>) =>
  isOfferedElsewhere(plan) && plan.offeredTo !== undefined && plan.offeredTo !== actor.practice
    ? (await practices.find(plan.offeredTo))?.name
    : undefined

const away = (
  service: Service,
  { plan, actor }: Found<'clinician'>,
): Omit<Away, 'used' | 'wanted' | 'problem' | 'elsewhere' | 'atHome'> => ({
  ...shared(service, plan),
  patient: patientAsApproved(plan) ?? patientWaiting(plan),
  status: plan.status,
  kept: carriedIn(plan).map((one) => questionLine(plan, one)),
  wroteBeside: wroteBeside(plan),
  isTold: reachesOwner(plan),
  wordsLeft: wordLeftLines(plan),
  isQuestionLeft: actor.practice === plan.practice && questionsLeft(plan).length > 0,
  returned: plan.returned && { by: plan.returned.by.name, at: plan.returned.at },
  askedAgain: plan.askedAgain?.at,
})

/** With why the words refuse nothing, as she began to say it, or sent it too late. */
const withReason = async (
  service: Service,
  found: OnPlan<'clinician'>,
  { one, late }: { readonly one: RefusalLine; readonly late: readonly Kept[] },
): Promise<RefusalLine> => {
  const key = keyOf('refusal', [String(one.answer), ...one.at.split('/')])
  const { own, kept } = await deskBegun(service, { found, key })
  const sent = late.find(
    ({ to, post }) =>
      to.endsWith('/refusal') && post.get('answer') === String(one.answer) && post.get('at') === one.at,
  )
  const because = lateOver(own, sent)?.get('because')
  return { ...one, ...(because ? { because } : {}), begun: keptOver(kept, own, sent) }
}

/** Why the words refuse nothing, as it was typed, beside the words that it was typed for. */
const withTyped = (line: RefusalLine, post: Post | undefined): RefusalLine =>
  post && String(line.answer) === post.get('answer') && line.at === post.get('at')
    ? { ...line, because: post.get('because') ?? '', isNotTaken: true }
    : line

const overview = (
  service: Service,
  { plan, actor }: Found<'clinician'>,
): Omit<
  Review,
  'used' | 'namesakes' | 'wanted' | 'signsElse' | 'atHome' | 'bare' | 'problem' | 'wordsChanged'
> => {
  const agenda = agendaOf(plan, service.clock.now())
  const lines = agendaLines(plan, agenda)
  const ofPage = pageWarnings(service, plan).map(({ text, places: [first] }) => ({ ...first, text }))
  return {
    ...overviewOf(service, { plan, actor }),
    refusals: refusalLines(plan, agenda, actor.id),
    quality: qualityLines(service, plan),
    agenda: { ...lines, warnings: [...ofPage, ...lines.warnings] },
  }
}

const overviewOf = (
  service: Service,
  { plan, actor }: Found<'clinician'>,
): Omit<ReturnType<typeof overview>, 'agenda' | 'quality' | 'refusals'> => ({
  ...shared(service, plan),
  treatmentsToRead: treatmentsAsked(plan).map((one) => ({
    question: labelOf(plan, one.field),
    at: one.at,
    lines: linesNow(plan, one),
  })),
  isTold: reachesOwner(plan),
  drafters: draftersNamed(plan),
  blocks: blocksOf({ plan, actor }, service.clock.now()),
  agreedOtherwise: agreedOtherwiseIn(plan),
  isAgreementOpen: isAgreementOpen(plan, service.clock.now()),
  ...{ talkFirst: toTalkFirst(plan), talkWhen: talkWhen(plan), talks: plan.talks ?? [] },
  ...lackingIn(plan, service.clock.now()),
  recordings: recordingsFor(plan, actor)
    .filter(isOpen)
    .map(({ section, at }) => ({
      question: labelOf(plan, at.at(-1) ?? ''),
      href: `/plans/${plan.id}/review/${section}#${topicId({ at })}`,
    })),
  inHand: inHandShown({ claims: claimsIn(plan), passedOn: passedOnIn(plan) }, actor.id, service.clock.now()),
  sections: plan.forms.sections.map((form) => ({
    id: form.section.id,
    title: form.words.title,
    state: stateOf({ plan, actor, form }),
    isMine: hasRead(plan, form.section.id, actor),
    readBy: readersOf(plan, form.section.id).map(({ by }) => by.name),
  })),
})

/** What forbids the approval whatever is signed, such as a child's age: said before anybody works on it. */
const blocksOf = ({ plan, actor }: Found<'clinician'>, today: string): Review['blocks'] => {
  const { submission, approval } = plan.forms
  const asked = { ...submission.section.fields, ...approval.section.fields }
  return rulesNow(plan, { at: 'approval', today }, 'block')
    .filter(({ when }) => !subjectsIn(when).some((field) => Object.hasOwn(asked, field)))
    .map((rule) => ruleLine({ plan, actor }, rule))
}

const shared = (service: Service, plan: Plan) => ({
  plan: plan.id,
  patient: patientOf(plan),
  approved: plan.approved?.version,
  askedBack: openAskedBack(plan).map(({ text }) => text),
  disclosures: openLines(plan),
  happened: happenedIn(plan),
  letters: lettersDue(plan, service.clock.now()),
  ...standingOf(service, plan),
  disowned: disowned(plan).map(({ at }) => at),
  refusalsChanged: refusalsChanged(plan).map(({ entry, at }) => ({
    question: entry.question,
    lines: entry.shown,
    at,
  })),
  refusalsWritten: refusalsWritten(plan).map(({ field, at }) => ({ question: labelOf(plan, field), at })),
  treatmentsAsked: treatmentsAsked(plan).map(({ field, at }) => ({ question: labelOf(plan, field), at })),
})

const stateOf = (
  reviewed: Pick<Reviewed, 'plan' | 'actor' | 'form'>,
): Review['sections'][number]['state'] => {
  const { plan, actor, form } = reviewed
  if (isAccepted(plan, form.section.id)) return 'accepted'
  const readings = readingsOf(plan, form.section.id)
  if (readings.length === 0) return sinceBegun(reviewed).length > 0 ? 'changed-unaccepted' : 'not-read'
  if (!readsOtherwise(reviewed)) return 'same'
  return readings.some(({ by }) => by.id === actor.id) ? 'changed' : 'changed-for-others'
}
