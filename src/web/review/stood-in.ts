import type { Post } from '../frame/guards.ts'

/** Which version of what colleagues say the page showed that was sent; undefined where it did not tell. */
export const stoodIn = (post: Post): number | undefined => {
  const stood = Number(post.get('stood') ?? Number.NaN)
  return Number.isSafeInteger(stood) ? stood : undefined
}
