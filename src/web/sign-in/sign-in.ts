import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import {
  confirmView,
  linkSentView,
  nameView,
  signInView,
  tooManyHereView,
  useLinkView,
} from '#views/sign-in/sign-in.ts'
import { emailAddressIn } from '../../flow/email-address.ts'
import { isName } from '../../flow/name.ts'
import { accountOn, dutiesNow, forHerself } from '../../plan/access.ts'
import type { Account } from '../../plan/actor.ts'
import { accountId, type Instant, secondsBetween, secondsLater } from '../../plan/ids.ts'
import type { Member } from '../../plan/member.ts'
import type { Session, SignInLink } from '../../plan/ports.ts'
import { letterOpens } from '../../plan/printed-letters.ts'
import { clientAddress } from '../frame/client-address.ts'
import { anybody, type Door, signedIn } from '../frame/doors.ts'
import { helpAsked } from '../frame/help-address.ts'
import { forgetKept, givenBack, isKept } from '../frame/kept-posts.ts'
import type { Env } from '../frame/ports.ts'
import { addHeader, answer, goTo, tellingNothing } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { hasMarks, isMarked, markDevice } from './device-mark.ts'
import { localPath } from './local-path.ts'
import { closeSession, openSession } from './open-session.ts'
import { askedCookie, forgetAsking, forgetAsks, sendLink } from './send-link.ts'

/** Signing in by a link that is sent by email, and out. */
export const sessionRoutes = (service: Service) => {
  return room(service, anybody)
    .get('/sign-in', async (c) => {
      // What was sent too late speaks of danger, and waits for signing in.
      const help = helpAsked(c.req.query(), undefined)
      if (help.dangers.length > 0) c.set('helpFirst', { ...help, told: undefined })
      return service.respond(
        c,
        signInView({ returnTo: localPath(c.req.query('returnTo')), ...(await whatEnded(service, c)) }),
      )
    })
    .post('/sign-in', async (c) => {
      const email = c.get('post').get('email') ?? ''
      const returnTo = returnToIn(c)
      const address = emailAddressIn(email)
      if (address === undefined)
        return service.respond(
          c,
          signInView({ returnTo, email, isWrong: true, ...(await whatEnded(service, c)) }),
          422,
        )
      const isKnown = wasSignedInHere(c, address) || isMarked(service, c, address)
      const wait = isKnown ? undefined : await tooManyFrom(service, c)
      return wait === undefined
        ? await sendLink(service, c, { email: address, returnTo, isKnown })
        : tooOften(service, c, wait)
    })
    .get('/sign-in/sent', (c) => service.respond(c, linkSentView(service.settings.demo)))
    .behind(signedIn)
    .get('/still-here', (c) => answer(c, { body: null, status: 204 }))
    .behind(signedInFor(({ req }) => req.query('returnTo')))
    .get('/sign-in/confirm', (c, going) => askProof(service, c, going))
    .behind(signedInFor((c) => c.get('post').get('returnTo')))
    .post('/sign-in/confirm', (c, going) => sendProof(service, c, going))
    .behind(namingThemselves(signedInFor(({ req }) => req.query('returnTo'))))
    .get('/sign-in/name', async (c, { returnTo, account }) => {
      const [kept] = await givenBack(service, c)
      const before = kept && {
        returnTo: localPath(kept.post.get('returnTo')),
        name: kept.post.get('name') ?? '',
      }
      return service.respond(c, nameView(before ?? { returnTo, name: account.name }))
    })
    .behind(namingThemselves(signedIn))
    .post('/sign-in/name', (c, { account }) => rename(service, c, account, returnToIn(c)))
    .behind(anybody)
    .get('/sign-in/:token', (c) => showLink(service, c))
    .post('/sign-in/:token', (c) => useLink(service, c))
    .post('/sign-out', async (c) => {
      await closeSession(service, c)
      // All cookies go but where one is there for after signing out.
      const stays = hasMarks(service, c)
      if (stays) forgetAsking(service, c)
      addHeader(c, 'Clear-Site-Data', stays ? '"cache", "storage"' : '"cache", "cookies", "storage"')
      return goTo(c, '/')
    })
}

