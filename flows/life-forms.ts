import { form } from '#src/flow/form.ts'
import type { Words } from '#src/flow/words.ts'
import { closingExchanges } from './closing/fhir.ts'
import { closing } from './closing/section.ts'
import { correctionExchanges } from './correction/fhir.ts'
import { correction } from './correction/section.ts'
import { endingExchanges } from './ending/fhir.ts'
import { ending } from './ending/section.ts'
import { suspensionExchanges } from './suspension/fhir.ts'
import { suspension } from './suspension/section.ts'

/** What a clinician says where an approved plan, or a part of it, is not to be followed. */
export const lifeForms = (words: {
  readonly suspension: Words<typeof suspension>
  readonly ending: Words<typeof ending>
  readonly closing: Words<typeof closing>
  readonly correction: Words<typeof correction>
}) => ({
  suspension: form(suspension, words.suspension, suspensionExchanges),
  ending: form(ending, words.ending, endingExchanges),
  closing: form(closing, words.closing, closingExchanges),
  correction: form(correction, words.correction, correctionExchanges),
})
