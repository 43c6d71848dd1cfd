import { type Html, html } from '../html.ts'
import type { Says } from '../words.ts'
import type { Check, Heard } from './check.ts'
import type { TeamAdded } from './team-added.ts'
import type { Unfinished } from './unfinished.ts'

/** Whether all that is hidden from helpers stands open on this one visit, and where the same page shows it so or not. */
export type ShowHidden = { readonly isOpen: boolean; readonly at: string }

type Folds = {
  readonly groups: Check['groups']
  readonly added?: readonly TeamAdded[]
  readonly parked?: Check['parked']
  readonly unfinished?: readonly Unfinished[]
}

/** At the top of a long page: many folds are many taps. The next visit has them folded again. */
export const showHiddenView = (
  { check: { showHidden: words } }: Says<'check'>,
  { isOpen, at }: ShowHidden,
  folds: Folds,
): Html | false => {
  if (!isAnyFolded(folds)) return false
  return isOpen
    ? html`<p><strong>${words.shown}</strong> <a href="${at}">${words.hide}</a></p>`
    : html`<p><a href="${at}?hidden=shown">${words.show}</a></p>`
}

/** What was said stands open, under that helpers do not read it; what we say of it stands as it is. */
export const asShown = <F extends Folds>(folds: F, { isOpen }: ShowHidden): F =>
  isOpen
    ? {
        ...folds,
        groups: folds.groups.map((group) => ({ ...group, heard: group.heard.map(opened) })),
        ...(folds.added ? { added: folds.added.map(unfolded) } : {}),
        ...(folds.parked ? { parked: folds.parked.map(unfolded) } : {}),
        ...(folds.unfinished ? { unfinished: folds.unfinished.map(unfolded) } : {}),
      }
    : folds

const opened = ({ contradicted, ...heard }: Heard): Heard => ({
  ...heard,
  ...(heard.isHidden ? { isHidden: 'opened' as const } : {}),
  ...(contradicted ? { contradicted: contradicted.map((one) => ({ ...one, isHidden: false })) } : {}),
})

const unfolded = <One extends { readonly isHidden?: boolean }>({ isHidden: _, ...one }: One) => one

const isAnyFolded = ({ groups, added = [], parked = [], unfinished = [] }: Folds): boolean =>
  [...added, ...parked, ...unfinished].some(({ isHidden }) => isHidden === true) ||
  groups.some(({ heard }) =>
    heard.some(
      ({ isHidden, state, contradicted = [] }) =>
        (isHidden !== undefined && isHidden !== false && state !== 'open') ||
        contradicted.some((one) => one.isHidden),
    ),
  )
