import { sourceFiles } from '#test/kit/source-files.ts'

/** Every address that the product answers to a GET, as its routes are written. */
export const webRoutes = (): readonly string[] =>
  sourceFiles('src/web')
    .flatMap(({ text }) => [...text.matchAll(/\.get\(\s*'(\/[^']*)'/g)].map(([, route = '']) => route))
    .toSorted()
