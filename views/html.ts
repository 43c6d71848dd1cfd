import { raw, html as template } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'

/** Markup that is safe to send: every interpolated string in it was escaped. */
export type Html = HtmlEscapedString
export type Part =
  | string
  | number
  | Html
  | false
  | null
  | undefined
  | readonly (Html | false | null | undefined)[]

/** Escapes what is interpolated; objects and promises are type errors, so none is ever printed as `[object Object]`. */
export const html = (strings: TemplateStringsArray, ...parts: Part[]): Html =>
  template(strings, ...parts) as Html

/** For text of our own that is markup already, never for what a person wrote. */
export const trusted = (markup: string): Html => raw(markup) as Html

export const nothing = trusted('')

/** Attributes in the order given; `true` writes the bare name, `false` and `undefined` leave it out. */
export const attributes = (values: Readonly<Record<string, string | number | boolean | undefined>>): Html => {
  let markup = ''
  for (const name in values) {
    const value = values[name]
    if (value === undefined || value === false) continue
    markup += value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"`
  }
  return trusted(markup)
}

/** Most values of attributes are our own and hold no sign: half of what an attribute cost was a template for each. */
const escaped = (text: string): string => (signs.test(text) ? String(html`${text}`) : text)
const signs = /[&<>'"]/

export const join = (pieces: readonly Html[], between = ''): Html => trusted(pieces.map(String).join(between))

/** A part that its words alone decide is made once for them. */
export const onceFor = <Words extends object>(make: (words: Words) => Html): ((words: Words) => Html) => {
  const made = new WeakMap<Words, Html>()
  return (words) => {
    const part = made.get(words) ?? make(words)
    made.set(words, part)
    return part
  }
}
