import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

/**
 * One line for each element and text of some markup, so that two ways to write one page compare equal:
 * attributes in any order, runs of space as one, and none at the edge of an element where a browser shows none.
 */
export const domLines = (markup: string): string[] => linesOf(parseFragment(markup).childNodes, '')

const linesOf = (nodes: readonly Node[], indent: string, inside?: string): string[] =>
  nodes.flatMap((node, index) => {
    if ('tagName' in node)
      return [`${indent}<${nameOf(node)}>`, ...linesOf(node.childNodes, `${indent}  `, node.tagName)]
    if (!('value' in node) || node.value.trim() === '') return []
    const edge = inside && inline.has(inside) ? lineBreak : space
    const fromStart = index === 0 ? node.value.replace(edge.start, '') : node.value
    const toEnd = index === nodes.length - 1 ? fromStart.replace(edge.end, '') : fromStart
    return [`${indent}${JSON.stringify(toEnd.replace(/\s+/g, ' '))}`]
  })

const nameOf = ({ tagName, attrs }: Element): string =>
  [tagName, ...attrs.map(({ name, value }) => `${name}="${value.trim().replace(/\s+/g, ' ')}"`).sort()].join(
    ' ',
  )

/** Inside of these a space at the edge parts two words ("Error: "), unless it is there to break the line. */
const inline = new Set(['a', 'button', 'label', 'span', 'strong'])
const lineBreak = { start: /^\s*\n\s*/, end: /\s*\n\s*$/ }
const space = { start: /^\s+/, end: /\s+$/ }
