import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import * as z from 'zod'
import type { CodeList } from '#src/flow/controls/coded.ts'
import { root } from '#test/kit/source-files.ts'

const folder = join(root, 'flows/codes')
const lists = readdirSync(folder)
const text = z.string().trim().min(1)
const listSchema: z.ZodType<CodeList> = z.strictObject({
  name: text,
  system: z.url(),
  dated: z.iso.date(),
  source: z.url(),
  entries: z.array(z.strictObject({ code: text, display: text })).min(1),
})

test.each(lists)(
  '%s says what it is, of which day and from where, and each code and display once',
  (file) => {
    const list = listSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')))
    expect(`${list.name}.json`).toBe(file)
    for (const of of ['code', 'display'] as const)
      expect(new Set(list.entries.map((entry) => entry[of])).size, of).toBe(list.entries.length)
  },
)
