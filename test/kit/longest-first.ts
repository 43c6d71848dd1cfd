import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What takes longest, longest first, within its project: begun last, it would run on alone while the other core has nothing left to do. */
const longest = [
  'test/plan/walks.test.ts',
  'test/web/frame/many-keys.test.ts',
  'test/web/drafting/walks.test.ts',
  'test/erase-plan.test.ts',
  'test/web/frame/access.test.ts',
  'test/web/demo/demo.test.ts',
  'test/flow/check/walk.test.ts',
  'test/main.test.ts',
  'test/contract/fields.test.ts',
  'test/web/review/life.test.ts',
  'test/browser/patient.test.ts',
  'test/browser/every-page.test.ts',
]

/** Of all others the larger file comes first, or, where a run was remembered, the one that took longer. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const projects = [...new Set(sorted.map(({ project }) => project))]
    return projects.flatMap((project) =>
      sorted.filter((one) => one.project === project).toSorted((one, other) => placeOf(one) - placeOf(other)),
    )
  }
}

const placeOf = ({ moduleId }: TestSpecification): number => {
  const place = longest.findIndex((file) => moduleId.endsWith(`/${file}`))
  return place < 0 ? longest.length : place
}
