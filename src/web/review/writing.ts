import type { Context } from 'hono'
import { topicId } from '#views/review/topic-id.ts'
import { own } from '../../flow/own.ts'
import { type At, fieldAt, sectionAt } from '../../flow/spot.ts'
import type { Command } from '../../plan/command.ts'
import type { Env } from '../frame/ports.ts'
import { refused } from '../frame/refusals.ts'
import { goTo } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Web } from '../frame/web.ts'
import { write } from './answers.ts'
import { backTo, type UnderReview, withSection } from './section.ts'
import { type Reviewed, sectionPage } from './section-page.ts'

/** What a reviewer adds to a section: words beside an answer, questions back, and answers of the team's own. */
export const reviewWritingRoutes = (web: Web) =>
  room(web, withSection('add-words'))
    .post('/plans/:plan/review/:section/words', (c, found) => add(web, c, found, 'words'), besideAnswer)
    .behind(withSection('ask-back'))
    .post(
      '/plans/:plan/review/:section/questions',
      (c, found) => add(web, c, found, 'questions'),
      besideAnswer,
    )
    .behind(withSection('answer'))
    .post('/plans/:plan/review/:section/answers', (c, found) => write(web, c, found), asAnswer)
    .post('/plans/:plan/review/:section/items/:at{.+}', (c, found) => write(web, c, found), inItem)
const page = '/plans/:plan/review/:section'
const besideAnswer = { page, toldBy: ['at'] }
const asAnswer = { page, toldBy: 'names' } as const
const inItem = { page }

type Kind = 'words' | 'questions'

const add = async (web: Web, c: Context<Env>, found: UnderReview, kind: Kind): Promise<Response> => {
  const post = c.get('post')
  const text = (post.get('text') ?? '').replaceAll('\r\n', '\n').trim()
  const topic = { at: (post.get('at') ?? '').split('/') }
  if (!isAsked(found, topic.at)) return web.errorPage(c, 'not-found')
  if (text === '' || text.length > textMax) {
    const problem = text === '' ? 'nothing-written' : 'over-4000'
    const trouble = {
      form: `${kind} ${topicId(topic)}`,
      typed: { text: [text] },
      problems: { [`${kind}-${topicId(topic)}`]: problem },
      controls: {},
    }
    return web.respond(c, sectionPage(found, { troubles: [trouble] }), 422)
  }
  const section = found.form.section.id
  const command: Command =
    kind === 'words'
      ? { kind: 'add-words', section, ...topic, text }
      : { kind: 'ask-back', section, ...topic, text }
  const outcome = await found.act(command)
  return outcome.ok ? goTo(c, backTo(found, topic)) : await refused(web, c, outcome.refusal)
}
const textMax = 4000

const isAsked = ({ form }: Reviewed, at: At): boolean =>
  own(sectionAt(form.section, at)?.fields, fieldAt(at) ?? '') !== undefined
