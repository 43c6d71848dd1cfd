import type { Context } from 'hono'
import { helpNow } from '#views/frame/help-now.ts'
import { isToOneself } from '../../flow/listening.ts'
import { nations } from '../../flow/section.ts'
import { actorFor } from '../../plan/access.ts'
import type { Actor } from '../../plan/actor.ts'
import { DamagedRecord } from '../../plan/damaged-record.ts'
import { planId } from '../../plan/ids.ts'
import { yearsIn } from '../../plan/reads/age.ts'
import { calledOpenly } from '../../plan/reads/called-openly.ts'
import { onCallIn } from '../../plan/reads/on-call.ts'
import { pathwaysOf } from '../../plan/reads/reading.ts'
import { anybody, asTheyRead } from './doors.ts'
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
    .get('/help-now', async (c) => {
      const asked = helpAsked(c.req.query(), cameFrom(service, c))
      c.set('nation', asked.nation)
      c.set('isYoung', asked.isYoung)
      const others = nations.filter((nation) => nation !== asked.nation)
      const elsewhere = others.map((nation) => ({ nation, href: helpAddress({ ...asked, nation }) }))
      return service.respond(
        c,
        helpNow({
          ...asked,
          ...{ others: othersOn(asked), elsewhere, hiding: hidingOn(asked) },
          inPrivate: await inPrivate(service, c, asked),
          own: await ownOnCall(service, c, asked),
          whose: await whosePlan(service, c, asked),
        }),
      )
    })

/** What whoever reads may know of whose plan it is, by which some numbers are for them and some are not. */
const whosePlan = async ({ plans, clock }: Service, c: Context<Env>, { back, next }: HelpAsked) => {
  const account = c.get('account')
  const id = planIn(back ?? next ?? '')
  const plan = account && id !== undefined && (await plans.load(planId(id)).catch(orDamaged))
  const actor = account && plan && actorFor(account, plan, clock.now())
  if (!actor || !isOfHome(actor)) return undefined
  if (actor.kind === 'patient') asTheyRead(c, plan)
  return { pathways: pathwaysOf(plan), years: yearsIn(plan, clock.now()) }
}

const isOfHome = ({ kind }: Actor): boolean => kind === 'patient' || kind === 'carer'

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

/** A helper who wrote of harm by somebody: whom they help, and where they can say it to the practice alone. */
const inPrivate = async (
  { plans, clock }: Service,
  c: Context<Env>,
  { isCarer, dangers, kept, back, next }: HelpAsked,
) => {
  const account = c.get('account')
  const id = planIn(back ?? next ?? '')
  if (!account || id === undefined || !isCarer || kept === 'private' || !dangers.includes('by-others'))
    return undefined
  const plan = await plans.load(planId(id)).catch(orDamaged)
  if (!plan) return undefined
  const actor = actorFor(account, plan, clock.now())
  if (actor.kind !== 'carer') return undefined
  return { about: calledOpenly(plan, actor), href: `/plans/${id}/private-word` }
}

/**
 * To whoever may harm themselves: whom they named in their own plan to call at any time. Where the words speak of harm by somebody, or
 * to somebody, nobody is named, nor ever anybody by a name that stands in such words: it may be they.
 */
const ownOnCall = async (
  { plans, clock }: Service,
  c: Context<Env>,
  { isCarer, dangers, back, next }: HelpAsked,
): Promise<readonly string[]> => {
  const account = c.get('account')
  const id = planIn(back ?? next ?? '')
  if (!account || id === undefined || isCarer || dangers.length === 0 || !dangers.every(isToOneself))
    return []
  const plan = await plans.load(planId(id)).catch(orDamaged)
  if (!plan || actorFor(account, plan, clock.now()).kind !== 'patient') return []
  const feared = [...plan.helpOffered, ...(plan.helpSettled ?? [])]
    .filter((one) => !one.dangers.every(isToOneself))
    .flatMap(({ text }) => wordsIn(text ?? ''))
  return onCallIn(plan, 'person').filter((line) => !wordsIn(line).some((word) => feared.includes(word)))
}
/** Long enough to be a name, or to say who somebody is. */
const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{3,}/gu) ?? []

const planIn = (path: string): string | undefined => /^\/plans\/([\w-]{8,64})/.exec(path)?.[1]

/** A plan that cannot be read keeps nobody from whom to call. */
const orDamaged = (error: unknown): undefined => {
  if (!(error instanceof DamagedRecord)) throw error
}

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
