import { expect, test } from 'vitest'
import { planId } from '#src/plan/ids.ts'
import { aWholeDraft, danielsVoice, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { anApp, daniel, led, rose, type Visitor } from '#test/kit/an-app.ts'

const P = `/plans/${rosesPlan}`
const at = `${P}/matters/fear`
const textOf = async (visitor: Visitor, path: string) => (await visitor.get(path)).text()

/** A question that Rose and her son both answer in her plan, each in their own voice. */
const answeredBoth = async () => {
  const it = await anApp()
  await aWholeDraft(it)
  const [she, he] = [await it.as(rose), await it.as(daniel)]
  const plan = () => it.ports.plans.load(planId(rosesPlan))
  const said = async (voice: 'person' | typeof danielsVoice) =>
    (await plan()).voices[voice]?.matters?.answers['matters.fear']?.said
  const both = [
    ['person', she, 'What she said'],
    [danielsVoice, he, 'What he said'],
  ] as const
  return { she, plan, said, both }
}

test('“Skip for now” leaves what was said as it stands, whoever said it, and half a change waits for its writer', async () => {
  const { both, said, plan } = await answeredBoth()
  for (const [voice, who, words] of both) {
    await who.answer(at, { 'matters.fear': words })
    const before = (await plan()).version
    expect(led(await who.answer(at, { 'matters.fear': words, wayOut: 'skipped' }))).not.toBe(at)
    await who.answer(at, { 'matters.fear': '', wayOut: 'skipped' })
    expect(await textOf(who, at)).toContain(`${words}</textarea>`)
    expect(await textOf(who, at)).not.toContain('not an answer yet')
    await who.answer(at, { 'matters.fear': `${words} and more`, wayOut: 'skipped' })
    expect(await textOf(who, at)).toContain(`${words} and more</textarea>`)
    expect(await said(voice)).toEqual({ kind: 'answer', value: words })
    expect((await plan()).version, 'nothing was said').toBe(before)
    await who.answer(at, { 'matters.fear': '', wayOut: 'talk' })
    await who.answer(at, { 'matters.fear': '', wayOut: 'skipped' })
    expect(await said(voice), 'nor is a wish to talk taken back').toEqual({ kind: 'talk' })
  }
})

test.each([
  ['not-sure', 'Not sure yet'],
  ['talk', 'I want to talk about this with the nurse or doctor'],
])(
  'an answer that “%s” takes out stands on the page that comes again, and Continue puts it back',
  async (way, words) => {
    const { she, both, said, plan } = await answeredBoth()
    for (const [voice, who, own] of both) {
      const answer = { 'matters.fear': own }
      await who.answer(at, answer)
      expect(led(await who.answer(at, { ...answer, wayOut: way }))).toBe(at)
      expect(await said(voice)).toEqual({ kind: way })
      const page = await textOf(who, at)
      for (const text of [`You chose “${words}”`, `${own}</textarea>`, 'Leave it so, and go on'])
        expect(page).toContain(text)
      expect(page.includes('Do you want both?')).toBe(way === 'talk')
      expect(page, 'to stop does not put it back').not.toContain('value="stop"')
      expect(page).toMatch(/It stays out of the plan[\s\S]*?href="\/plans\/[^"/]*"[^>]*>\s*Stop here/)
      expect(await textOf(who, P), 'the way back is named').toContain('matters/fear')
      expect(led(await who.answer(at, { ...answer, wayOut: way })), 'it is told once').not.toBe(at)
      await who.answer(at, { 'matters.fear': `${own} and more`, wayOut: way })
      await who.answer(at, answer)
      expect(await said(voice)).toEqual({ kind: 'answer', value: own })
    }
    await she.answer(at, { 'matters.fear': 'Once said', hides: ['', 'yes'] })
    await she.answer(at, { 'matters.fear': 'Other words', hides: ['', 'yes'], wayOut: way })
    const top = await textOf(she, `${P}/submission`)
    const folded = top.slice(0, top.indexOf('Other words'))
    expect(folded.lastIndexOf('<details'), 'hidden from helpers, it is folded').toBeGreaterThan(
      folded.lastIndexOf('</details>'),
    )
    expect((await plan()).hidden).toContain('matters.fear')
    const page = await textOf(she, at)
    expect(page).toContain('Other words</textarea>')
    expect(page.split('You also wrote')[1]).toContain('Once said')
  },
)

test('who must not be called is called by no “Skip for now”, and by “Not sure yet” not without a word', async () => {
  const { she, plan } = await answeredBoth()
  const roles = `${P}/contacts/contact/one-contact/roles`
  const answer = { 'contact.roles': ['do-not-contact'] }
  const said = async () =>
    (await plan()).voices.person?.contacts?.items.contact?.['one-contact']?.answers['contact.roles']?.said
  await she.answer(roles, answer)
  const stands = await said()
  expect(JSON.stringify(stands)).toContain('do-not-contact')
  await she.answer(roles, { wayOut: 'skipped' })
  expect(await said()).toEqual(stands)
  expect(led(await she.answer(roles, { ...answer, wayOut: 'not-sure' }))).toBe(roles)
  const page = await textOf(she, roles)
  expect(page).toContain('You chose “Not sure yet”')
  expect(page).toMatch(/value="do-not-contact"[^>]* checked/)
  await she.answer(roles, answer)
  expect(await said()).toEqual(stands)
})
