import { readdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { faultOfConcept } from '#src/codes/check-digit.ts'
import { type HeldLists, holdLists } from '#src/codes/held-lists.ts'
import { saidOf } from '#src/codes/said-of.ts'
import {
  aFolderOf,
  aFolderOfCodes,
  aManifest,
  conceptNumber,
  someConditions,
  textOfLines,
} from '#test/kit/made-up-codes.ts'

const uses = ['conditions', 'medicines', 'allergies']
const held = (folder: string): HeldLists => {
  const all = holdLists(folder, uses)
  if (all === 'no-folder') throw new Error('the folder is there')
  return all
}
const about = (more: Readonly<Record<string, unknown>> = {}) => JSON.stringify({ ...aManifest, ...more })
const faultsIn = (files: Parameters<typeof aFolderOf>[0]) => held(aFolderOf(files)).faults.map(saidOf)
const good = textOfLines(someConditions)

describe('a list that an organisation holds', () => {
  const conditions = () => held(aFolderOfCodes()).lists.conditions
  const found = (text: string) =>
    conditions()
      ?.matching(text)
      .map(({ display }) => display)

  test('is offered for its use alone, with its system, release and day', () => {
    const { lists, faults, read } = held(aFolderOfCodes())
    expect([Object.keys(lists), faults]).toEqual([['conditions'], []])
    expect(lists.conditions).toMatchObject({ system: aManifest.system, version: '7.1', dated: '2026-10-14' })
    expect(read).toEqual([{ ...aManifest, made: 4 }])
  })

  test.each([
    ['heart failure', 'Failing of the heart'],
    ['HEART', 'Failing of the heart'],
    ['failure of my heart, since 2014', 'Failing of the heart'],
    ['COPD, since 2014', 'Wheezing lung disease'],
    ['wheez', 'Wheezing lung disease'],
    ['parkinsons', 'Parkinson’s shaking'],
    ["Parkinson's", 'Parkinson’s shaking'],
    ['fievre', 'Fièvre des foins'],
  ])('finds for %j %j', (text, display) => {
    expect(found(text)).toContain(display)
  })

  test.each(['', ' ', '"', 'of', 'he', 'NEAR("heart" "failure")*', 'name:zzz', 'leprosy'])(
    'finds nothing for %j, and does not fall over it',
    (text) => {
      expect(found(text)?.filter((one) => one !== 'Failing of the heart')).toEqual([])
      expect(found('leprosy')).toEqual([])
    },
  )

  test('says by which other name an entry was found, and knows it by its code', () => {
    const list = conditions()
    expect(list?.matching('weak heart')).toEqual([
      { code: conceptNumber(1), display: 'Failing of the heart', also: 'Weak heart' },
    ])
    expect(list?.entryOf(conceptNumber(2))?.display).toBe('Wheezing lung disease')
    expect(list?.entryOf(conceptNumber(9))).toBeUndefined()
  })

  test('offers each entry once, ten at most, the shortest names first', () => {
    const many = Array.from({ length: 30 }, (_, nth) => [
      conceptNumber(nth + 1),
      `Cough ${'x'.repeat(30 - nth)}`,
      `Cough also ${nth}`,
    ])
    const offered = held(aFolderOfCodes(many)).lists.conditions?.matching('cough') ?? []
    expect([offered.length, new Set(offered.map(({ code }) => code)).size]).toEqual([10, 10])
    expect(offered[0]?.display).toBe('Cough x')
  })
})

describe('what is searched is made once', () => {
  test('and read again as it is, until the list or what stands beside it changes', () => {
    const folder = aFolderOfCodes()
    expect(held(folder).read[0]?.made).toBe(4)
    expect(held(folder).read[0]?.made).toBeUndefined()
    writeFileSync(join(folder, 'made-up.tsv'), `${conceptNumber(7)}\tA new one\n`)
    expect(held(folder).lists.conditions?.matching('heart')).toEqual([])
    writeFileSync(join(folder, 'made-up.json'), about({ version: '8' }))
    expect(held(folder).lists.conditions?.version).toBe('8')
    expect(readdirSync(folder).toSorted()).toEqual(['.made-up.index', 'made-up.json', 'made-up.tsv'])
  })

  test('also where something else, or a piece of it, lies in its place', () => {
    const folder = aFolderOfCodes()
    writeFileSync(join(folder, '.made-up.index'), 'not a database')
    expect(held(folder).lists.conditions?.matching('heart')).toHaveLength(1)
  })

  test('and is not there any more when the list becomes wrong', () => {
    const folder = aFolderOfCodes()
    held(folder)
    writeFileSync(join(folder, 'made-up.tsv'), 'x\n')
    expect(held(folder)).toMatchObject({ lists: {}, faults: [{ kind: 'columns', line: 1 }] })
  })
})

describe('a list with a fault is left out, and the fault is named', () => {
  const second = `${conceptNumber(2)}\tCough\n`
  test.each<readonly [string, string | Uint8Array, string]>([
    ['a line without a name', `${second}${conceptNumber(1)}\n`, 'a.tsv, line 2: a line is a code'],
    ['an empty line', `${second}\n${conceptNumber(3)}\tCold\n`, 'a.tsv, line 2: a line is a code'],
    ['a code with a wrong check digit', '22298007\tCough\n', 'a.tsv, line 1: the code is no number'],
    ['two digits exchanged', '22289006\tCough\n', 'a.tsv, line 1: the code is no number'],
    ['the number of a name', '37436014\tCough\n', 'a.tsv, line 1: the code is the number of a name'],
    ['a code of words', 'a cough\tCough\n', 'a.tsv, line 1: the code has a space'],
    ['a code that stands twice', second + second, 'a.tsv, line 2: the code stood on a line before'],
    ['signs that nobody sees', `${conceptNumber(1)}\tCo\u202eugh\n`, 'a.tsv, line 1: a name has'],
    ['a name of 301 characters', `${conceptNumber(1)}\t${'a'.repeat(301)}\n`, 'a.tsv, line 1: a name has'],
    ['UTF-16', Buffer.from(`\ufeff${second}`, 'utf16le'), 'a.tsv, line 1: the text is not in UTF-8'],
    [
      'Latin-1',
      Buffer.from(`${second}${conceptNumber(1)}\tFi\u00e8vre\n`, 'latin1'),
      'the text is not in UTF-8',
    ],
    ['no line', '', 'a.tsv: there is no entry in it'],
  ])('%s', (_, list, fault) => {
    const all = held(aFolderOf({ 'a.json': about(), 'a.tsv': list }))
    expect(all.lists).toEqual({})
    expect(all.faults.map(saidOf)).toEqual([expect.stringContaining(fault)])
  })

  test.each<readonly [string, Readonly<Record<string, unknown>>, string]>([
    ['no licence holder', { licensedTo: undefined }, '"licensedTo" has to be a text'],
    ['a use that no question has', { for: ['doses'] }, 'can hold "conditions", "medicines", "allergies"'],
    ['a system that is none', { system: 'snomed' }, '"system" has to be an address'],
    ['a day that is none', { dated: 'October' }, '"dated" has to be a day'],
    ['more than is known', { secret: 1 }, 'secret'],
  ])('%s', (_, more, fault) => {
    expect(faultsIn({ 'a.json': about(more), 'a.tsv': good })).toEqual([expect.stringContaining(fault)])
  })

  test('what is no JSON, and one file without the other', () => {
    expect(faultsIn({ 'a.json': '{', 'a.tsv': good })).toHaveLength(1)
    expect(faultsIn({ 'a.tsv': good, 'LICENCE.txt': 'ours' })).toEqual([
      expect.stringMatching(/^a\.tsv: .*missing/),
    ])
    expect(faultsIn({ 'a.json': about() })).toEqual([expect.stringMatching(/^a\.json: .*missing/)])
  })

  test('two releases of one system, and two lists for the same questions', () => {
    const two = { 'a.json': about(), 'a.tsv': good, 'b.tsv': good }
    expect(faultsIn({ ...two, 'b.json': about({ for: ['allergies'] }) })).toEqual([
      expect.stringContaining('b.tsv is of the same system'),
      expect.stringContaining('a.tsv is of the same system'),
    ])
    expect(faultsIn({ ...two, 'b.json': about({ system: 'https://dmd.nhs.uk' }) })).toEqual([
      expect.stringContaining('b.tsv is for the same questions'),
      expect.stringContaining('a.tsv is for the same questions'),
    ])
  })

  test('a file of a gigabyte, which is not read', () => {
    const folder = aFolderOfCodes()
    truncateSync(join(folder, 'made-up.tsv'), 1024 ** 3)
    expect(held(folder).faults.map(saidOf)).toEqual([expect.stringContaining('the file is too large')])
  })

  test('and the others are there; the first twenty faults of a file are told', () => {
    const wrong = Array.from({ length: 30 }, (_, nth) => `${nth}\tCough\n`).join('')
    const all = held(
      aFolderOf({
        'a.json': about(),
        'a.tsv': good,
        'b.json': about({ system: 'https://dmd.nhs.uk', for: ['medicines'] }),
        'b.tsv': wrong,
      }),
    )
    expect([Object.keys(all.lists), all.faults.length]).toEqual([['conditions'], 20])
  })

  test('a folder that is not there is none', () => {
    expect(holdLists(join(aFolderOfCodes(), 'elsewhere'), uses)).toBe('no-folder')
  })
})

test('codes of other systems have no check digit, and a mark before the text is left out', () => {
  const list = `\ufeffE10\tDiabetes\r\nE11\tDiabetes, the other\r\n`
  const { lists } = held(aFolderOf({ 'a.json': about({ system: 'urn:made-up' }), 'a.tsv': list }))
  expect(lists.conditions?.matching('diabetes')).toEqual([
    { code: 'E10', display: 'Diabetes' },
    { code: 'E11', display: 'Diabetes, the other' },
  ])
})

test('every digit that is mistyped, and every two that are exchanged, show', () => {
  const right = conceptNumber(123_456)
  expect(faultOfConcept(right)).toBeUndefined()
  for (let place = 0; place < right.length; place += 1) {
    const others = [...'0123456789'].filter((digit) => digit !== right[place])
    for (const digit of others)
      expect(faultOfConcept(right.slice(0, place) + digit + right.slice(place + 1))).toBe('check-digit')
    const [one = '', other = ''] = right.slice(place, place + 2)
    const exchanged = right.slice(0, place) + other + one + right.slice(place + 2)
    if (one !== other && other !== '') expect(faultOfConcept(exchanged)).toBe('check-digit')
  }
})
