import { draftStates, type Life, lifeAfter, lifecycle, publishedStates } from './lifecycle.ts'

/**
 * The life of a plan as a Mermaid diagram of its two regions: each arrow bears the facts that take it, in whatever
 * state the other region is. It asks the chart that runs, so it shows nothing else.
 */
export const lifecycleDrawn = (): string =>
  ['stateDiagram-v2', ...region('draft', draftStates), ...region('published', publishedStates)].join('\n')

const region = (name: keyof Life, states: readonly string[]): readonly string[] => [
  `  state ${name} {`,
  `    [*] --> ${box(name, 'none')}`,
  ...states.map((state) => `    state "${state}" as ${box(name, state)}`),
  ...[...waysIn(name)].map(([way, facts]) => `    ${way}: ${[...facts].join(', ')}`),
  '  }',
]

const waysIn = (name: keyof Life): ReadonlyMap<string, ReadonlySet<string>> => {
  const ways = new Map<string, Set<string>>()
  for (const draft of draftStates)
    for (const published of publishedStates)
      for (const fact of lifecycle.events) {
        const life: Life = { draft, published }
        const to = lifeAfter(life, fact)[name]
        if (to === life[name]) continue
        const way = `${box(name, life[name])} --> ${box(name, to)}`
        ways.set(way, (ways.get(way) ?? new Set()).add(fact))
      }
  return ways
}

/** Mermaid's names hold no hyphen, and are one for both regions. */
const box = (name: keyof Life, state: string): string => `${name}_${state.replaceAll('-', '_')}`
