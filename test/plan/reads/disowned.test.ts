import { type DefaultTreeAdapterMap, parse } from 'parse5'
import { expect, test } from 'vitest'
import { carerId, instant, practiceId } from '#src/plan/ids.ts'
import type { Plan } from '#src/plan/plan.ts'
import { disowned } from '#src/plan/reads/disowned.ts'
import { rowOf } from '#src/plan/reads/plan-row.ts'
import { publicationOf } from '#src/plan/reads/publication.ts'
import { changeOf } from '#src/plan/stream.ts'
import { answers, factsOf, later, people, ravisVoice, told, when } from '#test/kit/a-plan.ts'
import { allAccepted, approvedByNadia, ready } from '#test/kit/a-review.ts'
import { aFullPublication, aFullPublicationOfTwo, aPublication, son } from '#test/kit/publications.ts'
import { shownAt, wholeText } from '#test/kit/urgent-page.ts'

const { asha, ravi, nadia } = people
const his = { voice: ravisVoice }
const words = [
  told(ravi, answers('about', { 'about.people': 'Only me, says Ravi' }, his)),
  told(ravi, answers('matters', { 'matters.fear': 'Ravi says: falls' }, his)),
]
const versionOpened = told(nadia, { kind: 'VersionOpened', practice: practiceId('elm-practice') })
const approved = approvedByNadia(ready(...words))
const lets = (plan: Plan): Plan =>
  later(plan, ...factsOf(when(plan, asha, { kind: 'remove-carer', carer: ravisVoice, isTold: false })))
const marked = /Since \d+ \w+ \d+ the person no longer stands by these words\. Ask the person alone/g
const nightOf = (plan: Plan): string => {
  const publication = publicationOf(plan)
  if (!publication) throw new Error('nothing is approved')
  return wholeText(shownAt(publication))
}

test('whoever lets the words of a helper count no more has them marked where they stand approved, once a box, and the practice is told', () => {
  const left = later(approved, told(ravi, { kind: 'CarerLeft', carer: ravisVoice }))
  for (const before of [approved, left]) {
    expect(nightOf(before)).not.toMatch(marked)
    expect(rowOf(before).isDisowned).toBe(false)
    const after = lets(before)
    const night = nightOf(after)
    expect(night).toContain('Only me, says Ravi')
    const saysRavi = night.match(/Ravi Patel \(son\) says, [^.:]*?\d{4}/g) ?? []
    expect(saysRavi.length).toBeGreaterThan(1)
    expect(night.match(marked)).toHaveLength(saysRavi.length)
    expect(rowOf(after)).toMatchObject({ isDisowned: true, isChangedSince: false })
    expect(changeOf(before, after, []).publication?.disowned).toMatchObject([{ relationship: 'son' }])
  }
})

test('a new version leaves the words out, and the mark with them', () => {
  const reviewed = later(lets(approved), versionOpened)
  const again = approvedByNadia(allAccepted(reviewed, nadia))
  expect(nightOf(again)).not.toContain('Only me, says Ravi')
  expect(disowned(again)).toEqual([])
})

test('who was asked again, and wrote in the version that stands, is not marked for before', () => {
  const again = { ...his, voice: carerId('carer-again') }
  const asked = [
    { kind: 'CarerInvited', carer: again.voice, name: 'Ravi Patel', relationship: 'son', email: ravi.email },
  ] as const
  const back = later(
    lets(approved),
    ...asked,
    told(ravi, { kind: 'CarerJoined', carer: again.voice, account: ravi.id }),
    told(ravi, answers('about', { 'about.people': 'Back again' }, again)),
    versionOpened,
  )
  expect(nightOf(approvedByNadia(allAccepted(back, nadia)))).not.toMatch(marked)
})

test('facts of before the mark, and of whom nothing stands approved, mark nothing', () => {
  expect(disowned(later(approved, { kind: 'CarerRemoved', carer: ravisVoice }))).toEqual([])
  expect(disowned(lets(approvedByNadia(ready())))).toEqual([])
  expect(factsOf(when(ready(...words), asha, { kind: 'remove-carer', carer: ravisVoice }))).toEqual([
    { kind: 'CarerRemoved', carer: ravisVoice },
  ])
})

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']
const isElement = (node: Node): node is Element => 'tagName' in node
const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
const mine = ' (as Daniel has it)'
const mark = /no longer stands by these words/
const smallsIn = (node: Node): readonly string[] =>
  !('childNodes' in node)
    ? []
    : isElement(node) && node.tagName === 'small'
      ? [textOf(node)]
      : node.childNodes.flatMap(smallsIn)
const isCell = ({ tagName, attrs }: Element): boolean =>
  ['dd', 'p', 'div', 'li'].includes(tagName) && !attrs.some(({ name, value }) => name === 'dir' && value)
/** A link by a name leads to where it stands. */
const isWay = (node: Node): boolean =>
  isElement(node) && node.attrs.some(({ name, value }) => name === 'href' && value.startsWith('#'))
/** The cells that have words of his, each with the texts that lead the boxes around it. */
const cellsOf = (
  node: Node,
  leads: readonly string[] = [],
): readonly { text: string; leads: readonly string[] }[] => {
  if (!('childNodes' in node) || isWay(node)) return []
  const own = node.childNodes
    .filter(isElement)
    .filter(({ tagName, attrs }) => tagName === 'small' && attrs.some(({ value }) => value === 'b'))
  const around = own.length > 0 ? own.map(textOf) : leads
  const below = node.childNodes.flatMap((one) => cellsOf(one, around))
  if (below.length > 0) return below
  const text = textOf(node)
  const isLinks = node.childNodes.some(isWay)
  return isElement(node) && isCell(node) && !isLinks && text.includes(mine) ? [{ text, leads: around }] : []
}

test('wherever words of such a helper stand on a full page, their source has the mark, or the lead that speaks for the box', () => {
  const said = aFullPublicationOfTwo().content.entries
  const alone = aFullPublication((field) => `Words of ${field}`).content.entries.map((entry, at) =>
    entry.saidBy.voice === 'team' || at % 3 === 0 ? entry : { ...entry, saidBy: son },
  )
  for (const entries of [said, alone]) {
    const told = entries.map((entry, at) =>
      entry.saidBy === son
        ? {
            ...entry,
            shown: entry.shown.map((text) => `${text}${mine}`),
            saidAt: instant(`2026-10-2${at % 4}T10:00:00.000Z`),
          }
        : entry,
    )
    const disowned = [
      { name: son.name, relationship: son.relationship, at: instant('2026-11-10T10:00:00.000Z') },
    ]
    const page = parse(shownAt(aPublication(told, { disowned })))
    const cells = cellsOf(page)
    expect(cells.length).toBeGreaterThan(40)
    const bare = cells.filter(
      ({ text, leads }) =>
        !mark.test(text) && !leads.some((lead) => lead.startsWith(son.name) && mark.test(lead)),
    )
    const sources = smallsIn(page).filter((text) => /^(Daniel Patel|2[0-3] October)/.test(text))
    expect(sources.filter((text) => !mark.test(text))).toEqual([])
    expect(bare).toEqual([])
  }
})
