import { flows } from '#flows/index.ts'
import { typedFor } from '#src/flow/read-post.ts'
import { addressOf, inputName } from '#src/flow/spot.ts'
import { actorFor } from '#src/plan/access.ts'
import type { Account } from '#src/plan/actor.ts'
import type { Plan } from '#src/plan/plan.ts'
import { type Combination, fieldOf, formsWith, placeOf, theField, valueBy } from './a-contract.ts'
import { danielsVoice, does, rosesPlan, says, signed } from './a-handed-over-plan.ts'
import { pageIn } from './a-page.ts'
import { sampleAnswers } from './a-plan.ts'
import { type AnApp, anApp, daniel, type Fields, helen, larkfield, rose, type Visitor } from './an-app.ts'

const base = `/plans/${rosesPlan}`
export const chapterPage = `${base}/review/trial`

/** Everybody around a plan whose forms ask one question in one way. */
export type Contract = {
  readonly app: AnApp
  readonly one: Combination
  readonly rose: Visitor
  readonly daniel: Visitor
  readonly helen: Visitor
}

/** A draft with all that every plan needs and an item for the question, whose condition does not hold yet. */
export const begun = async (one: Combination): Promise<Contract> => {
  const app = await anApp(false, formsWith(one))
  await app.ports.practices.add(larkfield)
  for (const account of [rose, daniel]) await app.ports.accounts.add(account)
  await does(app, rose, { kind: 'start', owner: rose.id, name: rose.name })
  for (const { section } of [...app.ports.forms.sections.slice(0, 2), flows.submission])
    for (const [step, { ask }] of Object.entries(section.steps)) {
      const said = Object.entries(sampleAnswers(section)).filter(([field]) => ask.includes(field))
      if (said.length > 0)
        await does(app, rose, says({ section: section.id, step }, Object.fromEntries(said)))
    }
  const invited = { name: 'Daniel Patel', relationship: 'son', email: daniel.email }
  await does(app, rose, { kind: 'invite-carer', carer: danielsVoice, ...invited })
  await does(app, daniel, { kind: 'join', email: daniel.email })
  await addItems(app, one)
  return { app, one, rose: await app.as(rose), daniel: await app.as(daniel), helen: await app.as(helen) }
}

/** Whoever added an item is asked in it, so a helper's question stands in an item of his. */
export const adderOf = ({ author }: Combination): Account => (author === 'H' ? daniel : rose)

const addItems = async (app: AnApp, one: Combination): Promise<void> => {
  const at = placeOf(one)
  for (let deep = 2; deep <= at.length; deep += 2) {
    const item = { section: 'trial', at: at.slice(0, deep) }
    await does(app, adderOf(one), { kind: 'add-item', ...item })
    await does(
      app,
      adderOf(one),
      says({ ...item, step: 'name' }, { [`${at[deep - 2]}.name`]: `Item ${deep}` }),
    )
  }
}

/** Answers what the question stands behind, as whoever may. */
export const setGate = async (contract: Contract, value: 'yes' | 'no'): Promise<void> => {
  const { app, one } = contract
  if (one.behind === 'earlier')
    await does(app, rose, says({ section: 'before', step: 'gate' }, { 'before.gate': value }))
  if (one.behind === 'person')
    await does(
      app,
      adderOf(one),
      says({ section: 'trial', at: placeOf(one), step: 'gate' }, { 'trial.gate': value }),
    )
  if (one.behind === 'clinician')
    await onChapter(contract, { [inputName([...placeOf(one), 'trial.gate'])]: [value] })
}

export const question = (one: Combination): string =>
  `${base}/${addressOf({ section: 'trial', at: placeOf(one) }, 'asked')}`

/** What a browser sends for an answer under this name. */
export const pairsOf = (one: Combination, who: string, name = theField) =>
  typedFor(fieldOf(one), name, { kind: 'answer', value: valueBy(one, who) })

export const nameOnChapter = (one: Combination): string => inputName([...placeOf(one), theField])

/** The names of a page's inputs. */
export const inputsOf = async (answer: Response): Promise<readonly string[]> =>
  pageIn(await answer.text()).forms.flatMap(({ controls }) => controls.map(({ name }) => name))

/** The chapter's form as it stands on its page, with this typed into it, sent by this button. */
export const onChapter = async (
  { helen: she }: Contract,
  typed: Fields,
  button?: string,
): Promise<Response> =>
  await she.post(chapterPage, { ...(await formOnChapter(she)), ...typed, ...(button ? { do: button } : {}) })

export const formOnChapter = async (she: Visitor): Promise<Readonly<Record<string, readonly string[]>>> => {
  const form = pageIn(await (await she.get(chapterPage)).text()).forms.find(
    ({ action }) => action === chapterPage,
  )
  const sent = (form?.controls ?? []).filter(({ kind, isChecked }) => kind !== 'choice' || isChecked)
  return Object.fromEntries(
    sent.map(({ name }) => [name, sent.filter((one) => one.name === name).map(({ value }) => value)]),
  )
}

export const planOf = ({ app }: Contract): Promise<Plan> => app.ports.plans.load(rosesPlan)

/** Everything that anybody said in the chapter, voice by voice. */
export const saidIn = async (contract: Contract) =>
  Object.fromEntries(
    Object.entries((await planOf(contract)).voices).map(([voice, { trial }]) => [voice, trial]),
  )

/** Every section read; those that she cannot accept, since something is missing there. */
export const acceptAll = async ({ app }: Contract): Promise<readonly string[]> => {
  const incomplete: string[] = []
  for (const { section } of app.ports.forms.sections) {
    const { version } = await app.ports.plans.load(rosesPlan)
    const accept = { kind: 'accept', section: section.id, read: version } as const
    const outcome = await app.ports.act(rosesPlan, accept, (plan) => actorFor(helen, plan))
    if (!outcome.ok && outcome.refusal.kind === 'incomplete') incomplete.push(section.id)
    else if (!outcome.ok) throw new Error(`accept refused: ${JSON.stringify(outcome.refusal)}`)
  }
  return incomplete
}

export const sign = async (contract: Contract): Promise<Response> =>
  await contract.helen.post(`${base}/approval`, {
    ...signed,
    read: String((await planOf(contract)).draftVersion),
  })
