import type { Context } from 'hono'
import { recordingsView, saying, type TypingUp, typingUp } from '#views/drafting/recordings.ts'
import type { Typed } from '#views/form/field.ts'
import { readPost, typedFor, typedIn } from '../../flow/read-post.ts'
import { around, entryNamed, fieldAt, type Spot, sectionAt, wordsAt } from '../../flow/spot.ts'
import { voiceOf } from '../../plan/access.ts'
import { calledOpenly } from '../../plan/reads/called-openly.ts'
import { onCallIn } from '../../plan/reads/on-call.ts'
import { formOf, pathwaysOf } from '../../plan/reads/reading.ts'
import { isOpen, isSpokenAt, recordingsFor } from '../../plan/reads/recordings.ts'
import { suggestedBy } from '../../plan/reads/suggestions.ts'
import type { Recording } from '../../plan/recordings.ts'
import { asideDeed, dropAside, forgetTyped, keptAt, takeAside } from '../frame/begun.ts'
import { type Door, drafting, type OnPlan, withPlan } from '../frame/doors.ts'
import { readVersion } from '../frame/guards.ts'
import { givenBack, keepRefused, notThere } from '../frame/kept-posts.ts'
import type { Env } from '../frame/ports.ts'
import { refused } from '../frame/refusals.ts'
import { goTo } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { keptFile } from '../frame/uploads.ts'
import { viaHelp } from './offering-help.ts'
import { goingBack } from './place.ts'
import { isLeftQuickly } from './question-page.ts'
import { lineOf, linesFor, pageOf, questionAt, whoTypes } from './recordings-on.ts'

/** Who cannot or will not write says it; who helps types it up, and the person makes it an answer. */
export const recordingRoutes = (service: Service) =>
  room(service, drafting)
    .get('/plans/:plan/recordings', (c, found) => showAll(service, c, found))
    .behind(atSpoken)
    .get('/plans/:plan/recordings/new/:section/:field', (c, found) => ask(service, c, found))
    .post('/plans/:plan/recordings/new/:section/:field', (c, found) => keep(service, c, found))
    .behind(withPlan('speak', 'patient'))
    .post(
      '/plans/:plan/recordings/:recording/throwing',
      async (c, { plan, act }) => {
        const recording = Number(c.req.param('recording'))
        const outcome = await act({ kind: 'throw-recording', recording })
        return outcome.ok
          ? goTo(c, `/plans/${plan.id}/recordings`)
          : await refused(service, c, outcome.refusal)
      },
      { page: '/plans/:plan/recordings' },
    )
    .behind(withPlan('answer', 'carer'))
    .get(
      '/plans/:plan/recordings/:recording',
      onRecording(service, async (c, found) => {
        const [[late], begun] = await Promise.all([
          givenBack(service, c),
          keptAt(service, found, placeOf(found).key),
        ])
        const post = late?.post ?? begun.own
        return showTyping(service, c, found, {
          typed: post ? typedIn([name], post) : writtenBy(found),
          kept: {
            since: late === undefined ? begun.since : '',
            aside: begun.aside.map((one) => one.getAll(name)),
          },
        })
      }),
    )
    .post(
      '/plans/:plan/recordings/:recording',
      onRecording(service, (c, found) => typeUp(service, c, found)),
    )

const name = 'words'
type Spoken = OnPlan<'patient'> & { readonly spot: Spot }

/** A question that is asked of the person, and may be answered so. */
const atSpoken: Door<Spoken> = async (service, c) => {
  const entry = await withPlan('speak', 'patient')(service, c)
  if (entry.kind !== 'in') return entry
  const { section = '', field = '' } = c.req.param()
  const spot = { section, at: [field] }
  return isSpokenAt(entry.held.plan, spot)
    ? { ...entry, held: { ...entry.held, spot } }
    : { kind: 'fault', fault: 'not-found' }
}

type Typing = OnPlan<'carer'> & { readonly one: Recording }

/** On one that waits and that this helper may hear; where it does so no more, what was typed meanwhile stands on the page that says so. */
const onRecording =
  (service: Service, then: (c: Context<Env>, found: Typing) => Promise<Response>) =>
  async (c: Context<Env>, found: OnPlan<'carer'>): Promise<Response> => {
    const asked = Number(c.req.param('recording'))
    const one = recordingsFor(found.plan, found.actor).find((all) => all.version === asked && isOpen(all))
    return one ? await then(c, { ...found, one }) : await gone(service, c)
  }

const placeOf = ({ one }: Typing) => ({ asked: [name], key: `recordings/${one.version}` })

const gone = (service: Service, c: Context<Env>): Promise<Response> =>
  notThere(service, c, 'not-found', 'not-heard')

/** What this helper has written down from it stands there, to be put right. */
const writtenBy = ({ plan, actor, one }: Typing): Typed => {
  const rules = questionOf({ plan, one })?.rules
  if (!rules || one.typed?.by.id !== actor.id) return {}
  return typedFor(rules, name, suggestedBy(plan, voiceOf(actor), one))
}

