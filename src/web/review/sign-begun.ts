import type { WordsToCopy } from '#views/review/approved.ts'
import type { OnePage } from '../../flow/page.ts'
import type { Plan } from '../../plan/plan.ts'
import { readName } from '../frame/begun.ts'
import type { OnPlan } from '../frame/doors.ts'
import { Post } from '../frame/guards.ts'
import type { Kept } from '../frame/kept-posts.ts'
import type { Service } from '../frame/service.ts'
import { deskBegun, keptOver, lateOver } from './desk-begun.ts'

export const signKey = 'sign'

/** What she began to say on the page of signing. Of a draft that moved since, no more than words stands there again: what she ticked was said of another. */
export const signingBegun = async (
  service: Service,
  found: Pick<OnPlan, 'plan' | 'account'>,
  late: Kept | undefined,
) => {
  const { own, kept } = await deskBegun(service, { found, key: signKey })
  const isOwnOfThis = Number(own?.post.get(readName)) === found.plan.draftVersion
  // What was said of another draft comes before nothing that was said of this one.
  const mine = own && late && !isOwnOfThis ? { ...own, at: late.at } : own
  return {
    isOfThis: late !== undefined || isOwnOfThis,
    post: lateOver(mine, late) ?? new Post(''),
    kept: keptOver(kept, mine, late),
  }
}

/** The page with the words that were typed into it before, and nothing that was chosen. */
export const withWords = (page: OnePage, post: Post): OnePage => {
  const { fields } = page.form.section
  const words = [...new Set(post.keys())].filter((name) => isText.has(fields[name]?.control ?? ''))
  return {
    ...page,
    typed: { ...page.typed, ...Object.fromEntries(words.map((name) => [name, post.getAll(name)])) },
  }
}
/** Every word that was typed there, under what it was asked by, to be copied where nothing can be signed any more. */
export const wordsToCopy = ({ forms }: Plan, post: Post): readonly WordsToCopy[] => {
  const { section, words } = forms.approval
  return [...post].flatMap(([name, text]) => {
    const isReason = name.startsWith('reason:')
    const isTyped = isReason || isText.has(section.fields[name]?.control ?? '')
    return isTyped && text.trim() !== '' ? [{ label: words.fields[name]?.label, text }] : []
  })
}

const isText: ReadonlySet<string> = new Set(['text', 'paragraph'])
