import type { Context } from 'hono'
import { notSavedView, type Unsaved } from '#views/sign-in/signed-out.ts'
import type { Form } from '../../flow/form.ts'
import { isSecret } from '../../flow/read-post.ts'
import type { AccountId, Instant } from '../../plan/ids.ts'
import { NotWritable } from '../../plan/not-writable.ts'
import { Post } from './guards.ts'
import { helpAddress } from './help-address.ts'
import { namedBy } from './named-by.ts'
import type { Env } from './ports.ts'
import { goTo } from './respond.ts'
import type { Service } from './service.ts'
import { heardIn, isAtHome, typedIn, wordsIn } from './words-in-post.ts'

/** A form that was sent too late: to which address, with what, and when. */
export type Kept = { readonly to: string; readonly post: Post; readonly at: Instant }

/** The page that leads back: by a link in mail, or by the letter through which they came. */
export const signInFor = (c: Context<Env>, page: string): string => {
  const { letter } = c.get('account') ?? c.get('expired') ?? {}
  return `/sign-in${letter ? '/code' : ''}?returnTo=${encodeURIComponent(page)}`
}

/** Nobody is signed in any more: the words are kept, signing in leads back to them, and nobody else is shown them. A file is not, and that is said. */
export const keepForLater = async (service: Service, c: Context<Env>, page: string): Promise<Response> => {
  const signIn = signInFor(c, page)
  const post = c.get('post')
  const isChoice = c.get('expired') !== undefined && post.has('move')
  const lost = c.get('files')?.size ? '&file=1' : ''
  if (wordsIn(post).length === 0 && !isChoice) return goTo(c, `${signIn}${lost}`)
  if (await isKept(service, c, page))
    return goTo(c, `${signIn}${lost}&kept=${c.get('keptUntil') ? 'day' : '1'}${helpAsked(service, c)}`)
  return notSaved(service, c, { page, why: sessionThatKeeps(c) === undefined ? 'unknown' : 'no-room' })
}

/** Whoever is sent to sign in is shown there whom to call, where what they wrote speaks of danger. */
const helpAsked = ({ forms }: Service, c: Context<Env>): string => {
  const heard = heardIn(forms, c)
  const address =
    heard && helpAddress({ ...heard, kept: 'plan', told: 'later', next: undefined, back: undefined })
  return address === undefined ? '' : `&${address.slice(address.indexOf('?') + 1)}`
}

/** The plan moved on while somebody wrote: the words stand on the page that says so, and are kept until it comes back. */
export const keepWhatMovedOn = async (
  service: Service,
  c: Context<Env>,
  page: string,
): Promise<Response | undefined> => {
  if (wordsIn(c.get('post')).length === 0) return undefined
  const why = (await isKept(service, c, page)) ? 'moved-on' : 'moved-on-no-room'
  return notSaved(service, c, { page, why })
}

/** It cannot be written now, or not to this plan: the words stand on the page that says so. */
export const withTheirWords = (
  service: Service,
  c: Context<Env>,
  why: 'full' | 'not-known' | 'damaged' | 'too-much' | 'not-asked',
): Response | undefined => {
  const hasWords = c.req.method === 'POST' && c.get('account') && wordsIn(c.get('post')).length > 0
  return hasWords ? notSaved(service, c, { page: '/', why }) : undefined
}

/** There is no such plan, or not for them: what they sent to it, now or too late, stands on the page that says so. */
export const notThere = async (
  service: Service,
  c: Context<Env>,
  fault: 'not-found' | 'access-ended' | 'help-stopped' | 'help-over' = 'not-found',
  why: 'not-there' | 'access-ended' | 'not-heard' = fault === 'not-found' ? 'not-there' : 'access-ended',
): Promise<Response> => {
  const account = c.get('account')
  const isPost = c.req.method === 'POST'
  if (!account || !(isPost || c.get('hasKept') === true)) return service.errorPage(c, fault)
  const posts = isPost ? [c.get('post')] : (await keptFor(service, c, account.id)).map(({ post }) => post)
  return posts.flatMap(wordsIn).length === 0
    ? service.errorPage(c, fault)
    : notSaved(service, c, { page: '/', why, posts })
}

const keptFor = async (
  { keptPosts }: Service,
  c: Context<Env>,
  account: AccountId,
): Promise<readonly Kept[]> =>
  (await keptPosts.ofAccount(account))
    .filter(({ page }) => page === c.req.path)
    .map(({ form, body, at }) => ({ to: addressIn(form), post: new Post(body), at }))

/** Somebody else is signed in by now: the words go back on to the page that sent them, and are kept for nobody. */
export const notTheirPage = (service: Service, c: Context<Env>): Response =>
  notSaved(service, c, { page: '/', why: 'other-account' })

/** Keeps what was posted for the account that posted it, beside its session. */
export const isKept = async (service: Service, c: Context<Env>, page: string): Promise<boolean> => {
  const account = c.get('account') ?? c.get('expired')
  if (!account) return false
  const often = service.clock.digest(`sends too late ${account.id}`)
  if ((await service.tries.tooMany(often, keptMost)) !== undefined) return false
  const key = JSON.stringify(wordsIn(c.get('post')))
  return await keep(service, c, account.id, { page, to: c.req.path, key })
}

/** Whoever sends more has every word on the page that says so. */
const keptMost = { most: 60, seconds: 15 * 60 }

