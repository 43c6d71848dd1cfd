import type { Bundle, FhirResource } from 'fhir/r4.js'
import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { entriesIn } from '#src/fhir/answers.ts'
import { rowsIn, type UrgentPage } from '#src/flow/layout.ts'
import type { Entry } from '#src/plan/content.ts'
import { accountId, type PlanId } from '#src/plan/ids.ts'
import type { Publication } from '#src/plan/reads/publication.ts'
import { type AnApp, anApp, priya } from '#test/kit/an-app.ts'
import { faultsIn } from '#test/kit/fhir-validators.ts'
import { twelveApproved } from '#test/kit/twelve-approved.ts'

type Document = Bundle<FhirResource>
type One = {
  readonly key: string
  readonly plan: PlanId
  readonly publication: Publication
  readonly bundle: Document
}

test('a paramedic’s system finds each of the twelve by number, gives a reason and reads the plan as a whole, valid, lossless document', async () => {
  const it = await anApp()
  const all = await twelveApproved(it.ports)
  expect(all).toHaveLength(12)
  for (const { one, plan } of all) {
    const read = await readAsSystem(it, one.key, plan)
    expect.soft(wrongIn(read.bundle), `${one.key}: both validators`).toEqual([])
    beginsWithComposition(read)
    givesBackAnswers(read)
    saysNothingKept(read)
    makesNoWishAnOrder(read)
    expect
      .soft(await rowsOf(it, plan), `${one.key}: the log that the person sees`)
      .toEqual(['searched found', 'reason-given attending', 'opened attending'])
    await cautionsAsPage(it, read)
    saysAbsenceAsPage(read)
  }
}, 0)

/** By number, with a reason, and then the document. */
const readAsSystem = async (it: AnApp, key: string, plan: PlanId): Promise<One> => {
  const publication = await it.ports.publications.current(plan)
  if (!publication) throw new Error(`${key} has no approved plan`)
  const she = await it.as({ ...priya, id: accountId(`crew-of-${key}`), email: `crew-${key}@example.org` })
  const asked = { 'subject:identifier': `https://fhir.nhs.uk/Id/nhs-number|${publication.nhsNumber}` }
  const found: Document = await (await she.post('/fhir/R4/DocumentReference/_search', asked)).json()
  const [pointer] = resourcesIn(found)
  expect.soft([found, pointer ?? {}].flatMap(faultsIn), `${key}: what is found`).toEqual([])
  const url = pointer?.resourceType === 'DocumentReference' ? pointer.content[0]?.attachment.url : undefined
  const path = new URL(url ?? '').pathname
  const before = await she.get(path)
  expect
    .soft([before.status, await before.text()], `${key}: no reason, no word`)
    .toEqual([403, expect.not.stringContaining(publication.family)])
  await she.post(`/urgent/${plan}/reason`, { 'access.reason': 'attending' })
  const answer = await she.get(path)
  expect(answer.status, key).toBe(200)
  expect(answer.headers.get('Content-Type')).toBe('application/fhir+json; charset=UTF-8')
  return { key, plan, publication, bundle: await answer.json() }
}

const resourcesIn = ({ entry = [] }: Document): readonly FhirResource[] =>
  entry.flatMap(({ resource }) => (resource ? [resource] : []))

const wrongIn = (bundle: Document): readonly string[] =>
  [...new Set([bundle, ...resourcesIn(bundle)].flatMap(faultsIn))].slice(0, 12)

const beginsWithComposition = ({ key, bundle, publication }: One): void => {
  expect.soft(resourcesIn(bundle)[0], key).toMatchObject({
    resourceType: 'Composition',
    status: publication.version > 1 ? 'amended' : 'final',
  })
  const there = new Set(bundle.entry?.map(({ fullUrl }) => fullUrl))
  expect.soft(there.size, `${key}: each entry has an address of its own`).toBe(bundle.entry?.length)
  const named = [...JSON.stringify(bundle).matchAll(/"reference":"([^"]+)"/g)].map(([, to]) => to)
  expect
    .soft(
      named.filter((to) => !there.has(to)),
      `${key}: references that lead nowhere`,
    )
    .toEqual([])
}

const givesBackAnswers = ({ key, bundle, publication }: One): void => {
  const back = resourcesIn(bundle).flatMap((one) =>
    one.resourceType === 'QuestionnaireResponse' ? entriesIn(one.item ?? []) : [],
  )
  const may = publication.content.entries.filter(isExchanged)
  expect
    .soft(back.toSorted(byPlace), `${key}: plan → FHIR → plan`)
    .toEqual(may.map(asExchanged).toSorted(byPlace))
}

const saysNothingKept = ({ key, bundle, publication: { content } }: One): void => {
  const text = JSON.stringify(bundle)
  const open = content.entries.filter(isExchanged).flatMap(({ shown }) => shown.join('\n'))
  const kept = content.entries
    .filter((entry) => !isExchanged(entry))
    .flatMap(({ shown }) => shown)
    .filter((line) => line.length > 12 && !open.some((one) => one.includes(line)))
  const leaked = kept.filter((line) => text.includes(JSON.stringify(line).slice(1, -1)))
  expect.soft(leaked, `${key}: what is kept for others`).toEqual([])
}

