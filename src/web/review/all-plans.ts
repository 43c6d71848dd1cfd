import type { Context } from 'hono'
import { allPlansView } from '#views/review/all-plans.ts'
import { nhsNumberTyped } from '../../flow/fields.ts'
import { figuresOf } from '../../flow/heard-text.ts'
import type { Account } from '../../plan/actor.ts'
import type { PracticePlan } from '../../plan/ports.ts'
import { withNamesakes } from '../../plan/reads/namesakes.ts'
import { accessOf } from '../frame/access-of.ts'
import { onDuty } from '../frame/doors.ts'
import { givenBack } from '../frame/kept-posts.ts'
import type { Env } from '../frame/ports.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { inHandShown } from './in-hand.ts'
import { suspensionIn } from './standing-of.ts'
import { dueIn, plansShown, whichNamed } from './which-plans.ts'

/** Every plan of the practice, whatever has become of it. What is looked for is posted, so that no name is in an address. */
export const allPlansRoutes = (service: Service) =>
  room(service, onDuty('clinician'))
    .get('/reviews/all', async (c, duty) => {
      const [kept] = await givenBack(service, c)
      const which = kept?.post.get('show') ?? c.req.query('show')
      return show(service, c, duty, { lookedFor: kept?.post.get('looked-for') ?? '', which })
    })
    .post('/reviews/all', (c, duty) => {
      const post = c.get('post')
      return show(service, c, duty, { lookedFor: post.get('looked-for') ?? '', which: post.get('show') })
    })

type Wanted = { readonly lookedFor: string; readonly which: string | null | undefined }

type OnDuty = {
  readonly account: Account
  readonly duty: Extract<Account['duty'], { readonly kind: 'clinician' }>
}

const show = async (service: Service, c: Context<Env>, { account, duty }: OnDuty, wanted: Wanted) => {
  const { lookedFor } = wanted
  const which = whichNamed(wanted.which)
  if (lookedFor.trim() !== '') await noteSearch(service, account)
  const own = await service.plans.theirOwnIn(duty.practice, account)
  const all = (await service.plans.ofPractice(duty.practice)).filter(({ id }) => !own.has(id))
  const namesakes = withNamesakes(all)
  const now = service.clock.now()
  const found = plansShown(all.filter(matching(lookedFor.slice(0, lookedForMax))), which, now)
  return service.respond(
    c,
    allPlansView({
      lookedFor,
      which,
      all: all.length,
      found: found.length,
      plans: found.slice(0, shownMax).map((one) => ({
        ...one,
        suspended: suspensionIn(one, now),
        inHand: inHandShown(one, account.id, now),
        hasNamesake: namesakes.has(one.id),
        due: dueIn(one, now),
      })),
    }),
  )
}
const lookedForMax = 100
const shownMax = 200

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

/** By every word of a name, by an NHS number, or by a day of birth in figures. */
const matching = (text: string) => {
  const words = folded(text)
    .split(/\s+/)
    .filter((word) => word !== '')
  const digits = nhsNumberTyped(text)
  const day = dayIn(text)
  return ({ family, given, born, nhsNumber }: PracticePlan): boolean => {
    const name = folded(`${family} ${given}`)
    return (
      (nhsNumber !== undefined && digits === nhsNumber) ||
      (day !== undefined && day === born) ||
      words.every((word) => name.includes(word))
    )
  }
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
