import { aminasPlan } from '#views/demo/amina.en.ts'
import { dmytrosPlan } from '#views/demo/dmytro.en.ts'
import { haroldsPlan } from '#views/demo/harold.en.ts'
import { ivysPlan } from '#views/demo/ivy.en.ts'
import { kwamesPlan } from '#views/demo/kwame.en.ts'
import { marionsPlan } from '#views/demo/marion.en.ts'
import { milosPlan } from '#views/demo/milo.en.ts'
import { moragsPlan } from '#views/demo/morag.en.ts'
import { nessasPlan } from '#views/demo/nessa.en.ts'
import { type DemoPerson, demoHospice, demoPeople, demoPractice } from '#views/demo/people.en.ts'
import { rosesPlan } from '#views/demo/rose.en.ts'
import { ruthsPlan } from '#views/demo/ruth.en.ts'
import { tariqsPlan } from '#views/demo/tariq.en.ts'
import { waltersPlan } from '#views/demo/walter.en.ts'
import { plansWanted } from '#views/demo/wanted.en.ts'
import type { Account } from '../plan/actor.ts'
import { accountId, practiceId } from '../plan/ids.ts'
import type { Practice } from '../plan/practice.ts'
import type { Ports } from '../web/frame/ports.ts'
import { demoAccount } from './demo-account.ts'
import { playPlan, type Teams } from './play-plan.ts'

/**
 * Fills an empty demonstration with its made-up people. Their plans are played through the same commands
 * and rules as anybody's; what is there already is left alone, so that a start cut short is completed.
 */
export const seedDemonstration = async (ports: Ports): Promise<void> => {
  const isEmpty = (await ports.practices.all()).length === 0
  const practice = await practiceIn(ports, demoPractice)
  const hospice = await practiceIn(ports, demoHospice)
  for (const { name, email, duty } of Object.values(demoPeople)) {
    const id = accountId(ports.clock.token())
    await ports.accounts.add({ id, name, email, duty: standingIn({ practice, hospice }, duty) })
  }
  const first = [rosesPlan, waltersPlan, marionsPlan, ruthsPlan, haroldsPlan]
  const second = [tariqsPlan, moragsPlan, aminasPlan, milosPlan, kwamesPlan, nessasPlan, dmytrosPlan]
  for (const plan of [...first, ...second, ivysPlan]) {
    const owner = await demoAccount(ports, plan.owner)
    const { ownedBy, caredForBy } = ports.plans
    const begun = await (plan.begunFor ? caredForBy(owner.id) : ownedBy(owner.id))
    if (begun.length === 0) await playPlan(ports, plan, { practice, hospice })
  }
  // Once: who was taken off a list is not put on it again by the next start.
  if (isEmpty) await sayWanted(ports, practice)
}

/** One is of the practice, and of the others nobody said whose they are. */
const sayWanted = async (ports: Ports, practice: Practice): Promise<void> => {
  for (const { by, who, isOfPractice } of plansWanted) {
    const { id, name, duty } = await demoAccount(ports, by)
    if (duty.kind !== 'urgent-reader') throw new Error(`${by} is not on call`)
    await ports.plansWanted.say({
      ...{ at: ports.clock.now(), account: id, who, notOurs: [] },
      ...{ practice: isOfPractice ? practice.id : undefined },
      by: { name, jobRole: duty.jobRole, service: duty.service },
    })
  }
}

const standingIn = ({ practice, hospice }: Teams, duty: DemoPerson['duty']): Account['duty'] => {
  if (duty.kind !== 'clinician') return duty
  const { at, ...clinician } = duty
  return { ...clinician, practice: (at === 'hospice' ? hospice : practice).id }
}

const practiceIn = async ({ practices, clock }: Ports, team: Omit<Practice, 'id'>): Promise<Practice> => {
  const known = (await practices.all()).find(({ odsCode }) => odsCode === team.odsCode)
  if (known) return known
  const practice = { id: practiceId(clock.token()), ...team }
  await practices.add(practice)
  return practice
}
