import type { Context } from 'hono'
import {
  keptLate,
  noRoomToKeep,
  notKept,
  notTheirs,
  questionNotKept,
  savedAt,
  tooLongToKeep,
} from '#views/frame/saved-at.ts'
import { isToldByPage } from '../../flow/controls/changed-page.ts'
import type { Typed } from '../../flow/controls/control.ts'
import { typedIn } from '../../flow/read-post.ts'
import { addressOf, stepIn } from '../../flow/spot.ts'
import type { Plan } from '../../plan/plan.ts'
import { type Door, type OnPlan, planFor } from '../frame/doors.ts'
import { type Post, readVersion } from '../frame/guards.ts'
import { isTypingKept, withTheirWords } from '../frame/kept-posts.ts'
import { limiter } from '../frame/limiter.ts'
import type { Env } from '../frame/ports.ts'
import { answer, wordsFor } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { ownTextIn } from './offering-help.ts'
import { beforeName, type Place, pathTo, placeAt } from './place.ts'

/** What is being typed comes in every few seconds where scripts run; it is kept, and is no answer. */
export const typedRoutes = (service: Service) => {
  const often = limiter(keepsMost, 15 * 60)
  return room(service, stillTyping).post(
    '/plans/:plan/typed',
    async (c, { found, isLate }) => {
      const params = c.get('post')
      const place = found && placeAt(found, stepIn(params.get('place') ?? ''))
      if (isSignedOut(c)) return answer(c, { body: String(notKept(wordsFor(c))) })
      if (!found || !place || isAnswered(place, readVersion(params, found.plan)))
        return answer(c, { body: null, status: 204 })
      const says = wordsFor(c)
      const isBusy = often.tooMany(found.account.id, service.clock.now()) !== undefined
      if (isLate) {
        const isSafe = !isBusy && (await isTypingKept(service, c, pathTo(found.plan.id, place.key)))
        return answer(c, { body: String(isSafe ? keptLate(says) : notKept(says)) })
      }
      if (isTooLongToKeep(place.asked, params)) return answer(c, { body: String(tooLongToKeep(says)) })
      if (isBusy || (await keepTyped(service, { found, place, params })) === 'full')
        return answer(c, { body: String(noRoomToKeep(says)) })
      // What is asked of a clinician is asked, and no beginning of it is kept beside.
      if (ownTextIn(params) !== '') return answer(c, { body: String(questionNotKept(says)) })
      return answer(c, { body: String(savedAt(says, service.clock.now())) })
    },
    { another: (c) => answer(c, { body: String(notTheirs(wordsFor(c))) }) },
  )
}
/** A page that is typed into asks every four seconds: four devices at once. */
const keepsMost = 900

/** Open a while longer than every other door, and then it leads beside the plan: words that come late change nothing in it. */
const stillTyping: Door<{ readonly found: OnPlan | undefined; readonly isLate: boolean }> = async (
  service,
  c,
) => {
  const account = c.get('account') ?? c.get('expired')
  const drafter = { deed: 'answer', kinds: ['patient', 'carer'] } as const
  const entry = account && (await planFor(service, c, account, drafter))
  const found = entry?.kind === 'in' ? entry.held : undefined
  return { kind: 'in', held: { found, isLate: c.get('account') === undefined } }
}

const isSignedOut = (c: Context<Env>): boolean => !c.get('account') && !c.get('expired')

/** Keystrokes that arrive after their answer was saved are not kept once more. */
const isAnswered = ({ asked, answers }: Place, read: number): boolean =>
  asked.some((name) => (answers.answers[name]?.version ?? 0) > read)

/** A post to the page of one question, with everything it was found to be about. */
export type Sent = {
  readonly found: OnPlan
  readonly place: Place
  readonly params: Post
}

/** The same for a page that went while it was written on. */
type Off = Omit<Sent, 'place'> & { readonly place: Pick<Place, 'asked' | 'key'> }

/** What was being typed, as it would come in a post. */
export const postOf = (values: Typed): URLSearchParams =>
  new URLSearchParams(
    Object.entries(values).flatMap(([name, texts]) => texts.map((text): [string, string] => [name, text])),
  )

/** Text that was begun and then left by a way out is kept beside it, and with a suggestion the words in whose place it was put. */
export const keepTyped = async (
  service: Service,
  { found, place, params }: Sent | Off,
): Promise<'kept' | 'full' | 'nothing'> => {
  const values = typedIn([...place.asked, ...place.asked.map(beforeName)], params)
  const isBlank = Object.entries(values).every(
    ([name, texts]) => isToldByPage(name) || texts.every((text) => text.trim() === ''),
  )
  if (isBlank) return 'nothing'
  if (isTooLongToKeep(place.asked, params)) return 'full'
  const typed = { plan: found.plan.id, account: found.account.id, place: place.key, values }
  return await service.drafts.keep({ ...typed, at: service.clock.now() }, takenOut(found.plan))
}

/** Where what was begun waits in items that were taken out. */
const takenOut = ({ items }: Plan): readonly string[] =>
  Object.values(items).flatMap((item) => (item.removed ? [`${addressOf(item)}/`] : []))

/** The same where it leads on: what has no room stands on the page that says so, with every word. */
export const keptOrShown = async (
  service: Service,
  c: Context<Env>,
  sent: Sent | Off,
): Promise<Response | undefined> =>
  (await keepTyped(service, sent)) === 'full' ? withTheirWords(service, c, 'too-much') : undefined

/** Far more than any page of questions takes: it is no answer on its way, and a plan has hundreds of places to leave it at. */
export const isTooLongToKeep = (asked: readonly string[], params: Post): boolean =>
  Object.values(typedIn([...asked, ...asked.map(beforeName)], params))
    .flat()
    .reduce((sum, text) => sum + text.length, 0) > keptMost
const keptMost = 64_000
