import type { Plan } from '../plan.ts'
import { isSpent, letterKey } from '../printed-letters.ts'
import type { CarerRow } from './plan-row.ts'

/** Who helps or was asked to; and the letters that nobody's account holds yet, each found by the digest of its code. */
export const carerRowsOf = ({
  carers,
  letters = {},
}: Pick<Plan, 'carers' | 'letters'>): readonly CarerRow[] => [
  ...Object.values(carers).map(({ id, email, account, removed }) => ({ id, email, account, removed })),
  ...Object.values(letters).map((letter) => ({
    id: letter.id,
    email: letterKey(letter.codeHash),
    account: undefined,
    removed: isSpent(letter),
  })),
]
