import type { PageWarning } from '#views/review/page-warnings.ts'
import { heardOf } from '../../flow/heard-of.ts'
import type { Block, Heard, UrgentPage } from '../../flow/layout.ts'
import { sheetOf } from '../../flow/sheet.ts'
import type { Entry } from '../../plan/content.ts'
import type { Plan } from '../../plan/plan.ts'
import { entriesOf, notToRingIn } from '../../plan/reads/content-of.ts'
import type { Service } from '../frame/service.ts'
import { placeLine } from './agenda-lines.ts'

/** Of what urgent care will be warned, or mistake, for whoever is about to sign: by the same data that its page is drawn from. */
export const pageWarnings = (
  { forms: { urgentPage } }: Pick<Service, 'forms'>,
  plan: Plan,
): readonly PageWarning[] => {
  const entries = plan.forms.sections.flatMap((form) => entriesOf(plan, form))
  return [
    ...atOdds(urgentPage, plan, entries),
    ...namingBarred(urgentPage, plan, entries),
    ...callingKeptAway(urgentPage, plan, entries),
  ]
}

const atOdds = (
  { layout, words, hears = {} }: UrgentPage,
  plan: Plan,
  entries: readonly Entry[],
): readonly PageWarning[] =>
  layout.parts
    .flatMap(({ holds }) => holds.filter(isHeard))
    .flatMap((block): readonly PageWarning[] => {
      const { all, isAtOdds } = heardOf(block, hears, entries)
      const places = all.map(({ said }) => placeLine(plan, said))
      return isAtOdds ? [{ text: words.sentences[block.disagree] ?? '', places }] : []
    })

/** Own words that would have somebody rung who must not be. */
const namingBarred = (page: UrgentPage, plan: Plan, entries: readonly Entry[]): readonly PageWarning[] => {
  const { layout, words } = page
  const sheet = sheetOf([...plan.forms.sections, plan.forms.submission, plan.forms.approval], page)
  const bars = (notToRingIn(plan).notToRing ?? []).filter(({ barred }) => barred)
  const places = [...sheet.barredNamed(entries, bars).keys()].map((entry) => placeLine(plan, entry))
  const said = layout.parts.flatMap(({ holds }) =>
    holds.flatMap((block) => (block.draw === 'people' ? [words.sentences[block.namedElsewhere] ?? ''] : [])),
  )
  return places.length === 0 ? [] : said.map((text) => ({ text, places }))
}

/** Somebody to ring who stands in the answer that warns of people: both answers, as only the person knows which holds. */
const callingKeptAway = (page: UrgentPage, plan: Plan, entries: readonly Entry[]): readonly PageWarning[] => {
  const sheet = sheetOf([...plan.forms.sections, plan.forms.submission, plan.forms.approval], page)
  const isBarred = new Set(
    (notToRingIn(plan).notToRing ?? []).flatMap(({ item, barred }) => (barred ? [item] : [])),
  )
  const items = new Set(sheet.keptAway(entries).flatMap(({ item }) => (isBarred.has(item) ? [] : [item])))
  const blocks = page.layout.parts.flatMap(({ holds }) => [...holds])
  const names = blocks.flatMap((block) => (block.draw === 'people' ? [block.name] : []))
  const named = entries.filter(({ field, item = '' }) => names.includes(field) && items.has(item))
  return named.length === 0
    ? []
    : blocks.flatMap((block): readonly PageWarning[] => {
        if (block.draw !== 'warned') return []
        const warnings = entries.filter((entry) => sheet.isWarning(block, entry))
        const places = [...warnings, ...named].map((entry) => placeLine(plan, entry))
        return [{ text: page.words.sentences[block.namedToo] ?? '', places }]
      })
}

const isHeard = (block: Block): block is Heard => block.draw === 'heard'
