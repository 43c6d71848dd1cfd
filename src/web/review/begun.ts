import type { Typed } from '#views/form/field.ts'
import { isToldByPage } from '../../flow/controls/changed-page.ts'
import { typedInWords } from '../../flow/read-post.ts'
import { contactName } from '../../plan/reads/contact-name.ts'
import { type SectionReview, sectionReview } from '../../plan/reads/section-review.ts'
import {
  asideDeed,
  dropAside,
  forgetTyped,
  isWithin,
  keepValues,
  keptIn,
  readName,
  takeAside,
} from '../frame/begun.ts'
import type { OnPlan } from '../frame/doors.ts'
import { Post } from '../frame/guards.ts'
import type { Kept } from '../frame/kept-posts.ts'
import type { Service } from '../frame/service.ts'
import { type BegunOn, type Reviewed, standingIn } from './section-page.ts'
import { asShown, isOf, touchedOn, typedOn } from './section-post.ts'

type UnderReview = OnPlan<'clinician'> & Pick<Reviewed, 'form'>

/** What a clinician began to write on the page of a section and did not save: hers alone, outside of the plan, until she saves it. */
export const begunOn = async (service: Service, found: UnderReview, late?: Kept): Promise<BegunOn> => {
  const { plan, account, form, actor } = found
  const review = sectionReview(plan, form, actor)
  const draft = await service.drafts.find(plan.id, account.id, keyOf(found))
  const { own, aside, since } = keptIn(service, draft)
  const begun = own && draft ? [{ at: draft.at, post: new Post(own.toString()) }] : []
  const sent = late ? [{ at: late.at, post: late.post }] : []
  const [newest, older] = [...begun, ...sent]
    .toSorted((one, other) => other.at.localeCompare(one.at))
    .map(({ at, post }) => ({
      at,
      read: readIn(post),
      typed: stillNew(found, review, touchedOn(review, post)),
    }))
  const others = newest && older ? [othersIn(newest.typed, older.typed)] : []
  const texts = [...aside.map(typedIn), ...others].map((typed) => textsIn(found, review, typed))
  return {
    ...{ since, aside: texts, asideKept: aside.length, at: newest?.at },
    read: Math.min(newest?.read ?? plan.version, older?.read ?? plan.version),
    typed: { ...older?.typed, ...newest?.typed },
  }
}

/** Keeps what was typed on the page that comes back, and says what is kept of it. */
export const keptBegun = async (
  service: Service,
  found: UnderReview,
  post: Post,
  values?: Typed,
): Promise<BegunOn & { readonly outcome: 'kept' | 'full' }> => {
  const { plan, form, actor } = found
  const typed = values ?? touchedOn(sectionReview(plan, form, actor), post)
  const sent = { found, place: placeOf(found, typed), params: post }
  const isNothing = Object.keys(typed).length === 0
  if (isNothing) await forgetTyped(service, sent)
  const read = { [readName]: [post.get(readName) ?? ''] }
  const outcome = isNothing ? 'kept' : await keepValues(service, sent, { ...typed, ...read })
  return { ...(await begunOn(service, found)), outcome }
}

/** All of it is saved: what another page of hers had begun, and this one neither showed nor says, stays. */
export const forgetBegun = async (service: Service, found: UnderReview, post: Post): Promise<void> =>
  await forgetTyped(service, { found, place: placeOf(found, typedOn(post)), params: post })

/** Whether a button was pressed of what another page of hers had begun: she lets go of it, or it goes into its boxes. */
export const isAsideMoved = async (service: Service, found: UnderReview, post: Post): Promise<boolean> => {
  const aside = asideDeed(post.get('do') ?? '')
  if (!aside) return false
  const { plan, form, actor } = found
  const typed = touchedOn(sectionReview(plan, form, actor), post)
  const sent = { found, place: placeOf(found, typed), params: post }
  await (aside.does === 'drop' ? dropAside : takeAside)(service, sent, aside.number)
  return true
}

const keyOf = ({ form }: UnderReview): string => `review/${form.section.id}`

const placeOf = (found: UnderReview, typed: Typed) => ({
  asked: [...Object.keys(typed), readName],
  key: keyOf(found),
})

const readIn = (post: Post): number | undefined => {
  const read = Number(post.get(readName) ?? Number.NaN)
  return Number.isSafeInteger(read) ? read : undefined
}

/** What was saved since by another page, or in the same moment, is not told to be unsaved. */
const stillNew = ({ plan, form, actor }: UnderReview, review: SectionReview, typed: Typed): Typed => {
  const topics = review.flatMap((part) => part.topics)
  const standing = standingIn(plan, form.section.id, review)
  // Worked out once for each question: a long page of rows has many inputs of one.
  const saved = new Set(
    topics.filter((topic) => asShown(topic, typed) === asShown(topic, standing)).map(({ name }) => name),
  )
  const isSaved = (key: string, texts: readonly string[]): boolean => {
    const [text = ''] = texts
    const own = topics.find(({ name }) => isOf(name, key))
    if (own) return saved.has(own.name)
    const asked = topics.find(({ name }) => key === `ask:${name}`)
    if (asked) return asked.askedBack.some((one) => one.by.id === actor.id && one.text === text.trim())
    return key.startsWith('words:') && text.trim() === (standing[key]?.[0] ?? '')
  }
  return Object.fromEntries(Object.entries(typed).filter(([key, texts]) => !isSaved(key, texts)))
}

const typedIn = (post: Post): Typed =>
  Object.fromEntries([...new Set(post.keys())].map((name) => [name, post.getAll(name)]))

/** Each answer as every page words it, and everything else as it was typed. */
const textsIn = ({ plan }: UnderReview, review: SectionReview, typed: Typed): readonly string[] => {
  const topics = review.flatMap((part) => part.topics)
  const keys = Object.keys(typed).filter((key) => key !== readName && !isToldByPage(key))
  const contact = (id: string) => contactName(plan, 'team', id)
  const answers = topics.flatMap(({ name, rules, words }) => {
    const own = keys.filter((key) => isOf(name, key)).map((key) => [key, typed[key] ?? []] as const)
    return typedInWords(rules, name, Object.fromEntries(own), { words, contact })
  })
  const others = keys.filter((key) => !topics.some(({ name }) => isOf(name, key)))
  return [...answers, ...others.flatMap((key) => (typed[key] ?? []).filter((text) => text.trim() !== ''))]
}

const othersIn = (newest: Typed, older: Typed): Typed =>
  Object.fromEntries(
    Object.entries(older).filter(
      ([name, texts]) => newest[name] !== undefined && !isWithin({ [name]: texts }, newest),
    ),
  )
