import { publicationNotices, reversedInText } from '#views/urgent/fhir.ts'
import { type PartInText, partsInText } from '#views/urgent/in-text.ts'
import { sheetAsRead, urgentView } from '#views/urgent/urgent.ts'
import type { ViewWords } from '#views/words.ts'
import type { ToldPlan } from '../../fhir/told-plan.ts'
import type { Form } from '../../flow/form.ts'
import { textsIn } from '../../flow/json.ts'
import { rowsIn } from '../../flow/layout.ts'
import type { Sheet } from '../../flow/sheet.ts'
import { fieldIn } from '../../flow/spot.ts'
import { placeKept } from '../../flow/untold.ts'
import { type Entry, spotOf } from '../../plan/content.ts'
import { newestChange } from '../../plan/reads/newest-change.ts'
import type { Service } from '../frame/service.ts'
import { questionnairesOf } from './fhir-questions.ts'
import { readingOf, type ToRead } from './reading.ts'
import { sheetIn } from './sheet.ts'

/** What the page at night shows this reader, for a document: whoever must not be rung and places that nobody may be told of stay behind. */
export const toldPlan = (service: Service, says: ViewWords, read: ToRead): ToldPlan => {
  const { publication, practice, filesThere, keptAway } = read
  const { forms, settings, clock } = service
  const sheet = sheetIn(service)
  const reading = readingOf(service, read)
  const asRead = sheetAsRead(says, reading)
  const page = String(urgentView(says, reading))
  const { untold } = sheet.layout
  const { entries, notToRing = [] } = publication.content
  const leftOut = untold ? placeKept(untold, sheet.hears, entries) : []
  const isPlaceKept = untold !== undefined && sheet.untoldBy(entries) !== undefined
  const barred = [
    ...notToRing.map(({ item }) => item),
    ...keptAway.map(({ item }) => item),
    ...publication.changeAsked.flatMap(({ bars = [] }) => bars),
  ]
  return {
    publication,
    forms: [...forms.sections, forms.submission, forms.approval],
    layout: forms.exchange,
    leftOut,
    notToRing: new Set(barred.filter((item) => item !== '')),
    filesThere,
    practice,
    changedAt: newestChange(publication, clock.now()),
    takenBack: (publication.reversed ?? []).map((one) => ({
      ...{ field: one.field, by: one.by, at: one.at },
      text: reversedInText(says.urgent, sheet, one),
    })),
    top: topOf(asRead, forms.exchange, partsInText(page)).map(
      without(keptLines(forms.sections, entries, leftOut)),
    ),
    cautionOf: (entry) => cautionOf(asRead, entry),
    absenceOf: (field) => absenceOf(asRead, field, page),
    notices: [
      ...(isPlaceKept ? [forms.exchange.words.placeKept] : []),
      ...publicationNotices(says, read, clock.now(), { sheet, isDemonstration: settings.demo }),
    ],
    baseUrl: settings.baseUrl,
    isTest: settings.demo,
    questionnaire: questionnairesOf(service).canonical,
    uuid: (name) => uuidOf(clock.digest(name)),
  }
}

/** What stands on the page before anything is looked for, and what else the summary says. */
const topOf = (
  { layout: { parts } }: Sheet,
  exchange: ToldPlan['layout'],
  drawn: readonly PartInText[],
): readonly PartInText[] => {
  const listed = parts.findIndex(({ isListed }) => isListed)
  const top = new Set([
    ...parts.slice(0, listed).map(({ id }) => id),
    ...exchange.parts.flatMap(({ says = [] }) => says),
  ])
  return drawn.filter(({ id }) => top.has(id))
}

const without =
  (isKept: (line: string) => boolean) =>
  ({ head, lines }: PartInText) => ({ head, lines: lines.filter((line) => !isKept(line)) })

/** Own words wherever they stand; a choice under its own label alone, since many lines have its “No” in them. */
const keptLines = (forms: readonly Form[], entries: readonly Entry[], leftOut: readonly string[]) => {
  const kept = entries.flatMap((entry) => {
    const { field, said, label, shown } = entry
    if (!leftOut.includes(field) || said.kind !== 'answer') return []
    const offers = (fieldIn(forms, spotOf(entry))?.choices.length ?? 0) > 0
    const own = textsIn(said.value).flatMap(linesIn)
    return shown
      .flatMap(linesIn)
      .map((text) =>
        offers && !own.includes(text)
          ? (line: string) => line === `${label}: ${text}`
          : (line: string) => line.includes(text),
      )
  })
  return (line: string): boolean => kept.some((isIn) => isIn(line))
}

const linesIn = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** What the page says above the part in which an answer stands; of a refusal, what it says of refusals. */
const cautionOf = ({ layout, words, partOf, refuses }: Sheet, entry: Entry): string | undefined => {
  const isRefusal = entry.refusal !== undefined || refuses.has(entry.field)
  const refusals = layout.parts.find(({ holds }) => holds.some(({ draw }) => draw === 'refusals'))
  const part = isRefusal ? refusals?.id : partOf.get(entry.field)
  return part === undefined ? undefined : words.parts[part]?.lead
}

/** How the page says that a question was not answered: where nothing is limited, that it is as for anybody. */
const absenceOf = ({ layout, words }: Sheet, field: string, page: string): string | undefined => {
  const row = rowsIn(layout).find((one) => one.field === field && one.absent !== undefined)
  const sentences = [row?.unlimited, row?.absent].flatMap((one) => (one ? (words.sentences[one] ?? []) : []))
  return sentences.find((one) => page.includes(one)) ?? sentences.at(-1)
}

/** The shape of a UUID that is made of a name (version 8), from a digest in hexadecimal. */
const uuidOf = (digest: string): string =>
  [
    ...[digest.slice(0, 8), digest.slice(8, 12), `8${digest.slice(13, 16)}`, `8${digest.slice(17, 20)}`],
    digest.slice(20, 32),
  ].join('-')
