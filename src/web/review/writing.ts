import { type Context, Hono } from 'hono'
import { topicId } from '#views/review/topic-id.ts'
import { own } from '../../flow/own.ts'
import { type At, fieldAt, sectionAt } from '../../flow/spot.ts'
import type { Command } from '../../plan/command.ts'
import type { Env } from '../frame/ports.ts'
import { goTo } from '../frame/respond.ts'
import type { Web } from '../frame/web.ts'
import { write } from './answers.ts'
import { backTo, refusalTo, refused, reviewedSection } from './section.ts'
import { type Reviewed, sectionPage } from './section-page.ts'

/** What a reviewer adds to a section: words beside an answer, questions back, and answers of the team's own. */
export const reviewWritingRoutes = (web: Web): Hono<Env> =>
  new Hono<Env>()
    .post('/plans/:plan/review/:section/words', (c) => add(web, c, 'words'))
    .post('/plans/:plan/review/:section/questions', (c) => add(web, c, 'questions'))
    .post('/plans/:plan/review/:section/answers', (c) => write(web, c))
    .post('/plans/:plan/review/:section/items/:at{.+}', (c) => write(web, c))

type Kind = 'words' | 'questions'

const add = async (web: Web, c: Context<Env>, kind: Kind): Promise<Response> => {
  const found = await reviewedSection(web, c)
  if (!found) return web.errorPage(c, 'not-found')
  const params = new URLSearchParams(await c.req.text())
  const text = (params.get('text') ?? '').replaceAll('\r\n', '\n').trim()
  const topic = { at: (params.get('at') ?? '').split('/') }
  if (!isAsked(found, topic.at)) return web.errorPage(c, 'not-found')
  if (text === '' || text.length > textMax) {
    const problem = text === '' ? 'nothing-written' : 'over-4000'
    const trouble = {
      form: `${kind} ${topicId(topic)}`,
      typed: { text: [text] },
      problems: { [`${kind}-${topicId(topic)}`]: problem },
      controls: {},
    }
    return web.respond(c, sectionPage(found, { trouble }), 422)
  }
  const section = found.form.section.id
  const command: Command =
    kind === 'words'
      ? { kind: 'add-words', section, ...topic, text }
      : { kind: 'ask-back', section, ...topic, text }
  const refusal = await refusalTo(web, found, command)
  return refusal ? refused(web, c, found, refusal) : goTo(c, backTo(found, topic))
}
const textMax = 4000

const isAsked = ({ form }: Reviewed, at: At): boolean =>
  own(sectionAt(form.section, at)?.fields, fieldAt(at) ?? '') !== undefined
