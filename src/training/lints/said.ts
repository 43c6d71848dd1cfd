import type { Problem } from '../problem.ts'
import type { Scenario } from '../scenario.ts'
import { type Edge, endingAt, over, type State, type Table } from '../table.ts'
import { fieldOfTurn, turnOf } from '../turn.ts'

/**
 * Words that the learner is shown as if they had been said, where a play leads on which nobody said them. Words are taken up by
 * quotation marks, or by three in a row that somebody says in some turn of the conversation, in whichever person.
 */
export const saidProblems = (scenario: Scenario, { states, edges }: Table): readonly Problem[] => {
  const sayings = sayingsIn(scenario)
  const from = Map.groupBy(edges, (edge) => edge.from)
  const turns = new Map(
    Map.groupBy(edges, (edge) => edge.from.turn)
      .entries()
      .map(([turn, all]) => [turn, onePerWay(all)]),
  )
  return shownIn(scenario).flatMap((shown) =>
    takenUp(shown, sayings).flatMap((phrase): readonly Problem[] => {
      const isSaid = sayings.says(phrase)
      if (!isNear(scenario, shown.where, { turns, isSaid })) return []
      const way = wayWithout(scenario, shown.where, { start: states[0], from, isSaid })
      return way === undefined ? [] : [{ rule: 'E16', at: `${shown.at}: ${phrase}`, witness: way }]
    }),
  )
}

/** A text and where the learner meets it: at a turn, at one ending, or at any end. */
type Shown = {
  readonly at: string
  readonly where: string
  readonly text: string
  /** Said in the same breath, so that it may be repeated. */
  readonly own: string
  /** In an ending people say new things in quotation marks, and afterwards there are examples in them. */
  readonly mayQuote: boolean
}

const shownIn = ({ section, words, moves, cues, endings, debrief }: Scenario): readonly Shown[] => [
  ...Object.keys(section.steps).flatMap((turn) => {
    const field = fieldOfTurn(section, turn) ?? ''
    return (section.fields[field]?.choices ?? []).flatMap((move): readonly Shown[] => {
      const text = words.fields[field]?.choices?.[move] ?? ''
      const shown = { at: `${turn}.${move}`, where: turn, mayQuote: false }
      const whys = moves[field]?.[move]?.skills ?? []
      return [{ ...shown, text, own: '' }, ...whys.map(({ why }) => ({ ...shown, text: why, own: text }))]
    })
  }),
  ...cues.map(({ turn, text }) => ({ at: turn, where: turn, text, own: '', mayQuote: false })),
  ...endings.map(({ id, text }) => ({ at: id, where: `${over} ${id}`, text, own: '', mayQuote: true })),
  ...[...debrief.prompts, ...debrief.modelAnswer].map((text) => ({
    at: 'debrief',
    where: over,
    text,
    own: '',
    mayQuote: true,
  })),
]

/** Who says what: each turn with its words and its stage direction, each move with its own. */
const sayingsIn = (scenario: Scenario) => {
  const known = folded([scenario.words.about, scenario.meta.learnerRole, scenario.meta.setting].join(' . '))
  const turns = Object.keys(scenario.section.steps).map((id) => {
    const turn = turnOf(scenario, id)
    const moves = new Map(turn?.moves.map((move) => [move.id, folded(move.text)]))
    return [
      id,
      { says: folded(turn?.says ?? ''), all: folded(`${turn?.lead ?? ''} . ${turn?.says}`), moves },
    ] as const
  })
  const byTurn = new Map(turns)
  return {
    runs: new Set(turns.flatMap(([, { says }]) => runsIn(says))),
    says: (phrase: string): IsSaid => ({
      from: known.includes(phrase),
      in: new Set(turns.filter(([, { all }]) => all.includes(phrase)).map(([id]) => id)),
      by: ({ from, move }) => byTurn.get(from.turn)?.moves.get(move)?.includes(phrase) === true,
    }),
  }
}
type IsSaid = {
  readonly from: boolean
  readonly in: ReadonlySet<string>
  readonly by: (edge: Edge) => boolean
}