/** Of the session that this browser had: why it is over, whether words lie kept, and whether a file was sent that is not. */
export const whatEnded = async (service: Service, c: Context<Env>) => ({
  isKept: await hasWordsKept(service, c),
  isForADay: c.req.query('kept') === 'day',
  isFileLost: c.req.query('file') !== undefined,
  endedBy: (await hasLetterEnded(service, c)) ? ('letter' as const) : c.get('endedBy'),
})

/** Whoever came by a letter that opens nothing any more is told of that, however long ago they used the device. */
const hasLetterEnded = async ({ plans, clock }: Service, c: Context<Env>): Promise<boolean> => {
  const { letter } = c.get('account') ?? c.get('expired') ?? {}
  return letter !== undefined && !letterOpens(await plans.load(letter.plan), letter.id, clock.now())
}

/** Words lie kept for whoever was signed in here, however they came to this page: sent, or typed and never sent. */
const hasWordsKept = async (service: Service, c: Context<Env>): Promise<boolean> => {
  const expired = c.get('expired')
  if (c.req.query('kept') !== undefined) return true
  return expired !== undefined && (await service.keptPosts.ofAccount(expired.id)).length > 0
}

/** Whoever is signed in, and where they go on from here; somebody else signs in first and goes there then. */
const signedInFor =
  (asked: (c: Context<Env>) => string | null | undefined): Door<Going> =>
  (_web, c) => {
    const account = c.get('account')
    const returnTo = localPath(asked(c))
    return account
      ? { kind: 'in', held: { account, returnTo } }
      : { kind: 'elsewhere', path: askingFor(returnTo) }
  }
/** What people on duty are called is an administrator's: receipts and signatures show it. */
const namingThemselves =
  <Held extends { readonly account: Account }>(door: Door<Held>): Door<Held> =>
  async (service, c) => {
    const entry = await door(service, c)
    const isStaff = entry.kind === 'in' && isKnownByDuty(entry.held.account)
    return isStaff ? { kind: 'fault', fault: 'not-found' } : entry
  }
const isKnownByDuty = ({ duty, isStaff }: Account): boolean => duty.kind !== 'none' || isStaff === true
type Going = { readonly account: Account; readonly returnTo: string }

/** The browser still holds a session of this address, open or run out: nobody else's asking is counted against it. */
const wasSignedInHere = (c: Context<Env>, email: string): boolean =>
  (c.get('account') ?? c.get('expired'))?.email.toLowerCase() === email.toLowerCase()

/** Everybody else is counted by where they are: a whole hospital may be one address. */
const tooManyFrom = (service: Service, c: Context<Env>): Promise<number | undefined> =>
  service.tries.tooMany(service.clock.digest(`asks ${clientAddress(service, c)}`), asksLimit)
const asksLimit = { most: 60, seconds: 900 }

/** Approving asks for a proof that is at most 30 minutes old (H18). */
export const isFresh = ({ provedAt }: Session, now: Instant): boolean =>
  Math.abs(secondsBetween(provedAt, now)) < freshSeconds
const freshSeconds = 1800

/** The page that asks who is there, until that was proved not long ago; what was sent without a proof is kept, and comes back with `to`. */
export const unproved = async (
  service: Service,
  c: Context<Env>,
  to = c.req.path,
): Promise<Response | undefined> => {
  const session = c.get('session')
  if (session !== undefined && isFresh(session, service.clock.now())) return undefined
  const isSent = c.req.method === 'POST'
  if (isSent) await forgetKept(service, c)
  if (isSent && !(await isKept(service, c, c.req.path))) return service.errorPage(c, 'full')
  tellingNothing(c)
  return service.respond(c, confirmView(to), isSent ? 403 : 200)
}

const returnToIn = (c: Context<Env>): string => localPath(c.get('post').get('returnTo'))

/** To who has no email, the code is the proof. */
const askProof = (service: Service, c: Context<Env>, { returnTo, account }: Going): Response =>
  account.letter ? goTo(c, askingForCode(returnTo)) : service.respond(c, confirmView(returnTo))

const sendProof = async (
  service: Service,
  c: Context<Env>,
  { returnTo, account }: Going,
): Promise<Response> =>
  account.letter
    ? goTo(c, askingForCode(returnTo))
    : await sendLink(service, c, { email: account.email, returnTo, isKnown: true })

