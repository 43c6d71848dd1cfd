import { holds, type Known } from './condition.ts'
import type { Form } from './form.ts'
import type { When } from './section.ts'

/** Sections that come first while a condition holds; the first entry that holds counts. Without one, all stand as registered. */
export type ReadingOrder = readonly { readonly when: When; readonly first: readonly string[] }[]

/** The same forms in the order in which somebody reads them: none is added, and none is left out. */
export const inOrder = (forms: readonly Form[], order: ReadingOrder, known: Known): readonly Form[] => {
  const first = order.find(({ when }) => holds(when, known))?.first ?? []
  const isFirst = ({ section }: Form): boolean => first.includes(section.id)
  return [
    ...first.flatMap((id) => forms.filter(({ section }) => section.id === id)),
    ...forms.filter((form) => !isFirst(form)),
  ]
}

/** Pages that are enough for one evening and for one sheet of paper, by what somebody came for; the first entry that holds counts. */
export type Tonight = readonly { readonly when: When; readonly pages: readonly PageTonight[] }[]
export type PageTonight = { readonly section: string; readonly step: string }

/** Pages whose answers stand at the head of such a sheet, but for these choices; `asks`: the screen says where nothing was said yet. */
export type HeadOfPaper = readonly (PageTonight & {
  readonly unless?: readonly string[]
  readonly asks?: true
})[]

/** Pages of later chapters that come behind one of the first, before all else; what was answered there is not asked again. */
export type Early = { readonly after: PageTonight; readonly pages: Tonight }

/** What is enough for one evening, what stands at the head of its page, and what is asked behind the first page. */
export type FirstPages = {
  readonly tonight?: Tonight
  readonly headOfPaper?: HeadOfPaper
  readonly early?: Early
}

export const pagesTonight = (tonight: Tonight, known: Known): readonly PageTonight[] =>
  tonight.find(({ when }) => holds(when, known))?.pages ?? []
