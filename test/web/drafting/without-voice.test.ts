import { expect, test } from 'vitest'
import { helpedPlan } from '#test/kit/a-helped-plan.ts'
import { beforeItIsRead, dayAndNight } from '#views/frame/help-now.ts'
import { withoutVoice } from '#views/frame/without-voice.ts'
import { english } from '#views/words.ts'

/** Every way to call, in the order in which a page has them. */
const callsOn = (page: string): readonly string[] =>
  [...page.matchAll(/href="((?:tel|sms):[^"]+|https:\/\/999bsl[^"]*)"/g)].map(([, href]) => href ?? '')
const signed = ['https://999bsl.co.uk', 'tel:18000', 'sms:999', 'tel:18001111'] as const

test.each([
  ['an interpreter for British Sign Language', { 'comms.interpreterKind': 'bsl' }, 'interpreter-kind'],
  ['their own language', { 'comms.language': 'bfi' }, 'language'],
  ['lip reading', { 'comms.aids': 'lip-reading' }, 'aids'],
] as const)(
  'who asks for %s finds what takes signs or text before every voice call, wherever numbers stand; their helper does not',
  async (_, said, step) => {
    const { she, he, base } = await helpedPlan()
    const at = async (who: typeof she, path: string) =>
      callsOn(await (await who.get(`${base}/${path}`)).text())
    const before = await at(she, 'submission')
    expect(before[0]).toBe('tel:999')
    expect(before).not.toContain('tel:18000')
    await she.answer(`${base}/communication/needs`, { 'comms.infoFormat': 'sms', 'comms.interpreter': 'yes' })
    await she.answer(`${base}/communication/${step}`, said)
    expect((await at(she, 'crisis/check')).slice(0, 4)).toEqual(signed)
    for (const draw of [dayAndNight, beforeItIsRead])
      expect(callsOn(String(draw(withoutVoice(english)))).slice(0, 4)).toEqual(signed)
    const below = await at(she, 'about/people')
    expect(below.slice(0, 2), 'at the foot of every page').toEqual(['tel:18000', 'tel:999'])
    expect(await at(he, 'submission')).not.toContain('tel:18000')
    const led = await she.answer(`${base}/matters/fear`, { 'matters.fear': 'I want to end my life' })
    expect(led.headers.get('location')).toMatch(/^\/help-now/)
    const help = callsOn(await (await she.get(led.headers.get('location') ?? '')).text())
    expect(help.slice(0, 4).toSorted(), 'on the page of help too').toEqual([...signed].toSorted())
    const refused = await (
      await she.answer(`${base}/about/people`, { 'about.people': `${'I want to end my life. '.repeat(400)}` })
    ).text()
    expect(callsOn(refused).slice(0, 4).toSorted(), 'and above an answer that was refused').toEqual(
      [...signed].toSorted(),
    )
  },
)
