import { readFileSync } from 'node:fs'
import * as z from 'zod'

const datasetField = z.object({
  id: z.string(),
  section: z.string(),
  type: z.string(),
  need: z.string().length(6),
  author: z.string(),
  class: z.string(),
  access: z.string(),
  front: z.string(),
  fhir: z.string(),
})
const file = new URL('../plan-dataset.fields.json', import.meta.url)
const { fields } = z.object({ fields: z.array(datasetField) }).parse(JSON.parse(readFileSync(file, 'utf8')))

/** The urgent care plan dataset by field id: what the chapters are held to. */
export const dataset: ReadonlyMap<string, z.infer<typeof datasetField>> = new Map(
  fields.map((field) => [field.id, field]),
)

const setsFile = new URL('../plan-dataset.sets.json', import.meta.url)
const { sets } = z
  .object({ sets: z.record(z.string(), z.array(z.string())) })
  .parse(JSON.parse(readFileSync(setsFile, 'utf8')))

/** The codes of the dataset's value sets, by the set's name; those that another publisher keeps are not among them. */
export const valueSets: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(sets))
