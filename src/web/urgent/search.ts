import type { Context } from 'hono'
import { type UrgentTyped, urgentHitsView, urgentSearchView } from '#views/urgent/search.ts'
import { isKeptBack } from '#views/urgent/whereabouts.ts'
import { monthIn } from '../../flow/controls/month.ts'
import { isNhsNumber, nhsNumberTyped } from '../../flow/fields.ts'
import { figuresOf } from '../../flow/heard-text.ts'
import { ukDay } from '../../flow/uk-day.ts'
import type { Account } from '../../plan/actor.ts'
import { cardCode, cardInGroups, isCardCode } from '../../plan/card-code.ts'
import { mostHits } from '../../plan/most-hits.ts'
import { nameKeys } from '../../plan/name-keys.ts'
import type { WhoIsWanted } from '../../plan/plans-wanted.ts'
import type { FoundPublication, Publications } from '../../plan/ports.ts'
import { postcodeIn } from '../../plan/postcode.ts'
import { accessOf } from '../frame/access-of.ts'
import { onDuty, sessionOf } from '../frame/doors.ts'
import type { Post } from '../frame/guards.ts'
import { givenBack } from '../frame/kept-posts.ts'
import { limiter } from '../frame/limiter.ts'
import { practicesToName } from '../frame/open-practices.ts'
import type { Env } from '../frame/ports.ts'
import { goTo } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { openedSearch, sealedSearch } from './sealed-search.ts'
import { sheetIn } from './sheet.ts'
import { isWhole, searchesMost, searchesOf, searchesSeconds, told } from './told-hits.ts'

/**
 * Finding a person: by NHS number, by family name or postcode and date of birth, or by a card. Posted, and answered at an address in
 * which nobody stands, so that the way back from a plan leads to who was found.
 */
export const urgentSearchRoutes = (service: Service) => {
  const searches = searchesOf(service.publications)
  const readings = limiter(readingsMost, searchesSeconds)
  return room(service, onDuty('urgent-reader'))
    .get('/urgent', async (c) => {
      const [kept] = await givenBack(service, c)
      return service.respond(c, urgentSearchView(kept && typedIn(kept.post)))
    })
    .get('/urgent/search', (c) => goTo(c, '/urgent'))
    .post(
      '/urgent/search',
      async (c, { account }) => {
        const isMany = () => searches.tooMany(account.id, service.clock.now()) !== undefined
        return asked(service, c, isMany)
      },
      { page: '/urgent' },
    )
    .get('/urgent/search/:typed', async (c, { account }) => {
      // What opens in no session finds nobody, and counts for nothing.
      const typed = openedSearch(c.req.param('typed') ?? '', sessionOf(service, c))
      if (!typed) return goTo(c, '/urgent')
      if (readings.tooMany(account.id, service.clock.now()) !== undefined)
        return service.errorPage(c, 'searched-too-often')
      return await search(service, c, account, typed)
    })
}
/** Going back to who was found is no search more. */
const readingsMost = 3 * searchesMost

/** What cannot be looked for comes back as it was typed, and counts nothing; all else is looked for at an address of its own. */
const asked = (service: Service, c: Context<Env>, isMany: () => boolean): Response => {
  const typed = typedIn(c.get('post'))
  const tooLong = tooLongIn(typed)
  if (tooLong) return service.respond(c, urgentSearchView(typed, tooLong), 422)
  if (typed.by === 'card') return byCard(service, c, typed)
  if (wantedBy(service, typed).ok && isMany()) return service.errorPage(c, 'searched-too-often')
  return goTo(c, `/urgent/search/${sealedSearch(searchedBy(typed), sessionOf(service, c))}`)
}

const wantedBy = ({ clock }: Service, typed: UrgentTyped): Wanted =>
  typed.by === 'number' ? numberIn(typed) : nameIn(typed, clock.now())