/** Whatever the page for urgent care warns of, to the same reader, the document warns of in its narratives. */
const cautionsAsPage = async (it: AnApp, { key, plan, bundle }: One): Promise<void> => {
  const she = await it.as({ ...priya, id: accountId(`crew-of-${key}`), email: `crew-${key}@example.org` })
  const page = wordsIn(await (await she.get(`/urgent/${plan}`)).text())
  const document = wordsIn(resourcesIn(bundle).flatMap(narrativesIn).join(' '))
  const { words }: UrgentPage = flows.urgentPage
  const says = [
    ...Object.values(words.parts).map(({ lead }) => lead ?? ''),
    ...Object.values(words.sentences),
  ]
  const missing = says.filter((one) => one.endsWith('.') && page.includes(one) && !document.includes(one))
  expect.soft(missing, `${key}: warned of on the page alone`).toEqual([])
}

/** “Not recorded”, “left open by clinicians”: where the page has words for it, nobody reads that a question was not asked. */
const saysAbsenceAsPage = ({ key, bundle, publication: { content } }: One): void => {
  const { layout, words }: UrgentPage = flows.urgentPage
  const document = wordsIn(resourcesIn(bundle).flatMap(narrativesIn).join(' '))
  const sentenceOf = (name = '') => words.sentences[name]
  // As the page itself, which stands at the document's top, says of what nobody limits.
  const rows = new Map(
    rowsIn(layout).map(({ field, absent, unlimited }) => {
      const asAnybody = sentenceOf(unlimited)
      const isOnPage = asAnybody !== undefined && document.includes(`: ${asAnybody}`)
      return [field, isOnPage ? asAnybody : sentenceOf(absent)]
    }),
  )
  for (const { field, question } of content.notAsked.filter(
    (one) => one.hold !== true && isExchangedField(one),
  )) {
    const absence = rows.get(field) ?? 'Nothing recorded'
    expect.soft(document, `${key}: ${field}`).toContain(`${wordsIn(question)} ${absence}`)
  }
}
const isExchangedField = ({ section, field }: Pick<Entry, 'section' | 'field'>): boolean =>
  ruleOf(section, field) !== 'not exchanged' && !heldBack.has(field)
const heldBack = new Set(
  flows.sections.flatMap(({ section }) =>
    Object.entries(section.fields).flatMap(([name, field]) => (field.hold ? [name] : [])),
  ),
)

const narrativesIn = (one: FhirResource): readonly string[] =>
  [...JSON.stringify(one).matchAll(/"div":"((?:[^"\\]|\\.)*)"/g)].map(([, div = '']) => div)
const wordsIn = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(\d+);/g, (_, sign: string) => String.fromCharCode(Number(sign)))
    .replace(/\s+/g, ' ')

const makesNoWishAnOrder = ({ key, bundle }: One): void => {
  for (const resource of resourcesIn(bundle)) {
    const isWish = resource.meta?.tag?.some(({ code }) => code === 'W')
    if (resource.resourceType === 'CarePlan' && resource.activity)
      expect.soft([resource.intent, isWish], key).toEqual(['plan', false])
    if (resource.resourceType === 'MedicationRequest') expect.soft(isWish, key).toBe(false)
    if (resource.resourceType === 'Goal' && isWish)
      expect.soft(resource.lifecycleStatus, key).toBe('proposed')
  }
}

const rowsOf = async ({ ports }: AnApp, plan: PlanId): Promise<readonly string[]> =>
  (await ports.accessLog.ofPlan(plan))
    .toReversed()
    .filter(({ account }) => account.startsWith('crew-of-'))
    .map(({ deed, reason }) => `${deed} ${reason}`)

/** A paramedic reads what is clinical, and nothing that is held back or shown on a click of its own. */
const isExchanged = ({ sees, hold, section, field }: Entry): boolean =>
  sees !== 'site' && hold !== true && ruleOf(section, field) !== 'not exchanged'
const ruleOf = (section: string, field: string): unknown =>
  [...flows.sections, flows.submission, flows.approval].find((form) => form.section.id === section)?.exchange[
    field
  ]

const asExchanged = (entry: Entry) => {
  const { label, clinical, askedAs, sees, hold, forTeams, mayEndanger, ...rest } = entry
  const {
    list,
    item,
    field,
    at = list === undefined || item === undefined ? undefined : [list, item, field],
  } = rest
  return { ...rest, ...(at === undefined ? {} : { at }) }
}
const byPlace = (one: object, other: object): number => placeOf(one).localeCompare(placeOf(other))
const placeOf = (one: object): string => {
  const { section, field, item = '', saidBy } = Object(one)
  return [section, item, field, saidBy.voice, saidBy.name].join('/')
}
