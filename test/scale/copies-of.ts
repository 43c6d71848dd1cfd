import { clock } from '#src/clock.ts'
import { canonical } from '#src/plan/deeds/approving.ts'
import type { Recorded } from '#src/plan/facts.ts'
import { accountId, planId } from '#src/plan/ids.ts'
import type { Change } from '#src/plan/ports.ts'
import { rowOf } from '#src/plan/reads/plan-row.ts'
import { publicationOf } from '#src/plan/reads/publication.ts'
import { sitesNamedIn } from '#src/plan/sites.ts'
import { teamRowsOf } from '#src/plan/teams.ts'
import type { MadeUpPerson } from './made-up-person.ts'
import type { PlayedPlan } from './played-plan.ts'

/** The same plan of somebody else: what the store is handed for all its facts at once. */
export const copiesOf = ({ plan, facts, apart }: PlayedPlan) => {
  const row = rowOf(plan)
  const publication = publicationOf(plan)
  const carers = Object.values(plan.carers).map(({ id, email, account, removed }) => ({
    ...{ id, email, account, removed },
  }))
  const teams = teamRowsOf(plan)
  const sites = {
    kept: Object.fromEntries(sitesNamedIn(plan).map((named) => [named.id, apart[named.id] ?? ''])),
    destroyed: [],
  }
  const { id, owner = '', family, given, born, nhsNumber = '' } = row
  const written = JSON.stringify({ facts, row, publication })
  const said = new Map(
    [id, owner, family, given, born, nhsNumber].flatMap((text, index) =>
      text === '' ? [] : [[text, index]],
    ),
  )
  const pieces = written.split(new RegExp(`(${[...said.keys()].join('|')})`))
  return (count: number, person: MadeUpPerson): Change => {
    const id = planId(`made-up-plan-${count}`)
    const owner = accountId(`made-up-${count}`)
    const now = [id, owner, person.family, person.given, person.born, person.nhsNumber]
    const copy: Copy = JSON.parse(pieces.map((piece) => now[said.get(piece) ?? -1] ?? piece).join(''))
    return { after: { ...plan, id }, carers, teams, mail: [], sites, ...signed(copy) }
  }
}
type Copy = Pick<Change, 'row' | 'publication'> & { readonly facts: readonly Recorded[] }

/** Other words have another hash. */
const signed = ({ row, publication, facts }: Copy): Copy => {
  if (!publication) return { row, publication, facts }
  const hash = clock.digest(canonical(publication.content))
  const approved = facts.map((one) =>
    one.fact.kind === 'Approved' ? { ...one, fact: { ...one.fact, hash } } : one,
  )
  return { row, facts: approved, publication: { ...publication, hash } }
}
