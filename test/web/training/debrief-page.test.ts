import { expect, test } from 'vitest'
import { debriefOf } from '#src/training/debrief.ts'
import { turnOf } from '#src/training/turn.ts'
import { debriefPage } from '#src/web/training/debrief-page.ts'
import { does, played } from '#test/training/playing.ts'
import { frameworks } from '#training/frameworks.en.ts'
import { scenarios } from '#training/index.ts'
import { skillWords } from '#training/skills.en.ts'
import { english } from '#views/words.ts'

const [visit] = scenarios
if (visit === undefined) throw new Error('no conversation')

const pageAfter = (moves: string): string => {
  const { run } = does(played(visit, ...moves.split(' ')), { kind: 'explain', text: 'I tried.' })
  const debrief = debriefOf(run)
  if (debrief.kind !== 'key') throw new Error(debrief.kind)
  const shown = { debrief, attempt: run.current, number: 1, newForm: 'f', skillWords, frameworks }
  return String(debriefPage({ id: 'r', run }, shown)(english).main)
}

test('what went by stands before what was picked up and before every credit, with what was said there', () => {
  const page = pageAfter('warm-up cheer ifs soften')
  const places = [
    english.debrief.whyStopped,
    `${english.debrief.missed} (`,
    `${english.debrief.harms}<`,
    `${english.debrief.met} (`,
    `${english.debrief.skills}<`,
    `${english.debrief.turns}<`,
  ].map((text) => page.indexOf(text))
  expect(places).not.toContain(-1)
  expect(places).toEqual([...places].toSorted((one, other) => one - other))
  expect(page.slice(0, page.indexOf(`${english.debrief.met} (`))).toContain(
    'You will be back in your shed by spring',
  )
})

test.each([
  ['warm-up cheer ifs soften', 'trust', 'Trust goes from 1 to 0'],
  ['straight-in press-on plain-yes', 'distress', 'Distress goes from 7 to 9'],
])('after %s it says in words why he stopped, and which moves brought it there', (moves, measure, last) => {
  const page = pageAfter(moves)
  expect(page).toContain(visit.measures[measure]?.stops)
  expect(page).toContain(last)
})

test('where nothing went too far, nothing is said to have stopped him', () => {
  expect(
    pageAfter(
      'ask-first invite who-hears hope-and-worry silence name-fear respect say-back work-out own-words',
    ),
  ).not.toContain(english.debrief.whyStopped)
})

test('after a half good end it says what the good one would have taken, before what went by', () => {
  const page = pageAfter(
    'warm-up name-loss shield soften ask-corridor both explore say-back work-out own-words',
  )
  const why = page.slice(page.indexOf(english.debrief.whyEnded), page.indexOf(`${english.debrief.missed} (`))
  expect(why).toContain('To end with “A plan begins” it would have taken this:')
  expect(why).toContain('You did not come to the turn “Jean in the doorway”.')
})

test('each turn tells what else could have been said, what it would have changed and what would have come next', () => {
  const page = pageAfter('warm-up cheer ifs soften')
  const turn = page.slice(page.indexOf('id="turn-opening"'), page.indexOf('id="turn-shed"'))
  expect(turn).toContain('What did they tell you at the hospital?')
  expect(turn).toContain('Trust goes from 4 to 5')
  expect(turn).toContain('Then comes: “They said the heart is tired')
  expect(turn).toContain('The same comes next.')
  expect(turn).not.toContain('It is good to see you in your own kitchen. How has it been, being home?”<br>')
})

test('a skill that was shown is marked in each framework in which it stands', () => {
  const page = pageAfter(
    'ask-first invite who-hears hope-and-worry silence name-fear respect say-back work-out own-words',
  )
  expect(page).toContain('Be explicit: Telling (shown), Plain words, Checking (shown)')
  expect(page).toContain('Gather: Exploring, Silence (shown)')
})

/** Whether the conversation can come to `turn` on a way where nobody, up to there, has said `word`. */
const comesUnsaid = (turn: string, word: string): boolean => {
  const says = (id: string): boolean => {
    const at = turnOf(visit, id)
    return at !== undefined && [at.says, at.lead ?? '', at.title].join(' ').includes(word)
  }
  const reached = new Set<string>()
  const open = [visit.section.start]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (reached.has(id) || says(id)) continue
    reached.add(id)
    for (const way of visit.section.steps[id]?.next ?? []) open.push(typeof way === 'string' ? way : way.go)
    const { next } = visit.section.steps[id] ?? {}
    if (typeof next === 'string') open.push(next)
  }
  return reached.has(turn)
}

test('no move and no credit repeats what was never said in the play', () => {
  const wrong = Object.keys(visit.section.steps).flatMap((turn) => {
    const at = turnOf(visit, turn)
    const whys = Object.values(visit.moves[at?.field ?? ''] ?? {}).flatMap(({ skills }) =>
      skills.map(({ why }) => why),
    )
    const cues = visit.cues.filter((cue) => cue.turn === turn).map(({ text }) => text)
    const said = [...(at?.moves ?? []).map(({ text }) => text), ...whys, ...cues].join(' ')
    return ['corridor', 'strip light', 'bench', 'three in the morning']
      .filter((word) => said.includes(word) && comesUnsaid(turn, word))
      .map((word) => `${turn}: ${word}`)
  })
  expect(wrong).toEqual([])
  for (const { text } of visit.endings) expect(text).not.toContain('Thursday')
})
