/** One piece of a program as the parser gives it: its kind, where it stands, and whatever else it has. */
export type Node = {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [part: string]: unknown
}

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' &&
  value !== null &&
  'type' in value &&
  typeof value.type === 'string' &&
  'start' in value &&
  typeof value.start === 'number' &&
  'end' in value &&
  typeof value.end === 'number'

/** A piece and all pieces in it, outermost first; a piece for which `enter` is false is left out whole. */
export const nodesIn = (node: Node, enter: (node: Node) => boolean = () => true): readonly Node[] =>
  enter(node) ? [node, ...childrenOf(node).flatMap((child) => nodesIn(child, enter))] : []

export const childrenOf = (node: Node): readonly Node[] => Object.values(node).flat().filter(isNode)

/** The piece that stands under this name, where it is a piece. */
export const part = (node: Node | undefined, name: string): Node | undefined => {
  const value = node?.[name]
  return isNode(value) ? value : undefined
}

/** The pieces that stand under this name, such as the arguments of a call. */
export const parts = (node: Node | undefined, name: string): readonly Node[] => {
  const value = node?.[name]
  return Array.isArray(value) ? value.filter(isNode) : []
}

/** The text of a string or of a template, with … where something is put in; undefined for anything else. */
export const textOf = (node: Node | undefined): string | undefined => {
  if (node?.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined
  if (node?.type === 'TemplateLiteral') return quasisOf(node).join('…')
  return undefined
}

/** The fixed pieces of a template, between what is put in. */
export const quasisOf = (template: Node): readonly string[] =>
  parts(template, 'quasis').map(({ value }) =>
    typeof value === 'object' && value !== null && 'raw' in value ? String(value.raw) : '',
  )

/** `Date.now` for that member; the bare name for a name. */
export const nameOf = (node: Node | undefined): string => {
  if (node?.type === 'Identifier') return String(node.name)
  if (node?.type === 'MemberExpression')
    return `${nameOf(part(node, 'object'))}.${nameOf(part(node, 'property'))}`
  return ''
}