/**
 * Keeps what somebody still types into a page whose session ran out, or whose plan went into other hands, as if it had
 * been sent. While a text grows it takes the place of what it was; another page with other words does not.
 */
export const isTypingKept = async (
  service: Service,
  c: Context<Env>,
  page: string,
  to = page,
): Promise<boolean> => {
  const writer = c.get('expired') ?? c.get('account')
  return writer !== undefined && (await keep(service, c, writer.id, { page, to, key: beginningsIn(c) }))
}

/** What its page refused, until it goes through: whoever leaves that page finds it in the form again, and nobody else reads it. */
export const keepRefused = async (service: Service, c: Context<Env>): Promise<boolean> => {
  const account = c.get('account')
  const page = c.req.path
  return (
    account !== undefined && (await keep(service, c, account.id, { page, to: page, key: beginningsIn(c) }))
  )
}

const beginningsIn = (c: Context<Env>): string =>
  JSON.stringify(wordsIn(c.get('post')).map((words) => words.slice(0, beginningLength)))
const beginningLength = 20

type Keeping = { readonly page: string; readonly to: string; readonly key: string }

/** Two pages with one form each keep their own words: what tells them apart stands behind its address. */
const keep = async (
  { keptPosts, clock }: Service,
  c: Context<Env>,
  account: AccountId,
  { page, to, key }: Keeping,
): Promise<boolean> => {
  const session = sessionThatKeeps(c)
  if (session === undefined) return false
  const form = `${to}?${clock.digest(key).slice(0, 16)}`
  const kept = {
    account,
    session: session.slice(0, 16),
    form,
    page,
    body: withoutSecrets(c.get('post')),
    at: clock.now(),
    until: c.get('keptUntil'),
  }
  return await keptPosts.keep(kept).then(
    (outcome) => outcome === 'kept',
    (error) => {
      if (error instanceof NotWritable) return false
      throw error
    },
  )
}

/** What lies apart is kept with its answer, and nowhere else. */
const withoutSecrets = (post: Post): string =>
  new URLSearchParams([...post].filter(([name]) => !isSecret(name))).toString()

/** The session that is open, or the one that ran out not long ago: an older one keeps nothing. */
const sessionThatKeeps = (c: Context<Env>): string | undefined =>
  c.get('session')?.idHash ?? c.get('lateSession')

/**
 * What this account sent too late from the page that it opens now, newest first; the page says so by itself. What `isStill` does
 * not hold of was said of something else: nothing of it stands in the form, and its words stand above it.
 */
export const givenBack = async (
  service: Service,
  c: Context<Env>,
  isStill: (kept: Kept) => boolean = () => true,
): Promise<readonly Kept[]> => {
  const account = c.get('account')
  if (!account || c.get('hasKept') !== true || c.req.method === 'POST') return []
  const all = await keptFor(service, c, account.id)
  const kept = all.filter(isStill)
  const [newest, ...others] = kept
  const shown = newest ? wordsIn(newest.post) : []
  const also = others
    .flatMap(({ post }) => wordsIn(post))
    .filter((words) => !shown.some((text) => text.includes(words)))
  const outdated = all.filter((one) => !isStill(one))
  const older = [...new Set(outdated.flatMap(sentencesOf))]
  if (all.length > 0)
    c.set('givenBack', {
      ...(newest ? { also } : {}),
      ...(outdated.length > 0 ? { older } : {}),
    })
  return kept
}

/** What somebody ticked has no space in it. */
const sentencesOf = ({ post }: Kept): readonly string[] =>
  wordsIn(post).filter((text) => /\s/.test(text.trim()))

/** The form went through: what stood in it again is said. Of two pages that were sent too late, the other one stays. */
export const forgetKept = async ({ keptPosts }: Service, c: Context<Env>): Promise<void> => {
  const account = c.get('account')
  if (!account) return
  const kept = (await keptPosts.ofAccount(account.id)).find(({ form }) => addressIn(form) === c.req.path)
  if (kept) await keptPosts.forget(account.id, kept.form)
}

const addressIn = (form: string): string => form.split('?', 1)[0] ?? ''

/** It is not saved, and it is not thrown away either: every word stands on the page that comes back. */
const notSaved = (
  service: Service,
  c: Context<Env>,
  { page, why, posts = [c.get('post')] }: NotSaved,
): Response => {
  c.set('tellsNothing', true)
  const view = notSavedView({
    words: posts.flatMap(typedIn).map(({ name, text }) => ({
      text,
      asked: namedBy(everyFormOf(service), name, isAtHome(c) ? 'home' : 'desk'),
    })),
    returnTo: page,
    why,
    who: c.get('account')?.name,
  })
  return service.respond(c, view, statusOf[why])
}
type NotSaved = { readonly page: string; readonly why: Unsaved['why']; readonly posts?: readonly Post[] }

const statusOf = {
  'not-there': 404,
  'not-heard': 404,
  'access-ended': 403,
  'not-asked': 404,
  unknown: 403,
  'other-account': 403,
  'no-room': 503,
  'moved-on': 409,
  'moved-on-no-room': 409,
  full: 503,
  'not-known': 503,
  damaged: 500,
  'too-much': 503,
} as const

/** Those that its forms are made of, and those around them. */
const everyFormOf = ({ forms }: Service): readonly Form[] => [
  ...forms.sections,
  ...Object.values(forms).filter((one): one is Form => typeof one === 'object' && 'exchange' in one),
]
