import type { Context } from 'hono'
import { type LookAgain, type StillRightPage, stillRightView } from '#views/drafting/still-right.ts'
import { addressOf, stepIn } from '../../flow/spot.ts'
import { ukDay } from '../../flow/uk-day.ts'
import { eventsOpen } from '../../plan/care-events.ts'
import { spotOf } from '../../plan/content.ts'
import type { Plan } from '../../plan/plan.ts'
import { spokenIn } from '../../plan/reads/content-of.ts'
import { isKeptFromSight } from '../../plan/reads/harm-kept.ts'
import { whereAsked } from '../../plan/reads/where-asked.ts'
import { refusalKey } from '../../plan/refusal-key.ts'
import { type OnPlan, withPlan } from '../frame/doors.ts'
import type { Env } from '../frame/ports.ts'
import { refused } from '../frame/refusals.ts'
import { goTo } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { nameOfItem } from './item-name.ts'
import { goingBack, pathTo, placeAt } from './place.ts'

type Found = OnPlan<'patient'>

/** After a stay in hospital, or whenever they like, a person looks at the few lines that matter most: a tap says that one is still right. */
export const stillRightRoutes = (service: Service) =>
  room(service, withPlan('answer', 'patient'))
    .get('/plans/:plan/still-right', (c, found) => show(service, c, found))
    .post('/plans/:plan/still-right', async (c, found) => {
      const line = linesIn(service, found).find(({ key }) => key === c.get('post').get('line'))
      if (!line) return show(service, c, found, true)
      const { spot, answer } = line
      const outcome = await found.act({ kind: 'say-still-right', ...spot, answer })
      const page = pathTo(found.plan.id, 'still-right')
      if (outcome.ok) return goTo(c, `${page}?said=${encodeURIComponent(line.key)}`)
      return await refused(service, c, outcome.refusal, {
        'draft-moved': () => show(service, c, found, true),
        'no-such-place': () => show(service, c, found, true),
      })
    })

const show = (service: Service, c: Context<Env>, found: Found, isMoved = false) => {
  const { plan } = found
  const said = c.req.query('said')
  const page: StillRightPage = {
    plan: plan.id,
    lines: linesIn(service, found).map(({ spot: _, answer: __, ...line }) => line),
    said: linesIn(service, found).some(({ key }) => key === said) ? said : undefined,
    isMoved,
    approvedAt: plan.away === undefined ? plan.approved?.at : undefined,
    today: ukDay(service.clock.now()),
  }
  return service.respond(c, stillRightView(page), isMoved ? 409 : 200)
}

/** The person's own answers, in the order of the forms' list: of several in a list the first. */
const linesIn = ({ forms }: Service, found: Found) => {
  const { plan } = found
  const own = ownIn(plan)
  return forms.stillRight
    .flatMap((field) => own.find(({ entry }) => entry.field === field) ?? [])
    .slice(0, linesMost)
    .flatMap(({ entry, answer }) => {
      const spot = spotOf(entry)
      const asked = whereAsked(plan, 'person', spot)
      const place = asked === undefined ? undefined : placeAt(found, stepIn(asked))
      if (asked === undefined || !place) return []
      const name = entry.item === undefined ? undefined : nameOfItem(found, place.spot)
      const key = refusalKey(spot, answer.version)
      return [
        {
          ...{ spot, answer: answer.version, key },
          id: addressOf(spot).replaceAll('/', '-'),
          title: place.words.steps[place.stepId]?.title ?? entry.question,
          ...(name === undefined ? {} : { name }),
          lines: entry.shown,
          isHidden: isKeptFromSight(plan, 'person', spot),
          writtenAt: entry.saidAt,
          saidAt: plan.stillRight[key]?.at,
          href: pathTo(plan.id, goingBack(asked, 'still-right')),
        },
      ]
    })
}
const linesMost = 5

/** What a clinician said has happened last, until each of these lines was tapped or written anew since. */
export const toLookAtAgain = (service: Service, found: Found): LookAgain | undefined => {
  const last = eventsOpen(found.plan).at(-1)
  if (!last) return undefined
  const isSince = (moment: string | undefined): boolean =>
    moment !== undefined && (moment > last.at || ukDay(moment) >= last.on)
  const left = linesIn(service, found).filter(
    ({ saidAt, writtenAt }) => !isSince(saidAt) && !isSince(writtenAt),
  )
  return left.length === 0 ? undefined : { what: last.what, on: last.on, by: last.by.name }
}

const ownIn = (plan: Plan) =>
  plan.forms.sections
    .flatMap((form) => spokenIn(plan, form))
    .filter(({ entry: { saidBy, said } }) => saidBy.voice === 'person' && said.kind === 'answer')
