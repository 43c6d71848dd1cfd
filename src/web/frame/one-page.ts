import type { Context } from 'hono'
import { type Asking, type OnePage, openedPage, restoredPage } from '../../flow/page.ts'
import { givenBack } from './kept-posts.ts'
import type { Env } from './ports.ts'
import type { Service } from './service.ts'

/** A form on one page as it is opened: over what stands, or as it was sent after the session ran out. */
export const opened = async (
  service: Service,
  c: Context<Env>,
  asking: Asking,
  standing: Parameters<typeof openedPage>[1] = {},
): Promise<OnePage> => {
  const [kept] = await givenBack(service, c)
  return kept ? restoredPage(asking, kept.post) : openedPage(asking, standing)
}
