import { sitesNamedIn } from '#src/plan/sites.ts'
import { aWholeDraft, does, rosesPlan, says } from '#test/kit/a-handed-over-plan.ts'
import { type AnApp, anApp, daniel, helen, larkfield, rose, type Visitor } from '#test/kit/an-app.ts'
import { approve } from '../web/frame/plan-states.ts'

/** Typed once; it stands in no word of ours. */
export const code = '7392 behind the blue waterbutt'
export const field = 'home.keySafeDetail'
export const asked = `/plans/${rosesPlan}/home/key-safe`

/** Rose at home, with a key safe, and everything else of a plan said. */
export const atHome = async (): Promise<AnApp & { readonly she: Visitor }> => {
  const it = await anApp()
  await aWholeDraft(it)
  const home = { section: 'home', at: [] }
  await does(
    it,
    rose,
    says({ ...home, step: 'dwelling' }, { 'home.dwelling': { choice: 'own-home', note: '' } }),
  )
  await does(
    it,
    rose,
    says({ ...home, step: 'household' }, { 'home.household': { choice: 'alone', note: '' } }),
  )
  await does(it, rose, says({ ...home, step: 'access' }, { 'home.keySafePresent': 'yes' }))
  return { ...it, she: await it.as(rose) }
}

export const named = async ({ ports }: AnApp): Promise<readonly string[]> =>
  sitesNamedIn(await ports.plans.load(rosesPlan)).map(({ id }) => id)

export const types = (she: Visitor, text: string) => she.answer(asked, { [`${field}.secret`]: text })

export const handOver = (it: AnApp) => does(it, rose, { kind: 'submit', practice: larkfield.id })
export const signs = async (it: AnApp, acknowledges: readonly string[] = []): Promise<void> => {
  await it.ports.accounts.add(helen)
  await approve(it, acknowledges)
}

/** Daniel on his way to the same question, in his own voice. */
export const leadsDaniel = async (it: AnApp): Promise<void> => {
  const own = { section: 'home', at: [] }
  await does(
    it,
    daniel,
    says({ ...own, step: 'dwelling' }, { 'home.dwelling': { choice: 'own-home', note: '' } }),
  )
  await does(
    it,
    daniel,
    says({ ...own, step: 'household' }, { 'home.household': { choice: 'alone', note: '' } }),
  )
  await does(it, daniel, says({ ...own, step: 'access' }, { 'home.keySafePresent': 'yes' }))
}
