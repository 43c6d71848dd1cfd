import type { AgendaLine } from '#views/review/agenda.ts'
import { isSameSpot } from '../../flow/spot.ts'
import type { Plan } from '../../plan/plan.ts'
import { fieldMarked } from '../../plan/plan-forms.ts'
import { missingForApproval } from '../../plan/reads/completeness.ts'
import { hasValue, placed, rulesNow } from '../../plan/reads/rules.ts'
import { missingLine } from './agenda-lines.ts'
import { leadingLine } from './rule-lines.ts'

/** What a thin plan is without, though nothing waits for it: how the person is found and reached, what its signer has to know, and what seems to go against each other. */
export const lackingIn = (
  plan: Plan,
  today: string,
): { readonly lacking: readonly AgendaLine[]; readonly both: readonly AgendaLine[] } => {
  const needed = missingForApproval(plan, today)
  const spots = told
    .map((mark) => fieldMarked(plan.forms, mark) ?? '')
    .filter((field) => !hasValue(plan, field))
    .flatMap((field) => placed(plan, field))
    .filter((spot) => !needed.some((one) => isSameSpot(one, spot)))
  const known = rulesNow(plan, { at: 'approval', today }, 'acknowledge')
  const linesOf = (isApart: boolean) =>
    known.filter(({ apart }) => (apart !== undefined) === isApart).map((rule) => leadingLine(plan, rule))
  return {
    lacking: [...spots.map((spot) => missingLine(plan, spot)), ...linesOf(false)],
    both: linesOf(true),
  }
}
const told = ['nhs-number', 'own-phones'] as const
