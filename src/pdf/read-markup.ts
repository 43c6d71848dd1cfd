/** A page of ours as a tree of what is printed of it: text stays text, and what is only for a screen is left out. */
export type Printed = string | Block
export type Block = {
  readonly tag: string
  /** Its own words run from right to left. */
  readonly rtl?: true
  /** Begins on a sheet of its own. */
  readonly sheet?: true
  /** What weighs most on the page. */
  readonly weighs?: true
  /** One of several voices, which has a line of its own. */
  readonly voice?: true
  readonly inside: readonly Printed[]
}

/** Reads markup that our own views made: every name a person typed was escaped there, and is letters here. */
export const readMarkup = (markup: string): readonly Printed[] => {
  const open: Opened[] = [{ ...root, inside: [] }]
  for (const [piece, tag, attributes] of markup.matchAll(pieces)) {
    const around = open.at(-1) ?? root
    if (tag === undefined) addText(around, piece)
    else if (piece.startsWith('</')) close(open, tag)
    else if (!piece.startsWith('<!')) begin(open, tag, attributes ?? '')
  }
  while (open.length > 1) close(open, open.at(-1)?.tag ?? '')
  return open[0]?.inside ?? []
}
const pieces = /<!--[\s\S]*?-->|<[/!]?([a-z][a-z0-9]*)((?:\s[^>]*)?)>|[^<]+/gi

type Opened = {
  readonly tag: string
  readonly isLeftOut: boolean
  readonly keepsLines: boolean
  readonly classes: readonly string[]
  readonly inside: Printed[]
}
const root: Opened = { tag: 'body', isLeftOut: false, keepsLines: false, classes: [], inside: [] }

const begin = (open: Opened[], tag: string, attributes: string): void => {
  const around = open.at(-1) ?? root
  if (tag === 'br') addLine(around)
  if (tag === 'br' || empty.has(tag)) return
  const classes = /\bclass="([^"]*)"/.exec(attributes)?.[1]?.split(' ') ?? []
  open.push({
    tag,
    isLeftOut: around.isLeftOut || leftOut.has(tag) || classes.some((name) => onScreenOnly.has(name)),
    keepsLines: around.keepsLines || tag === 'bdi' || attributes.includes('dir="auto"'),
    classes,
    inside: [],
  })
}
const empty = new Set(['meta', 'link', 'input', 'hr', 'img'])
const leftOut = new Set(['head', 'style', 'script', 'form', 'nav', 'svg', 'summary', 'button'])
const onScreenOnly = new Set(['scr', 'j', 'sayso-unprinted'])

const addLine = ({ isLeftOut, inside }: Opened): void => {
  if (!isLeftOut) inside.push('\n')
}

const close = (open: Opened[], tag: string): void => {
  const at = open.findLastIndex((one) => one.tag === tag)
  while (at > 0 && open.length > at) {
    const done = open.pop()
    const around = open.at(-1)
    if (done && around && !done.isLeftOut && done.inside.length > 0) around.inside.push(blockOf(done))
  }
}

const blockOf = ({ tag, classes, inside }: Opened): Block => ({
  tag,
  ...(classes.includes('sheet') ? { sheet: true } : {}),
  ...(tag === 'p' && classes.includes('c') ? { weighs: true } : {}),
  ...(classes.includes('q') ? { voice: true } : {}),
  ...(isRightToLeft(inside) ? { rtl: true } : {}),
  inside: holdsLines.has(tag) ? inLines(inside) : inside,
})
const holdsLines = new Set(['dd', 'li', 'div'])

/** What somebody said has a line of its own, as on the screen, unless words of ours join it to what is beside it. */
const inLines = (inside: readonly Printed[]): readonly Printed[] => {
  const isJoined = inside.some((one) => typeof one === 'string' && one.trim() !== '')
  const spoken = inside.filter((one) => typeof one !== 'string' || one.trim() !== '')
  return inside.map((one) => {
    if (typeof one === 'string' || one.tag !== 'bdi') return one
    const before = spoken[spoken.indexOf(one) - 1]
    const isBesideAnother = typeof before === 'object' && before.tag === 'bdi'
    return isJoined && !isBesideAnother ? one : { ...one, tag: 'line' }
  })
}

/** Where the browser keeps the lines of own words, paper does. */
const addText = ({ isLeftOut, keepsLines, inside }: Opened, markup: string): void => {
  if (isLeftOut) return
  const text = drawable(markup.replace(/&(?:#(x?)([0-9a-f]+)|([a-z]+));/gi, entity))
  const shown = keepsLines ? text.replaceAll('\t', wideGap) : text.replace(/[ \t\n]+/g, ' ')
  if (shown !== '') inside.push(shown)
}

/** No font has a tab, and what sets the page draws nothing for one. */
const wideGap = '\u2003\u2003'

const entity = (all: string, hex: string | undefined, code: string | undefined, name: string | undefined) =>
  code === undefined
    ? (named[name ?? ''] ?? all)
    : String.fromCodePoint(Number.parseInt(code, hex === 'x' ? 16 : 10))
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
}

/** A sign that has no shape is a gap, so that no two numbers join; a run that no line can hold may be broken anywhere. */
const drawable = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replaceAll('\ufeff', '')
    .replace(shapeless, ' ')
    .replace(/\S{25,}/g, (run) => [...letters.segment(run)].map(({ segment }) => segment).join('\u200b'))
const shapeless = /[\p{Cs}\p{Co}\p{Cn}\u115f\u1160\u1680\u3164\uffa0]|(?![\t\n])\p{Cc}/gu
const letters = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** By the first letter that has a direction, as browsers decide it. */
const isRightToLeft = (inside: readonly Printed[]): boolean => {
  for (const one of inside) {
    const text = typeof one === 'string' ? one : textIn(one)
    const [first] = /\p{L}/u.exec(text) ?? []
    if (first !== undefined) return rightToLeft.test(first)
  }
  return false
}
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

const textIn = ({ inside }: Block): string =>
  inside.map((one) => (typeof one === 'string' ? one : textIn(one))).join('')
