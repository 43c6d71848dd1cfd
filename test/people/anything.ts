/** What somebody says who says anything at all: choices that were never made before those that were. */
export type Anything = {
  readonly used: Readonly<Record<string, number>>
  /** Choices that lead where nobody was. */
  readonly wanted: readonly string[]
  /** What is typed into a box whose name ends so; the first that fits. */
  readonly typed: readonly (readonly [pattern: string, text: string])[]
}

/** Fills the question of a page, in the page itself; the choices that it made, or undefined where there is no question. */
export const sayAnything = ({ used, wanted, typed }: Anything): readonly string[] | undefined => {
  const form = document.querySelector('main form:has(input[name=place])')
  if (form === null) return undefined
  const made: string[] = []
  const choices = new Map<string, HTMLInputElement[]>()
  for (const box of form.querySelectorAll('input, select, textarea')) {
    if (box instanceof HTMLSelectElement) box.selectedIndex = Math.min(1, box.options.length - 1)
    else if (box instanceof HTMLTextAreaElement) box.value ||= typed.at(-1)?.[1] ?? ''
    else if (box instanceof HTMLInputElement && /radio|checkbox/.test(box.type))
      choices.set(box.name, [...(choices.get(box.name) ?? []), box])
    else if (box instanceof HTMLInputElement && !/hidden|file/.test(box.type))
      box.value = typed.find(([pattern]) => new RegExp(pattern, 'i').test(box.name))?.[1] ?? ''
  }
  for (const all of choices.values()) {
    const keyOf = ({ name, value }: HTMLInputElement): string => `${name}=${value}`
    const rank = (one: HTMLInputElement): number =>
      (wanted.includes(keyOf(one)) ? -1000 : 0) + (used[keyOf(one)] ?? 0)
    const [first] = all.toSorted((one, other) => rank(one) - rank(other))
    for (const one of all) one.checked = one === first
    if (first) made.push(keyOf(first))
  }
  return made
}
