import { expect, test } from 'vitest'
import { wordsToCompare } from '#src/plan/quality/same-words.ts'
import { saying, whole } from '#test/kit/a-cpr-decision.ts'
import {
  acceptAll,
  aHandedOverPlan,
  does,
  rosesPlan,
  signed,
  writeTeamsPart,
} from '#test/kit/a-handed-over-plan.ts'
import { anApp, nora, readOn } from '#test/kit/an-app.ts'

const at = `/plans/${rosesPlan}/review/recommendations`
const signing = `/plans/${rosesPlan}/approval`
const saysNothing = 'says nothing of what CPR would do in this person’s body'
const [hidden, chosen] = [
  'He is tired of it all, and of everybody who comes.',
  'CPR would break his ribs and he would not leave intensive care.',
]

test('RULE-CPR-7: only the note of the reason that is chosen counts; one that was written beside another blocks nothing and waits there', async () => {
  const app = await anApp()
  await aHandedOverPlan(app)
  await writeTeamsPart(app)
  const as = await app.as(nora)
  const { 'rec.cpr.reason': _, 'rec.cpr.endorsedBy': endorsedBy, ...others } = whole
  for (const [field, value] of Object.entries(others)) await does(app, nora, saying(field, value))
  const decides = async (reason: string) => {
    const read = readOn(await (await as.get(at)).text())
    const notes = {
      'rec.cpr.reason.note.would-not-work': hidden,
      'rec.cpr.reason.note.burdens-outweigh': chosen,
    }
    expect((await as.post(at, { read, 'rec.cpr.reason': reason, ...notes })).status).toBe(303)
    await does(app, nora, saying('rec.cpr.endorsedBy', endorsedBy))
    await acceptAll(app, nora)
    const { draftVersion } = await app.ports.plans.load(rosesPlan)
    const signs = { ...signed, read: String(draftVersion) }
    return (await as.post(signing, signs)).text()
  }
  expect(await decides('would-not-work')).toContain(saysNothing)
  expect(await decides('burdens-outweigh')).not.toContain(saysNothing)
  const plan = await app.ports.plans.load(rosesPlan)
  expect(wordsToCompare(plan).reasons).toEqual([expect.stringMatching(/ribs/i)])
  const page = await (await as.get(at)).text()
  expect(page, 'it comes back with its reason').toContain(hidden)
  expect(await decides('would-not-work')).toContain(saysNothing)
})
