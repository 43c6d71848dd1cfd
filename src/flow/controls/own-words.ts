import * as z from 'zod'
import type { Post, Raw, Values } from './control.ts'

export const lengths = { text: 200, paragraph: 4000, lines: 20, line: 300, note: 1000 }

/** Somebody's own words: never blank, never longer than the page said. */
export const ownWords = (max: number) => z.string().trim().min(1, 'empty').max(max, 'too-long')

/** Own words beside a choice: they may be missing. */
export const noteWords = z.string().trim().max(lengths.note, 'too-long')

export const textIn = (post: Post, part?: string): string => post(part)[0] ?? ''

/** One text under one name; the schema trims it, so that a number or an address may be read from it too. */
export const readText = (_: unknown, post: Post): Raw => {
  if (post().length > 1) return { problem: 'one-only' }
  const text = textIn(post)
  return text.trim() === '' ? { problem: 'empty' } : { value: text }
}

/** Conditions can only ask whether it was answered. */
export const answeredOrNot = (): Values => ({ single: [undefined, {}], choices: [] })
