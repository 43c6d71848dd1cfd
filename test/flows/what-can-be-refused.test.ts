import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { textsIn } from '#src/flow/heard-text.ts'
import { twelvePeople } from '#test/kit/twelve-people.ts'

const told = twelvePeople.flatMap(({ plan, team = plan.team }) =>
  textsIn(JSON.parse(JSON.stringify([plan.person, team ?? null]))),
)
const texts = [
  ...new Set(told),
  ...[
    'Lithium',
    'Penicillin',
    'I stopped my lithium in May',
    'If my lithium is stopped, I get ill',
    'Comfort first',
  ],
  ...[
    'Hospital is not recommended',
    'Intensive care is not recommended',
    'Do not attempt CPR',
    'Not hospital',
  ],
]
const fields = [
  ...new Set(flows.contradictions.flatMap(({ refusedIn = [] }) => refusedIn)),
  ...['rec.hospital', 'rec.criticalCare', 'rec.goal', 'matters.value', 'of-no-form'],
]

test('what is not listened to, since its question cannot refuse it or no word to stop stands there, would have been heard as nothing', () => {
  const heard = { limited: 0, shared: 0 }
  for (const { id, refusedIn, heardWith, isRefused } of flows.contradictions)
    for (const text of texts)
      for (const field of fields) {
        if (!isRefused(field, text)) continue
        heard.limited += refusedIn ? 1 : 0
        heard.shared += heardWith ? 1 : 0
        expect(refusedIn?.includes(field) ?? true, `${id} in ${field}: ${text}`).toBe(true)
        expect(heardWith?.(text) ?? true, `${id}: ${text}`).toBe(true)
      }
  expect(Math.min(heard.limited, heard.shared), 'the texts refuse some of each').toBeGreaterThan(0)
})
