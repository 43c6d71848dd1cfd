import { expect, it } from 'vitest'
import { DrizzleQueryError } from '#src/store/drizzle.ts'
import { failureOf, ifTaken, Taken } from '#src/store/failure.ts'

const withCode = (code: string): Error => Object.assign(new Error('words of a driver'), { code })
const wrapped = (code: string): Error =>
  new DrizzleQueryError('insert into plans', ['Asha Patel'], withCode(code))

it.each([
  ['SQLITE_CONSTRAINT_PRIMARYKEY', 'Taken'],
  ['SQLITE_CONSTRAINT_UNIQUE', 'Taken'],
  ['23505', 'Taken'],
  ['SQLITE_FULL', 'NotWritable'],
  ['SQLITE_IOERR_FSYNC', 'NotWritable'],
  ['SQLITE_BUSY', 'NotWritable'],
  ['53100', 'NotWritable'],
  ['57P01', 'NotWritable'],
  ['ECONNREFUSED', 'NotWritable'],
  ['SQLITE_CONSTRAINT_NOTNULL', 'Error'],
  ['SQLITE_CORRUPT', 'DamagedRecord'],
  ['SQLITE_ERROR', 'Error'],
  ['23503', 'Error'],
  ['ERR_INVALID_ARG_TYPE', 'Error'],
])('an error of code %s means %s, also inside the wrapping of a query', (code, name) => {
  expect(failureOf(withCode(code))).toHaveProperty('name', name)
  expect(failureOf(wrapped(code))).toHaveProperty('name', name)
})

it('what a statement was about does not leave with its error', () => {
  for (const code of ['23505', '53100', '42883']) {
    const failure = failureOf(wrapped(code))
    const told = failure instanceof Error ? `${failure.stack} ${JSON.stringify(failure.cause)}` : ''
    expect(told).not.toContain('Asha')
    expect(told.length).toBeGreaterThan(20)
  }
})

it('only a taken row is answered with the value for it', () => {
  expect(ifTaken('lost')(new Taken('23505'))).toBe('lost')
  expect(() => ifTaken('lost')(new Error('another'))).toThrow('another')
})
