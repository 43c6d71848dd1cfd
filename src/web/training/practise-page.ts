import type { View } from '#views/frame/page.ts'
import { type EarlierRun, training } from '#views/training/training.ts'
import type { Account } from '../../plan/actor.ts'
import type { Service } from '../frame/service.ts'
import { ownRun } from './runs.ts'

/** What can be practised, and this account's own newest runs to go on with or to look back at. */
export const practisePage = async (service: Service, account: Account): Promise<View> => {
  const rows = (await service.runs.ofAccount(account.id)).slice(0, runsShown)
  const earlier = await Promise.all(rows.map((row) => earlierRun(service, account, row)))
  return training({
    scenarios: service.training.scenarios.map(({ section, words, meta }) => ({
      id: section.id,
      title: words.title,
      about: words.about,
      seenBy: words.seenBy,
      meta,
    })),
    newForm: service.clock.token(),
    earlier: earlier.filter((one) => one !== undefined),
  })
}
const runsShown = 20

const earlierRun = async (
  service: Service,
  account: Account,
  { run: id, at }: { readonly run: string; readonly at: string },
): Promise<EarlierRun | undefined> => {
  const found = await ownRun(service, account, id)
  if (!found) return undefined
  const { scenario, outdated, current } = found.run
  const { stands } = current
  const where =
    stands.kind === 'ended' ? stands.ending.title : (scenario.words.steps[stands.turn]?.title ?? '')
  return {
    href: `/training/runs/${id}`,
    title: scenario.words.title,
    at,
    where,
    state: outdated ? 'outdated' : stands.kind,
  }
}
