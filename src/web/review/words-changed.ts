import type { WordsChanged } from '#views/review/words-changed.ts'
import { isSameSpot, type Spot } from '../../flow/spot.ts'
import { type Entry, spotOf } from '../../plan/content.ts'
import type { Plan } from '../../plan/plan.ts'
import { readBy } from '../../plan/plan-forms.ts'
import { readingsOf } from '../../plan/readings.ts'
import { possibleRefusals, raisableRefusals } from '../../plan/reads/refusals.ts'
import { lastBegun } from '../../plan/reviews.ts'
import { forgetTyped, keepTyped } from '../frame/begun.ts'
import type { OnPlan } from '../frame/doors.ts'
import type { Post } from '../frame/guards.ts'
import type { Service } from '../frame/service.ts'
import { viewOf } from './changes.ts'
import { keyOf, placeOf } from './desk-begun.ts'

type Meant = Spot & { readonly answer: number }
type Read = { readonly entry: Entry; readonly answer: number }

/** Words of which somebody says something that do not stand any more: the old and the new ones, and the reason that was typed for the old. */
export const wordsChanged = async (
  service: Service,
  found: OnPlan<'clinician'>,
  post: Post,
): Promise<{ readonly plan: Plan; readonly changed: WordsChanged } | undefined> => {
  const { section, at, answer } = meantIn(post)
  const plan = readBy(await service.plans.load(found.plan.id), found.actor)
  const before = readBefore(plan, found.actor, { section, at, answer })
  const here = readIn(plan).filter((one) => isSameSpot(spotOf(one.entry), { section, at }))
  const now = before
    ? here.find(({ entry }) => entry.saidBy.voice === before.saidBy.voice)
    : here.find((one) => one.answer > answer)
  if (!before && !now) return undefined
  const because = (post.get('because') ?? '').trim()
  const isInBox = because !== '' && (await isKeptBeside(service, { found, post, plan }, now))
  return {
    plan,
    changed: {
      change: viewOf(plan, { ...(before ? { before } : {}), ...(now ? { now: now.entry } : {}) }),
      because: isInBox ? '' : because,
    },
  }
}

const meantIn = (post: Post): Meant => ({
  section: post.get('section') ?? '',
  at: (post.get('at') ?? '').split('/'),
  answer: Number(post.get('answer')),
})

/** As they stood when a clinician last read them or opened the review: nothing else keeps what was said before. */
const readBefore = (plan: Plan, actor: OnPlan<'clinician'>['actor'], meant: Meant): Entry | undefined => {
  const asRead = [lastBegun(plan)?.asRead, ...readingsOf(plan, meant.section).map((one) => one.asRead)]
  return asRead
    .flatMap((one) => (one ? readIn(readBy(one, actor)) : []))
    .find((one) => one.answer === meant.answer && isSameSpot(spotOf(one.entry), meant))?.entry
}

const readIn = (plan: Plan): readonly Read[] => [...possibleRefusals(plan), ...raisableRefusals(plan)]

type Late = { readonly found: OnPlan<'clinician'>; readonly post: Post; readonly plan: Plan }

/** Where the new words may refuse something too, the reason waits in their box, for its writer to look at again. */
const isKeptBeside = async (
  service: Service,
  { found, post, plan }: Late,
  now: Read | undefined,
): Promise<boolean> => {
  const { at, answer } = meantIn(post)
  const kept = (version: number) => ({
    found,
    place: placeOf(keyOf('refusal', [String(version), ...at]), ['because']),
    params: post,
  })
  const isAsked = possibleRefusals(plan).some((one) => one.answer === now?.answer)
  if (!now || !isAsked || (await keepTyped(service, kept(now.answer))) === 'full') {
    await keepTyped(service, kept(answer))
    return false
  }
  await forgetTyped(service, kept(answer))
  return true
}
