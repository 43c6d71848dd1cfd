import type { Post } from '../frame/guards.ts'

/** Which version of what colleagues say the page showed that was sent, as commands take it; empty where it did not tell. */
export const stoodIn = (post: Pick<Post, 'get'>): { readonly stood?: number } => {
  const stood = Number(post.get('stood') ?? Number.NaN)
  return Number.isSafeInteger(stood) ? { stood } : {}
}
