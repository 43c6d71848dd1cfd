/** Every row, a page at a time, so that a large store is walked in little memory. */
export async function* allRows<Row>(
  pageAfter: (last: Row | undefined) => PromiseLike<readonly Row[]>,
): AsyncGenerator<Row> {
  for await (const page of allPages(pageAfter)) yield* page
}

/** The same by pages, for those who cannot wait at each row of millions. */
export async function* allPages<Row>(
  pageAfter: (last: Row | undefined) => PromiseLike<readonly Row[]>,
): AsyncGenerator<readonly Row[]> {
  let page = await pageAfter(undefined)
  while (page.length > 0) {
    yield page
    page = await pageAfter(page.at(-1))
  }
}
/** Rows in a page. */
export const pageRows = 500
