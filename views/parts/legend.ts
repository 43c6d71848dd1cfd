import { attributes, type Html, html, nothing } from '../html.ts'
import { caption } from './caption.ts'
import { classNames, modifier } from './class-names.ts'
import { heading } from './heading.ts'
import { type Title, type Titled, titled } from './titled.ts'

export type Legend = Titled

export const legend = (options: Legend): Html => {
  const title = titled(options)
  if (!title.hasWords) return nothing
  const className = classNames(
    'nhsuk-fieldset__legend',
    modifier('nhsuk-fieldset__legend--', title.size, options.classes, sizes),
    options.classes,
  )
  const element = title.hasHeading
    ? html`<legend${attributes({ class: className, id: options.id, ...options.attributes })}>${heading({
        ...line(title),
        id: title.heading.id,
        level: title.heading.level,
        className: 'nhsuk-fieldset__heading',
        attributes: title.heading.attributes,
      })}</legend>`
    : heading({
        ...line(title),
        id: options.id,
        className,
        attributes: options.attributes,
        element: 'legend',
      })
  return title.caption.placement === 'after' ? html`${element}${caption(title.caption)}` : element
}

/** A legend is the first thing in its fieldset, so a caption that would stand before it goes inside. */
const line = ({ words, visuallyHiddenText, caption }: Title) => {
  const placement = caption.placement === 'before' ? 'start' : caption.placement
  return {
    ...words,
    visuallyHiddenText,
    caption: placement === 'after' ? undefined : { ...caption, placement },
  }
}

const sizes = ['s', 'm', 'l', 'xl']
