import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './kit/source-files.ts'

const log = readFileSync(join(root, 'docs/safety/hazards.md'), 'utf8')
const rows = log.split('\n').flatMap((line) => {
  const [, id = '', hazard = '', cause = '', control = '', tests = ''] = line
    .split('|')
    .map((cell) => cell.trim())
  return /^H\d\d$/.test(id) ? [{ id, hazard, cause, control, tests }] : []
})

test('RULE-SAF-1: every hazard of what this version does is in the log, once', () => {
  const expected = [
    'H01',
    'H02',
    'H03',
    'H04',
    'H05',
    'H06',
    'H07',
    'H08',
    'H09',
    'H10',
    'H11',
    'H12',
    'H13',
    'H14',
    'H15',
    'H16',
    'H17',
    'H18',
  ]
  expect(rows.map(({ id }) => id)).toEqual([
    ...expected,
    'H19',
    'H20',
    'H21',
    'H26',
    'H27',
    'H28',
    'H29',
    'H30',
    'H31',
    'H32',
    'H33',
    'H34',
    'H35',
    'H36',
    'H37',
    'H38',
    'H39',
    'H40',
    'H41',
    'H42',
    'H43',
    'H44',
    'H45',
    'H46',
    'H47',
    'H48',
    'H49',
    'H50',
  ])
})

test('RULE-SAF-1: every hazard has a cause, a control, and a test that is there', () => {
  const unheld = rows.flatMap(({ id, hazard, cause, control, tests }) => {
    const files = [...tests.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path)
    const lost = files.filter((path) => !path.endsWith('.test.ts') || !existsSync(join(root, path)))
    const isWhole = [hazard, cause, control].every((cell) => cell !== '') && files.length > 0
    return [...(isWhole ? [] : [`${id} is not whole`]), ...lost.map((path) => `${id} names ${path}`)]
  })
  expect(unheld).toEqual([])
})

test('RULE-SAF-1: the log says that no Clinical Safety Officer has reviewed it', () => {
  expect(log).toContain('No Clinical Safety Officer has reviewed this log')
})
