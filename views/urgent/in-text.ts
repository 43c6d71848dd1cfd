/** One part of the page in plain text: its heading, and a line for each thing that it says. */
export type PartInText = { readonly id: string; readonly head: string; readonly lines: readonly string[] }

/**
 * The parts of the page for urgent care as plain text, for whoever reads them without our styles and links: every word that a
 * reader of the page has, and nothing that is only for its screen or its print.
 */
export const partsInText = (page: string): readonly PartInText[] =>
  page
    .split(/<section id="/)
    .slice(1)
    .map((part) => {
      const [id = '', ...rest] = part.split('">')
      const [body = ''] = rest.join('">').split('</section>')
      const [head = '', ...lines] = linesIn(body)
      return { id, head, lines }
    })
    .filter(({ lines }) => lines.length > 0)

const linesIn = (markup: string): readonly string[] =>
  shownIn(markup.split('<').map(pieceOf))
    .map(({ tag, name, text }, at, all) => `${breakAt({ tag, name }, all[at - 1]?.tag)}${text}`)
    .join('')
    .split('\n')
    .map((line) => asText(line).replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')

/** A tag, without its signs, and the text behind it. */
type Piece = { readonly tag: string; readonly name: string; readonly text: string }

const pieceOf = (piece: string, at: number): Piece => {
  const end = at === 0 ? -1 : piece.indexOf('>')
  const tag = piece.slice(0, Math.max(0, end))
  return { tag, name: tag.split(' ')[0] ?? '', text: piece.slice(end + 1) }
}

/** What a line is called, and what is said, are one line. */
const breakAt = ({ tag, name }: Pick<Piece, 'tag' | 'name'>, before: string | undefined): string => {
  if (name === '/dt' || (name === '/b' && before === 'b class="dt"')) return ': '
  if (name === 'small') return ' '
  if (name === 'dd' || tag.startsWith('div class="dd')) return ''
  return blocks.has(name.replace('/', '')) ? '\n' : ''
}
const blocks = new Set([
  ...['div', 'p', 'dl', 'dt', 'dd', 'ul', 'ol', 'li', 'h2', 'h3', 'h4', 'article', 'details', 'summary'],
  ...['br', 'table', 'tr', 'form'],
])
const withoutEnd = new Set(['br', 'hr', 'img', 'input', 'wbr', ''])

/** Without buttons, ways to other parts, and what is printed alone. */
const shownIn = (pieces: readonly Piece[]): readonly Piece[] => {
  const shown: Piece[] = []
  let inside = 0
  for (const piece of pieces) {
    const { tag, name, text } = piece
    const isHidden = inside > 0
    if (!withoutEnd.has(name) && (isHidden || /[" ](?:scr|prn)["\s]/.test(tag.slice(tag.indexOf('class=')))))
      inside += name.startsWith('/') ? -1 : 1
    if (inside > 0) continue
    shown.push(isHidden ? { tag: '', name: '', text } : piece)
  }
  return shown
}

const asText = (markup: string): string =>
  markup.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => signs[name] ?? '')
const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
