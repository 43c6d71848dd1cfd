import * as z from 'zod'
import type { FieldRules } from '../field-rules.ts'
import { part, textsIn } from '../json.ts'
import {
  type FileKind,
  fileMaxBytes,
  fileNameMax,
  fileNameShape,
  shownFileName,
  typesOf,
} from '../kept-file.ts'
import { type Control, type FieldOf, sampled } from './control.ts'
import { answeredOrNot, textIn } from './own-words.ts'

/** A file that lies beside the plan; the answer says which, and what it is called. */
export const file = (rules: FieldRules) => kept(rules, 'paper')

/** A photo that pages show: it is drawn anew, small, and nothing else of the file is kept. */
export const picture = (rules: FieldRules) => kept(rules, 'picture')

/** A recording, to be saved and heard; without who made it, when and where. */
export const sound = (rules: FieldRules) => kept(rules, 'sound')

const kept = (rules: FieldRules, holds: FileKind) => ({
  ...rules,
  control: 'file' as const,
  holds,
  max: 1,
  schema: z.object({
    id: z.string().regex(/^[A-Za-z0-9_-]{8,64}$/),
    name: z.string().max(fileNameMax, 'too-long').regex(fileNameShape),
    type: z.enum(typesOf[holds]),
    size: z.number().int().positive().max(fileMaxBytes, 'file-too-large'),
  }),
  choices: [],
})

const letter = { id: 'file-of-sample', name: 'letter.pdf', type: 'application/pdf', size: 1200 }
const parts = ['id', 'name', 'type', 'size'] as const

export const fileControl: Control<FieldOf<'file'>> = {
  fhir: { type: 'attachment' },
  read: (_, post) => {
    const [id, name, type, size] = parts.map((one) => textIn(post, `kept.${one}`))
    return id
      ? { value: { id, name: name ?? '', type: type ?? '', size: Number(size) } }
      : { problem: 'empty' }
  },
  typedFor: (_, name, value) =>
    Object.fromEntries(parts.map((one) => [`${name}.kept.${one}`, textsIn(part(value, one))])),
  shown: ({ holds }, value) => textsIn(part(value, 'name')).map((name) => shownFileName(holds, name)),
  cases: answeredOrNot,
  sample: ({ holds }, { text }) => ({ ...letter, name: text, type: typesOf[holds][0] ?? letter.type }),
  samples: [
    {
      field: file(sampled),
      valid: [letter, { ...letter, name: 'My scan (2).PNG', type: 'image/png' }],
      invalid: [
        { ...letter, id: '../etc' },
        { ...letter, name: 'a/b.pdf' },
        { ...letter, name: '' },
        { ...letter, name: `${'a'.repeat(97)}.pdf` },
        { ...letter, name: 'fdp.\u202etxt' },
        { ...letter, type: 'text/html' },
        { ...letter, size: fileMaxBytes + 1 },
        'letter.pdf',
      ],
    },
    {
      field: picture(sampled),
      valid: [{ ...letter, name: 'me.jpg', type: 'image/jpeg' }],
      invalid: [letter],
    },
    {
      field: sound(sampled),
      valid: [{ ...letter, name: 'me.m4a', type: 'audio/mp4' }],
      invalid: [letter],
    },
  ],
}
