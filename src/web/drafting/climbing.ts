import type { Rung } from '#views/form/around-question.ts'
import { isKeptFromCarers } from '../../plan/reads/reading.ts'
import type { Found } from '../frame/doors.ts'
import type { Place } from './place.ts'

/** How far this voice has come on steps that belong together, on each of their pages: never what stands there, for a helper may look on. */
export const rungsOn = ({ plan, actor }: Found, place: Place): { readonly rungs?: readonly Rung[] } => {
  const { rungs = [] } = place.fields
  if (!rungs.some((name) => place.asked.includes(name))) return {}
  const kept = (name: string): boolean => isKeptFromCarers(plan, [...place.spot.at, name])
  return {
    rungs: rungs
      .filter((name) => actor.kind === 'patient' || !kept(name))
      .map((name) => ({
        label: place.words.fields[name]?.label ?? name,
        state: stateOf(place, name, kept(name)),
      }))
      .map((one, index, all) =>
        one.state === 'here' && all[index - 1]?.state === 'here'
          ? { ...one, state: 'hereToo' as const }
          : one,
      ),
  }
}

const stateOf = ({ asked, path }: Place, name: string, isHidden: boolean): Rung['state'] => {
  if (asked.includes(name)) return 'here'
  const said = path.live[name]?.kind
  if (said === undefined) return 'toCome'
  if (said !== 'answer') return 'left'
  return isHidden ? 'hidden' : 'done'
}
