import type { DemoCarer, DemoPlan } from '#views/demo/plan.ts'
import { actorFor } from '../plan/access.ts'
import type { Account, Actor } from '../plan/actor.ts'
import type { Command } from '../plan/command.ts'
import { carerId, type PlanId, planId } from '../plan/ids.ts'
import type { Plan } from '../plan/plan.ts'
import { fieldMarked } from '../plan/plan-forms.ts'
import type { Practice } from '../plan/practice.ts'
import { latestReview } from '../plan/reads/review-limit.ts'
import type { Refusal } from '../plan/refusal.ts'
import type { Ports } from '../web/frame/ports.ts'
import { demoAccount } from './demo-account.ts'
import { saidIn, spoken } from './spoken.ts'
import { threeBells } from './three-bells.ts'

type Acting = (by: Account, command: Command, as?: Actor) => Promise<Plan>

/** Who reads the plans, and who is let help. */
export type Teams = { readonly practice: Practice; readonly hospice: Practice }

/** Plays a fictional plan from its first word to where its story stands. */
export const playPlan = async (
  ports: Ports,
  story: DemoPlan,
  { practice, hospice }: Teams,
): Promise<void> => {
  const owner = await demoAccount(ports, story.owner)
  const acting = actingOn(ports)
  const { id, carers } = await begin(ports, acting, owner, story)
  for (const command of spoken(ports.forms, story.person)) await acting(owner, command)
  for (const carer of story.carers) await playCarer(ports, acting, owner, carer)
  if (story.recorded) await record(ports, acting, owner, { plan: id, ...story.recorded })
  if (story.isHandedOver)
    await acting(owner, { kind: 'submit', practice: practice.id, nation: practice.nation })
  const { by, parental: reference } = story.team ?? {}
  const [parent] = Object.values(carers)
  if (by !== undefined && reference !== undefined && parent)
    await acting(await demoAccount(ports, by), {
      ...{ kind: 'record-authority', carer: parent.id },
      ...{ document: ports.forms.parental ?? '', reference },
    })
  if (story.team) await playReview(ports, acting, story.team, practice)
  if (story.hospiceMay) {
    const { id: team, name } = hospice
    await acting(owner, { kind: 'grant-team', team, name, may: story.hospiceMay, despite: true })
  }
}

/** In the voice of who begins it, and of nobody else. */
const begin = async (
  { clock }: Ports,
  acting: Acting,
  owner: Account,
  { begunFor }: DemoPlan,
): Promise<Plan> => {
  const { id, name, email } = owner
  if (begunFor === undefined) return await acting(owner, { kind: 'start', owner: id, name })
  const { relationship } = begunFor
  const carer = { kind: 'carer', id, name, carer: carerId(clock.token().slice(0, 16)), relationship } as const
  return await acting(owner, { kind: 'start-for', name: begunFor.name, email }, carer)
}

/** A refusal here is a mistake in the story: the demonstration's people follow the rules as everybody does. */
const actingOn = ({ act, clock }: Ports): Acting => {
  const id = planId(clock.token())
  return async (by, command, as) => {
    const outcome = await act(id, command, (plan) => as ?? actorFor(by, plan))
    if (!outcome.ok)
      throw new Error(
        `the demonstration was refused: ${JSON.stringify({ command, refusal: outcome.refusal })}`,
      )
    return outcome.plan
  }
}

const playCarer = async (ports: Ports, acting: Acting, owner: Account, story: DemoCarer): Promise<void> => {
  const carer = await demoAccount(ports, story.person)
  const { name, email } = carer
  const { relationship } = story
  const id = carerId(ports.clock.token())
  await acting(owner, { kind: 'invite-carer', carer: id, name, relationship, email })
  await acting(carer, { kind: 'join', email })
  for (const command of spoken(ports.forms, story)) await acting(carer, command)
}

/** The sound lies beside the plan before a fact names it, as one that a page sends. */
const record = async (
  { clock, files }: Ports,
  acting: Acting,
  owner: Account,
  { plan, section, field }: NonNullable<DemoPlan['recorded']> & { readonly plan: PlanId },
): Promise<void> => {
  const content = threeBells()
  const id = clock.token()
  const kept = { type: 'audio/wav', name: 'recording.wav', size: content.byteLength, content } as const
  await files.add({ plan, id, by: owner.id, at: clock.now(), ...kept })
  await acting(owner, { kind: 'keep-recording', section, at: [field], file: id, read: 0 })
}

/** The clinician writes beside the person's items, and adds none of her own. */
const playReview = async (
  ports: Ports,
  acting: Acting,
  story: NonNullable<DemoPlan['team']>,
  practice: Practice,
): Promise<void> => {
  const clinician = await demoAccount(ports, story.by)
  let plan: Plan | undefined
  for (const command of spoken(ports.forms, story))
    if (command.kind !== 'add-item') plan = await acting(clinician, command)
  if (!plan) throw new Error(`${story.by} wrote nothing into the plan that was to be approved`)
  for (const { section } of ports.forms.sections) {
    const accept = { kind: 'accept', section: section.id, read: plan.draftVersion } as const
    const outcome = await ports.act(plan.id, accept, (now) => actorFor(clinician, now))
    if (!outcome.ok) return waits(ports, story.by, outcome.refusal)
  }
  const review = fieldMarked(ports.forms, 'next-review') ?? ''
  const approve = {
    kind: 'approve',
    said: saidIn({ ...story.signOff, [review]: latestReview(plan, ports.clock.now()) }),
    read: plan.draftVersion,
    practiceName: practice.name,
    acknowledges: story.acknowledges ?? [],
  } as const
  const outcome = await ports.act(plan.id, approve, (now) => actorFor(clinician, now))
  if (!outcome.ok) waits(ports, story.by, outcome.refusal)
}

/** A form asks for something that this story does not tell yet: the plan waits, and whoever added it is told. */
const waits = ({ log }: Ports, by: string, refusal: Refusal): void => {
  if (refusal.kind !== 'incomplete')
    throw new Error(`the approval by ${by} was refused: ${JSON.stringify(refusal)}`)
  log({
    event: 'a plan of the demonstration waits, for nobody in it answers what is needed',
    by,
    fields: refusal.missing.map(({ at }) => at.at(-1)).join(' '),
  })
}