const askingForCode = (returnTo: string): string => `/sign-in/code?returnTo=${encodeURIComponent(returnTo)}`

const askingFor = (returnTo: string): string => `/sign-in?returnTo=${encodeURIComponent(returnTo)}`

const tooOften = (service: Service, c: Context<Env>, waitSeconds: number): Response => {
  addHeader(c, 'Retry-After', String(waitSeconds))
  return service.respond(c, tooManyHereView(Math.ceil(waitSeconds / 60)), 429)
}

const showLink = async (service: Service, c: Context<Env>): Promise<Response> => {
  const link = await openLink(service, c)
  if (!link) return service.errorPage(c, 'link-used')
  return service.respond(
    c,
    useLinkView({ action: c.req.path, email: link.email, isElsewhere: isElsewhere(service, c, link) }),
  )
}

/** In another browser than the one that asked, the post has to name the address that it signs in. */
const useLink = async (service: Service, c: Context<Env>): Promise<Response> => {
  const link = await openLink(service, c)
  if (!link) return deadLink(service, c)
  if (isElsewhere(service, c, link) && c.get('post').get('as') !== link.email)
    return await showLink(service, c)
  const used = await service.sessions.useLink(link.tokenHash)
  if (!used) return deadLink(service, c)
  await forgetAsks(service, used.email)
  const member = await memberOf(service, used.email)
  const { account, isToChoose } = signingIn(member, c.get('session'))
  await openSession(service, c, account)
  markDevice(service, c, account)
  const returnTo = localPath(used.returnTo)
  if (isToChoose) return goTo(c, `/account/duty?returnTo=${encodeURIComponent(returnTo)}`)
  return goTo(c, account.name === '' ? `/sign-in/name?returnTo=${encodeURIComponent(returnTo)}` : returnTo)
}

const deadLink = (service: Service, c: Context<Env>): Response => {
  service.log({ level: 'warn', event: 'sign-in refused', request: c.get('requestId') })
  return service.errorPage(c, 'link-used')
}

const openLink = async (service: Service, c: Context<Env>): Promise<SignInLink | undefined> => {
  const link = await service.sessions.findLink(service.clock.digest(c.req.param('token') ?? ''))
  const now = service.clock.now()
  const isOpen = link && link.expiresAt > now && link.expiresAt <= secondsLater(now, linkMostSeconds)
  return isOpen ? link : undefined
}

/** Twice what one lives: it was made by a clock that was ahead, and would be open until then. */
const linkMostSeconds = 1200

const isElsewhere = (service: Service, c: Context<Env>, link: SignInLink): boolean => {
  const asked = getCookie(c, askedCookie(service.settings.baseUrl))
  return asked === undefined || service.clock.digest(asked) !== link.browserHash
}

/** The account of an address; one that nobody had yet is made now, by who can read its mail. */
const memberOf = async (service: Service, email: string): Promise<Member> => {
  const known = await service.accounts.memberByEmail(email)
  if (known) return known
  const account: Account = { id: accountId(service.clock.token()), email, name: '', duty: { kind: 'none' } }
  await service.accounts.add(account)
  const first = await service.accounts.memberByEmail(email)
  if (!first) throw new Error('an address was taken, and then nobody had it')
  return first
}

/** On the duty of the session that this browser has; else on the only one, and of several she chooses one herself. */
const signingIn = (member: Member, before: Session | undefined) => {
  const isSame = before?.account === member.id
  const isToChoose = !isSame && dutiesNow(member).length > 1
  const chosen = isSame ? before.duty : isToChoose ? '' : undefined
  return { account: accountOn(member, chosen) ?? forHerself(member), isToChoose }
}

const rename = async (
  service: Service,
  c: Context<Env>,
  account: Account,
  returnTo: string,
): Promise<Response> => {
  const name = (c.get('post').get('name') ?? '').trim().replace(/\s+/g, ' ')
  if (name === '') return goTo(c, returnTo)
  if (name.length > 70 || !isName(name))
    return service.respond(c, nameView({ returnTo, name, isWrong: true }), 422)
  await service.accounts.rename(account.id, name)
  return goTo(c, returnTo)
}
