import type { Contradiction } from '../../flow/contradictions.ts'
import { latestTexts, rememberedOfShort } from '../../flow/heard-text.ts'
import { onceFor, type PlanForms } from '../plan-forms.ts'
import { namesOfRows } from './rows-of.ts'
import type { Spoken } from './spoken.ts'

/** What it refuses, by the ids of what may not go together, and whether it wants one of these. */
export type Says = { readonly refused: readonly string[]; readonly wants: (one: Wanted) => boolean }
type Wanted = Pick<Contradiction, 'id' | 'isWanted' | 'wantedIn'>

/** Words are listened to once: they stay what they are in every later version of the plan, and choices read the same in all plans. */
export const saysOf = (spoken: Spoken, words: object, { lines, isTeams }: Listened): Says => {
  const { plan, section, field, answer } = spoken
  const all = plan.forms.contradictions
  const before = heard.get(words)
  if (before?.all === all && before.field === field && isSame(before.lines, lines)) return before.says
  const names = words === answer ? namesOfRows(section.fields[field], answer.said) : []
  const key = `${field} ${isTeams}\n${[...lines, '', ...names].join('\n')}`
  const listen = (): Says => listenedTo(all, field, { lines, names, isTeams })
  const { short, long } = latestSaid(all)
  const says = key.length <= rememberedOfShort.longest ? short(key, listen) : long(key, listen)
  heard.set(words, { all, field, lines, says })
  return says
}
/** Line by line: what was made of the last text is at hand for all who listen to it. */
const listenedTo = (
  all: PlanForms['contradictions'],
  field: string,
  { lines, names, isTeams }: Listened & { readonly names: readonly string[] },
): Says => {
  const wanted = new Map<string, boolean>()
  const isWanted = (one: Wanted): boolean =>
    (one.wantedIn === undefined || isTeams || one.wantedIn.includes(field)) &&
    lines.some((line) => one.isWanted(field, line))
  const { alone, together } = refusable(all, field)
  const refusedIn = (line: string, name: string | undefined): readonly Wanted[] => {
    const ofName = (one: Contradiction): boolean => name !== undefined && one.isRefused(field, name)
    const isKnown = name !== undefined && alone.some((one) => one.isRefusedBesideName && ofName(one))
    const asked = [...alone, ...together.flatMap(({ heardWith, all }) => (heardWith(line) ? all : []))]
    return asked.filter((one) => {
      const { isRefusedBesideName } = one
      if (!isKnown || !isRefusedBesideName) return one.isRefused(field, line)
      return ofName(one) || (one.isRefused(field, line) && isRefusedBesideName(line))
    })
  }
  return {
    refused: lines.flatMap((line, place) => refusedIn(line, names[place]).map(({ id }) => id)),
    wants: (one) => {
      const known = wanted.get(one.id) ?? isWanted(one)
      wanted.set(one.id, known)
      return known
    },
  }
}
/** Choices read the same in all plans. */
const latestSaid = onceFor((_: PlanForms['contradictions']) => ({
  short: latestTexts<Says>(rememberedOfShort),
  long: latestTexts<Says>(),
}))

/** Those that an answer to this field may refuse at all, apart from those of which one look tells that no line does. */
const refusable = onceFor((all: PlanForms['contradictions'], field: string) => {
  const here = all.filter(({ refusedIn }) => refusedIn?.includes(field) ?? true)
  const shared = Map.groupBy(here, ({ heardWith }) => heardWith)
  return {
    alone: shared.get(undefined) ?? [],
    together: [...shared].flatMap(([heardWith, all]) => (heardWith ? [{ heardWith, all }] : [])),
  }
})
type Listened = { readonly lines: readonly string[]; readonly isTeams: boolean }
type SaidBefore = Pick<Listened, 'lines'> & {
  readonly all: PlanForms['contradictions']
  readonly field: string
  readonly says: Says
}
const heard = new WeakMap<object, SaidBefore>()

const isSame = (some: readonly string[], others: readonly string[]): boolean =>
  some === others || (some.length === others.length && some.every((line, index) => line === others[index]))