const showAll = (service: Service, c: Context<Env>, found: OnPlan): Response => {
  const { plan, actor } = found
  const about = actor.kind === 'carer' ? calledOpenly(plan, actor) : undefined
  const lines = linesFor(found).map(({ line }) => line)
  return service.respond(c, recordingsView({ plan: plan.id, about, lines }))
}

const ask = (service: Service, c: Context<Env>, { plan, spot }: Spoken, problem?: string): Response => {
  const form = formOf(plan, spot.section)
  const from = tonightIn(c)
  return service.respond(
    c,
    saying({
      action: c.req.path,
      back: goingBack(pageOf(plan, spot), from),
      from,
      question: questionAt(plan, spot),
      read: plan.version,
      who: whoTypes(plan, spot),
      help: { opens: true, own: onCallIn(plan, 'person') },
      problem,
      exits: form !== undefined && isLeftQuickly(form.section, spot.at),
    }),
    problem === undefined ? 200 : 422,
  )
}

const keep = async (service: Service, c: Context<Env>, found: Spoken): Promise<Response> => {
  const { plan, account, spot, act } = found
  const chosen = c.get('files')?.get('sound')
  if (!chosen) return ask(service, c, found, 'no-sound')
  const kept = await keptFile(service, c, { plan, account }, { holds: 'sound', chosen })
  if (typeof kept === 'string') return ask(service, c, found, kept)
  const read = readVersion(c.get('post'), plan)
  const outcome = await act({ kind: 'keep-recording', ...spot, file: kept.id, read })
  const isKept = outcome.ok && outcome.plan.recordings?.some(({ file }) => file === kept.id)
  if (!isKept) await service.files.remove(plan.id, kept.id)
  const from = tonightIn(c)
  if (outcome.ok) return goTo(c, from ? goingBack(pageOf(plan, spot), from) : `/plans/${plan.id}/recordings`)
  return await refused(service, c, outcome.refusal, {
    'too-many': () => ask(service, c, found, 'too-many-sounds'),
  })
}

/** Whoever came from the pages that are enough for tonight goes on there. */
const tonightIn = (c: Context<Env>): 'tonight' | undefined =>
  [c.req.query('from'), c.get('post').get('from')].includes('tonight') ? 'tonight' : undefined

const questionOf = ({ plan, one }: Pick<Typing, 'plan' | 'one'>) => {
  const form = formOf(plan, one.section)
  const field = fieldAt(one.at) ?? ''
  const section = form && sectionAt(form.section, one.at)
  const rules = entryNamed(section?.fields, field)
  const words = form && wordsAt(form.words, one.at)?.fields[field]
  return section && rules && words ? { section, rules, words } : undefined
}

const showTyping = (
  service: Service,
  c: Context<Env>,
  found: Typing,
  { typed, problems = {}, kept }: Pick<TypingUp, 'typed'> & Partial<Pick<TypingUp, 'kept' | 'problems'>>,
): Response => {
  const { plan, actor, one } = found
  const asked = questionOf(found)
  if (!asked) return service.errorPage(c, 'not-found')
  return service.respond(
    c,
    typingUp({
      plan: plan.id,
      about: calledOpenly(plan, actor),
      line: lineOf(plan, one),
      ...{ rules: asked.rules, words: asked.words, typed, problems },
      kept: kept ?? { since: c.get('post')?.get('since') ?? '', aside: [] },
    }),
    Object.keys(problems).length > 0 ? 422 : 200,
  )
}

/** What helpers write down is listened to as what they write of themselves. */
const typeUp = async (service: Service, c: Context<Env>, found: Typing): Promise<Response> => {
  const { plan, one, act } = found
  const post = c.get('post')
  const asked = questionOf(found)
  if (!asked) return service.errorPage(c, 'not-found')
  const sent = { found, place: placeOf(found), params: post }
  const aside = asideDeed(post.get('do') ?? '')
  if (aside) {
    await (aside.does === 'drop' ? dropAside : takeAside)(service, sent, aside.number)
    return goTo(c, c.req.path)
  }
  const alone = { ...asked.section, fields: { [name]: asked.rules } }
  const { said, problems } = readPost(alone, [name], post, { pathway: pathwaysOf(plan) })
  const { [name]: words } = said
  if (words?.kind !== 'answer') {
    if (problems[name] !== 'empty') await keepRefused(service, c)
    const wrong = { [name]: problems[name] ?? 'empty' }
    return showTyping(service, c, found, { typed: typedIn([name], post), problems: wrong })
  }
  const outcome = await act({ kind: 'type-recording', recording: one.version, typed: words })
  if (!outcome.ok) {
    await keepRefused(service, c)
    return await refused(service, c, outcome.refusal, { 'no-such-place': () => gone(service, c) })
  }
  await forgetTyped(service, sent)
  const spot = { section: one.section, at: around(one.at) }
  const saved = { spot, said: { [fieldAt(one.at) ?? '']: words } }
  return goTo(c, await viaHelp(found, saved, { next: `/plans/${plan.id}/recordings`, back: c.req.path }))
}
