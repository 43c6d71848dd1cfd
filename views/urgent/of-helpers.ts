import type { LayoutWords } from '#src/flow/layout-words.ts'
import type { Sheet } from '#src/flow/sheet.ts'
import type { Entry } from '#src/plan/content.ts'

type Worded = Pick<Sheet, 'layout' | 'words'>

/** A heading that lets the person speak, over words of which they wrote none: it says whose they are (RULE-04). */
export const wordsOfHelpers = ({ layout, words }: Worded, entries: readonly Entry[]): LayoutWords => ({
  ...words,
  parts: Object.fromEntries(
    Object.entries(words.parts).map(([id, part]) => {
      const { ofHelpers, ...own } = part
      const helpers = ofHelpers ? helpersAlone(layout, id, entries) : []
      if (!ofHelpers || helpers.length === 0) return [id, own]
      const [who, ...others] = helpers
      const title =
        others.length > 0 ? ofHelpers.titleOfSeveral : ofHelpers.title.replace('{who}', () => who ?? '')
      return [id, { title, lead: ofHelpers.lead }]
    }),
  ),
})

/** The same of a line. */
export const labelledByHelpers = ({ labelsOfHelpers = {} }: LayoutWords, entry: Entry): Entry => {
  const label = entry.saidBy.voice === 'carer' ? labelsOfHelpers[entry.field] : undefined
  return label === undefined ? entry : { ...entry, label }
}

/** Who speaks in a part, each once, where all of them are helpers; nobody where the person or the team speaks too. */
const helpersAlone = (
  layout: Worded['layout'],
  part: string,
  entries: readonly Entry[],
): readonly string[] => {
  const holds = layout.parts.find(({ id }) => id === part)?.holds ?? []
  const fields = new Set(
    holds.flatMap((block) => (block.draw === 'rows' ? block.rows.map(({ field }) => field) : [])),
  )
  const here = entries.filter(({ field, said }) => fields.has(field) && said.kind === 'answer')
  return here.every(({ saidBy }) => saidBy.voice === 'carer')
    ? [...new Set(here.map(({ saidBy }) => calledAs(saidBy)))]
    : []
}

const calledAs = ({ name, relationship }: Entry['saidBy']): string =>
  relationship === undefined ? name : `${name} (${relationship})`
