import * as z from 'zod'
import { figuresOf, isUnseen } from '../heard-text.ts'
import type { Limits, Post, Raw, Values } from './control.ts'

export const lengths = { text: 200, paragraph: 4000, lines: 20, line: 300, note: 1000 }

/** What is too long says how long it may be, and by how much it is too long: nothing is cut. */
const newNote = (max: number) =>
  z
    .string()
    .trim()
    .overwrite((text) => (isUnseen(text) ? '' : text))
    .refine((text) => seenLength(text) <= max, {
      error: ({ input }) => `too-long ${max} ${seenLength(String(input)) - max}`,
    })

/** What is longer is no name: a heading of two lines on a phone. */
export const nameMost = 60

/**
 * How many characters somebody sees, so that a face of two letters or a family of eleven counts once; what is piled on one
 * character has an end.
 */
export const seenLength = (text: string): number => {
  if (plain.test(text)) return text.length
  characters ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return Math.max([...characters.segment(text)].length, Math.ceil(text.length / mostPiled))
}
const plain = /^[\n\x20-\x7e\xa0-\xff]*$/
let characters: Intl.Segmenter | undefined
const mostPiled = 16

/** One schema for all fields of a length: there are hundreds of fields, and few lengths. */
const once = <Schema>(make: (max: number) => Schema) => {
  const made = new Map<number, Schema>()
  return (max: number): Schema => {
    const schema = made.get(max) ?? make(max)
    made.set(max, schema)
    return schema
  }
}
const noteOf = once(newNote)

/** Somebody's own words: never blank, never longer than the page said. */
export const ownWords = once((max) => noteOf(max).min(1, 'empty'))

/** Own words beside a choice: they may be missing. */
export const noteWords = noteOf(lengths.note)

export const textIn = (post: Post, part?: string): string => post(part)[0] ?? ''

/** A part of a day or a number, as it was typed or pasted. */
export const figuresIn = (post: Post, part?: string): string => figuresOf(textIn(post, part))

/** One text under one name; the schema trims it, so that a number or an address may be read from it too. */
export const readText = (_: unknown, post: Post): Raw => {
  if (post().length > 1) return { problem: 'one-only' }
  const text = textIn(post)
  return isUnseen(text) ? { problem: 'empty' } : { value: text }
}

/** Conditions can only ask whether it was answered, and whether some words are named. */
export const answeredOrNot = (_: unknown, { words }: Limits): Values => ({
  single: [undefined, {}, ...words],
  choices: [],
})
