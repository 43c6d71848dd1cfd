import type { Context } from 'hono'
import { dayInWords } from '#views/frame/when.ts'
import { type AllPlans, addressOfList, allPlansView } from '#views/review/all-plans.ts'
import { nhsNumberTyped } from '../../flow/fields.ts'
import { figuresOf } from '../../flow/heard-text.ts'
import type { Account } from '../../plan/actor.ts'
import type { PracticePlan } from '../../plan/ports.ts'
import { withNamesakes } from '../../plan/reads/namesakes.ts'
import { accessOf } from '../frame/access-of.ts'
import { onDuty, sessionOf } from '../frame/doors.ts'
import { givenBack } from '../frame/kept-posts.ts'
import type { Env } from '../frame/ports.ts'
import { goTo } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import { openedAddress, sealedAddress } from '../frame/sealed-address.ts'
import type { Service } from '../frame/service.ts'
import { inHandShown } from './in-hand.ts'
import { choicesMarked } from './queue.ts'
import { suspensionIn } from './standing-of.ts'
import { findingNamed, isFoundIn } from './team-findings.ts'
import { dueIn, pathwaysListed, plansShown, sortNamed, whichNamed } from './which-plans.ts'

/**
 * Every plan of the practice, whatever has become of it. What is looked for is posted and answered elsewhere, sealed in the
 * address: it can be gone back to and loaded again, and names nobody.
 */
export const allPlansRoutes = (service: Service) =>
  room(service, onDuty('clinician'))
    .get('/reviews/all', async (c, duty) => {
      const [kept] = await givenBack(service, c)
      const show = kept?.post.get('show') ?? c.req.query('show')
      return await list(service, c, duty, {
        lookedFor: kept?.post.get('looked-for') ?? lookedForIn(service, c),
        ...wantedOf({ show, sort: kept?.post.get('sort') ?? c.req.query('sort') }),
        finding: findingNamed(service, c.req.query('found')),
        page: Math.max(1, Math.trunc(Number(c.req.query('page'))) || 1),
      })
    })
    .post('/reviews/all', (c) => {
      const post = c.get('post')
      const typed = (post.get('looked-for') ?? '').trim().slice(0, lookedForMax)
      const { which, sort } = wantedOf({ show: post.get('show'), sort: post.get('sort') })
      const finding = findingNamed(service, post.get('found'))
      const q = typed === '' ? '' : sealedAddress(typed, { session: sessionOf(service, c), page: sealedAs })
      return goTo(c, addressOfList({ which, sort, finding, q, page: 1 }))
    })
const sealedAs = 'plans of a practice'

const wantedOf = ({ show, sort }: { readonly show: Asked; readonly sort: Asked }) => {
  const which = whichNamed(show)
  return { which, sort: sortNamed(sort, which) }
}
type Asked = string | null | undefined

const lookedForIn = (service: Service, c: Context<Env>): string =>
  openedAddress(c.req.query('q') ?? '', { session: sessionOf(service, c), page: sealedAs }) ?? ''

type Wanted = Pick<AllPlans, 'lookedFor' | 'which' | 'sort' | 'finding' | 'page'>

type OnDuty = {
  readonly account: Account
  readonly duty: Extract<Account['duty'], { readonly kind: 'clinician' }>
}

const list = async (service: Service, c: Context<Env>, { account, duty }: OnDuty, wanted: Wanted) => {
  const { lookedFor, which, sort, finding } = wanted
  if (lookedFor.trim() !== '') await noteSearch(service, account)
  const own = await service.plans.theirOwnIn(duty.practice, account)
  const all = (await service.plans.ofPractice(duty.practice)).filter(({ id }) => !own.has(id))
  const namesakes = withNamesakes(all)
  const now = service.clock.now()
  const fitting = all.filter(matching(lookedFor)).filter((one) => !finding || isFoundIn(one, finding, now))
  const found = plansShown(fitting, { which, sort, reader: account.id }, now)
  const pages = Math.max(1, Math.ceil(found.length / shownMost))
  const page = Math.min(wanted.page, pages)
  const [named, decided] = [
    choicesMarked(service.forms, 'pathways'),
    choicesMarked(service.forms, 'listed-decision'),
  ]
  return service.respond(
    c,
    allPlansView({
      ...{ lookedFor, which, sort, finding, page, pages },
      q: c.req.query('q') ?? '',
      all: all.length,
      found: found.length,
      plans: found.slice((page - 1) * shownMost, page * shownMost).map((one) => ({
        ...one,
        suspended: suspensionIn(one, now),
        inHand: inHandShown(one, account.id, now),
        hasNamesake: namesakes.has(one.id),
        due: dueIn(one, now),
        madeFor: pathwaysListed(one).map((name) => named[name] ?? name),
        decision: firstWords(decided[one.stands?.decision ?? ''] ?? one.stands?.decision),
      })),
    }),
  )
}
/** What a choice says before it explains itself. */
const firstWords = (text: string | undefined): string | undefined => text?.split(':', 1)[0]

const lookedForMax = 100
/** Of one page of the list. */
const shownMost = 50

/** Who looked, and not what was typed (RULE-SAF-4). */
const noteSearch = async (service: Service, account: Account): Promise<void> => {
  const row = {
    account,
    at: service.clock.now(),
    plan: undefined,
    deed: 'searched',
    reason: 'practice',
  } as const
  await service.accessLog.record(await accessOf(row, service.practices))
}

/** By every word of a name, by an NHS number, or by a day of birth: also as the lists write them. */
const matching = (text: string) => {
  const words = folded(text)
    .split(/[\s,;]+/)
    .filter((word) => word !== '')
  const digits = nhsNumberTyped(text)
  const day = dayIn(text)
  return ({ family, given, born, nhsNumber }: PracticePlan): boolean => {
    const name = folded(`${family} ${given}`)
    return (
      (nhsNumber !== undefined && digits === nhsNumber) ||
      (day !== undefined && day === born) ||
      isDayInWords(words, born) ||
      words.every((word) => name.includes(word))
    )
  }
}

/** 27 September 1958, or with the first letters of the month. */
const isDayInWords = (typed: readonly string[], born: string): boolean => {
  const [day = '', month = '', year = '', ...more] = typed
  const written = folded(dayInWords(born)).split(/\s+/)
  return (
    more.length === 0 &&
    written.length === 3 &&
    Number(day) === Number(written[0]) &&
    month.length >= 3 &&
    (written[1] ?? '').startsWith(month) &&
    year === written[2]
  )
}

/** Case, marks, apostrophes and hyphens do not count. */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\p{M}'’-]/gu, '')
    .toLowerCase()

/** 27/3/1941, 27 3 1941 or 27.03.1941 as '1941-03-27'. */
const dayIn = (text: string): string | undefined => {
  const [, day = '', month = '', year = ''] =
    /^\s*(\d{1,2})[\s./-](\d{1,2})[\s./-](\d{4})\s*$/.exec(figuresOf(text)) ?? []
  return year === '' ? undefined : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
