import type { Context } from 'hono'
import { helpNow } from '#views/frame/help-now.ts'
import { nations } from '../../flow/section.ts'
import { anybody } from './doors.ts'
import { type HelpAsked, helpAddress, helpAsked } from './help-address.ts'
import type { Env } from './ports.ts'
import { goTo } from './respond.ts'
import { room } from './room.ts'
import type { Service } from './service.ts'

/** Where each kind of person begins. */
export const homeRoutes = (service: Service) =>
  room(service, anybody)
    .get('/', (c, { account }) => {
      if (!account) return goTo(c, service.settings.demo ? '/demo' : '/sign-in')
      return goTo(c, startOf[account.duty.kind])
    })
    .get('/help-now', (c) => {
      const asked = helpAsked(c.req.query(), cameFrom(service, c))
      c.set('nation', asked.nation)
      c.set('isYoung', asked.isYoung)
      const others = nations.filter((nation) => nation !== asked.nation)
      const elsewhere = others.map((nation) => ({ nation, href: helpAddress({ ...asked, nation }) }))
      return service.respond(
        c,
        helpNow({ ...asked, others: othersOn(asked), elsewhere, hiding: hidingOn(asked) }),
      )
    })

/** The pages about what else the words speak of: each leads on to the rest. */
const othersOn = (asked: HelpAsked) =>
  asked.dangers.slice(1).map((danger) => ({
    danger,
    href: helpAddress({ ...asked, dangers: [danger, ...asked.dangers.filter((one) => one !== danger)] }),
  }))

/** The question that was answered hides its answer, and leads to this page again. */
const hidingOn = (asked: HelpAsked) =>
  asked.helpers === 'read' && asked.back !== undefined
    ? { action: asked.back.split('?')[0] ?? '', help: helpAddress(asked) }
    : undefined

/** The page of ours with the link that was followed, where the browser tells. */
const cameFrom = ({ settings }: Service, c: Context<Env>): string | undefined => {
  const page = c.req.header('Referer') ?? ''
  return page.startsWith(`${settings.baseUrl}/`) ? page.slice(settings.baseUrl.length) : undefined
}

const startOf = {
  none: '/plans',
  clinician: '/reviews',
  'urgent-reader': '/urgent',
  trainee: '/training',
  administrator: '/practices',
  governance: '/governance',
} as const
