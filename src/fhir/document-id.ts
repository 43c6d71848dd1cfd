/** Ids of plans have a letter that ids of FHIR may not have, and lack one that these may. */
export const idInFhir = (plan: string): string => plan.replaceAll('_', '.')
export const planInFhir = (id: string): string => id.replaceAll('.', '_')
