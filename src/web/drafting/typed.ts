import type { Context } from 'hono'
import type { Typed } from '../../flow/controls/control.ts'
import { typedFor, typedIn } from '../../flow/read-post.ts'
import { entryNamed, isSameSpot, itemAt, stepIn } from '../../flow/spot.ts'
import { voiceOf } from '../../plan/access.ts'
import { openIn } from '../../plan/question.ts'
import { suggestedBy } from '../../plan/reads/suggestions.ts'
import type { Recording } from '../../plan/recordings.ts'
import { isTooLongToKeep, isWithin, keepTyped, keptAt, ownName } from '../frame/begun.ts'
import { type Door, type OnPlan, planFor } from '../frame/doors.ts'
import { type Post, readVersion } from '../frame/guards.ts'
import type { Env } from '../frame/ports.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { type Typing, typedForAnother, whileTyping } from '../frame/while-typing.ts'
import { ownTextIn } from './offering-help.ts'
import { type Address, keyOf, type Place, pageAt, pathTo, placeAt } from './place.ts'

/** What is being typed into a question is kept for its writer, and is no answer. */
export const typedRoutes = (service: Service) => {
  const typing = whileTyping(service)
  return room(service, stillTyping).post(
    '/plans/:plan/typed',
    (c, still) => typing(c, isSignedOut(c) ? 'signed-out' : atQuestion(service, still, c.get('post'))),
    typedForAnother,
  )
}

type Still = { readonly found: OnPlan | undefined; readonly isLate: boolean }

const atQuestion = (service: Service, { found, isLate }: Still, params: Post): Typing => {
  if (!found) return 'no-news'
  const address = stepIn(params.get('place') ?? '')
  const asked = placeAt(found, address)
  const word = address.spot.section === wordPlace.key ? wordPlace : recordingPlace(found, address)
  if (word && isTypedUp(found, word, params)) return 'no-news'
  const place = asked ?? word ?? (isLate ? goneRecording(address) : gonePlace(found, address))
  const own = ownBegun(found, params)
  if (!place || (asked && !Object.hasOwn(own, ownName) && isAnswered(asked, params, found))) return 'no-news'
  return {
    by: found.account.id,
    ...(isLate ? { late: { page: pathTo(found.plan.id, place.key), why: 'late' } as const } : {}),
    isUnasked: !asked && !word,
    isTooLong: isTooLongToKeep([...place.asked, ownName], params),
    keep: async () => {
      if ((await keepTyped(service, { found, place, params }, own)) === 'full') return 'full'
      const { since, aside } = await keptAt(service, found, place.key)
      return { since, asideKept: aside.length, isNothing: false }
    },
  }
}

/** Open a while longer than every other door, and then it leads beside the plan: words that come late change nothing in it. */
const stillTyping: Door<Still> = async (service, c) => {
  const account = c.get('account') ?? c.get('expired')
  const drafter = { deed: 'answer', kinds: ['patient', 'carer'] } as const
  const entry = account && (await planFor(service, c, account, drafter))
  const found = entry?.kind === 'in' ? entry.held : undefined
  return { kind: 'in', held: { found, isLate: c.get('account') === undefined } }
}

const isSignedOut = (c: Context<Env>): boolean => !c.get('account') && !c.get('expired')

/** Keystrokes that arrive after their answer was saved are not kept once more; other words of another page are. */
const isAnswered = (
  { asked, answers, fields }: Place,
  params: Post,
  { plan }: Pick<OnPlan, 'plan'>,
): boolean =>
  asked.some((name) => (answers.answers[name]?.version ?? 0) > readVersion(params, plan)) &&
  asked.every((name) => {
    const [field, answer] = [fields.fields[name], answers.answers[name]]
    return !field || isWithin(typedIn([name], params), typedFor(field, name, answer?.said))
  })

/** What stands in the box for a question of one's own; once it was asked, keystrokes that arrive late begin no second one. */
const ownBegun = ({ plan, actor }: OnPlan, params: Post): Typed => {
  const text = ownTextIn(params)
  const isAsked = openIn(plan).some((one) => one.text === text && one.voice === voiceOf(actor))
  return text === '' || isAsked ? {} : { [ownName]: [text] }
}

/** A post to the page of one question, with everything it was found to be about. */
export type Sent = {
  readonly found: OnPlan
  readonly place: Place
  readonly params: Post
  /** What was typed that lies apart, by the ids that answers name it by. */
  readonly secrets?: Readonly<Record<string, string>>
}

/** The same for a page that went while it was written on. */
type Off = Omit<Sent, 'place'> & { readonly place: Pick<Place, 'asked' | 'key'> }

/** Where a word to the clinician alone is written: it is no question of the plan. */
export const wordPlace = { asked: ['text', 'alone'], key: 'private-word' }

/** Where a helper types up what a recording says: no question of the plan either. */
export const recordingPlace = ({ plan, actor }: Pick<OnPlan, 'plan' | 'actor'>, address: Address) => {
  const one = plan.recordings?.find(({ version }) => String(version) === address.step)
  return isOfRecording(address) && actor.kind === 'carer' && one
    ? { asked: ['words'], key: keyOf(address), one }
    : undefined
}

/** Whoever is signed out reads on the page of one that went meanwhile that it is gone, with every word. */
const goneRecording = (address: Address) =>
  isOfRecording(address) ? { asked: ['words'], key: keyOf(address) } : undefined

const isOfRecording = ({ spot, step }: Address): boolean =>
  spot.section === 'recordings' && spot.at.length === 0 && /^\d+$/.test(step)

/** Keystrokes that arrive after it was sent. */
const isTypedUp = (
  { plan, actor }: OnPlan,
  word: { readonly asked: readonly string[]; readonly one?: Recording },
  params: Post,
): boolean => {
  const said = word.one && suggestedBy(plan, voiceOf(actor), word.one)
  return said?.kind === 'answer' && isWithin(typedIn(word.asked, params), { words: [String(said.value)] })
}

/** A page that was put to this voice, and is not any more. */
export const gonePlace = ({ plan }: OnPlan, address: Address): Off['place'] | undefined => {
  const page = pageAt(plan, address)
  const { at } = address.spot
  const item = entryNamed(plan.items, itemAt(at) ?? '')
  const wasThere = at.length === 0 || (item !== undefined && isSameSpot(item, address.spot))
  return page && wasThere ? { asked: page.step.ask, key: keyOf(address) } : undefined
}
