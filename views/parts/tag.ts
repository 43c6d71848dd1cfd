import { attributes, type Html, html } from '../html.ts'
import { type Box, type Content, classNames, content, modifier, type Options } from './options.ts'

type Colour = (typeof colours)[number]

export type Tag = Content & Box & Options<{ colour: Colour | false; border: boolean }>

export const tag = (options: Tag): Html => {
  const { colour, border, classes } = options
  const className = classNames(
    'nhsuk-tag',
    modifier('nhsuk-tag--', colour, classes, colours),
    modifier('nhsuk-tag--', colour === false && 'no-colour', classes),
    modifier('nhsuk-tag--', border === false && 'no-border', classes),
    classes,
  )
  const box = attributes({ class: className, id: options.id, ...options.attributes })
  return html`<strong${box}>${content(options)}</strong>`
}

const colours = [
  'white',
  'grey',
  'green',
  'aqua-green',
  'blue',
  'purple',
  'pink',
  'red',
  'orange',
  'yellow',
] as const
