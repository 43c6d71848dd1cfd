import type { Answer, Answers } from '../../flow/answer.ts'
import type { Plan } from '../plan.ts'

/** Who answered last in a section after this version, each with when, newest first. */
export const writtenSince = (
  { voices }: Plan,
  section: string,
  version: number,
): readonly { readonly name: string; readonly at: string }[] => {
  const all = Object.values(voices)
    .flatMap((sections) => answersWithin(sections[section]))
    .filter((answer) => answer.version > version)
    .toSorted((one, other) => other.version - one.version)
  const names = [...new Set(all.map(({ by }) => by.name))]
  return names.flatMap((name) => {
    const last = all.find(({ by }) => by.name === name)
    return last ? [{ name, at: last.at }] : []
  })
}

/** Names of those who wrote words into the draft that the person will be heard by: none of them signs it. */
export const draftersNamed = ({ drafters, voices: { team = {} } }: Plan): readonly string[] =>
  drafters.length === 0
    ? []
    : [
        ...new Set(
          Object.values(team)
            .flatMap(answersWithin)
            .flatMap(({ by }) => (drafters.includes(by.id) ? [by.name] : [])),
        ),
      ]

const answersWithin = (one: Answers | undefined): readonly Answer[] =>
  one === undefined
    ? []
    : [
        ...Object.values(one.answers),
        ...Object.values(one.items).flatMap((items) => Object.values(items).flatMap(answersWithin)),
      ]
