import type { Context } from 'hono'
import type { DeskKept } from '#views/review/desk-kept.ts'
import type { Form } from '../../flow/form.ts'
import { type Asking, type OnePage, openedPage, restoredPage } from '../../flow/page.ts'
import type { Instant } from '../../plan/ids.ts'
import {
  asideDeed,
  type Begun,
  dropAside,
  isWithin,
  keepTyped,
  keptAt,
  readName,
  takeAside,
} from '../frame/begun.ts'
import type { OnPlan } from '../frame/doors.ts'
import { Post } from '../frame/guards.ts'
import { givenBack, type Kept } from '../frame/kept-posts.ts'
import type { Env } from '../frame/ports.ts'
import { goTo } from '../frame/respond.ts'
import type { Service } from '../frame/service.ts'

type OnForm = { readonly found: Pick<OnPlan, 'plan' | 'account'>; readonly key: string }

/** `reply~3`: one part of an address, and where it is kept. */
export const keyOf = (name: string, at: readonly string[]): string => [name, ...at].join('~')

export const fieldsOf = ({ section }: Form): readonly string[] => Object.keys(section.fields)

/** Where what is begun in a small form of the desk is kept. */
export const placeOf = (key: string, asked: readonly string[]) => ({ asked, key: `desk/${key}` })

/** What she began in it and did not send, and what its page shows beside it. */
export const deskBegun = async (service: Service, { found, key }: OnForm) => {
  const { own, at, since, aside } = await keptAt(service, found, placeOf(key, []).key)
  const kept: DeskKept = {
    ...{ plan: found.plan.id, form: key, since, aside: aside.map(textsIn) },
    isBegun: own !== undefined,
  }
  return { own: own && at && { post: new Post(own.toString()), at }, kept }
}
/** What she began and did not send, as it last stood. */
type Own = { readonly post: Post; readonly at: Instant }

const textsIn = (post: Post): readonly string[] =>
  [...post].flatMap(([name, text]) => (name === readName || text.trim() === '' ? [] : [text]))

/** A form on one page as it is opened: as it was sent after the session ran out, as it was begun, or over what stands. */
export const openedAtDesk = async (
  service: Service,
  c: Context<Env>,
  { found, key, asking, standing }: OnForm & { readonly asking: Asking; readonly standing?: Standing },
): Promise<{ readonly page: OnePage; readonly kept: DeskKept }> => {
  const [late] = await givenBack(service, c)
  const { own, kept } = await deskBegun(service, { found, key })
  const post = lateOver(own, late)
  return {
    page: post ? restoredPage(asking, post) : openedPage(asking, standing),
    kept: keptOver(kept, own, late),
  }
}
type Standing = Parameters<typeof openedPage>[1]

/** Whichever was written last: what was sent too late, or what was begun, or refused, after it. The other stands beside it. */
export const lateOver = (own: Own | undefined, late: Kept | undefined): Post | undefined =>
  inOrder(own, late)[0]

export const keptOver = (kept: DeskKept, own: Own | undefined, late: Kept | undefined): DeskKept => {
  const [first, other] = inOrder(own, late)
  const isOwn = first !== undefined && first === own?.post
  const shown = isOwn ? kept : { ...kept, isBegun: kept.isBegun && late === undefined }
  if (!first || !other || isWithin(valuesOf(other), valuesOf(first))) return shown
  return { ...shown, ...(isOwn ? {} : { since: '', isBegun: false }), beside: textsIn(other) }
}

const inOrder = (own: Own | undefined, late: Kept | undefined): readonly (Post | undefined)[] =>
  own && late && own.at > late.at ? [own.post, late.post] : late ? [late.post, own?.post] : [own?.post]

const valuesOf = (post: Post) =>
  Object.fromEntries([...new Set(post.keys())].map((name) => [name, post.getAll(name)]))

/** A button of what other pages of hers had begun was pressed: back to the form, with nothing sent. */
export const asideMoved = async (
  service: Service,
  c: Context<Env>,
  sent: Begun,
  page: string,
): Promise<Response | undefined> => {
  const aside = asideDeed(sent.params.get('do') ?? '')
  if (!aside) return undefined
  await (aside.does === 'drop' ? dropAside : takeAside)(service, sent, aside.number)
  return goTo(c, page)
}

/** It was not taken: what was typed is kept, and the page that comes back knows of it. */
export const notTaken = async (service: Service, sent: Begun, key: string): Promise<DeskKept> => {
  await keepTyped(service, sent)
  const { kept } = await deskBegun(service, { found: sent.found, key })
  return { ...kept, isBegun: false }
}
