import type { Content, Entry } from '#src/plan/content.ts'
import { canonical } from '#src/plan/deeds/approving.ts'
import type { Fact, Recorded } from '#src/plan/facts.ts'
import { accountId, type Instant, instant, type PlanId, planId } from '#src/plan/ids.ts'
import type { Mail } from '#src/plan/mail.ts'
import { fold, type Plan } from '#src/plan/plan.ts'
import type { Change } from '#src/plan/ports.ts'
import { rowOf } from '#src/plan/reads/plan-row.ts'
import { publicationOf } from '#src/plan/reads/publication.ts'
import { teamRowsOf } from '#src/plan/teams.ts'
import { digest } from '#src/store/chain.ts'
import type { AStore } from './bare-store.ts'

/** What saving these facts after this plan takes, as `act` would hand it to the store. */
export const aChange = (plan: Plan, facts: readonly Fact[], mail: readonly Mail[] = []): Change => {
  const recorded = facts.map((fact, index): Recorded => ({ version: plan.version + index + 1, at, by, fact }))
  const after = fold(plan, recorded)
  const carers = Object.values(after.carers).map(({ id, email, account, removed }) => ({
    id,
    email,
    account,
    removed,
  }))
  return {
    after,
    facts: recorded,
    row: rowOf(after),
    carers,
    teams: teamRowsOf(after),
    publication: publicationOf(after),
    mail,
  }
}
const at: Instant = instant('2026-03-02T09:30:00.000Z')
export const asha = accountId('asha-0001')
const by = { id: asha, name: 'Asha Patel', role: 'patient' }

/** Saves these facts to a plan as it is stored now. */
export const tell = async (
  { plans }: AStore,
  id: PlanId,
  ...facts: readonly Fact[]
): Promise<'saved' | 'lost-race'> => plans.save(aChange(await plans.load(id), facts))

export const ashasPlan = planId('plan-asha-0001')
export const started: Fact = { kind: 'Started', owner: asha, name: 'Asha Patel' }

export const answered = (field: string, value: string, section = 'about'): Fact => ({
  kind: 'Answered',
  voice: 'person',
  section,
  at: [],
  step: 'any',
  said: { [field]: { kind: 'answer', value } },
  asked: { [field]: `Question about ${field}` },
  flow: `${section}@1`,
})

type Identity = {
  readonly family?: string
  readonly given?: string
  readonly born?: string
  readonly nhsNumber?: string
  readonly postcode?: string
  /** Approved before postcodes were frozen beside it, unless one is named too. */
  readonly address?: string
}

/** An approval of a plan that says who the person is and one thing more. */
export const approved = (version: number, identity: Identity = {}, words = 'Call me Ash.'): Fact => {
  const { family = 'Patel', given = 'Asha', born = '1948-03-27', nhsNumber = '9990000018' } = identity
  const content: Content = {
    pathways: ['eol'],
    entries: [
      entry('person.family', family),
      entry('person.given', given),
      entry('person.dob', born),
      entry('person.nhsNumber', nhsNumber),
      ...(identity.address === undefined ? [] : [entry('person.usualAddress', identity.address)]),
      entry('about.me', words),
    ],
    signedBy: { name: 'Ruth Okafor', jobRole: 'GP', registration: 'GMC 7000001', practice: 'Larkfield', at },
    notAsked: [],
    ...(identity.postcode === undefined ? {} : { postcode: identity.postcode }),
    reviewOn: '2026-06-01',
  }
  return { kind: 'Approved', content, hash: digest(canonical(content)), version, readings: [] }
}

const entry = (field: string, value: string): Entry => ({
  section: 'person',
  field,
  question: `Question about ${field}`,
  class: 'F',
  clinical: false,
  said: { kind: 'answer', value },
  shown: [value],
  saidBy: { name: 'Asha Patel', voice: 'person' },
  saidAt: at,
  flow: 'person@1',
})
