import { topicId } from '#views/review/topic-id.ts'
import type { Trouble } from '#views/review/writing.ts'
import type { Form } from '../../flow/form.ts'
import type { Kept } from '../frame/kept-posts.ts'
import type { Post } from '../frame/post.ts'

/** What a reviewer sent too late, each in the form of the page that it was typed into; nothing is wrong with it. */
export const writtenAgain = (form: Form, kept: readonly Kept[]): readonly Trouble[] =>
  kept.flatMap(({ to, post }) => {
    const kind = to.split('/').at(-1)
    const topic = { at: (post.get('at') ?? '').split('/') }
    const name =
      kind === 'words' || kind === 'questions' ? `${kind} ${topicId(topic)}` : answersForm(form, post)
    return [{ form: name, typed: typedIn(post), problems: {}, controls: {} }]
  })

const answersForm = ({ section }: Form, post: Post): string => {
  const names = [...post.keys()]
  const field = Object.keys(section.fields).find((one) =>
    names.some((name) => name === one || name.startsWith(`${one}.`)),
  )
  return `answers ${topicId({ at: [field ?? ''] })}`
}

const typedIn = (post: Post): Trouble['typed'] =>
  Object.fromEntries([...new Set(post.keys())].map((name) => [name, post.getAll(name)]))
