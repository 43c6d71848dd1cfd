import type { Lost } from '#views/drafting/removal.ts'
import { typedIn } from '../../flow/read-post.ts'
import { addressOf, itemAt, type Spot, stepIn } from '../../flow/spot.ts'
import { voiceOf } from '../../plan/access.ts'
import { isBarredBy } from '../../plan/reads/barred.ts'
import { isKeptFromCarers } from '../../plan/reads/reading.ts'
import { keptAt } from '../frame/begun.ts'
import type { OnPlan } from '../frame/doors.ts'
import type { Service } from '../frame/service.ts'
import { nameOfItem } from './item-name.ts'
import { pathTo, placeAt } from './place.ts'
import { typedTo } from './unfinished.ts'

/** What goes with an item that is taken out, and has to be said before it goes; undefined where nothing is lost. */
export const lostWith = async (service: Service, found: OnPlan, spot: Spot): Promise<Lost | undefined> => {
  const { plan, account, actor } = found
  const under = `${addressOf(spot)}/`
  const typed = await service.drafts.ofPlan(plan.id, account.id)
  const places = typed.map(({ place }) => place).filter((place) => place.startsWith(under))
  const all = await Promise.all(places.map((place) => begunAt(service, found, place)))
  const begun = all.filter(({ title }) => title !== '')
  const bars = isBarredBy(plan, itemAt(spot.at) ?? '', [voiceOf(actor)])
  if (!bars && begun.length === 0) return undefined
  return { name: nameOfItem(found, spot), bars, begun, action: pathTo(plan.id, `${addressOf(spot)}/removal`) }
}

/** What is hidden from helpers is named by its question alone: one of them may sit beside the person. */
const begunAt = async (service: Service, found: OnPlan, key: string): Promise<Lost['begun'][number]> => {
  const { plan } = found
  const place = placeAt(found, stepIn(key))
  const { own, aside } = await keptAt(service, found, key)
  const open = (place?.asked ?? []).filter(
    (name) => !isKeptFromCarers(plan, [...(place?.spot.at ?? []), name]),
  )
  const texts = [...(own ? [own] : []), ...aside].flatMap((typed) =>
    place ? open.flatMap((name) => typedTo(found, place, name, typedIn([name], typed))) : [],
  )
  return { title: place?.words.steps[place.stepId]?.title ?? '', texts }
}
