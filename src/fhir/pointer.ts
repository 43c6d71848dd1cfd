import type { Bundle, DocumentReference, OperationOutcome } from 'fhir/r4.js'
import type { ExchangeLayout } from '../flow/exchange-layout.ts'
import { pathways } from '../flow/section.ts'
import type { Publication } from '../plan/reads/publication.ts'
import { idInFhir } from './document-id.ts'
import { narrative } from './narrative.ts'
import { nhsNumberSystem, planSystem, snomed, ukCore } from './systems.ts'

/** Where the current approved plan of somebody is read, and nothing of what stands in it. */
export const pointerTo = (
  base: string,
  layout: ExchangeLayout,
  publication: Publication,
  changedAt: string,
): DocumentReference => {
  const { plan, version, family, given, born, nhsNumber, approvedAt, content } = publication
  const who = `${family.toUpperCase()}, ${given}, ${born}`
  const isChanged = changedAt > approvedAt
  const versionId = isChanged ? `${version}.${changedAt.replace(/\D/g, '')}` : String(version)
  const kind = layout.documentTypes[pathways.find((one) => one === content.pathways[0]) ?? 'ltc']
  return {
    resourceType: 'DocumentReference',
    id: idInFhir(plan),
    meta: { versionId, profile: [ukCore('DocumentReference')] },
    text: narrative([{ head: layout.words.title, lines: [who] }]),
    masterIdentifier: { system: planSystem, value: `${plan}|${versionId}` },
    identifier: [{ system: planSystem, value: plan }],
    status: 'current',
    docStatus: version > 1 || isChanged ? 'amended' : 'final',
    type: { coding: [{ system: snomed, code: kind }], text: layout.words.title },
    category: [{ coding: [{ system: snomed, code: '734163000' }] }],
    subject: {
      ...(nhsNumber === undefined ? {} : { identifier: { system: nhsNumberSystem, value: nhsNumber } }),
      display: who,
    },
    date: changedAt,
    author: [{ display: content.signedBy.name }],
    custodian: { display: content.signedBy.practice },
    content: [
      {
        attachment: {
          contentType: 'application/fhir+json',
          url: `${base}/Bundle/${idInFhir(plan)}`,
          title: layout.words.title,
          creation: changedAt,
        },
      },
    ],
  }
}

/** Who was found, and what is to be known beside them. */
export const searchSet = (
  self: string,
  found: readonly DocumentReference[],
  told: readonly OperationOutcome[],
): Bundle => ({
  resourceType: 'Bundle',
  type: 'searchset',
  total: found.length,
  link: [{ relation: 'self', url: self }],
  entry: [
    ...found.map((resource) => ({
      fullUrl: `${self}/${resource.id ?? ''}`,
      resource,
      search: { mode: 'match' as const },
    })),
    ...told.map((resource) => ({ resource, search: { mode: 'outcome' as const } })),
  ],
})
