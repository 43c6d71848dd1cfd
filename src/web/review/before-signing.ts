import type { Context } from 'hono'
import type { Plan } from '../../plan/plan.ts'
import type { Post } from '../frame/guards.ts'
import { isKept } from '../frame/kept-posts.ts'
import type { Env } from '../frame/ports.ts'
import { goTo } from '../frame/respond.ts'
import type { Service } from '../frame/service.ts'
import { unproved } from '../sign-in/sign-in.ts'
import { beforeSigning } from './section-page.ts'

/** What was said of the page of urgent care stays said when she comes back. */
export const unprovedToSign = (
  service: Service,
  c: Context<Env>,
  plan: Plan,
): Promise<Response | undefined> => {
  const isSeen = c.req.method === 'POST' ? !isUnseen(c.get('post')) : hasSeen(c, plan)
  return unproved(service, c, isSeen ? `${c.req.path}?seen=${plan.draftVersion}` : c.req.path)
}

/** Whether she comes from the page that urgent care will read of this draft: its way on says of which draft it is. */
export const hasSeen = (c: Context<Env>, { draftVersion }: Plan): boolean =>
  Number(c.req.query('seen')) === draftVersion

/** The page to sign says so of itself where she came to it by its address. */
export const isUnseen = (post: Post): boolean => post.has('unseen')

/** Nobody signs a page that she has not seen; what she ticked stands there again when she comes from it. */
export const overThePage = async (service: Service, c: Context<Env>, { id }: Plan): Promise<Response> =>
  (await isKept(service, c, c.req.path)) ? goTo(c, beforeSigning(id)) : service.errorPage(c, 'full')
