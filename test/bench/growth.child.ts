import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { clock } from '#src/clock.ts'
import { type Composed, compose, ourForms } from '#src/compose.ts'
import { planId } from '#src/plan/ids.ts'
import { auditCost } from './audit-cost.ts'
import { beginner, type Person } from './prepare-store.ts'

/** Prints what a question page and its posted answer cost together, in microseconds of CPU: by facts of the plan, by chapters of the form; and what an audit of a plan costs. */
const folder = mkdtempSync(join(tmpdir(), 'sayso-growth-'))
const baseUrl = 'http://localhost:3000'
const countedPairs = 100
const asked = 'matters'

const composedOf = async (chapters: number): Promise<Composed> => {
  const composing = await compose(
    {
      baseUrl,
      demo: false,
      mailFrom: 'sayso@example.org',
      databaseUrl: join(folder, `${chapters}.sqlite`),
      smtpUrl: undefined,
    },
    { clock, log: () => undefined, assets: new Map() },
    { ...ourForms, sections: sectionsOf(chapters) },
  )
  if (!composing.ok) throw new Error(`no store: ${composing.kind}`)
  return composing.composed
}

/** So many chapters, the one with the question among them. */
const sectionsOf = (chapters: number) => {
  const others = ourForms.sections.filter(({ section }) => section.id !== asked).slice(0, chapters - 1)
  return ourForms.sections.filter((form) => form.section.id === asked || others.includes(form))
}

/** Pages, each followed by another answer to its question, so that every answer is a fact. */
const walk = async ({ app, ports }: Composed, { plan, cookie }: Person, pairs: number): Promise<void> => {
  const question = `${baseUrl}/plans/${plan}/${asked}/value`
  const posting = { cookie, Origin: baseUrl, 'Content-Type': 'application/x-www-form-urlencoded' }
  for (let pair = 0; pair < pairs; pair += 1) {
    const page = await app.request(question, { headers: { cookie } })
    const { version } = await ports.plans.load(planId(plan))
    const body = new URLSearchParams({
      [`${asked}.value`]: `The garden ${version}`,
      read: String(version),
    }).toString()
    const told = await app.request(question, { method: 'POST', body, headers: posting })
    if (page.status !== 200 || told.status !== 303)
      throw new Error(`${question} gave ${page.status} and ${told.status}`)
  }
}

const costOf = async (composed: Composed, person: Person): Promise<number> => {
  const before = process.cpuUsage()
  await walk(composed, person, countedPairs)
  const { user, system } = process.cpuUsage(before)
  return Math.round((user + system) / countedPairs)
}

const whole = await composedOf(ourForms.sections.length)
const writer = await beginner(whole.ports)
await walk(whole, writer, 6 * countedPairs)
const byFacts: [number, number][] = []
const late = await beginner(whole.ports)
for (const facts of [0, 300, 900]) {
  const { version } = await whole.ports.plans.load(planId(late.plan))
  await walk(whole, late, Math.max(0, facts - version))
  byFacts.push([facts, await costOf(whole, late)])
}
await whole.close()
const byChapters: [number, number][] = []
for (const chapters of [1, Math.ceil(ourForms.sections.length / 2), ourForms.sections.length]) {
  const some = await composedOf(chapters)
  const person = await beginner(some.ports)
  await walk(some, person, countedPairs)
  byChapters.push([chapters, await costOf(some, person)])
  await some.close()
}
rmSync(folder, { recursive: true, force: true })
process.stdout.write(JSON.stringify({ byFacts, byChapters, audit: auditCost() }))
