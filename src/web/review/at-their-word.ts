import type { Context } from 'hono'
import type { Typed } from '#views/form/field.ts'
import { type AtTheirWord, atTheirWord } from '#views/review/at-their-word.ts'
import { topicId } from '#views/review/topic-id.ts'
import { changedPage } from '../../flow/controls/changed-page.ts'
import { type Posted, readPost, typedFor, typedIn } from '../../flow/read-post.ts'
import { around, sectionAt } from '../../flow/spot.ts'
import { pathwaysOf } from '../../plan/reads/reading.ts'
import { isOpen } from '../../plan/reads/recordings.ts'
import type { Topic } from '../../plan/reads/section-review.ts'
import { isUnable } from '../../plan/reads/unable.ts'
import { forgetTyped } from '../frame/begun.ts'
import { type Post, readVersion } from '../frame/guards.ts'
import { givenBack } from '../frame/kept-posts.ts'
import type { Env } from '../frame/ports.ts'
import { refused } from '../frame/refusals.ts'
import { goTo } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { dangerTold } from './danger-told.ts'
import { asideMoved, deskBegun, keptOver, keyOf, lateOver, notTaken, placeOf } from './desk-begun.ts'
import { type OnTopic, withTopic } from './on-topic.ts'
import { patientOf } from './patient-of.ts'
import { mayBeTold } from './their-word.ts'

/** A wish that the person says to the clinician: written down by itself, as they say it (RULE-01). */
export const atTheirWordRoutes = (service: Service) =>
  room(service, withTopic(mayBeTold, 'read-submitted'))
    .get('/plans/:plan/review/:section/at-their-word/:at{.+}', async (c, found) => {
      const [late] = await givenBack(service, c)
      const { own, kept } = await deskBegun(service, { found, key: keyFor(found) })
      const post = lateOver(own, late)
      const typed = post ? typedIn([found.topic.field], post) : standing(found)
      return show(service, c, found, { typed, problems: {}, kept: keptOver(kept, own, late) })
    })
    .behind(withTopic(mayBeTold, 'answer'))
    .post('/plans/:plan/review/:section/at-their-word/:at{.+}', (c, found) => write(service, c, found))

type Shown = Pick<AtTheirWord, 'typed' | 'problems' | 'kept'>

const keyFor = ({ form, topic }: OnTopic): string => keyOf('word', [form.section.id, ...topic.at])

const show = (service: Service, c: Context<Env>, { plan, form, topic }: OnTopic, shown: Shown) =>
  service.respond(
    c,
    atTheirWord({
      action: c.req.path,
      back: backTo(plan.id, form.section.id, topic),
      read: plan.version,
      patient: patientOf(plan),
      rules: topic.rules,
      name: topic.field,
      words: topic.words,
      isForThem: isUnable(plan),
      recording: recordingOn(plan.id, topic, c.get('post').get('heard')),
      ...shown,
    }),
    Object.keys(shown.problems).length > 0 ? 422 : 200,
  )

/** The one that waits longest. */
const recordingOn = (plan: string, { recordings }: Topic, ticked: string | null) => {
  const one = recordings.find(isOpen)
  return one && { id: one.version, href: `/plans/${plan}/files/${one.file}`, isTicked: ticked !== null }
}

/** What was written down before, to be put right. */
const standing = ({ topic }: OnTopic): Typed => typedFor(topic.rules, topic.field, teamsOwn(topic)?.said)

const teamsOwn = ({ entries }: Topic) =>
  entries.find(({ saidBy, class: kind }) => saidBy.voice === 'team' && kind === 'W')

const write = async (service: Service, c: Context<Env>, found: OnTopic): Promise<Response> => {
  const { plan, form, topic, act } = found
  const section = form.section.id
  const post = c.get('post')
  const key = keyFor(found)
  const sent = { found, place: placeOf(key, [topic.field]), params: post }
  const moved = await asideMoved(service, c, sent, c.req.path)
  if (moved) return moved
  const again = async (shown: Omit<Shown, 'kept'>) =>
    show(service, c, found, { ...shown, kept: await notTaken(service, sent, key) })
  const typed = typedIn([topic.field], post)
  const fields = { [topic.field]: topic.rules }
  const changed = changedPage(post.get('do') ?? '', fields, typed, service.clock.token().slice(0, 10))
  if (changed) return await again({ typed: changed, problems: {} })
  const { said, problems } = saidIn(found, post, typed)
  const now = said[topic.field]
  if (now === undefined)
    return await again({
      typed,
      problems: Object.keys(problems).length > 0 ? problems : { [topic.field]: 'empty' },
    })
  const outcome = await act({
    kind: 'answer',
    section,
    at: around(topic.at),
    step: topic.step,
    said,
    read: readVersion(post, plan),
    ...(post.has('heard') ? { heard: Number(post.get('heard')) } : {}),
  })
  if (outcome.ok) {
    await forgetTyped(service, sent)
    const written = { section, at: topic.at, said: now }
    const first = await dangerTold({ plan: outcome.plan, act }, written)
    return goTo(c, first ?? backTo(plan.id, section, topic))
  }
  return await refused(service, c, outcome.refusal, {
    'answered-meanwhile': () => again({ typed, problems: { [topic.field]: 'written-meanwhile' } }),
  })
}

/** What they say, or that they would rather not: never both, so that no word is lost. */
const saidIn = ({ plan, form, topic }: OnTopic, post: Post, typed: Typed): Posted => {
  if (post.get('wayOut') === 'declined' && !isUnable(plan)) {
    const isTyped = Object.values(typed)
      .flat()
      .some((text) => text.trim() !== '')
    return isTyped
      ? { said: {}, problems: { [topic.field]: 'not-together' } }
      : { said: { [topic.field]: { kind: 'declined' } }, problems: {} }
  }
  const questions = sectionAt(form.section, topic.at) ?? form.section
  const { said, problems } = readPost(questions, [topic.field], post, {
    pathway: pathwaysOf(plan),
    before: { [topic.field]: teamsOwn(topic)?.said },
  })
  return said[topic.field]?.kind === 'answer' ? { said, problems } : { said: {}, problems }
}

const backTo = (plan: string, section: string, topic: Topic): string =>
  `/plans/${plan}/review/${section}#${topicId(topic)}`
