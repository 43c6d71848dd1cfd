import type { BarredHelperLine, PageWarning } from '#views/review/page-warnings.ts'
import { givesAway } from '../../flow/gives-away.ts'
import type { Heard } from '../../flow/heard-at-night.ts'
import { heardOf } from '../../flow/heard-of.ts'
import type { Block, UrgentPage } from '../../flow/layout.ts'
import { type Sheet, sheetOf } from '../../flow/sheet.ts'
import type { Entry } from '../../plan/content.ts'
import type { Plan } from '../../plan/plan.ts'
import { entriesOf, notToRingIn } from '../../plan/reads/content-of.ts'
import { barredHelpers } from '../../plan/reads/named-as-barred.ts'
import type { Service } from '../frame/service.ts'
import { labelAt, placeLine, placeOf } from './agenda-lines.ts'

/** Of what urgent care will be warned, or mistake, for whoever is about to sign: by the same data that its page is drawn from. */
export const pageWarnings = (
  { forms: { urgentPage } }: Pick<Service, 'forms'>,
  plan: Plan,
): readonly PageWarning[] => {
  const entries = plan.forms.sections.flatMap((form) => entriesOf(plan, form))
  const sheet = sheetOf([...plan.forms.sections, plan.forms.submission, plan.forms.approval], urgentPage)
  return [
    ...atOdds(urgentPage, plan, entries),
    ...namingBarred(urgentPage, plan, sheet, entries),
    ...namingKeptAway(urgentPage, plan, sheet, entries),
    ...givingAway(urgentPage, plan, sheet, entries),
  ]
}

/** Own words elsewhere that tell of a place of which nobody may be told. */
const givingAway = (
  { layout: { untold }, words }: UrgentPage,
  plan: Plan,
  sheet: Sheet,
  entries: readonly Entry[],
): readonly PageWarning[] => {
  const { elsewhere, fields = [], withIt = [], inWords } = untold ?? {}
  if (!elsewhere || sheet.untoldBy(entries) === undefined) return []
  const textsOf = (names: readonly string[]) =>
    entries.flatMap((entry) => (names.includes(entry.field) ? sheet.ownWordsOf(entry) : []))
  const known = new Set([...fields, ...withIt])
  const notes = entries.flatMap((entry) => (withIt.includes(entry.field) ? sheet.notesIn(entry) : []))
  const tells = givesAway(
    { places: textsOf(inWords?.fields ?? []), ways: [...textsOf(fields), ...notes] },
    elsewhere.common,
  )
  const places = entries.filter((entry) => !known.has(entry.field) && sheet.ownWordsOf(entry).some(tells))
  return places.length === 0
    ? []
    : [
        {
          text: words.sentences[elsewhere.says] ?? '',
          places: places.map((entry) => placeLine(plan, entry)),
        },
      ]
}

const atOdds = (page: UrgentPage, plan: Plan, entries: readonly Entry[]): readonly PageWarning[] =>
  page.layout.parts
    .flatMap(({ holds }) => holds.filter(isHeard))
    .flatMap((block): readonly PageWarning[] => {
      const { all, isAtOdds } = heardOf(block, page, entries)
      const places = all.map(({ said }) => placeLine(plan, said))
      return isAtOdds ? [{ text: page.words.sentences[block.disagree] ?? '', places }] : []
    })

/** Own words that would have somebody rung who must not be. */
const namingBarred = ({ layout, words }: UrgentPage, plan: Plan, sheet: Sheet, entries: readonly Entry[]) => {
  const bars = (notToRingIn(plan).notToRing ?? []).filter(({ barred }) => barred)
  const places = [...sheet.barredNamed(entries, bars).keys()].map((entry) => placeLine(plan, entry))
  const said = layout.parts.flatMap(({ holds }) =>
    holds.flatMap((block) => (block.draw === 'people' ? [words.sentences[block.namedElsewhere] ?? ''] : [])),
  )
  return places.length === 0 ? [] : said.map((text) => ({ text, places }))
}

/**
 * Somebody to ring, or somebody of whom own words speak, who stands in the answer that warns of people: both answers, as only
 * the person knows which holds.
 */
const namingKeptAway = (
  { layout, words }: UrgentPage,
  plan: Plan,
  sheet: Sheet,
  entries: readonly Entry[],
) => {
  const isBarred = new Set(
    (notToRingIn(plan).notToRing ?? []).flatMap(({ item, barred }) => (barred ? [item] : [])),
  )
  const bars = sheet.keptAway(entries).filter(({ item }) => !isBarred.has(item))
  const maybe = new Set(bars.flatMap(({ item, isMaybe }) => (isMaybe ? [item] : [])))
  const turned = new Set(bars.flatMap(({ item, isTurned }) => (isTurned ? [item] : [])))
  const isOfNobody = bars.some((one) => one.isOfNobody)
  const items = new Set(bars.map(({ item }) => item))
  const blocks = layout.parts.flatMap(({ holds }) => [...holds])
  const names = blocks.flatMap((block) => (block.draw === 'people' ? [block.name] : []))
  const called = entries.filter(({ field, item = '' }) => names.includes(field) && items.has(item))
  const warned = blocks.flatMap((block) => (block.draw === 'warned' ? [block] : []))
  const isWarning = (entry: Entry) => warned.some((block) => sheet.isWarning(block, entry))
  const inWords = [...sheet.barredNamed(entries, bars)].flatMap(([entry, named]) =>
    named.some(({ isAway, isTurned }) => isAway && !isTurned) && !isWarning(entry) ? [entry] : [],
  )
  return warned.flatMap((block): readonly PageWarning[] => {
    const warnings = entries.filter((entry) => sheet.isWarning(block, entry))
    const told = (says: string, named: readonly Entry[]): readonly PageWarning[] => {
      const places = [...warnings, ...named].map((entry) => placeLine(plan, entry))
      return named.length === 0 ? [] : [{ text: words.sentences[says] ?? '', places }]
    }
    const isMaybe = ({ item = '' }: Entry): boolean => maybe.has(item)
    const isTurned = ({ item = '' }: Entry): boolean => turned.has(item)
    const listed = entries.filter(({ field }) => names.includes(field))
    return [
      ...told(
        block.namedToo,
        called.filter((one) => !isMaybe(one) && !isTurned(one)),
      ),
      ...told(block.mayBeToo, called.filter(isMaybe)),
      ...told(block.turnedToo, called.filter(isTurned)),
      ...told(block.ofNobodyToo, isOfNobody ? listed : []),
      ...told(block.namedInWords, inWords),
    ]
  })
}

const isHeard = (block: Block): block is Heard => block.draw === 'heard'

/** Who reads the plan as a helper, and may be somebody whom it keeps away. */
export const barredHelperLines = (plan: Plan): readonly BarredHelperLine[] =>
  barredHelpers(plan).map(({ carer, spots }) => ({
    name: carer.name,
    relationship: carer.relationship,
    isHere: carer.account !== undefined,
    places: spots.map((spot) => ({ text: labelAt(plan, spot), href: placeOf(plan, spot) })),
  }))
