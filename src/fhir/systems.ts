/** Names that do not change once something was sent under them. */
export const nhsNumberSystem = 'https://fhir.nhs.uk/Id/nhs-number'
export const odsSystem = 'https://fhir.nhs.uk/Id/ods-organization-code'
export const planSystem = 'urn:sayso:id:plan'
export const choiceSystem = 'urn:sayso:cs:choice'
export const classSystem = 'urn:sayso:cs:answer-class'
export const pathwaySystem = 'urn:sayso:cs:pathway'
export const registrationSystem = 'urn:sayso:id:registration'
export const snomed = 'http://snomed.info/sct'
export const loinc = 'http://loinc.org'
export const ukCore = (name: string): string => `https://fhir.hl7.org.uk/StructureDefinition/UKCore-${name}`
export const ukCoreExtension = (name: string): string =>
  `https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-${name}`
export const headingSystem = 'https://fhir.hl7.org.uk/CodeSystem/UKCore-RecordStandardHeadings'
export const numberStatusSystem =
  'https://fhir.hl7.org.uk/CodeSystem/UKCore-NHSNumberVerificationStatusEngland'
export const confidentialitySystem = 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality'

/** A code of a rule of exchange, in the system that its shape tells. */
export const codingFor = (code: string) => {
  if (/^\d+-\d$/.test(code)) return { system: loinc, code }
  return /^\d{6,18}$/.test(code) ? { system: snomed, code } : undefined
}
