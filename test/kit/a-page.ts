import { type DefaultTreeAdapterTypes, parse } from 'parse5'

/** What a page offers to do: its links, and its forms with every way to send them. */
export type APage = { readonly links: readonly string[]; readonly forms: readonly AForm[] }
export type AForm = {
  readonly action: string
  readonly controls: readonly Control[]
  /** Buttons by what they add to the post; one without a name adds nothing. */
  readonly buttons: readonly (readonly [string, string] | undefined)[]
}
export type Control = {
  readonly name: string
  readonly kind: 'hidden' | 'text' | 'choice' | 'select'
  readonly value: string
  readonly isChecked: boolean
}

export const pageIn = (html: string): APage => {
  const all = elementsIn(parse(html))
  return {
    links: all.flatMap((one) => (one.tagName === 'a' ? [attributeOf(one, 'href') ?? ''] : [])),
    forms: all.filter(isPosted).map(formIn),
  }
}

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

const elementsIn = (node: Node): readonly Element[] => [
  ...('tagName' in node ? [node] : []),
  ...('childNodes' in node ? node.childNodes.flatMap(elementsIn) : []),
]

const attributeOf = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value

/** What asks by its address alone changes nothing, and is no post. */
const isPosted = (one: Element): boolean => one.tagName === 'form' && attributeOf(one, 'method') !== 'get'

const formIn = (form: Element): AForm => {
  const inside = elementsIn(form)
  return {
    action: attributeOf(form, 'action') ?? '',
    controls: inside.flatMap(controlIn),
    buttons: inside
      .filter(({ tagName }) => tagName === 'button')
      .map((button) => {
        const name = attributeOf(button, 'name')
        return name === undefined ? undefined : ([name, attributeOf(button, 'value') ?? ''] as const)
      }),
  }
}

const controlIn = (element: Element): readonly Control[] => {
  const name = attributeOf(element, 'name')
  const value = attributeOf(element, 'value') ?? textIn(element)
  if (name !== undefined && element.tagName === 'select')
    return [{ name, kind: 'select', value: selectedIn(element), isChecked: false }]
  if (name === undefined || !['input', 'textarea'].includes(element.tagName)) return []
  const type = element.tagName === 'textarea' ? 'text' : (attributeOf(element, 'type') ?? 'text')
  const isChecked = attributeOf(element, 'checked') !== undefined
  if (type === 'hidden') return [{ name, kind: 'hidden', value, isChecked }]
  return [{ name, kind: ['radio', 'checkbox'].includes(type) ? 'choice' : 'text', value, isChecked }]
}

/** What stands in an element: a text area has its value there. */
const textIn = (element: Element): string =>
  element.childNodes.map((node) => ('value' in node ? node.value : '')).join('')

const selectedIn = (select: Element): string => {
  const options = elementsIn(select).filter(({ tagName }) => tagName === 'option')
  const one = options.find((option) => attributeOf(option, 'selected') !== undefined) ?? options[0]
  return one ? (attributeOf(one, 'value') ?? '') : ''
}
