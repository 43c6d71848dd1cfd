import type { Problem } from '../problem.ts'
import type { Scenario } from '../scenario.ts'

/** Most words that a patient says in one turn, so that it can be taken in at a glance. */
const wordsInATurn = 60

/** Texts that are there but empty, and turns that are too long to take in; a text left out does not compile. */
export const textProblems = (scenario: Scenario): readonly Problem[] => [
  ...textsOf(scenario)
    .filter(([, text]) => text.trim() === '')
    .map(([at]): Problem => ({ rule: 'E13', at, witness: [] })),
  ...Object.entries(scenario.words.fields)
    .filter(([, { label }]) => label.split(/\s+/).length > wordsInATurn)
    .map(([at]): Problem => ({ rule: 'W9', at, witness: [] })),
]

type Text = readonly [at: string, text: string]

const textsOf = (scenario: Scenario): readonly Text[] => {
  const { section, words, meta, cues, endings, debrief } = scenario
  return [
    ['title', words.title],
    ['topic', meta.topic],
    ['audience', meta.audience.join(' ')],
    ['contentWarning', meta.contentWarning],
    ['reviewNote', meta.reviewNote],
    ['prompts', debrief.prompts.join(' ')],
    ['modelAnswer', debrief.modelAnswer.join(' ')],
    ...Object.keys(section.steps).map((turn): Text => [turn, words.steps[turn]?.title ?? '']),
    ...Object.keys(section.fields).flatMap((field) => fieldTexts(scenario, field)),
    ...cues.map(({ turn, text }): Text => [turn, text]),
    ...endings.flatMap(({ id, title, text }): readonly Text[] => [
      [id, title],
      [id, text],
    ]),
    ...Object.keys(section.measures ?? {}).map((name): Text => [name, scenario.measures[name]?.title ?? '']),
  ]
}

const fieldTexts = ({ section, words, moves }: Scenario, field: string): readonly Text[] => {
  const choices = section.fields[field]?.choices ?? []
  return [
    [field, words.fields[field]?.label ?? ''],
    ...choices.map((choice): Text => [`${field}.${choice}`, words.fields[field]?.choices?.[choice] ?? '']),
    ...choices.flatMap((choice) =>
      (moves[field]?.[choice]?.skills ?? []).map(({ why }): Text => [`${field}.${choice}`, why]),
    ),
  ]
}
