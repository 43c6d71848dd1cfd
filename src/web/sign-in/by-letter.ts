import type { Context } from 'hono'
import { codeView, letterEndedView, tooManyCodesView, waitView } from '#views/sign-in/by-letter.ts'
import { cardCode, isCardCode } from '../../plan/card-code.ts'
import { accountId, noAddressOf, practiceId } from '../../plan/ids.ts'
import { practiceOfDraft } from '../../plan/in-hand.ts'
import type { Plan } from '../../plan/plan.ts'
import { letterKey, letterOfCode, type PrintedLetter } from '../../plan/printed-letters.ts'
import { clientAddress } from '../frame/client-address.ts'
import { dayPosted, dayTyped } from '../frame/day-posted.ts'
import { anybody } from '../frame/doors.ts'
import type { Post } from '../frame/guards.ts'
import type { Env } from '../frame/ports.ts'
import { addHeader, goTo } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { localPath } from './local-path.ts'
import { openSession } from './open-session.ts'
import { whatEnded } from './sign-in.ts'

/** By a letter of paper: its code and the day of birth open one plan, once a clinician has spoken with whoever used it. */
export const byLetterRoutes = (service: Service) =>
  room(service, anybody)
    .get('/sign-in/code', async (c) =>
      service.respond(
        c,
        codeView({
          returnTo: localPath(c.req.query('returnTo')),
          typed: { code: '', day: '', month: '', year: '' },
          ...(await whatEnded(service, c)),
        }),
      ),
    )
    .post('/sign-in/code', (c) => useLetter(service, c))

const useLetter = async (service: Service, c: Context<Env>): Promise<Response> => {
  const post = c.get('post')
  const typed = { code: post.get('code') ?? '', ...dayTyped(post, 'born') }
  const code = cardCode(typed.code)
  const born = dayPosted(post, 'born')
  const again = async (problem: 'code' | 'born' | 'wrong') => {
    const page = {
      returnTo: localPath(post.get('returnTo')),
      typed,
      problem,
      ...(await whatEnded(service, c)),
    }
    return service.respond(c, codeView(page), 422)
  }
  if (!isCardCode(code)) return await again('code')
  if (born === undefined) return await again('born')
  const ends = post.get('ends') === 'yes'
  const found = await used(service, { code, born, ...(ends ? { ends } : {}) })
  if (!found) {
    const wait = await tooManyFrom(service, c)
    if (wait !== undefined) return tooOften(service, c, wait)
    service.log({ level: 'warn', event: 'letter refused', request: c.get('requestId') })
    return await again('wrong')
  }
  if (found.letter.confirmed && !ends) return await enter(service, c, found)
  const practice = await practiceToCall(service, found.plan)
  return service.respond(c, ends ? letterEndedView(practice) : waitView(practice, proofOf(post)))
}

const proofOf = (post: Post): Readonly<Record<string, string>> =>
  Object.fromEntries(
    ['code', 'born.day', 'born.month', 'born.year'].map((name) => [name, post.get(name) ?? '']),
  )

/**
 * What was wrong is counted by where they are. A library has many visitors: whoever comes with a right letter and day is
 * let in whatever others tried there. Nobody guesses a code, and of one that is known a few wrong days end the letter.
 */
const tooManyFrom = (service: Service, c: Context<Env>): Promise<number | undefined> =>
  service.tries.tooMany(service.clock.digest(`letters ${clientAddress(service, c)}`), triesLimit)
const triesLimit = { most: 30, seconds: 900 }

const tooOften = (service: Service, c: Context<Env>, waitSeconds: number): Response => {
  addHeader(c, 'Retry-After', String(waitSeconds))
  return service.respond(c, tooManyCodesView(Math.ceil(waitSeconds / 60)), 429)
}

type Found = { readonly plan: Plan; readonly letter: PrintedLetter }

/** Nobody yet: who it is follows from the letter. */
const used = async (
  { plans, act, clock }: Service,
  proof: { readonly code: string; readonly born: string; readonly ends?: true },
): Promise<Found | undefined> => {
  const hash = clock.digest(proof.code)
  const [row] = await plans.invitedTo(letterKey(hash))
  if (!row) return undefined
  const outcome = await act(row.id, { kind: 'use-letter', ...proof }, (plan) => ({
    kind: 'stranger',
    id: letterOfCode(plan, hash)?.account ?? accountId(row.id),
    name: '',
  }))
  const letter = outcome.ok ? letterOfCode(outcome.plan, hash) : undefined
  return outcome.ok && letter ? { plan: outcome.plan, letter } : undefined
}

/** The account is made when it is first opened: nothing is sent to it, and it signs in nowhere else. */
const enter = async (service: Service, c: Context<Env>, { plan, letter }: Found): Promise<Response> => {
  const { accounts } = service
  const { id, account, helper } = letter
  const name = helper?.name ?? plan.ownerName
  const known = await accounts.find(account)
  if (!known) await accounts.add({ id: account, email: noAddressOf(account), name, duty: { kind: 'none' } })
  const entering = { id: account, email: noAddressOf(account), name: known?.name ?? name }
  await openSession(service, c, { ...entering, duty: { kind: 'none' }, letter: { plan: plan.id, id } })
  const home = `/plans/${plan.id}`
  const returnTo = localPath(c.get('post').get('returnTo'))
  return goTo(c, returnTo === home || returnTo.startsWith(`${home}/`) ? returnTo : home)
}

const practiceToCall = async ({ practices, settings }: Service, plan: Plan) => {
  const found = await practices.find(practiceOfDraft(plan) ?? practiceId(''))
  return found ?? { name: settings.contact }
}
