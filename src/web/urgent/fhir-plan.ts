import { publicationNotices, reversedInText } from '#views/urgent/fhir.ts'
import type { ViewWords } from '#views/words.ts'
import type { ToldPlan } from '../../fhir/told-plan.ts'
import { placeKept } from '../../flow/untold.ts'
import { newestChange } from '../../plan/reads/newest-change.ts'
import type { Service } from '../frame/service.ts'
import { questionnairesOf } from './fhir-questions.ts'
import type { Published } from './published.ts'
import { sheetIn } from './sheet.ts'

type ToRead = Extract<Published, { readonly kind: 'to-read' }>

/** What the page at night shows this reader, for a document: whoever must not be rung and places that nobody may be told of stay behind. */
export const toldPlan = (service: Service, says: ViewWords, read: ToRead): ToldPlan => {
  const { publication, practice, filesThere, keptAway } = read
  const { forms, settings, clock } = service
  const sheet = sheetIn(service)
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
    sentences: sheet.words.sentences,
    leftOut,
    notToRing: new Set(barred.filter((item) => item !== '')),
    filesThere,
    practice,
    changedAt: newestChange(publication, clock.now()),
    takenBack: (publication.reversed ?? []).map((one) => ({
      ...{ field: one.field, by: one.by, at: one.at },
      text: reversedInText(says.urgent, sheet, one),
    })),
    notices: [
      ...(isPlaceKept ? [forms.exchange.words.placeKept] : []),
      ...publicationNotices(says, read, clock.now(), { sheet, isDemonstration: settings.demo }),
    ],
    baseUrl: settings.baseUrl,
    questionnaire: questionnairesOf(service).canonical,
    uuid: (name) => uuidOf(clock.digest(name)),
  }
}

/** The shape of a UUID that is made of a name (version 8), from a digest in hexadecimal. */
const uuidOf = (digest: string): string =>
  [
    ...[digest.slice(0, 8), digest.slice(8, 12), `8${digest.slice(13, 16)}`, `8${digest.slice(17, 20)}`],
    digest.slice(20, 32),
  ].join('-')
