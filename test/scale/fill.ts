import { parseArgs } from 'node:util'
import { clock } from '#src/clock.ts'
import { compose } from '#src/compose.ts'
import { accountId } from '#src/plan/ids.ts'
import type { Change } from '#src/plan/ports.ts'
import type { Ports } from '#src/web/frame/ports.ts'
import { marionsPlan } from '#views/demo/marion.en.ts'
import { waltersPlan } from '#views/demo/walter.en.ts'
import { copiesOf } from './copies-of.ts'
import { firstApproved, madeUpPerson } from './made-up-person.ts'
import { before, playedPlan, slim } from './played-plan.ts'

/** Fills a demonstration with very many plans of people who do not exist, through the product's own store. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    drafts: { type: 'string', default: '0' },
    approved: { type: 'string', default: '0' },
    slim: { type: 'string', default: '0' },
  },
})
const [databaseUrl] = positionals
if (databaseUrl === undefined)
  throw new Error('which file? npm run scale -- big.sqlite --drafts 20000 --approved 1000 --slim 200000')

const composing = await compose(
  { baseUrl: 'http://127.0.0.1', demo: true, mailFrom: 'sayso@example.org', databaseUrl, smtpUrl: undefined },
  { clock, log: () => undefined, assets: new Map() },
)
if (!composing.ok) throw new Error(`no store: ${composing.kind}`)
const { ports, close } = composing.composed
const [practice] = await ports.practices.all()
if (!practice) throw new Error('the demonstration has no practice')
const drafted = before(await playedPlan(marionsPlan, practice), 'Submitted')
const approved = await playedPlan(waltersPlan, practice)

const add = async (
  { plans, accounts }: Ports,
  first: number,
  most: number,
  copy: ReturnType<typeof copiesOf>,
) => {
  for (let from = first; from < first + most; from += atOnce) {
    const counts = Array.from({ length: Math.min(atOnce, first + most - from) }, (_, index) => from + index)
    const changes = counts.map((count): readonly [number, Change] => [
      count,
      copy(count, madeUpPerson(count)),
    ])
    await Promise.all(
      changes.map(async ([count, change]) => {
        const id = accountId(`made-up-${count}`)
        await accounts.add({
          id,
          name: change.row.given,
          email: `${id}@home.example`,
          duty: { kind: 'none' },
        })
        if ((await plans.save(change)) !== 'saved') throw new Error(`${change.after.id} is there already`)
      }),
    )
  }
}
const atOnce = 200

const [drafts, whole, many] = [values.drafts, values.approved, values.slim].map(Number)
await add(ports, 0, drafts ?? 0, copiesOf(drafted))
await add(ports, firstApproved, whole ?? 0, copiesOf(approved))
await add(ports, firstApproved + (whole ?? 0), many ?? 0, copiesOf(slim(approved)))
await close()
