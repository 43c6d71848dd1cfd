import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { withCodesIn } from '#src/codes-at-start.ts'
import type { HeldList } from '#src/flow/controls/coded.ts'
import { aFolderOfCodes, someConditions } from '#test/kit/made-up-codes.ts'
import { root } from '#test/kit/source-files.ts'

const startedOver = (folder: string | undefined) => {
  const logged: unknown[] = []
  const coded = withCodesIn(folder, flows, (entry) => logged.push(entry))
  const health = coded?.forms.sections.find(({ section }) => section.id === 'health')
  const main = health?.section.fields['health.mainDiagnosis']
  const held: HeldList | undefined = main?.control === 'coded' ? main.held : undefined
  return { coded, held, logged }
}

test('a start without the setting asks the same forms as ever, and lacks nothing', () => {
  const { coded, logged } = startedOver(undefined)
  expect(coded?.forms).toBe(flows)
  expect([coded?.lacksCodes, logged]).toEqual([false, []])
})

test('a start over a list offers it, and says of which release it is', () => {
  const { coded, held, logged } = startedOver(aFolderOfCodes())
  expect(held?.matching('heart')).toHaveLength(1)
  expect(coded?.lacksCodes).toBe(false)
  expect(logged).toEqual([
    expect.objectContaining({
      event: 'a list of codes is offered',
      version: '7.1',
      made: someConditions.length,
    }),
  ])
})

test('a list with a fault is left out and named, and no entry of it is logged', () => {
  const { coded, held, logged } = startedOver(aFolderOfCodes([['22298007', 'A secret name']]))
  expect(held).toBeUndefined()
  expect(logged).toEqual([
    {
      level: 'error',
      event: 'a list of codes is left out',
      fault: expect.stringMatching(/^made-up\.tsv, line 1: /),
    },
  ])
  expect(JSON.stringify(logged)).not.toContain('secret')
  expect(coded?.lacksCodes).toBe(true)
})

test('a folder that is not there stops the start', () => {
  expect(startedOver(join(aFolderOfCodes(), 'elsewhere')).coded).toBeUndefined()
})

test('npm run codes names the list, or every fault, and exits with 1 at one', () => {
  const run = (CODES_DIR: string) => {
    const program = ['--import', './src/compiled.js', join(root, 'src/check-codes.ts')]
    const { status, stdout, stderr } = spawnSync(process.execPath, program, {
      cwd: root,
      env: { PATH: process.env.PATH ?? '', CODES_DIR },
      encoding: 'utf8',
    })
    return { status, stdout, stderr }
  }
  expect(run(aFolderOfCodes())).toEqual({
    status: 0,
    stdout: 'Made-up conditions, 7.1 of 2026-10-14: offered for conditions\n',
    stderr: '',
  })
  const wrong = run(
    aFolderOfCodes([
      ['1', 'One'],
      ['2', 'Two'],
    ]),
  )
  expect([wrong.status, wrong.stderr.split('\n').length]).toEqual([1, 3])
  expect(run('')).toMatchObject({ status: 1, stderr: expect.stringContaining('CODES_DIR: name the folder') })
  expect(run('/nowhere')).toMatchObject({ status: 1, stderr: 'CODES_DIR: is no folder that can be read\n' })
})
