import type { Context } from 'hono'
import { goneInText } from '#views/urgent/fhir.ts'
import { capabilityOf } from '../../fhir/capability.ts'
import { documentOf } from '../../fhir/document.ts'
import { outcomeOf } from '../../fhir/outcome.ts'
import { pointerTo, searchSet } from '../../fhir/pointer.ts'
import { nhsNumberSystem } from '../../fhir/systems.ts'
import { isNhsNumber, nhsNumberTyped } from '../../flow/fields.ts'
import type { Account } from '../../plan/actor.ts'
import { mostHits } from '../../plan/most-hits.ts'
import { newestChange } from '../../plan/reads/newest-change.ts'
import type { Publication } from '../../plan/reads/publication.ts'
import { changesFor } from '../../plan/reads/readable.ts'
import { accessOf } from '../frame/access-of.ts'
import { anybody, type Door, type Entered, onDuty } from '../frame/doors.ts'
import { answerFhir, fhirBase, refuse } from '../frame/for-systems.ts'
import type { Post } from '../frame/guards.ts'
import type { Env } from '../frame/ports.ts'
import { wordsFor } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { toldPlan } from './fhir-plan.ts'
import { questionnairesOf } from './fhir-questions.ts'
import { tellGone } from './not-to-follow.ts'
import { published } from './published.ts'
import { searchesOf, told } from './told-hits.ts'

/** What other systems read: the same plans through the same doors as the page for urgent care, with the same rows. */
export const fhirRoutes = (service: Service) => [aboutNobody(service), searching(service), reading(service)]

/** What is served, and which questions there are. */
const aboutNobody = (service: Service) =>
  room(service, anybody)
    .get('/fhir/R4/metadata', (c) =>
      answerFhir(c, capabilityOf(baseOf(service), questionsSince, wordsFor(c).fhir)),
    )
    .get('/fhir/R4/Questionnaire', (c) => {
      const all = [...questionnairesOf(service).byId.values()]
      const entry = all.map((resource) => ({
        fullUrl: resource.url,
        resource: { ...resource, item: undefined },
        search: { mode: 'match' },
      }))
      return answerFhir(c, { resourceType: 'Bundle', type: 'searchset', total: all.length, entry })
    })
    .get('/fhir/R4/Questionnaire/:questionnaire', (c) => {
      const one = questionnairesOf(service).byId.get(c.req.param('questionnaire') ?? '')
      return one ? answerFhir(c, one) : service.errorPage(c, 'not-found')
    })
const questionsSince = '2026-11-29'

const baseOf = ({ settings }: Service): string => `${settings.baseUrl}${fhirBase}`

/** A door that turns nobody round: what it would have said is said in FHIR. */
const answering =
  <Held>(door: Door<Held>): Door<Exclude<Entered<Held>, { kind: 'in' }> | { kind: 'in'; held: Held }> =>
  async (service, c) => {
    const entry = await door(service, c)
    if (entry.kind !== 'in') return { kind: 'in', held: entry }
    return { ...entry, held: { kind: 'in', held: entry.held } }
  }

type TurnedAway = Exclude<Entered<unknown>, { kind: 'in' }>

const turnedAway = (service: Service, c: Context<Env>, entry: TurnedAway): Response => {
  if (entry.kind === 'sign-in')
    return refuse(c, { status: 401, code: 'login', ...wordsFor(c).fhir['not-signed-in'] })
  return service.errorPage(c, entry.kind === 'fault' ? entry.fault : 'not-found')
}

/** By NHS number and by nothing else: never by a letter of a name. */
const searching = (service: Service) =>
  room(service, answering(onDuty('urgent-reader')))
    .get('/fhir/R4/DocumentReference', (c, entry) =>
      entry.kind === 'in'
        ? refuse(c, { status: 400, code: 'not-supported', ...wordsFor(c).fhir['in-address'] })
        : turnedAway(service, c, entry),
    )
    .post(
      '/fhir/R4/DocumentReference/_search',
      async (c, entry) => {
        if (entry.kind !== 'in') return turnedAway(service, c, entry)
        const digits = numberIn(c.get('post'))
        if (digits === undefined)
          return refuse(c, { status: 400, code: 'required', ...wordsFor(c).fhir['no-number'] })
        if (!isNhsNumber(digits))
          return refuse(c, { status: 400, code: 'value', ...wordsFor(c).fhir['bad-number'] })
        return await found(service, c, entry.held.account, digits)
      },
      { another: (c) => service.errorPage(c, 'foreign-form') },
    )

