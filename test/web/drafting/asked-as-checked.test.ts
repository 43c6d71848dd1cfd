import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { pathways } from '#src/flow/section.ts'
import type { Account } from '#src/plan/actor.ts'
import { aWholeDraft, does, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { said } from '#test/kit/a-section.ts'
import { type AnApp, anApp, daniel, rose } from '#test/kit/an-app.ts'

const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** Where a check page leads for each question, and what it calls it. */
const changesOn = (html: string) =>
  [
    ...html.matchAll(
      /<a href="([^"]+)">(?:Change|Answer[^<]*)<span class="nhsuk-u-visually-hidden">: ([^<]*)</g,
    ),
  ].map(([, href = '', question = '']) => ({ href, question: plain(question) }))

/** All that its page calls what it asks: the heading, and what stands above each control. */
const askedOn = (html: string): readonly string[] =>
  [...html.matchAll(/<(h1|label|legend|h2)\b[^>]*>([\s\S]*?)<\/\1>/g)].map(([, , text = '']) => plain(text))

/** A question on several pages has one name for all of them: the title of its step. */
const onSeveralPages = ['contact.roles']

const differing = async (it: AnApp, who: Account): Promise<readonly string[]> => {
  const reader = await it.as(who)
  const wrong: string[] = []
  for (const { section } of flows.sections) {
    const check = await reader.get(`/plans/${rosesPlan}/${section.id}/check`)
    for (const { href, question } of changesOn(await check.text())) {
      const page = await (await reader.get(href)).text()
      if (onSeveralPages.some((name) => page.includes(`name="${name}"`))) continue
      if (!askedOn(page).includes(question)) wrong.push(`${question} → ${href}: ${askedOn(page)[0]}`)
    }
  }
  return wrong
}

test.each(pathways.filter((one) => one !== 'cyp'))(
  'a check page asks the person and a helper what the page asked, in a plan of %s',
  async (pathway) => {
    const it = await anApp()
    await aWholeDraft(it, pathway)
    const more = { kind: 'answer', section: 'crisis', at: [], step: 'more' } as const
    const all = ['safety', 'paper', 'nearest', 'agreed', 'restraint', 'substances']
    if (pathway === 'mhc') await does(it, rose, { ...more, said: { 'mh.more': said(all) } })
    for (const who of [rose, daniel]) expect(await differing(it, who), who.name).toEqual([])
  },
)
