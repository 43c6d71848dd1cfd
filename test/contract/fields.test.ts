import { expect, test } from 'vitest'
import { exchangeOf } from '#src/fhir/exchange-of.ts'
import { checkLayout } from '#src/flow/check/places.ts'
import { check, checkPlan } from '#src/flow/check.ts'
import { answersAt } from '#src/flow/spot.ts'
import { type Combination, fieldOf, formsWith, placeOf, theField, valueBy } from '#test/kit/a-contract.ts'
import {
  acceptAll,
  begun,
  type Contract,
  chapterPage,
  formOnChapter,
  inputsOf,
  nameOnChapter,
  onChapter,
  pairsOf,
  planOf,
  question,
  saidIn,
  setGate,
  sign,
} from '#test/kit/a-contract-walk.ts'
import { danielsVoice, does, rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { larkfield, priya, rose } from '#test/kit/an-app.ts'
import { combinations, refusedCombinations } from '#test/kit/combinations.ts'
import { partOf, textsOf, wholeText } from '#test/kit/urgent-page.ts'

const labelled = combinations.map((one): [string, Combination] => [Object.values(one).join(' '), one])
const approval = `/plans/${rosesPlan}/approval`

test('every combination is a form that the checks let pass, and what they refuse is none', () => {
  for (const [label, one] of labelled) {
    const forms = formsWith(one)
    const sections = [...forms.sections, forms.submission, forms.approval].map(({ section }) => section)
    expect([
      label,
      checkPlan(forms.sections).filter(
        ({ kind }) => kind !== 'no-words-for-carers' && kind !== 'no-sentence',
      ),
      checkLayout(sections, forms.urgentPage.layout),
    ]).toEqual([label, [], []])
  }
  for (const one of refusedCombinations)
    expect([Object.values(one).join(' '), check(formsWith(one).sections).map(({ kind }) => kind)]).toEqual([
      Object.values(one).join(' '),
      expect.arrayContaining([expect.stringMatching(/./)]),
    ])
})

/** Who is asked, as the form says it. */
const expected = (one: Combination) => {
  const isAsked = one.need !== '-'
  const by: readonly string[] = fieldOf(one).by
  const isWish = fieldOf(one).class === 'W'
  const mayAny = isAsked && one.author !== 'A'
  return {
    rose: isAsked && by.includes('P'),
    daniel: isAsked && by.includes('H') && one.behind !== 'person' ? true : isAsked && one.author === 'H',
    helen: isAsked && by.includes('K') && !isWish,
    team: mayAny,
    isMust: mayAny && one.need === 'M',
    isToAddress: mayAny && one.need === 'R',
  }
}

/** What each page shows and takes in the draft, before and after the condition holds. */
const asked = async (contract: Contract): Promise<void> => {
  const { one } = contract
  const who = expected(one)
  for (const [name, visitor] of [
    ['rose', contract.rose],
    ['daniel', contract.daniel],
  ] as const) {
    const page = await visitor.get(question(one))
    const names = page.status === 200 ? await inputsOf(page) : []
    const isAsked = names.some((input) => input === theField || input.startsWith(`${theField}.`))
    expect([name, isAsked]).toEqual([name, who[name]])
    if (who[name]) continue
    const before = await saidIn(contract)
    const forged = await visitor.post(question(one), { ...pairsOf(one, name), read: '0' })
    if (!fieldOf(one).by.some((by) => by === (name === 'rose' ? 'P' : 'H'))) {
      expect([name, forged.status]).toEqual([name, expect.toSatisfy((status: number) => status >= 400)])
      expect(await saidIn(contract)).toEqual(before)
    }
  }
}

const isOnChapter = async ({ helen, one }: Contract): Promise<boolean> => {
  const names = Object.keys(await formOnChapter(helen))
  const shown = `shown:${nameOnChapter(one)}`
  return names.includes(shown)
}

const lineTo = ({ one }: Contract): string => {
  const at = placeOf(one)
  const item = at.at(-1)
  return `review/trial#t-${theField.replace('.', '-')}${item === undefined ? '' : `-${item}`}`
}

/** Unanswered: missing where it is a must, not asked where it had to be addressed, and nothing else. */
const missed = async (contract: Contract, holds: boolean): Promise<void> => {
  const { isMust, isToAddress } = expected(contract.one)
  expect(await acceptAll(contract)).toEqual(holds && isMust ? ['trial'] : [])
  const page = await (await contract.helen.get(approval)).text()
  expect(['missing', page.includes(lineTo(contract))]).toEqual(['missing', holds && isMust])
  if (holds && isMust) {
    expect((await sign(contract)).status).toBe(422)
    expect((await planOf(contract)).status).toBe('in-review')
    expect(page).not.toContain('Approve and publish')
  } else {
    expect(page).toContain('Approve and publish')
    expect(['not asked', page.includes(`Label of ${theField}`)]).toEqual(['not asked', holds && isToAddress])
  }
}

const answered = async (contract: Contract): Promise<readonly string[]> => {
  const { one } = contract
  const who = expected(one)
  const voices: string[] = []
  for (const [name, voice] of [
    ['rose', 'person'],
    ['daniel', danielsVoice],
  ] as const) {
    if (!who[name]) continue
    const read = String((await planOf(contract)).version)
    expect((await contract[name].post(question(one), { ...pairsOf(one, name), read })).status).toBe(303)
    voices.push(voice)
  }
  const before = await saidIn(contract)
  const sent = await onChapter(contract, pairsOf(one, 'helen', nameOnChapter(one)))
  const after = await saidIn(contract)
  if (who.helen) {
    expect(sent.status).toBe(303)
    voices.push('team')
  } else expect(after.team).toEqual(before.team)
  expect({ ...after, team: undefined }).toEqual({ ...before, team: undefined })
  return voices
}

/** The team's answer does not vanish with its question, does not count, and comes back as it was. */
const setAside = async (contract: Contract): Promise<void> => {
  const { one, helen } = contract
  const before = await saidIn(contract)
  const at = placeOf(one)
  await setGate(contract, 'no')
  const line = `#aside-${lineTo(contract).split('#')[1]}`
  expect(await (await helen.get(`/plans/${rosesPlan}/review`)).text()).toContain(line)
  expect(await acceptAll(contract)).toEqual([])
  expect(await (await helen.get(approval)).text()).toContain(line)
  expect((await sign(contract)).status).toBe(422)
  expect(await isOnChapter(contract)).toBe(false)
  expect((await onChapter(contract, {}, `leave-aside ${[...at, theField].join('/')}`)).status).toBe(303)
  expect(await acceptAll(contract)).toEqual([])
  const page = await (await helen.get(approval)).text()
  expect([page.includes(line), page.includes('Approve and publish')]).toEqual([false, true])
  await setGate(contract, 'yes')
  const told = (said: Awaited<ReturnType<typeof saidIn>>) =>
    said.team && answersAt(said.team, at)?.answers[theField]
  expect(told(await saidIn(contract))).toEqual(told(before))
  expect(await isOnChapter(contract)).toBe(true)
}

/** Approved, with whose words they are and of which class. */
const approved = async (contract: Contract, voices: readonly string[]) => {
  const { one, app } = contract
  expect(await acceptAll(contract)).toEqual([])
  expect((await sign(contract)).status).toBe(303)
  const content = (await app.ports.publications.current(rosesPlan))?.content
  if (!content) throw new Error('nothing was published')
  const entries = content.entries.filter(({ field }) => field === theField)
  const { class: kind } = fieldOf(one)
  const names = { person: 'rose', [danielsVoice]: 'daniel', team: 'helen' }
  expect(entries).toMatchObject(
    voices.map((voice) => ({
      section: 'trial',
      class: kind,
      clinical: one.sees === 'clinical',
      said: { kind: 'answer', value: valueBy(one, names[voice] ?? '') },
      saidBy: { voice: voice === danielsVoice ? 'carer' : voice },
    })),
  )
  expect(entries).toHaveLength(voices.length)
  return { content, entries }
}

type Approved = Awaited<ReturnType<typeof approved>>

/** In its row, once, or in the rest; never in both. */
const shownAtNight = async ({ app, one }: Contract, { entries }: Approved): Promise<void> => {
  const she = await app.as(priya)
  await she.post(`/urgent/${rosesPlan}/reason`, { 'access.reason': 'attending', asked: 'access.reason' })
  const page = await (await she.get(`/urgent/${rosesPlan}`)).text()
  const [front = '', rest = ''] = page.split('<div id="rest">')
  const count = (where: string, text: string) => textsOf(where).filter((one) => one === text).length
  const isNotRecorded = entries.length === 0 && expected(one).isToAddress
  const isInRow = one.front && (entries.length > 0 || isNotRecorded)
  expect(count(partOf(front, 'health'), `Row of ${theField}`)).toBe(isInRow ? 1 : 0)
  expect(wholeText(front).includes('Not recorded in this plan')).toBe(one.front && isNotRecorded)
  const lines = entries.flatMap(({ shown }) => shown)
  const [place, other] = one.front ? [front, rest] : [rest, front]
  if (['date', 'partial-date', 'number'].includes(one.kind)) return
  for (const line of new Set(lines)) {
    const times = lines.filter((shown) => shown.includes(line)).length
    expect([line, wholeText(place).split(line).length - 1]).toEqual([line, times])
    expect([line, wholeText(other).split(line).length - 1]).toEqual([line, 0])
  }
}

const exchanged = ({ app, one }: Contract, { content, entries }: Approved): void => {
  const { answers, parts } = exchangeOf(app.ports.forms.sections, content)
  expect(answers.filter(({ field }) => field === theField)).toEqual(entries)
  expect(parts.filter(({ resource }) => resource === 'Observation')).toMatchObject(
    entries.map(({ said }) => ({
      element: 'value',
      value: said.kind === 'answer' ? said.value : undefined,
      from: ['trial', ...placeOf(one), theField].join('/'),
    })),
  )
}

test.each(labelled)('%s: asked, missed, answered, approved, shown and exchanged', async (_, one) => {
  const contract = await begun(one)
  const isInDraft = one.behind === 'person' || one.behind === 'earlier'
  if (isInDraft) {
    await setGate(contract, 'no')
    for (const visitor of [contract.rose, contract.daniel])
      expect((await visitor.get(question(one))).status).toBe(404)
    await setGate(contract, 'yes')
  }
  if (one.behind !== 'clinician') await asked(contract)
  if (isInDraft) await setGate(contract, 'no')
  await does(contract.app, rose, { kind: 'submit', practice: larkfield.id })
  await contract.helen.get(chapterPage)
  const who = expected(one)
  if (one.behind !== 'nothing') {
    expect(await isOnChapter(contract)).toBe(false)
    await missed(contract, false)
    await setGate(contract, 'yes')
  }
  expect(['on the chapter', await isOnChapter(contract)]).toEqual(['on the chapter', who.helen])
  await missed(contract, true)
  const voices = await answered(contract)
  if (who.helen && one.behind !== 'nothing') await setAside(contract)
  if (voices.length === 0 && who.isMust) return await missed(contract, true)
  const published = await approved(contract, voices)
  await shownAtNight(contract, published)
  exchanged(contract, published)
})
