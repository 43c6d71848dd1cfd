import { part } from '../../flow/json.ts'
import { answersIn, type Plan } from '../plan.ts'
import { pathIn } from './reading.ts'

/** How many answers that somebody signed for name a clinician by another registration than that of the account that signed. */
export const signedByOther = (plan: Plan): number =>
  plan.forms.sections.flatMap(({ section }) => {
    const { live } = pathIn(plan, 'team', section)
    const { answers } = answersIn(plan, 'team', section.id)
    return Object.entries(section.fields).flatMap(([name, { signs = [] }]) => {
      const signer = live[name] === undefined ? undefined : answers[name]?.signed?.registration
      if (signer === undefined) return []
      return signs.flatMap((field) => {
        const said = live[field]
        const named = said?.kind === 'answer' ? part(said.value, 'registration') : undefined
        return typeof named === 'string' && !isSame(named, signer) ? [field] : []
      })
    })
  }).length

/** With or without the name of the register before it. */
const isSame = (one: string, other: string): boolean => {
  const [a, b] = [bare(one), bare(other)]
  return a !== '' && b !== '' && (a.endsWith(b) || b.endsWith(a))
}

const bare = (registration: string): string =>
  registration
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
