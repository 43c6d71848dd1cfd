import type { Context } from 'hono'
import { signedOutView } from '#views/sign-in/signed-out.ts'
import { NotWritable } from '../../plan/not-writable.ts'
import { Post } from './guards.ts'
import type { Env } from './ports.ts'
import { goTo } from './respond.ts'
import type { Service } from './service.ts'

/** Where a post came from: the page with its form, and the hidden fields, or the names, that tell it from others there. */
export type FormAt = { readonly page: string; readonly toldBy: readonly string[] | 'names' }

/** A form that was sent too late: to which address, and with what. */
export type Kept = { readonly to: string; readonly post: Post }

/** Nobody is signed in any more: the words are kept, signing in leads back to them, and nobody else is shown them. */
export const keepForLater = async (service: Service, c: Context<Env>, form: FormAt): Promise<Response> => {
  const signIn = `/sign-in?returnTo=${encodeURIComponent(form.page)}`
  if (wordsIn(c.get('post')).length === 0) return goTo(c, signIn)
  if (await isKept(service, c, form)) return goTo(c, `${signIn}&kept=1`)
  return notKept(service, c, form)
}

/** Keeps what was posted for the account that posted it, beside its session. */
export const isKept = async (
  service: Service,
  c: Context<Env>,
  { page, toldBy }: FormAt,
): Promise<boolean> => {
  const account = c.get('account') ?? c.get('expired')
  if (!account) return false
  const post = c.get('post')
  const kept = { account: account.id, form: formKey(c, toldBy), page, body: post.toString() }
  return await service.keptPosts.keep({ ...kept, at: service.clock.now() }).then(
    (outcome) => outcome === 'kept',
    (error) => {
      if (error instanceof NotWritable) return false
      throw error
    },
  )
}

/** What this account sent too late from the page that it opens now, newest first; the page says so by itself. */
export const givenBack = async (service: Service, c: Context<Env>): Promise<readonly Kept[]> => {
  const account = c.get('account')
  if (!account || c.get('hasKept') !== true || c.req.method === 'POST') return []
  const kept = (await service.keptPosts.ofAccount(account.id)).filter(({ page }) => page === c.req.path)
  if (kept.length > 0) c.set('isGivenBack', true)
  return kept.map(({ form, body }) => ({ to: form.split('?', 1)[0] ?? '', post: new Post(body) }))
}

/** The form went through: what was kept of it is said. */
export const forgetKept = async (service: Service, c: Context<Env>, { toldBy }: FormAt): Promise<void> => {
  const account = c.get('account')
  if (account) await service.keptPosts.forget(account.id, formKey(c, toldBy))
}

const formKey = (c: Context<Env>, toldBy: FormAt['toldBy']): string => {
  const post = c.get('post')
  if (toldBy === 'names') return [c.req.path, ...typedNames(post)].join('?')
  const named = toldBy.map((name) => `${name}=${encodeURIComponent(post.get(name) ?? '')}`)
  return [c.req.path, ...named].join('?')
}

/** Whose words these are is not known any more, or there is no room: they stand on the page that comes back. */
const notKept = (service: Service, c: Context<Env>, { page }: FormAt): Response => {
  const why = c.get('expired') ? 'no-room' : 'unknown'
  const view = signedOutView({ words: wordsIn(c.get('post')), returnTo: page, why })
  return service.respond(c, view, why === 'unknown' ? 403 : 503)
}

const typedNames = (post: Post): readonly string[] =>
  [...new Set(post.keys())].filter((name) => !isMachines(name)).sort()

const wordsIn = (post: Post): readonly string[] =>
  [...post].flatMap(([name, value]) => (isMachines(name) || value.trim() === '' ? [] : [value]))

/** What stood in an input before, what the page says of a file, or a name of the page's own. */
const isMachines = (name: string): boolean =>
  machinesOwn.has(name) || name.startsWith('shown:') || /\.kept\.[a-z]+$/.test(name)

/** What a page puts into its own forms, and the names of buttons: nobody typed them. */
const machinesOwn: ReadonlySet<string> = new Set([
  ...['read', 'words', 'place', 'from', 'do', 'wayOut', 'at', 'item', 'asked', 'by'],
  ...['form', 'try', 'turn', 'move', 'returnTo', 'as', 'near'],
])
