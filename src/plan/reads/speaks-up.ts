import { sectionAt, wordsAt } from '../../flow/spot.ts'
import { isInHands } from '../lifecycle.ts'
import type { Plan } from '../plan.ts'
import { readByClinicians } from '../plan-forms.ts'
import { contactToRing } from './contact-name.ts'
import { answerAt } from './refusals-changed.ts'
import { approvedOf, type Changed, shown } from './shown.ts'

/** A change since the approval that the lists of its practice say, in the words of whoever made it. */
export type SpokenUp = {
  /** Its place among what speaks up: the lower, the sooner it is read. */
  readonly place: number
  readonly called: string
  readonly isHelpers?: true
  /** What stands there now and did not, and what stands there no more, each shortened; of a draft that is not handed over nothing. */
  readonly now: readonly string[]
  readonly gone: readonly string[]
}

/**
 * Before the hand-over lists say that it changed, and none of the words (RULE-UPD). In a plan that nobody follows yet, or no more,
 * nothing has changed for anybody.
 */
export const spokenUpIn = (plan: Plan): readonly SpokenUp[] => {
  const { approved, changedFields, forms, life } = plan
  if (!approved || changedFields.length === 0 || !forms.speaksUp || nobodyFollows.has(life.published))
    return []
  const read = readByClinicians(plan)
  const found = changedFields.flatMap((change) => {
    const { now, gone } = differenceIn(read, change)
    const place = placeOf(plan, change.field, isInHands(life) ? now : [])
    const one = place === undefined ? undefined : forms.speaksUp?.[place]
    if (place === undefined || !one || now.length + gone.length === 0) return []
    const said = 'says' in one ? { now: now.flatMap(sentencesOf).filter(one.says), gone: [] } : { now, gone }
    const words = isInHands(life) ? said : { now: [], gone: [] }
    return [
      {
        ...{ place, called: one.called, now: shortened(words.now), gone: shortened(words.gone) },
        ...(change.voice === undefined ? {} : { isHelpers: true as const }),
      },
    ]
  })
  return found.toSorted((one, other) => one.place - other.place).slice(0, saidMost)
}
/** Of a version that is replaced or ended nothing has changed for anybody. */
export const nobodyFollows: ReadonlySet<string> = new Set([
  'superseded',
  'withdrawn',
  'closed',
  'entered-in-error',
])
const saidMost = 4

/** The first that it is: words may say more than the question that they answer. */
const placeOf = ({ forms }: Plan, field: string, now: readonly string[]): number | undefined => {
  const place = forms.speaksUp?.findIndex((one) =>
    'field' in one ? one.field === field : now.some(one.says),
  )
  return place === undefined || place < 0 ? undefined : place
}

/** What is said in one of many sentences is quoted by that one. */
const sentencesOf = (line: string): readonly string[] => line.split(/(?<=[.!?])\s+|\n+/)

/** A row of which only more is said now is not gone. */
const differenceIn = (plan: Plan, change: Changed): Record<'now' | 'gone', readonly string[]> => {
  const before = approvedOf(plan, change)
    .filter(({ field, item }) => field === change.field && item === change.item)
    .flatMap((entry) => entry.shown)
  const lines = linesNow(plan, change)
  return {
    now: lines.filter((line) => !before.includes(line)),
    gone: before.filter((line) => lines.every((one) => firstPart(one) !== firstPart(line))),
  }
}

/** As a row begins, where it is one. */
const firstPart = (line: string): string =>
  (line.split(line.includes(' \u00b7 ') ? ' \u00b7 ' : ': ', 1)[0] ?? '').trim().toLowerCase()

/** What stands there now, as it reads. */
export const linesNow = (plan: Plan, change: Changed): readonly string[] => {
  const said = answerAt(plan, change)
  const form = plan.forms.sections.find(({ section }) => section.id === change.section)
  const at = change.item === undefined ? [] : (plan.items[change.item]?.at ?? [])
  const rules = form && sectionAt(form.section, at)?.fields[change.field]
  if (!form || !rules || !said) return []
  const words = wordsAt(form.words, at)?.fields[change.field]
  return shown(rules, words, said, (id) => contactToRing(plan, change.voice ?? 'person', id))
}

const shortened = (lines: readonly string[]): readonly string[] => [
  ...lines.slice(0, linesMost).map(shortenedLine),
  ...(lines.length > linesMost ? ['…'] : []),
]
const linesMost = 2

/** Letter for letter, up to the end of a word. */
const shortenedLine = (line: string): string => {
  const text = line.replace(/\s+/g, ' ').trim()
  if (text.length <= shownMost) return text
  const cut = text.slice(0, shownMost)
  const end = cut.lastIndexOf(' ')
  return `${end > shownMost / 2 ? cut.slice(0, end) : cut} …`
}
const shownMost = 110
