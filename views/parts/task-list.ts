import { attributes, type Html, html, nothing } from '../html.ts'
import { type Heading, heading } from './heading.ts'
import {
  type Attributes,
  type Box,
  type Content,
  classNames,
  content,
  type Entry,
  hasContent,
  type Options,
  unfold,
} from './options.ts'
import { type Tag, tag } from './tag.ts'

type Name = Content &
  Options<{ id: string; visuallyHiddenText: string; classes: string; attributes: Attributes }>
type Status = Content & Options<{ tag: Tag; classes: string }>

/** `title` is the older name of `heading`. */
type Task = Options<{
  heading: string | Name
  title: Name
  hint: string | Content
  status: string | Status
  href: string
  classes: string
}>

export type TaskList = { readonly items: readonly Entry<Task>[] } & Box & Options<{ idPrefix: string }>

export const taskList = (options: TaskList): Html => {
  const prefix = options.idPrefix || 'task-list'
  const box = { class: classNames('nhsuk-task-list', options.classes), id: options.id, ...options.attributes }
  const items = options.items.map((item, index) => (item ? task(item, `${prefix}-${index + 1}`) : nothing))
  return html`<ul${attributes(box)}>${items}</ul>`
}

const task = (item: Task, id: string): Html => {
  const hint = unfold(item.hint)
  const status: Status = unfold(item.status)
  const hintId = hasContent(hint) && `${id}-hint`
  const statusId = `${id}-status`
  const className = classNames(
    'nhsuk-task-list__item',
    item.href && 'nhsuk-task-list__item--with-link',
    item.classes,
  )
  const statusClass = classNames('nhsuk-task-list__status', status.classes)
  return html`<li class="${className}">
<div class="nhsuk-task-list__name-and-hint">
${heading(named(item, classNames(hintId, statusId)))}
${hintId && html`<div class="nhsuk-task-list__hint" id="${hintId}">${content(hint)}</div>`}
</div>
<div class="${statusClass}" id="${statusId}">${status.tag ? tag(status.tag) : content(status)}</div>
</li>`
}

const named = (item: Task, describedBy: string): Heading => {
  const name: Name = unfold(item.heading ?? item.title)
  if (!item.href) return { ...name, className: '', element: 'div' }
  return {
    ...name,
    className: 'nhsuk-task-list__link',
    classes: classNames('nhsuk-link', name.classes),
    attributes: { href: item.href, 'aria-describedby': describedBy, ...name.attributes },
    element: 'a',
  }
}
