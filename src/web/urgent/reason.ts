import { type Context, Hono } from 'hono'
import { urgentReasonView } from '#views/urgent/reason.ts'
import { type Answers, noAnswers, type Said } from '../../flow/answer.ts'
import { pathOf } from '../../flow/path.ts'
import { posted, typedIn } from '../../flow/posted.ts'
import type { Given, Section } from '../../flow/section.ts'
import type { Account } from '../../plan/actor.ts'
import { planId } from '../../plan/ids.ts'
import type { Publication } from '../../plan/reads/projection.ts'
import { accessOf } from '../frame/access-of.ts'
import type { Env } from '../frame/ports.ts'
import { goTo } from '../frame/respond.ts'
import type { Web } from '../frame/web.ts'
import { gone } from './gone.ts'
import { sheetIn } from './sheet.ts'

/** "Why are you opening this plan?", asked of those who have no link to the person; the person reads the answer. */
export const urgentReasonRoutes = (web: Web): Hono<Env> =>
  new Hono<Env>()
    .get('/urgent/:plan/reason', (c) =>
      withPlan(web, c, ({ publication }) => page(web, c, publication, asked(web, new URLSearchParams()))),
    )
    .post('/urgent/:plan/reason', (c) =>
      withPlan(web, c, async ({ account, publication }) => {
        const params = new URLSearchParams(await c.req.text())
        const answered = asked(web, params)
        if (answered.reason === undefined) return page(web, c, publication, answered)
        const { plan } = publication
        const row = { account, at: web.clock.now(), plan, deed: 'opened', reason: answered.reason } as const
        await web.accessLog.record(await accessOf(row, web.practices))
        return goTo(c, `/urgent/${plan}`)
      }),
    )

type Wanted = { readonly account: Account; readonly publication: Publication }

/** Only an urgent reader is asked; everybody else has a link to the plan, or no business with it. */
const withPlan = async (
  web: Web,
  c: Context<Env>,
  then: (wanted: Wanted) => Response | Promise<Response>,
): Promise<Response> => {
  const account = c.get('account')
  if (!account) return goTo(c, `/sign-in?returnTo=${encodeURIComponent(c.req.path)}`)
  if (account.duty.kind !== 'urgent-reader') return web.errorPage(c, 'not-found')
  const publication = await web.publications.current(planId(c.req.param('plan') ?? ''))
  if (!publication) return web.errorPage(c, 'not-found')
  if (publication.away) return gone(web, c, publication.away)
  return await then({ account, publication })
}

type Asked = {
  /** The fields on the path so far, the open ones included. */
  readonly fields: readonly string[]
  readonly problems: Readonly<Record<string, string>>
  /** What is written down: the code of the reason, and the words that were asked for. */
  readonly reason: string | undefined
  /** As it was posted, to stand in the fields again. */
  readonly params: URLSearchParams
}

/** Walks the form with what was posted, as far as it goes; a way out is no reason. */
const asked = (web: Web, params: URLSearchParams): Asked => {
  const { section } = web.forms.urgentAccess
  params.delete('wayOut')
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
const urgentReader: Given = { pathway: [], role: 'urgent-reader', age: 'unknown', nation: 'england' }

/** A question that was not on the page yet is asked; one that was on it and came back empty is a problem. */
const problemsOf = (
  { problems }: ReturnType<typeof posted>,
  open: readonly string[],
  params: URLSearchParams,
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
