import type { Context } from 'hono'
import { urgentReasonView } from '#views/urgent/reason.ts'
import { type Answers, noAnswers, type Said } from '../../flow/answer.ts'
import { pathOf } from '../../flow/path.ts'
import { posted, typedIn } from '../../flow/posted.ts'
import type { Given, Section } from '../../flow/section.ts'
import type { Publication } from '../../plan/reads/projection.ts'
import { givenBack } from '../frame/kept-posts.ts'
import type { Env } from '../frame/ports.ts'
import { Post } from '../frame/post.ts'
import { goTo } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Web } from '../frame/web.ts'
import { gone, noteOpened, sharedPlan } from './published.ts'
import { sheetIn } from './sheet.ts'

/** "Why are you opening this plan?", asked of those who have no link to the person; the person reads the answer. */
export const urgentReasonRoutes = (web: Web) =>
  room(web, sharedPlan)
    .get('/urgent/:plan/reason', async (c, { publication }) => {
      if (publication.away) return gone(web, c, publication.away)
      const [kept] = await givenBack(web, c)
      const { problems: _, ...answered } = asked(web, kept?.post ?? new Post(''))
      return page(web, c, publication, { ...answered, problems: {} })
    })
    .post('/urgent/:plan/reason', async (c, { account, publication }) => {
      if (publication.away) return gone(web, c, publication.away)
      const answered = asked(web, c.get('post'))
      if (answered.reason === undefined) return page(web, c, publication, answered)
      await noteOpened(web, account, publication.plan, answered.reason)
      return goTo(c, `/urgent/${publication.plan}`)
    })

type Asked = {
  /** The fields on the path so far, the open ones included. */
  readonly fields: readonly string[]
  readonly problems: Readonly<Record<string, string>>
  /** What is written down: the code of the reason, and the words that were asked for. */
  readonly reason: string | undefined
  /** As it was posted, to stand in the fields again. */
  readonly params: Post
}

/** Walks the form with what was posted, as far as it goes; a way out is no reason. */
const asked = (web: Web, sent: Post): Asked => {
  const { section } = web.forms.urgentAccess
  const params = withoutWayOut(sent)
  let said: Readonly<Record<string, Said>> = {}
  for (;;) {
    const path = pathOf(section, answersOf(section, said), urgentReader, false)
    const fields = path.steps.flatMap((step) => step.asked)
    if (path.open === undefined) return { fields, problems: {}, reason: textOf(fields, said), params }
    const open = section.steps[path.open]?.ask ?? []
    const next = posted(section, open, params)
    if (Object.keys(next.said).length < open.length)
      return { fields, problems: problemsOf(next, open, params), reason: undefined, params }
    said = { ...said, ...next.said }
  }
}
const withoutWayOut = (sent: Post): Post =>
  new Post(new URLSearchParams([...sent].filter(([name]) => name !== 'wayOut')).toString())

const urgentReader: Given = { pathway: [], role: 'urgent-reader', age: 'unknown', nation: 'england' }

/** A question that was not on the page yet is asked; one that was on it and came back empty is a problem. */
const problemsOf = (
  { problems }: ReturnType<typeof posted>,
  open: readonly string[],
  params: Post,
): Readonly<Record<string, string>> => {
  const [first] = open
  const wasAsked =
    params
      .get('asked')
      ?.split(' ')
      .includes(first ?? '') === true
  return wasAsked && first !== undefined && Object.keys(problems).length === 0
    ? { [first]: 'empty' }
    : problems
}

const answersOf = ({ id, version }: Section, said: Readonly<Record<string, Said>>): Answers => ({
  ...noAnswers,
  answers: Object.fromEntries(
    Object.entries(said).map(([field, one]) => [
      field,
      { said: one, asked: '', flow: `${id}@${version}`, by: { id: '', name: '' }, at: '', version: 0 },
    ]),
  ),
})

const textOf = (fields: readonly string[], said: Readonly<Record<string, Said>>): string =>
  fields
    .map((field) => said[field])
    .flatMap((one) => (one?.kind === 'answer' ? [String(one.value)] : []))
    .join(': ')

const page = (
  web: Web,
  c: Context<Env>,
  publication: Publication,
  { fields, problems, params }: Asked,
): Response =>
  web.respond(
    c,
    urgentReasonView({
      publication,
      sheet: sheetIn(web),
      form: web.forms.urgentAccess,
      fields,
      typed: typedIn(fields, params),
      problems,
    }),
    Object.keys(problems).length > 0 ? 422 : 200,
  )