const search = async (
  service: Service,
  c: Context<Env>,
  account: Account,
  typed: UrgentTyped,
): Promise<Response> => {
  const wanted = wantedBy(service, typed)
  // Mistyped, it stands at an address too: the way back from the next page leads here.
  if (!wanted.ok) return service.respond(c, urgentSearchView(typed, wanted.problems), 422)
  const row = {
    account,
    at: service.clock.now(),
    plan: undefined,
    deed: 'searched',
    reason: typed.by,
  } as const
  await service.accessLog.record(await accessOf(row, service.practices))
  const isByPostcode = typed.by === 'name' && postcodeIn(familyIn(typed)) !== undefined
  const all = await wanted.find(service.publications)
  const same = isByPostcode ? all.filter(isToldWhere(service)) : all
  const found = await told(service, account, same)
  const isAll = typed.isNear || found.length === 0
  const canBeSaid = found.length === 0 && !isByPostcode
  const nearby = await (isAll ? wanted.findNear : wanted.findHalves)?.(service.publications)
  const near = nearby && (await told(service, account, nearby))
  return service.respond(
    c,
    urgentHitsView({
      found,
      isMore: same.length > mostHits,
      near: near && { hits: near, isAll },
      isByPostcode,
      typed,
      sheet: sheetIn(service),
      wantedAt: canBeSaid ? await practicesToName(service) : undefined,
    }),
  )
}

/** Whom a search looked for, where what was typed says who it is: a number that fits, or a family name and a day. */
export const whoIsLookedFor = (service: Service, post: Post): LookedFor => {
  const typed = typedIn(post)
  const wanted = wantedBy(service, typed)
  const problems = tooLongIn(typed) ?? (wanted.ok ? undefined : wanted.problems)
  if (problems) return { typed, problems }
  if (typed.by === 'number') return { who: { nhsNumber: nhsNumberTyped(typed.nhsNumber) } }
  const family = familyIn(typed)
  const born = dayIn(typed)
  return born === undefined || postcodeIn(family) !== undefined
    ? { typed, problems: { family: 'no-family' } }
    : { who: { family, born } }
}
type LookedFor =
  | { readonly who: WhoIsWanted }
  | { readonly typed: UrgentTyped; readonly problems: Readonly<Record<string, string>> }

/** A search confirms no address that is kept back: whose it is, is found by everything else. */
const isToldWhere = (service: Service) => {
  const sheet = sheetIn(service)
  return (one: FoundPublication): boolean => !isWhole(one) || !isKeptBack(sheet, one)
}

/** Typed where it could be scanned: the page of the card says the rest. */
const byCard = (service: Service, c: Context<Env>, typed: UrgentTyped): Response => {
  const code = cardCode(typed.card)
  return isCardCode(code)
    ? goTo(c, `/card/${cardInGroups(code)}`)
    : service.respond(c, urgentSearchView(typed, { card: code === '' ? 'no-card' : 'bad-card' }), 422)
}

const typedIn = (params: Post): UrgentTyped => {
  const text = (name: string): string => params.get(name) ?? ''
  return {
    by: ways.find((way) => way === params.get('by')) ?? 'number',
    isNear: params.get('near') === 'yes',
    nhsNumber: text('nhsNumber'),
    card: text('card'),
    family: text('family'),
    ...birthIn(figuresOf(text('day')), figuresOf(text('month')), figuresOf(text('year'))),
  }
}

/** A whole date in the first box, as records write it, is told apart: “09/05/1943”, “1943-05-09”, “9 May 1943”, “09051943”. */
const birthIn = (day: string, month: string, year: string): Pick<UrgentTyped, 'day' | 'month' | 'year'> => {
  const apart = /^\d{8}$/.test(day) ? day.replace(/^(..)(..)/, '$1 $2 ') : day
  const [first = '', second = '', third = '', ...more] = apart.split(/[\s./-]+/)
  if (month !== '' || year !== '' || third === '' || more.length > 0)
    return { day: ofOrdinal(day), month, year }
  return /^\d{4}$/.test(first)
    ? { day: third, month: second, year: first }
    : { day: ofOrdinal(first), month: second, year: third }
}

/** “9th”. */
const ofOrdinal = (day: string): string => day.replace(/(?<=^\d{1,2})(st|nd|rd|th)$/i, '')

