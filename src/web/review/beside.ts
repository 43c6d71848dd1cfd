import type { Context } from 'hono'
import type { Typed } from '#views/form/field.ts'
import { besideThePlan } from '#views/review/beside.ts'
import { topicId } from '#views/review/topic-id.ts'
import { readPost, typedFor, typedIn } from '../../flow/read-post.ts'
import { answersAt, around, sectionAt } from '../../flow/spot.ts'
import { answersIn } from '../../plan/plan.ts'
import { pathwaysOf } from '../../plan/reads/reading.ts'
import type { Topic } from '../../plan/reads/section-review.ts'
import { readVersion } from '../frame/guards.ts'
import type { Env } from '../frame/ports.ts'
import { refused } from '../frame/refusals.ts'
import { goTo } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import { takenApart } from '../frame/secrets.ts'
import type { Service } from '../frame/service.ts'
import { type OnTopic, withTopic } from './on-topic.ts'
import { patientOf } from './patient-of.ts'
import { mayLieBeside } from './their-word.ts'

/** A file, or a code, that a clinician adds: on a page of its own, so that neither comes by where texts are kept while they are typed. */
export const besideRoutes = (service: Service) =>
  room(service, withTopic(mayLieBeside, 'read-submitted'))
    .get('/plans/:plan/review/:section/beside/:at{.+}', (c, found) =>
      show(service, c, found, { typed: standing(found), problems: {} }),
    )
    .behind(withTopic(mayLieBeside, 'answer'))
    .post('/plans/:plan/review/:section/beside/:at{.+}', (c, found) => write(service, c, found))

type Shown = { readonly typed: Typed; readonly problems: Readonly<Record<string, string>> }

const show = (service: Service, c: Context<Env>, { plan, form, topic }: OnTopic, shown: Shown) =>
  service.respond(
    c,
    besideThePlan({
      action: c.req.path,
      back: backTo(plan.id, form.section.id, topic),
      plan: plan.id,
      read: plan.version,
      patient: patientOf(plan),
      rules: topic.rules,
      name: topic.field,
      words: topic.words,
      isStanding: teamsOwn({ plan, form, topic }) !== undefined,
      ...shown,
    }),
    Object.keys(shown.problems).length > 0 ? 422 : 200,
  )

type Asked = Pick<OnTopic, 'plan' | 'form' | 'topic'>

const teamsAnswers = ({ plan, form, topic }: Asked) =>
  answersAt(answersIn(plan, 'team', form.section.id), topic.at)?.answers ?? {}

const teamsOwn = (found: Asked) => {
  const said = teamsAnswers(found)[found.topic.field]?.said
  return said?.kind === 'answer' ? said : undefined
}

/** What the team added before. */
const standing = (found: OnTopic): Typed => typedFor(found.topic.rules, found.topic.field, teamsOwn(found))

const write = async (service: Service, c: Context<Env>, found: OnTopic): Promise<Response> => {
  const { plan, form, topic, act } = found
  const section = form.section.id
  const spot = { section, at: around(topic.at) }
  const fields = sectionAt(form.section, topic.at) ?? form.section
  const asked = [topic.field]
  const { params, problems, secrets } = await takenApart(service, c, {
    found,
    place: { asked, fields, answers: { answers: teamsAnswers(found) }, spot },
    params: c.get('post'),
  })
  const again = (wrong: Readonly<Record<string, string>>) =>
    show(service, c, found, { typed: typedIn(asked, params), problems: wrong })
  const posted = readPost(fields, asked, params, {
    pathway: pathwaysOf(plan),
    before: { [topic.field]: teamsOwn(found) },
  })
  const { [topic.field]: said } = posted.said
  const wrong = { ...posted.problems, ...problems }
  if (Object.keys(wrong).length > 0 || said?.kind !== 'answer') return again(wrong)
  const outcome = await act({
    ...{ kind: 'answer', ...spot, step: topic.step, said: { [topic.field]: said } },
    read: readVersion(params, plan),
    ...(secrets ? { secrets } : {}),
  })
  if (outcome.ok) return goTo(c, backTo(plan.id, section, topic))
  return await refused(service, c, outcome.refusal, {
    'answered-meanwhile': () => again({ [topic.field]: 'written-meanwhile' }),
  })
}

const backTo = (plan: string, section: string, topic: Topic): string =>
  `/plans/${plan}/review/${section}#${topicId(topic)}`
