import type { Context } from 'hono'
import { urgentReasonView } from '#views/urgent/reason.ts'
import { markedIn } from '../../flow/mark.ts'
import {
  type Asking,
  choiceCalled,
  isTaken,
  type OnePage,
  opensOn,
  postedPage,
  textMarked,
} from '../../flow/page.ts'
import type { Account } from '../../plan/actor.ts'
import type { Publication } from '../../plan/reads/publication.ts'
import { sessionOf } from '../frame/doors.ts'
import { opened } from '../frame/one-page.ts'
import type { Env } from '../frame/ports.ts'
import { goTo } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import { openedAddress, sealedAddress } from '../frame/sealed-address.ts'
import type { Service } from '../frame/service.ts'
import { afterUseOf } from './after-use.ts'
import { gone, isStopped } from './not-to-follow.ts'
import { noteReason, sharedPlan } from './published.ts'
import { sheetIn } from './sheet.ts'

/** "Why are you opening this plan?", asked of those who have no link to the person; the person reads the answer. */
export const urgentReasonRoutes = (service: Service) => {
  const same = askingAfter(service, 'same')
  /** Somebody with another name or birthday than was typed, or beside somebody who fits as well: whether it is the person is asked first (H01). */
  const near = askingAfter(service, 'near')
  return room(service, sharedPlan)
    .get('/urgent/:plan/reason', same.show)
    .post('/urgent/:plan/reason', same.take)
    .get('/urgent/:plan/near', near.show)
    .post('/urgent/:plan/near', near.take)
}

type Found = 'same' | 'near'
type Shown = {
  readonly asking: Asking
  readonly one: OnePage
  readonly status?: 200 | 422
  readonly afterUse?: string | undefined
}
type Shared = { readonly account: Account; readonly publication: Publication }

const askingAfter = (service: Service, found: Found) => {
  const page = (c: Context<Env>, publication: Publication, { asking, one, afterUse, status = 200 }: Shown) =>
    service.respond(
      c,
      urgentReasonView({
        ...{ publication, sheet: sheetIn(service), page: one, action: c.req.path, afterUse },
        reasonField: markedIn([asking.form], 'opening-reason') ?? '',
        opensOn: opensOn(asking, one),
      }),
      status,
    )
  return {
    show: async (c: Context<Env>, { account, publication }: Shared): Promise<Response> => {
      if (isStopped(publication)) return gone(service, c, account, publication)
      const asking = askedBy(service, account, found)
      const typed = openedAddress(c.req.query('typed') ?? '', sealing(service, c))
      return typed === undefined
        ? page(c, publication, {
            ...{ asking, one: await opened(service, c, asking) },
            afterUse: await afterUseOf(service, account, publication.plan),
          })
        : page(c, publication, { asking, one: postedPage(asking, new URLSearchParams(typed)), status: 422 })
    },
    take: async (c: Context<Env>, { account, publication }: Shared): Promise<Response> => {
      if (isStopped(publication)) return gone(service, c, account, publication)
      const asking = askedBy(service, account, found)
      const posted = postedPage(asking, c.get('post'))
      if (!isTaken(posted)) {
        const typed = c.get('post').toString()
        // Answered at an address: a browser that goes back to a page that was posted shows nothing at all.
        return typed.length > typedMost
          ? page(c, publication, { asking, one: posted, status: 422 })
          : goTo(c, `${c.req.path}?typed=${sealedAddress(typed, sealing(service, c))}`)
      }
      await noteReason(service, account, publication.plan, reasonIn(posted))
      return goTo(c, `/urgent/${publication.plan}`)
    },
  }
}

const sealing = (service: Service, c: Context<Env>) => ({
  session: sessionOf(service, c),
  page: 'urgent reason',
})
/** What an address has room for. */
const typedMost = 2000

/** How the person was found and what the reader is are known, and decide what is asked; a role that is on no list is the last on it, “another”. */
const askedBy = ({ forms: { urgentAccess } }: Service, { duty }: Account, found: Found): Asking => {
  const roleField = markedIn([urgentAccess], 'opening-role') ?? ''
  const [another] = urgentAccess.section.fields[roleField]?.choices.slice(-1) ?? []
  const role = 'jobRole' in duty ? choiceCalled(urgentAccess, roleField, duty.jobRole) : undefined
  return {
    form: urgentAccess,
    given: { pathway: [], role: 'urgent-reader', age: 'unknown', nation: 'england' },
    known: {
      [markedIn([urgentAccess], 'opening-found') ?? '']: { kind: 'answer', value: found },
      [roleField]: { kind: 'answer', value: role ?? another ?? '' },
    },
  }
}

/** What is written down: the code of the reason, and the words that were asked for. */
const reasonIn = (page: OnePage): string =>
  (['opening-reason', 'opening-note'] as const)
    .map((mark) => textMarked(page, mark))
    .filter((text) => text !== '')
    .join(': ')
