import { flows } from '#flows/index.ts'
import type { Json } from '#src/flow/json.ts'
import type { Section } from '#src/flow/section.ts'
import type { Spot } from '#src/flow/spot.ts'
import { needOf } from '#src/flow/step.ts'
import { actorFor } from '#src/plan/access.ts'
import type { Account } from '#src/plan/actor.ts'
import { does, rosesPlan, says } from './a-handed-over-plan.ts'
import { readNow, sampleAnswers, type Unread } from './a-plan.ts'
import { type AnApp, anApp, larkfield, tom } from './an-app.ts'

/** Tom began it with Asha, who has no account, and wrote down as she said it what no plan is approved without. */
export const scribed = async (): Promise<AnApp> => {
  const app = await anApp()
  await app.ports.practices.add(larkfield)
  await scribedBy(app, tom)
  return app
}

/** The same at the practice of whoever writes it. */
export const scribedBy = async (app: AnApp, scribe: Account): Promise<void> => {
  const { id, name, email, duty } = scribe
  if (duty.kind !== 'clinician') throw new Error('no clinician')
  const begun = { kind: 'start-for', name: 'Asha', email, nation: 'england' } as const
  const outcome = await app.ports.act(rosesPlan, begun, () => ({ ...duty, id, name }))
  if (!outcome.ok) throw new Error(outcome.refusal.kind)
  for (const { section } of flows.sections) {
    for (const [list, field] of Object.entries(section.fields)) {
      if (field.control !== 'list' || list === 'doc') continue
      const spot: Spot = { section: section.id, at: [list, `one-${list}`] }
      await does(app, scribe, { kind: 'add-item', ...spot })
      await saysAll({ app, scribe }, field.item, spot, mustsOf(field.item))
    }
    await saysAll({ app, scribe }, section, { section: section.id, at: [] }, mustsOf(section))
  }
}
type Scribing = { readonly app: AnApp; readonly scribe: Account }
const mustsOf = (section: Section) =>
  Object.fromEntries(
    Object.entries(sampleAnswers(section)).filter(([name]) => {
      const field = section.fields[name]
      return field !== undefined && (needOf(field, ['eol']) === 'M' || name === 'health.medicines')
    }),
  )

const saysAll = async (
  by: Scribing,
  { steps }: Section,
  spot: Spot,
  said: Readonly<Record<string, Json>>,
) => {
  for (const [step, { ask }] of Object.entries(steps))
    for (const [field, value] of Object.entries(said))
      if (ask.includes(field)) await tries(by, says({ ...spot, step }, { [field]: value }))
}

/** What only she herself may answer stays open. */
const tries = async ({ app, scribe }: Scribing, told: Unread): Promise<void> => {
  const command = readNow(await app.ports.plans.load(rosesPlan), told)
  await app.ports.act(rosesPlan, command, (plan) => actorFor(scribe, plan))
}
