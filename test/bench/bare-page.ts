import { type Html, html } from '#views/html.ts'
import { planPlace } from './step.ts'

/** A page as somebody would write it for one server of forms: templates in templates, and in each what varies. */
export type BarePage = (plan: string) => Html

/**
 * Recorded pages as templates of the kind that our views are made of. What stands on every page alike is markup of the
 * layout; every other block is a template of its own, into which each text and each name, id, value and address is
 * escaped anew for every request. What comes out is byte for byte what was recorded.
 */
export const barePages = (pages: readonly string[]): ((page: string) => BarePage) => {
  const trees = pages.map(treeOf)
  const seen = new Map<string, number>()
  for (const tree of trees)
    for (const block of new Set(blocksIn(tree))) seen.set(block, (seen.get(block) ?? 0) + 1)
  const isLayout = (block: string): boolean => seen.get(block) === pages.length
  return (page) => {
    const template = templateOf(treeOf(page), isLayout)
    return (plan) => rendered(template, plan)
  }
}

type Element = {
  readonly name: string
  readonly opening: string
  readonly children: Node[]
  closing: string
}
type Node = string | Element

const treeOf = (page: string): Element => {
  const root: Element = { name: '', opening: '', children: [], closing: '' }
  const open = [root]
  for (const [token] of page.matchAll(/<[^>]*>|[^<]+/g)) {
    const inside = open.at(-1) ?? root
    const name = /^<([a-z0-9]+)/i.exec(token)?.[1]
    if (token.startsWith('</')) {
      inside.closing = token
      open.pop()
    } else if (name === undefined) inside.children.push(token)
    else {
      const element: Element = { name, opening: token, children: [], closing: '' }
      inside.children.push(element)
      if (!token.endsWith('/>') && !empty.has(name)) open.push(element)
    }
  }
  return root
}
const empty: ReadonlySet<string> = new Set(['meta', 'link', 'input', 'br', 'hr', 'img'])

const markupOf = (node: Node): string =>
  typeof node === 'string' ? node : node.opening + node.children.map(markupOf).join('') + node.closing

const isBlock = (node: Node): node is Element => typeof node !== 'string' && blocks.has(node.name)
const blocks: ReadonlySet<string> = new Set([
  ...['head', 'header', 'footer', 'nav', 'aside', 'main', 'section', 'details', 'div'],
  ...['form', 'fieldset', 'ul', 'ol', 'li', 'dl', 'table', 'tr'],
])

const blocksIn = ({ children }: Element): readonly string[] =>
  children.flatMap((child) => {
    if (typeof child === 'string') return []
    return isBlock(child) ? [markupOf(child), ...blocksIn(child)] : blocksIn(child)
  })

type Template = { readonly strings: TemplateStringsArray; readonly values: readonly Value[] }
/** A template inside, or a text between whose pieces the plan's id stands. */
type Value = Template | readonly string[]

const templateOf = (element: Element, isLayout: (block: string) => boolean): Template => {
  const strings = ['']
  const values: Value[] = []
  const value = (one: Value): void => {
    values.push(one)
    strings.push('')
  }
  const literal = (markup: string): void => {
    for (const [index, piece] of markup.split(planPlace).entries()) {
      if (index > 0) value(['', ''])
      strings.push(strings.pop() + piece)
    }
  }
  const text = (written: string): void => {
    const plain = plainOf(written)
    if (written.trim() !== '' && String(html`${plain}`) === written) value(plain.split(planPlace))
    else literal(written)
  }
  const inner = (node: Node): void => {
    if (typeof node === 'string') text(node)
    else if (!isBlock(node)) whole(node)
    else if (isLayout(markupOf(node))) literal(markupOf(node))
    else value(templateOf(node, isLayout))
  }
  const whole = ({ opening, children, closing }: Element): void => {
    for (const [index, part] of opening.split(valued).entries()) index % 2 === 1 ? text(part) : literal(part)
    for (const child of children) inner(child)
    literal(closing)
  }
  whole(element)
  return { strings: Object.assign(strings, { raw: strings }), values }
}
/** The attributes whose values vary; a class is part of the markup. */
const valued = /(?<=\s(?:id|name|value|for|href|action|aria-describedby)=")([^"]+)/

const plainOf = (escaped: string): string =>
  escaped.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => signs[name] ?? '')
const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

const rendered = ({ strings, values }: Template, plan: string): Html =>
  html(strings, ...values.map((value) => ('strings' in value ? rendered(value, plan) : value.join(plan))))
