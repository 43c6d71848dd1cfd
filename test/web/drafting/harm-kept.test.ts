import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import type { Json } from '#src/flow/json.ts'
import { publicationForHelpers } from '#src/plan/reads/for-helpers.ts'
import { asHelperReads } from '#src/plan/reads/harm-kept.ts'
import { publicationAsItStands } from '#src/plan/reads/publication.ts'
import { latestReview } from '#src/plan/reads/review-limit.ts'
import { aWholeDraft, danielsVoice, does, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { aSpokenPlan } from '#test/kit/a-recording.ts'
import { tracyHelps, tracysVoice } from '#test/kit/a-second-helper.ts'
import { anApp, helen, led, rose, type Visitor } from '#test/kit/an-app.ts'

const P = `/plans/${rosesPlan}`
const canary = 'zebra'
const his = `The night carer hurts mum, ${canary}`
const hers = `Tracy hits me, ${canary}`

const helpedByTwo = async () => {
  const plan = await aSpokenPlan()
  return { ...plan, other: await tracyHelps(plan.it) }
}

const questions = flows.sections.flatMap(({ section }) =>
  Object.keys(section.steps).map((step) => `${P}/${section.id}/${step}`),
)

/** Every question of a plan, and every page that one page after another leads to. */
const allPages = async (who: Visitor): Promise<ReadonlyMap<string, string>> => {
  const pages = new Map<string, string>()
  const waiting = [P, '/plans', ...questions]
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (pages.has(path)) continue
    const answer = await who.get(path)
    const page = await answer.text()
    pages.set(path, page)
    for (const [, href = ''] of page.matchAll(/href="(\/(?:plans|urgent)[^"#?]*)/g)) waiting.push(href)
  }
  return pages
}
const pagesWith = (pages: ReadonlyMap<string, string>, text: string): readonly string[] =>
  [...pages].flatMap(([path, page]) => (page.includes(text) ? [path] : []))

const saidIn = async (she: Visitor, he: Visitor) => {
  await he.answer(`${P}/matters/fear`, { 'matters.fear': his })
  await he.answer(`${P}/matters/fear`, { ownQuestion: his, do: 'ask' })
  const added = led(await he.post(`${P}/contacts/contact/items`, { item: 'of-daniel' }))
  await he.answer(added, { 'contact.name': his })
  await she.answer(`${P}/matters/value`, { 'matters.value': hers })
}

test('words in which harm is heard are read by no other helper, on any page; by who wrote them, the person and clinicians they are', async () => {
  const { it, she, he, other, recorded, typesUp, handsOver, text } = await helpedByTwo()
  await typesUp(await recorded(), his)
  const before = await allPages(other)
  expect(before.size).toBeGreaterThan(60)
  await saidIn(she, he)
  const after = await allPages(other)
  expect(pagesWith(after, canary)).toEqual([])
  expect(
    [...after.keys()].filter((path) => path.includes('of-daniel') || path.includes('/recordings/')),
  ).toEqual([])
  expect(await text(he, `${P}/matters/fear`)).toContain(his)
  expect(await text(he, `${P}/matters/value`)).not.toContain(canary)
  for (const at of ['fear', 'value']) expect(await text(she, `${P}/matters/${at}`)).toContain(canary)
  await handsOver()
  const nurse = await it.as(helen)
  const read = await text(nurse, `${P}/review/matters`)
  for (const words of [his, hers]) expect(read).toContain(words)
  expect(pagesWith(await allPages(other), canary)).toEqual([])
}, 120_000)

test('what harmless words another helper wrote is read as before, and so is what she wrote herself', async () => {
  const { he, other, text } = await helpedByTwo()
  await he.answer(`${P}/matters/fear`, { 'matters.fear': 'Dogs in the hall' })
  await other.answer(`${P}/matters/value`, { 'matters.value': his })
  expect(await text(other, `${P}/matters/fear`)).toContain('Dogs in the hall')
  expect(await text(other, `${P}/matters/value`)).toContain(his)
  expect(await text(he, `${P}/matters/value`)).not.toContain(canary)
})

test('of what is approved a helper reads none of it either, and no mark that such words were written since', async () => {
  const { it, she, he, plan } = await helpedByTwo()
  await saidIn(she, he)
  const now = it.ports.clock.now()
  const whole = await plan()
  const standing = publicationAsItStands(whole, now, latestReview(whole, now))
  expect(JSON.stringify(standing)).toContain(canary)
  const change = { field: 'matters.fear', label: 'Fear', at: now }
  const published = { ...standing, changeAsked: [change] }
  const read = (voice = tracysVoice) => publicationForHelpers(asHelperReads(whole, voice), published)
  expect(JSON.stringify(read().publication)).not.toContain(canary)
  expect(read().publication.changeAsked).toEqual([])
  expect(JSON.stringify(asHelperReads(whole, tracysVoice))).not.toContain(canary)
  expect(asHelperReads(whole, danielsVoice).voices[danielsVoice]).toEqual(whole.voices[danielsVoice])
})

test('the page about danger says to a helper who can read it, and first offers to tell the practice alone; to the person that helpers cannot', async () => {
  const { she, he, text } = await helpedByTwo()
  const way = led(await he.answer(`${P}/matters/fear`, { 'matters.fear': his }))
  const page = await text(he, way)
  expect(page).toContain('person.preferredName can read these words here.')
  expect(page).toContain('Nobody else who helps can.')
  expect(page).toContain(`href="${P}/private-word"`)
  expect(page.indexOf('/private-word')).toBeLessThan(page.indexOf('find-local-council'))
  expect(way, 'no name stands in an address').not.toContain('Rose')
  const hersToo = await text(she, led(await she.answer(`${P}/matters/value`, { 'matters.value': hers })))
  expect(hersToo).toContain('The people who help you cannot')
  expect(hersToo).not.toContain('Hide this answer from them')
  expect(await text(she, way), 'who is no helper is told nothing of a plan').not.toContain('/private-word')
})

test('what a helper had read goes on standing for her when words of harm come over it, and every page is as it was', async () => {
  const { she, other, text } = await helpedByTwo()
  await she.answer(`${P}/matters/value`, { 'matters.value': 'My garden' })
  await she.answer(`${P}/matters/fear`, { 'matters.fear': 'Dogs in the hall' })
  const added = led(await she.post(`${P}/contacts/contact/items`, { item: 'of-rose' }))
  await she.answer(added, { 'contact.name': 'Tracy Bolt' })
  const before = await allPages(other)
  expect(pagesWith(before, 'My garden')).not.toEqual([])
  await she.answer(`${P}/matters/value`, { 'matters.value': `My garden. ${hers}` })
  await she.answer(`${P}/matters/value`, { 'matters.value': hers })
  await she.answer(`${P}/matters/fear`, { 'matters.fear': `Dogs in the hall, and ${hers}` })
  await she.answer(added, { 'contact.name': `Tracy Bolt, ${hers}` })
  const after = await allPages(other)
  expect([...after.keys()].sort()).toEqual([...before.keys()].sort())
  for (const [path, page] of before) expect(withoutMarks(after.get(path)), path).toBe(withoutMarks(page))
  expect(await text(she, `${P}/matters/value`)).toContain(canary)
  await she.answer(`${P}/matters/value`, { 'matters.value': 'My garden in May' })
  expect(await text(other, `${P}/matters/value`)).toContain('My garden in May')
}, 120_000)

/** The version at which a page was read and the id of an entry to come stand on it unseen, whatever was written. */
const withoutMarks = (page = ''): string => page.replaceAll(/name="(read|item)" value="[^"]*"/g, '')

test('every page says the same of words of harm to the person: helpers do not read them, and may go on reading what stood there', async () => {
  const { she, text } = await helpedByTwo()
  await she.answer(`${P}/matters/fear`, { 'matters.fear': 'Dogs in the hall' })
  const over = led(await she.answer(`${P}/matters/fear`, { 'matters.fear': hers }))
  expect(await text(she, over)).toContain(
    'They go on reading what stood here before, so that nobody misses it.',
  )
  const added = led(await she.post(`${P}/crisis/crisis/items`, { item: 'sudden-one' }))
  const first = led(await she.answer(added, { 'crisis.name': hers }))
  expect(await text(she, first)).not.toContain('what stood here before')
  const [before, nothing] = [await text(she, `${P}/matters/fear`), await text(she, added)]
  for (const page of [before, nothing]) {
    expect(page).toContain('Your helpers do not read this answer, because of its words.')
    expect(page).toContain('Your helpers do not read your answer, because of its words. Once')
    expect(page).not.toContain('Hide my answer from my helpers')
    expect(page).not.toContain('You, anyone you let help you')
  }
  expect(before).toContain('Also hide what stood here before. Your helpers may notice that it is gone.')
  expect(nothing).toContain('For them nothing stands here.')
  expect(nothing).not.toContain('name="hides"')
  const helpers = await text(she, `${P}/carers`)
  const list = helpers.slice(helpers.indexOf('that they will not read'))
  expect(list).toMatch(
    /matters\/fear">[^<]*<\/a>, as it stands now, because of its words\. They read what stood there before\./,
  )
  expect(list).toMatch(/crisis\/crises">[^<]*<\/a>, because of its words/)
  await she.answer(`${P}/matters/fear`, { 'matters.fear': 'Cats' })
  expect(await text(she, `${P}/matters/fear`)).toContain('Hide my answer from my helpers')
  expect(await text(she, `${P}/carers`)).not.toContain('They read what stood there before')
})

test('words of harm are on no paper of hers or of who helps unless she chooses it, stand folded at the hand-over, and each page says so', async () => {
  const { she, he, text } = await helpedByTwo()
  expect(await text(she, `${P}/prints`)).not.toContain('because of their words')
  for (const [who, words, id] of [
    [she, hers, 'sudden-hers'],
    [he, his, 'sudden-his'],
  ] as const) {
    const added = led(await who.post(`${P}/crisis/crisis/items`, { item: id }))
    await who.answer(added, { 'crisis.name': words })
    const brief = await text(who, `${P}/crisis/crisis/${id}/brief`)
    expect(brief).toMatch(
      /sayso-unprinted">This is not printed, because of its words[^<]*<\/p><div class="sayso-unprinted"><details/,
    )
    expect(brief.replaceAll(/<details[\s\S]*?<\/details>/g, '')).not.toContain(canary)
  }
  expect(await text(she, `${P}/prints`)).toContain(
    'Your helpers do not read some answers, because of their words.',
  )
  await she.answer(`${P}/matters/value`, { 'matters.value': hers })
  const handing = await text(she, `${P}/submission`)
  expect(handing).toContain('What your helpers do not read is folded here. It is handed over too')
  expect(handing).toMatch(new RegExp(`<details[^>]*>(?:(?!</details>)[\\s\\S])*${hers}`))
  expect(handing.replaceAll(/<details[\s\S]*?<\/details>/g, '')).not.toContain(canary)
})

/** It is what helpers most need to read. */
test('what people should not do is read by helpers, and leads to no page about being hurt; that somebody does it is kept, and leads there', async () => {
  const { she, other, text } = await helpedByTwo()
  const dont = `${P}/about/please-do-not`
  const saying = (lines: string) => she.answer(dont, { 'about.pleaseDont': lines })
  expect(led(await saying('shouting at me\nholding me down, if they take Denise away'))).not.toContain('help')
  expect(await text(other, dont)).toContain('holding me down')
  expect(led(await saying(`shouting at me\n${hers}`))).toContain('help')
  expect(await text(other, dont)).not.toContain(canary)
})

test('once a clinician has read such words whole and found no danger in them, “People who help you” says that helpers read them again, and so they do', async () => {
  const { it, she, other, plan, handsOver, text } = await helpedByTwo()
  await she.answer(`${P}/matters/value`, { 'matters.value': hers })
  await handsOver()
  const found = 'found that it speaks of no danger'
  const lists = async () => {
    const page = await text(she, `${P}/carers`)
    return page.slice(page.indexOf('that they will not read'))
  }
  expect(await lists()).toContain('because of its words')
  expect(await lists()).not.toContain(found)
  const disclosure = (await plan()).helpOffered.at(-1)?.version ?? 0
  await does(it, helen, {
    kind: 'settle-disclosure',
    disclosure,
    text: 'A game of cards',
    done: ['no-danger'],
  })
  expect(await lists()).not.toContain('because of its words')
  const again = new RegExp(`${found}[\\s\\S]*?<li><a href="${P}/matters/value">`)
  expect(await lists()).toMatch(again)
  expect(await text(other, `${P}/matters/value`)).toContain(canary)
  expect(await text(she, `${P}/matters/value`)).toContain('Hide my answer from my helpers')
  await she.answer(`${P}/matters/value`, { 'matters.value': hers, hides: 'yes' })
  expect(await lists()).not.toContain(found)
  expect(await text(other, `${P}/matters/value`)).not.toContain(canary)
})

const isLeftOff = 'is left off, because of its words'

test('on her own draft and pages of paper it is said, where her words would stand, that they are left off for what they say, and where she reads them', async () => {
  const { she, he, text } = await helpedByTwo()
  await she.answer(`${P}/matters/value`, { 'matters.value': hers })
  await he.answer(`${P}/matters/value`, { 'matters.value': 'Her garden' })
  const asItStands = `/urgent/${rosesPlan}/as-it-stands`
  const pages = [asItStands, `${P}/talk-guide`, `${P}/visit-sheet`]
  for (const page of pages) {
    const read = await text(she, page)
    expect(read, page).toContain(`${isLeftOff}`)
    expect(read, page).toContain('“What do you value most in your life?”')
    expect(read, page).toMatch(/href="[^"]*\/matters\/value[^"]*"[^>]*>Read or change what I wrote/)
    expect(read, page).not.toContain(canary)
  }
  const whole = await text(she, `${asItStands}?hidden=shown`)
  expect(whole).toContain(canary)
  expect(whole).not.toContain('left off')
  for (const page of ['talk-guide', 'visit-sheet'])
    expect(await text(he, `${P}/${page}`)).not.toContain('left off')
  await she.answer(`${P}/matters/value`, { 'matters.value': hers, hides: 'yes' })
  for (const page of pages) expect(await text(she, page), 'hidden').not.toContain('left off')
})

test('an entry whose name says it is left off her draft whole, which is said above with the way there', async () => {
  const { she, text } = await helpedByTwo()
  const added = led(await she.post(`${P}/crisis/crisis/items`, { item: 'sudden-one' }))
  await she.answer(added, { 'crisis.name': hers })
  const read = await text(she, `/urgent/${rosesPlan}/as-it-stands`)
  expect(read).toContain('Something that you wrote at “')
  expect(read).toMatch(new RegExp(`href="${added}[^"]*"[^>]*>Read or change what I wrote`))
  expect(read).not.toContain(canary)
})

test('her own steps for a bad hour and the page for a neighbour say it too', async () => {
  const it = await anApp()
  await aWholeDraft(it, 'mhc')
  const she = await it.as(rose)
  const text = async (at: string) => (await she.get(at)).text()
  const says = (section: string, step: string, said: Readonly<Record<string, Json>>) =>
    does(it, rose, {
      ...{ kind: 'answer', section, at: [], step },
      said: Object.fromEntries(
        Object.entries(said).map(([field, value]) => [field, { kind: 'answer', value }]),
      ),
    })
  await says('crisis', 'coping', { 'safety.copingAlone': [hers] })
  await says('home', 'access', { 'home.accessNotes': hers })
  for (const page of ['ladder', 'neighbour-sheet']) {
    const read = await text(`${P}/${page}`)
    expect(read, page).toContain(isLeftOff)
    expect(read, page).toContain('Read or change what I wrote')
    expect(read, page).not.toContain(canary)
  }
  expect(await text(`${P}/ladder?hidden=shown`)).toContain(canary)
})
