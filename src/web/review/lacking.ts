import type { AgendaLine } from '#views/review/agenda.ts'
import { isSameSpot } from '../../flow/spot.ts'
import type { Plan } from '../../plan/plan.ts'
import { fieldMarked } from '../../plan/plan-forms.ts'
import { missingForApproval } from '../../plan/reads/completeness.ts'
import { hasValue, placed, rulesNow } from '../../plan/reads/rules.ts'
import { missingLine } from './agenda-lines.ts'

/** What a thin plan is without, though nothing waits for it: how the person is found and reached, and what its signer has to know. */
export const lackingIn = (plan: Plan, today: string): readonly AgendaLine[] => {
  const needed = missingForApproval(plan, today)
  const spots = told
    .map((mark) => fieldMarked(plan.forms, mark) ?? '')
    .filter((field) => !hasValue(plan, field))
    .flatMap((field) => placed(plan, field))
    .filter((spot) => !needed.some((one) => isSameSpot(one, spot)))
  const known = rulesNow(plan, { at: 'approval', today }, 'acknowledge')
  return [...spots.map((spot) => missingLine(plan, spot)), ...known.map(({ words }) => ({ text: words }))]
}
const told = ['nhs-number', 'own-phones'] as const
