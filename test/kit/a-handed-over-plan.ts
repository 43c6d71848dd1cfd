import { flows } from '#flows/index.ts'
import type { Json } from '#src/flow/json.ts'
import type { Pathway, Section } from '#src/flow/section.ts'
import type { Spot } from '#src/flow/spot.ts'
import { actorFor } from '#src/plan/access.ts'
import type { Account } from '#src/plan/actor.ts'
import type { Command } from '#src/plan/command.ts'
import { carerId, type PlanId, planId } from '#src/plan/ids.ts'
import type { Plan } from '#src/plan/plan.ts'
import { pathwaysOf } from '#src/plan/reads/reading.ts'
import { latestReview } from '#src/plan/reads/review-limit.ts'
import { presumed, readNow, sampleAnswers, type Unread } from './a-plan.ts'
import { signOff } from './a-review.ts'
import { type AnApp, daniel, helen, larkfield, rose } from './an-app.ts'
import { lookedAtAgain, teamsMusts } from './teams-musts.ts'

export const rosesPlan: PlanId = planId('plan-of-rose')
export const danielsVoice = carerId('carer-daniel')

/** What an approver says on the page that she signs. */
export const signed = {
  'sign.spokenAlone': 'yes',
  'sign.sharedWithPerson': 'yes',
  'sign.involved': ['person'],
  'sign.nextReview.day': '22',
  'sign.nextReview.month': '2',
  'sign.nextReview.year': '2027',
}

/** Lets somebody do something to Rose's plan as a page would; a refusal is an error. */
export const does = async ({ ports }: AnApp, by: Account, told: Command | Unread): Promise<Plan> => {
  const command = readNow(await ports.plans.load(rosesPlan), told)
  const outcome = await ports.act(rosesPlan, command, (plan) =>
    command.kind === 'start' ? { kind: 'patient', id: by.id, name: by.name } : actorFor(by, plan),
  )
  if (!outcome.ok) throw new Error(`${command.kind} refused: ${JSON.stringify(outcome.refusal)}`)
  return outcome.plan
}

/** Rose's whole draft, with one contact and one crisis, her son Daniel beside her, handed to Larkfield. */
export const aHandedOverPlan = async (app: AnApp, pathway: Pathway = 'eol'): Promise<PlanId> => {
  await aWholeDraft(app, pathway)
  await does(app, rose, { kind: 'submit', practice: larkfield.id })
  return rosesPlan
}

/** The same before it was handed over. */
export const aWholeDraft = async (app: AnApp, pathway: Pathway = 'eol'): Promise<void> => {
  await app.ports.practices.add(larkfield)
  for (const account of [rose, daniel]) await app.ports.accounts.add(account)
  await does(app, rose, { kind: 'start', owner: rose.id, name: rose.name })
  for (const { section } of [...flows.sections, flows.submission]) {
    for (const [list, field] of Object.entries(section.fields)) {
      if (field.control !== 'list') continue
      const spot: Spot = { section: section.id, at: [list, `one-${list}`] }
      await does(app, rose, { kind: 'add-item', ...spot })
      await saysAll(app, field.item, spot, sampleAnswers(field.item, pathway))
      await saysAll(app, section, top(section), { [list]: 'complete' })
    }
    await saysAll(app, section, top(section), sampleAnswers(section, pathway))
  }
  await does(app, rose, {
    kind: 'invite-carer',
    carer: danielsVoice,
    name: 'Daniel Patel',
    relationship: 'son',
    email: daniel.email,
  })
  await does(app, daniel, { kind: 'join', email: daniel.email })
}

/** What only the team may say, by Helen. */
export const writeTeamsPart = async (app: AnApp, by: Account = helen): Promise<void> => {
  const part = { section: 'crisis', at: ['crisis', 'one-crisis'] }
  for (const [step, field] of [
    ['clinician-action', 'crisis.clinicianAction'],
    ['escalate-when', 'crisis.escalateWhen'],
    ['agreed-with', 'crisis.agreedWith'],
  ] as const)
    await does(app, by, says({ ...part, step }, { [field]: 'As discussed' }))
  await sayPresumed(app, by)
  await sayMusts(app, by)
}

/** Ready to be signed by Helen, but that Rose left out what medicines she takes. */
export const readyWithoutMedicines = async (app: AnApp): Promise<void> => {
  await aHandedOverPlan(app)
  await does(app, rose, {
    ...{ kind: 'answer', section: 'health', at: [], step: 'medicines' },
    said: { 'health.medicines': { kind: 'skipped' } },
  })
  await writeTeamsPart(app)
  await acceptAll(app)
}

/** Of each crisis when it is looked at again, and what else this plan cannot be approved without. */
export const sayMusts = async (app: AnApp, by: Account = helen): Promise<void> => {
  const part = { section: 'crisis', at: ['crisis', 'one-crisis'], step: 'review-on' }
  await does(app, by, says(part, { 'crisis.reviewOn': lookedAtAgain }))
  const pathways = pathwaysOf(await app.ports.plans.load(rosesPlan))
  for (const { section, step, field, value } of teamsMusts(pathways))
    await does(app, by, says({ section, step }, { [field]: value }))
}

/** Helen has no reason to doubt that Rose decides for herself. */
export const sayPresumed = (app: AnApp, by: Account = helen) =>
  does(app, by, says({ section: 'legal', at: [], step: 'capacity' }, { 'legal.capacity': presumed }))

/** Every section, read and accepted as it stands, but where something is missing. */
export const acceptAll = async (app: AnApp, by: Account = helen): Promise<void> => {
  for (const { section } of flows.sections) {
    const { version } = await app.ports.plans.load(rosesPlan)
    const command = { kind: 'accept', section: section.id, read: version } as const
    const outcome = await app.ports.act(rosesPlan, command, (plan) => actorFor(by, plan))
    if (!outcome.ok && outcome.refusal.kind !== 'incomplete') throw new Error(outcome.refusal.kind)
  }
}

/** Signs Rose's plan as it stands, to be looked at again as late as it may be. */
export const signsFor = async (
  app: AnApp,
  signer: {
    readonly by: Account
    readonly practiceName: string
    readonly acknowledges: readonly string[]
  },
): Promise<void> => {
  const { by, ...signing } = signer
  const plan = await app.ports.plans.load(rosesPlan)
  const said = signOff(latestReview(plan, app.ports.clock.now()))
  await does(app, by, { kind: 'approve', said, read: plan.draftVersion, ...signing })
}

const top = ({ id }: Section): Spot => ({ section: id, at: [] })

/** Rose answers, a page a step as it is asked. */
const saysAll = async (
  app: AnApp,
  { steps }: Section,
  spot: Spot,
  said: Readonly<Record<string, Json>>,
): Promise<void> => {
  for (const [step, { ask }] of Object.entries(steps)) {
    const fields = Object.entries(said).filter(([field]) => ask.includes(field))
    if (fields.length > 0) await does(app, rose, says({ ...spot, step }, Object.fromEntries(fields)))
  }
}

type Asked = Pick<Spot, 'section'> & Partial<Spot> & { readonly step: string }

export const says = (asked: Asked, said: Readonly<Record<string, Json>>): Unread => ({
  kind: 'answer',
  at: [],
  ...asked,
  said: Object.fromEntries(Object.entries(said).map(([field, value]) => [field, { kind: 'answer', value }])),
})