/** What is looked for and no more: an address has little room. */
const searchedBy = ({ by, isNear, nhsNumber, family, day, month, year }: UrgentTyped): UrgentTyped => ({
  ...{ by, isNear, nhsNumber: '', card: '', family: '', day: '', month: '', year: '' },
  ...(by === 'number' ? { nhsNumber } : { family, day, month, year }),
})

/** Before anything of it is read: what is longer than any name, number or code comes back as it was typed. */
const tooLongIn = (typed: UrgentTyped): Readonly<Record<string, string>> | undefined => {
  const { nhsNumber, card, family, day, month, year } = typed
  const wrong = {
    number: isTooLong(nhsNumber) ? { nhsNumber: 'bad-number' } : undefined,
    card: isTooLong(card) ? { card: 'bad-card' } : undefined,
    name: isTooLong(family)
      ? { family: 'long-family' }
      : [day, month, year].some(isTooLong)
        ? { born: 'bad-birth' }
        : undefined,
  }
  return wrong[typed.by]
}
const isTooLong = (text: string): boolean => text.length > longest
const longest = 200

const ways = ['number', 'name', 'card'] as const

type Find = (publications: Publications) => ReturnType<Publications['byNhsNumber']>
type Wanted =
  /** Near a number there is nobody: its figures check each other. */
  | { readonly ok: true; readonly find: Find; readonly findNear?: Find; readonly findHalves?: Find }
  | { readonly ok: false; readonly problems: Readonly<Record<string, string>> }

const numberIn = ({ nhsNumber }: UrgentTyped): Wanted => {
  const digits = nhsNumberTyped(nhsNumber)
  return isNhsNumber(digits)
    ? { ok: true, find: (publications) => publications.byNhsNumber(digits) }
    : { ok: false, problems: { nhsNumber: digits === '' ? 'no-number' : 'bad-number' } }
}

const nameIn = (typed: UrgentTyped, now: string): Wanted => {
  const family = familyIn(typed)
  const born = dayIn(typed)
  const problems = {
    ...(nameKeys(family).whole.length === 0 ? { family: 'no-family' } : {}),
    ...(born === undefined || born > ukDay(now) ? { born: bornProblem(typed) } : {}),
  }
  if (Object.keys(problems).length > 0 || born === undefined) return { ok: false, problems }
  const postcode = postcodeIn(family)
  return postcode !== undefined
    ? { ok: true, find: (publications) => publications.byPostcodeAndBirth(postcode, born) }
    : {
        ok: true,
        find: (publications) => publications.byNameAndBirth(family, born),
        findHalves: (publications) => publications.byHalfNameAndBirth(family, born),
        findNear: (publications) => publications.nearNameAndBirth(family, born),
      }
}

/** Written as records are headed: the family name, a comma, the given name. */
const familyIn = ({ family }: UrgentTyped): string => family.normalize('NFKC').split(/[,、]/)[0]?.trim() ?? ''

const bornProblem = ({ day, month, year }: UrgentTyped): string => {
  if ([day, month, year].every((part) => part.trim() === '')) return 'no-birth'
  if ([day, month, year].some((part) => part.trim() === '')) return 'part-birth'
  if (/^\d{1,3}$/.test(year.trim())) return 'short-year'
  return isMonthFirst({ day, month, year }) ? 'month-first' : 'bad-birth'
}

/** As it is written elsewhere: a day of the calendar once the two are changed round. */
const isMonthFirst = ({ day, month, year }: Pick<UrgentTyped, 'day' | 'month' | 'year'>): boolean =>
  dayIn({ day: month, month: day, year }) !== undefined

/** '1948-03-27', or nothing for a day that no calendar has. */
const dayIn = ({ day, month, year }: Pick<UrgentTyped, 'day' | 'month' | 'year'>): string | undefined => {
  const [d, m, y] = [day, monthIn(month.trim()), year].map((part) =>
    /^\d{1,4}$/.test(part.trim()) ? Number(part) : 0,
  )
  if (!d || !m || !y || y < 1850) return undefined
  const iso = new Date(Date.UTC(y, m - 1, d)).toISOString().slice(0, 10)
  return iso === [y, m, d].map((part) => String(part).padStart(2, '0')).join('-') ? iso : undefined
}