const takenUp = ({ text, own, mayQuote }: Shown, { runs }: { readonly runs: ReadonlySet<string> }) => {
  const quoted = mayQuote ? [] : [...text.matchAll(/“([^“”]+)”/g)].map(([, words = '']) => folded(words))
  const repeated = runsIn(folded(text)).filter((run) => runs.has(run))
  return [...new Set([...quoted, ...repeated])].filter((phrase) => !folded(own).includes(phrase))
}

/** The same words whoever says them, each between two spaces; a run does not go past a stop. */
const folded = (text: string): string => {
  const words = text
    .toLowerCase()
    .replace(/[.,:;?!“”()]/g, ' | ')
    .replace(/[^\p{L}\d’| ]/gu, ' ')
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => otherPerson[word] ?? word)
  const isWord = (word: string): boolean => word !== '|'
  return ` ${words.slice(words.findIndex(isWord), words.findLastIndex(isWord) + 1).join(' ')} `
}

const otherPerson: Readonly<Record<string, string>> = {
  i: 'you',
  me: 'you',
  my: 'your',
  mine: 'yours',
  myself: 'yourself',
  am: 'are',
  'i’m': 'you’re',
  'i’ve': 'you’ve',
  'i’d': 'you’d',
  'i’ll': 'you’ll',
}

const wordsInARun = 3
/** A run of small words is nobody's. */
const lettersOfAWord = 5
const smallWords = new Set([
  'about',
  'after',
  'again',
  'because',
  'before',
  'being',
  'cannot',
  'could',
  'every',
  'going',
  'might',
  'never',
  'other',
  'should',
  'their',
  'there',
  'these',
  'thing',
  'think',
  'those',
  'where',
  'which',
  'while',
  'would',
])
const isWeighty = (word: string): boolean =>
  word.length >= lettersOfAWord && !word.includes('’') && !smallWords.has(word)

const runsIn = (text: string): readonly string[] => {
  const words = text.trim().split(' ')
  return words
    .map((_, index) => words.slice(index, index + wordsInARun))
    .filter((run) => run.length === wordsInARun && !run.includes('|'))
    .filter((run) => run.some(isWeighty))
    .map((run) => ` ${run.join(' ')} `)
}

const onePerWay = (edges: readonly Edge[]): readonly Edge[] => [
  ...new Map(edges.map((edge) => [`${edge.move} ${edge.to.turn}`, edge])).values(),
]

/** From turn to turn, measures left aside: what cannot be reached so need not be looked for among the states. */
const isNear = (
  { section }: Scenario,
  where: string,
  { turns, isSaid }: { readonly turns: ReadonlyMap<string, readonly Edge[]>; readonly isSaid: IsSaid },
): boolean => {
  if (isSaid.from) return false
  const queue = [section.start]
  for (const turn of queue) {
    if (isSaid.in.has(turn)) continue
    if (turn === where || (turn === over && where.startsWith(over))) return true
    for (const edge of turns.get(turn) ?? []) {
      if (!isSaid.by(edge) && !queue.includes(edge.to.turn)) queue.push(edge.to.turn)
    }
  }
  return false
}

/** The shortest play that comes there without the words, as moves. */
const wayWithout = (
  scenario: Scenario,
  where: string,
  walk: {
    readonly start: State | undefined
    readonly from: ReadonlyMap<State, readonly Edge[]>
    readonly isSaid: IsSaid
  },
): readonly string[] | undefined => {
  const { start, from, isSaid } = walk
  const ways = new Map<State, readonly string[]>(start ? [[start, []]] : [])
  for (const [state, way] of ways) {
    if (isSaid.in.has(state.turn)) continue
    const here = [state.turn, ...(state.turn === over ? [`${over} ${endingAt(scenario, state)?.id}`] : [])]
    if (here.includes(where)) return way
    for (const edge of from.get(state) ?? []) {
      if (!isSaid.by(edge) && !ways.has(edge.to)) ways.set(edge.to, [...way, edge.move])
    }
  }
  return undefined
}