/** The number, where it is all that is asked for. */
const numberIn = (post: Post): string | undefined => {
  const asked = [...post.keys()]
  if (asked.some((name) => !known.has(name)) || (post.get('status') ?? 'current') !== 'current')
    return undefined
  const values = subjects.flatMap((name) => post.getAll(name))
  const [value = ''] = values
  const [system = '', number] = value.split('|')
  if (values.length !== 1 || system !== nhsNumberSystem || number === undefined) return undefined
  return nhsNumberTyped(number)
}
const subjects = ['subject:identifier', 'patient:identifier']
/** What ordinary clients send of themselves changes nothing: the answer is JSON, and a number finds few. */
const known = new Set([...subjects, 'status', '_format', '_count'])

const found = async (
  service: Service,
  c: Context<Env>,
  account: Account,
  digits: string,
): Promise<Response> => {
  if (searchesOf(service.publications).tooMany(account.id, service.clock.now()) !== undefined)
    return service.errorPage(c, 'searched-too-often')
  const row = {
    account,
    at: service.clock.now(),
    plan: undefined,
    deed: 'searched',
    reason: 'number',
  } as const
  await service.accessLog.record(await accessOf(row, service.practices))
  const all = await service.publications.byNhsNumber(digits)
  const hits = await told(service, account, all)
  const says = wordsFor(c)
  const pointers = hits.flatMap((hit) =>
    'damaged' in hit || hit.notToFollow
      ? []
      : [
          pointerTo(
            baseOf(service),
            service.forms.exchange,
            hit.publication,
            newestChange(asRead(service, account, hit.publication), service.clock.now()),
          ),
        ],
  )
  const beside = [
    ...hits.flatMap((hit) =>
      'damaged' in hit ? [says.fhir.damaged] : hit.notToFollow ? [goneInText(says, hit.notToFollow)] : [],
    ),
    ...(all.length > mostHits ? [says.fhir.more] : []),
  ].map((one) => outcomeOf([{ severity: 'warning', code: 'informational', ...one }]))
  return answerFhir(c, searchSet(`${baseOf(service)}/DocumentReference`, pointers, beside))
}

/** No search tells when something was changed that this reader would not be told of. */
const asRead = ({ forms }: Service, { duty }: Account, publication: Publication): Publication => {
  const reader = { kind: 'urgent-reader', jobRole: 'jobRole' in duty ? duty.jobRole : '' } as const
  return {
    ...publication,
    changeAsked: changesFor(publication.changeAsked, forms, reader),
    helpersWrote: changesFor(publication.helpersWrote ?? [], forms, reader),
  }
}

/** The approved plan as a document; a plan that is not to be followed is told as such, and nothing of it. */
const reading = (service: Service) =>
  room(service, answering(published)).get('/fhir/R4/Bundle/:document', async (c, entry) => {
    if (entry.kind !== 'in') return turnedAway(service, c, entry)
    const { held } = entry
    const says = wordsFor(c)
    if (held.kind === 'not-yet') return refuse(c, { status: 404, code: 'not-found', ...says.fhir['not-yet'] })
    if (held.kind === 'ask-why') {
      const { title, text } = says.fhir['ask-why']
      const at = `${service.settings.baseUrl}/urgent/${held.publication.plan}/reason`
      return refuse(c, { status: 403, code: 'forbidden', title, text: `${text} ${at}` })
    }
    const { publication, account } = held
    if (held.kind === 'gone' || publication.away) {
      const away = publication.away ?? held.publication.away
      if (!away) return service.errorPage(c, 'not-found')
      const { notice } = await tellGone(service, account, { plan: publication.plan, away })
      return refuse(c, { status: 410, code: 'not-found', ...goneInText(says, notice) })
    }
    return answerFhir(c, documentOf(toldPlan(service, says, held)))
  })
