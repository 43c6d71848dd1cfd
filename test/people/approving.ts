import { flows } from '#flows/index.ts'
import { saidIn } from '#src/demo/spoken.ts'
import { entryNamed } from '#src/flow/spot.ts'
import type { DemoPlan } from '#views/demo/plan.ts'
import { sayPresumed } from '../browser/accept-sections.ts'
import { settleQuestions } from '../browser/settle-questions.ts'
import { type AskedField, type Entries, inputsFor } from './answers.ts'
import { acceptByKeys, type Keys, signByKeys } from './approving-by-keys.ts'
import { read, type Watch } from './counting.ts'
import { fillIn, type Walker } from './filling.ts'

type Team = NonNullable<DemoPlan['team']>

/** A professional with a draft that was handed over, and what they have to say to it. */
export type Approver = Walker & {
  readonly watch: Watch
  readonly plan: string
  readonly url: string
  readonly team: Team
  readonly entries: Entries
  readonly keys: Keys
  readonly look: (name: string) => Promise<void>
}

/** From the list of what waits to a plan that is approved: what the team has to write with a pointer, and all the rest by keys. */
export const approve = async (approver: Approver): Promise<void> => {
  const { page, hands, watch, url, plan, team, look } = approver
  await page.goto(`${url}/reviews`)
  await read(page, watch)
  await hands.press(page.locator(`main a[href^="${plan}/review"]`).first())
  await look('review')
  if (team.parental !== undefined) await recordParent(approver, team.parental)
  await writeWhatBecame(approver)
  await settleQuestions(page, `${url}${plan}`)
  for (const { section } of flows.sections) {
    await page.goto(`${url}${plan}/review/${section.id}`)
    await writeInSection(approver, section.id)
    if (watch.faults.length > 0) return
  }
  await page.goto(`${url}${plan}/review#main`)
  await acceptByKeys({ ...approver, read: () => read(page, watch) })
  await sign(approver)
}

const writeInSection = async (approver: Approver, section: string): Promise<void> => {
  const { page, hands, watch, look } = approver
  const done = new Set<string>()
  for (let times = 0; times < 5; times += 1) {
    await read(page, watch)
    const asked = (await toFill(approver, section)).filter(({ name }) => !done.has(name))
    if (asked.length === 0) break
    await fillIn(approver, asked, { story: { fields: {} }, entries: new Map() })
    for (const { name } of asked) done.add(name)
    await hands.press(page.getByRole('button', { name: 'Save', exact: true }).first())
  }
  await sayPresumed(page)
  const presumed = page.getByLabel('There is no reason to doubt it')
  if ((await presumed.count()) > 0 && (await presumed.isChecked()))
    await hands.press(page.getByRole('button', { name: 'Save', exact: true }).first())
  await look(`review ${section}`)
}

/** What the team has to say here and has not said, under the names that the page has for it. */
const toFill = async ({ page, team, entries }: Approver, section: string): Promise<readonly AskedField[]> => {
  const form = flows.sections.find((one) => one.section.id === section)
  const fields = form?.section.fields ?? {}
  const own = Object.entries(saidIn(team.fields)).flatMap(([name, said]) => {
    const field = entryNamed(fields, name)
    return field ? [{ name, field, said }] : []
  })
  const ofEntries = [...entries].flatMap(([id, entry]) =>
    Object.entries(fields).flatMap(([list, field]) =>
      field.control === 'list'
        ? Object.entries(saidIn(team.items?.[list]?.[entry] ?? {})).flatMap(([name, said]) => {
            const inner = entryNamed(field.item.fields, name)
            return inner ? [{ name: `${id}:${name}`, field: inner, said }] : []
          })
        : [],
    ),
  )
  const there = await page
    .locator('main [name]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('name') ?? ''))
  return [...own, ...ofEntries].filter(({ name }) =>
    there.some((one) => one === name || one.startsWith(`${name}.`)),
  )
}

/** Words that sounded like danger have to be looked into before anything is signed. */
const writeWhatBecame = async ({ page, hands, watch, url, plan }: Approver): Promise<void> => {
  await page.goto(`${url}${plan}/review`)
  const links = await page
    .locator('main a[href*="/disclosures/"]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
  for (const href of new Set(links)) {
    await page.goto(`${url}${href}`)
    await read(page, watch)
    await hands.tick(page.locator('input[name="disclosure.done"][value=no-danger]'))
    await hands.write(
      page.locator('textarea[name="disclosure.account"]'),
      'We spoke today. Nobody is in danger.',
    )
    await hands.press(
      page
        .locator('main form button')
        .filter({ hasText: /save|write/i })
        .first(),
    )
  }
}

/** Who has seen the papers says so, and what they were. */
const recordParent = async ({ page, hands, url, plan }: Approver, papers: string): Promise<void> => {
  await page.goto(`${url}${plan}/authority`)
  await hands.press(page.locator('main li a').first())
  const document = page.locator('main input[type=radio]')
  if ((await document.count()) > 0) await hands.tick(document.last())
  await hands.write(page.locator('main input[type=text]').first(), papers)
  await hands.press(page.locator('main form button').last())
}

const sign = async (approver: Approver): Promise<void> => {
  const { page, hands, watch, team, url, plan, keys, look } = approver
  await read(page, watch)
  const agreement = page.locator('main form:has(input[name=do][value=agree])')
  if ((await agreement.count()) > 0 && team.fields['share.basis'] !== undefined) {
    await fillIn(approver, asked(flows.submission.section.fields, team.fields), none)
    await hands.press(agreement.getByRole('button').last())
    await read(page, watch)
  }
  // What was agreed made another draft: the page as urgent care will read it comes before signing once more.
  if (!page.url().includes('seen=')) {
    await page.goto(`${url}/urgent/${plan.split('/').at(-1)}/draft`)
    await hands.press(page.getByRole('link', { name: 'Go on to sign' }).first())
  }
  await look('to-sign')
  const wanted = asked(flows.approval.section.fields, team.signOff).map(inputsFor)
  await signByKeys({ page, keys, read: () => read(page, watch) }, Object.assign({}, ...wanted), why)
  await page.locator('.nhsuk-error-summary, .nhsuk-panel').first().waitFor()
  await read(page, watch)
  await look('approved')
  const heading = await page.locator('h1').first().textContent()
  if (!heading?.startsWith('The plan is approved'))
    watch.faults.push(`not approved: ${heading} ${url}${plan}`)
}
const why = 'The hospice adds them on Monday.'
const none = { story: { fields: {} }, entries: new Map<string, string>() }

const asked = (
  fields: (typeof flows.sections)[number]['section']['fields'],
  told: Team['fields'],
): readonly AskedField[] =>
  Object.entries(saidIn(told)).flatMap(([name, said]) => {
    const field = entryNamed(fields, name)
    return field ? [{ name, field, said }] : []
  })
