import { dayInWords } from '#views/frame/when.ts'
import { type OnePage, withProblem } from '../../flow/page.ts'
import { openToSay } from '../../plan/deeds/approving.ts'
import { accountId, planId } from '../../plan/ids.ts'
import { namesakesBeside } from '../../plan/namesakes-beside.ts'
import { standingApart } from '../../plan/reads/namesakes.ts'
import { sameWordsBeside } from '../../plan/stream.ts'
import type { OnPlan } from '../frame/doors.ts'
import type { Post } from '../frame/guards.ts'
import type { Service } from '../frame/service.ts'
import type { Beside } from './sign-page.ts'

/** What she said beside the form. */
export const besideIn = (post: Post) => {
  const suspension = suspensionSaid(post.get('suspension'))
  return {
    reliesOn: post.getAll('reliesOn').map(accountId),
    ...agreedWithIn(post),
    supersedes: post.getAll('supersedes').map(planId),
    acknowledges: post.getAll('acknowledges'),
    looksAt: post.getAll('looksAt').map(Number),
    reasons: reasonsIn(post),
    ...(suspension ? { suspension } : {}),
  }
}

const agreedWithIn = (post: Post): Pick<Beside, 'agreedWith'> => {
  const agreedWith = post.get('agreedWith')
  return agreedWith === null ? {} : { agreedWith: accountId(agreedWith) }
}

/** Why the advice stands, by treatment. */
export const reasonsIn = (post: Post): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...post]
      .filter(([name]) => name.startsWith(reasonFor))
      .map(([name, text]) => [name.slice(reasonFor.length), text.trim()]),
  )
const reasonFor = 'reason:'

const suspensionSaid = (said: string | null): Beside['suspension'] =>
  said === 'lift' || said === 'keep' ? said : undefined

/**
 * The page as it comes back with all that is still to be said on it, whichever of it the approval was refused for: told one kind at
 * a time, a plan took four tries to sign. `tooLate`: how a day after the last one is told.
 */
export const withOpen = async (
  service: Service,
  { plan, actor }: OnPlan<'clinician'>,
  { page, asked, beside, tooLate }: Sent,
): Promise<Beside & { readonly page: OnePage }> => {
  const at = service.clock.now()
  const namesakes = await namesakesBeside(service.plans, plan, actor)
  const moment = {
    ...{ at, published: [], digest: String },
    sameWords: await sameWordsBeside(service.publications, { plan, actor }),
    samePerson: standingApart(namesakes).length,
  }
  const command = {
    kind: 'approve',
    read: plan.draftVersion,
    practiceName: '',
    ...beside,
    said: page.said,
  } as const
  const open = openToSay(plan, command, actor, moment)
  const has = (kind: (typeof open)[number]['kind']): boolean => open.some((one) => one.kind === kind)
  const [late] = open.flatMap((one) => (one.kind === 'review-date' ? [one.latest] : []))
  return {
    page: late === undefined ? page : withProblem(page, 'next-review', tooLate(dayInWords(late))),
    isSent: true,
    isSuspensionUnsaid: has('suspension-unsaid'),
    isUnread: has('unread'),
    isAgreementUnsaid: has('agreement-unsaid'),
    isUnacknowledged: has('unacknowledged'),
    namesakes,
    ...asked,
    unreasoned: [
      ...open.flatMap((one) => (one.kind === 'opposed-unreasoned' ? one.treatments : [])),
      ...(asked.unreasoned ?? []),
    ],
  }
}
type Sent = {
  readonly page: OnePage
  /** What it was refused for. */
  readonly asked: Beside
  readonly beside: ReturnType<typeof besideIn>
  readonly tooLate: (day: string) => string
}
