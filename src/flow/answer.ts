import type { Json } from './json.ts'

/** The four ways out of every question: none of them is an error. */
export const waysOut = ['not-sure', 'declined', 'talk', 'skipped'] as const
export type WayOut = (typeof waysOut)[number]

/** What was said to one question. */
export type Said = { readonly kind: 'answer'; readonly value: Json } | { readonly kind: WayOut }

/** One person's answer to one field, with the question as it was asked. */
export type Answer = {
  readonly said: Said
  readonly asked: string
  /** In which words it was asked, where they were not the first ones: `cy.easy.me.1`. */
  readonly words?: string
  /** The form and its version when it was asked: `matters@1`. */
  readonly flow: string
  readonly by: { readonly id: string; readonly name: string }
  /** Of a wish: the author's own, and not what somebody else told them. */
  readonly own?: true
  /** Of an answer that signs for others: who signs, beside her name. */
  readonly signed?: { readonly jobRole: string; readonly registration: string }
  readonly at: string
  /** The plan's version that this answer made. */
  readonly version: number
  /** Of what is written about another answer of its section: what that was then (`writtenOf`). */
  readonly writtenFor?: string
  /** Who wrote it down from a recording. */
  readonly heard?: string
  /** Of what is sorted or ranked: what was said on an earlier day, last before this. */
  readonly before?: { readonly value: Json; readonly at: string }
  /** What the same voice had said there until then. */
  readonly earlier?: Answer
}

/** One voice's answers to one section, or to one item: its own fields, and its lists' items by id, at any depth. */
export type Answers = {
  readonly answers: Readonly<Record<string, Answer>>
  readonly items: Readonly<Record<string, Readonly<Record<string, Answers>>>>
  /** Said beside somebody else's item: what is left open there holds up nothing. */
  readonly isBeside?: true
}

export const noAnswers: Answers = { answers: {}, items: {} }
