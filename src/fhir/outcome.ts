import type { OperationOutcome, OperationOutcomeIssue } from 'fhir/r4.js'

export type Issue = {
  readonly severity?: OperationOutcomeIssue['severity']
  readonly code: OperationOutcomeIssue['code']
  readonly title: string
  readonly text: string
}

/** What went wrong, or what is to be known, in plain words. */
export const outcomeOf = (issues: readonly Issue[]): OperationOutcome => ({
  resourceType: 'OperationOutcome',
  issue: issues.map(({ severity = 'error', code, title, text }) => ({
    ...{ severity, code },
    details: { text: title },
    diagnostics: text,
  })),
})
