import type { CapabilityStatement } from 'fhir/r4.js'

export type CapabilityWords = Readonly<
  Record<'name' | 'description' | 'security' | 'searching' | 'reading' | 'asking', string>
>

/** What is served, and nothing that is not. */
export const capabilityOf = (base: string, date: string, words: CapabilityWords): CapabilityStatement => ({
  resourceType: 'CapabilityStatement',
  url: `${base}/metadata`,
  name: 'Sayso',
  title: words.name,
  status: 'active',
  experimental: false,
  date,
  description: words.description,
  kind: 'instance',
  implementation: { description: words.name, url: base },
  software: { name: 'Sayso' },
  fhirVersion: '4.0.1',
  format: ['application/fhir+json'],
  rest: [
    {
      mode: 'server',
      documentation: words.description,
      security: { cors: false, description: words.security },
      resource: [
        {
          type: 'DocumentReference',
          documentation: words.searching,
          interaction: [{ code: 'search-type', documentation: words.searching }],
          searchParam: [
            { name: 'subject', type: 'reference', documentation: words.searching },
            { name: 'status', type: 'token' },
          ],
        },
        { type: 'Bundle', documentation: words.reading, interaction: [{ code: 'read' }] },
        {
          type: 'Questionnaire',
          documentation: words.asking,
          interaction: [{ code: 'read' }, { code: 'search-type' }],
        },
      ],
    },
  ],
  document: [
    {
      mode: 'producer',
      documentation: words.reading,
      profile: 'http://hl7.org/fhir/StructureDefinition/Composition',
    },
  ],
})
