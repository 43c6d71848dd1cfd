import type { Extension } from 'fhir/r4.js'

/** Where FHIR has no place for something, it stands under a name of ours. */
export const ours = (name: string): string => `urn:sayso:ext:${name}`

export const extensionOf = (name: string, value: string | boolean | number): Extension => {
  const url = ours(name)
  if (typeof value === 'boolean') return { url, valueBoolean: value }
  return typeof value === 'number' ? { url, valueInteger: value } : { url, valueString: value }
}

export const textIn = (extensions: readonly Extension[] | undefined, name: string): string | undefined =>
  extensions?.find(({ url }) => url === ours(name))?.valueString

export const textsIn = (extensions: readonly Extension[] | undefined, name: string): readonly string[] =>
  (extensions ?? []).flatMap(({ url, valueString }) =>
    url === ours(name) && valueString !== undefined ? [valueString] : [],
  )

type Plain = string | boolean | number | readonly number[] | undefined

/** A few named values that belong together; what is not there, or an empty text, is left out. */
export const recordExtension = (name: string, parts: Readonly<Record<string, Plain>>): Extension => ({
  url: ours(name),
  extension: Object.entries(parts).flatMap(([part, value]): Extension[] => {
    if (value === undefined || value === '') return []
    if (typeof value === 'string') return [{ url: part, valueString: value }]
    if (typeof value === 'boolean') return [{ url: part, valueBoolean: value }]
    if (typeof value === 'number') return [{ url: part, valueInteger: value }]
    return value.map((one) => ({ url: part, valueInteger: one }))
  }),
})

/** The same, read again. */
export const recordsIn = (extensions: readonly Extension[] | undefined, name: string) =>
  (extensions ?? [])
    .filter(({ url }) => url === ours(name))
    .map(({ extension = [] }) => ({
      text: (part: string): string | undefined => extension.find(({ url }) => url === part)?.valueString,
      is: (part: string): true | undefined =>
        extension.some(({ url, valueBoolean }) => url === part && valueBoolean === true) || undefined,
      numbers: (part: string): readonly number[] =>
        extension.flatMap(({ url, valueInteger }) =>
          url === part && valueInteger !== undefined ? [valueInteger] : [],
        ),
    }))

export const is = (extensions: readonly Extension[] | undefined, name: string): boolean =>
  extensions?.some(({ url, valueBoolean }) => url === ours(name) && valueBoolean === true) === true
