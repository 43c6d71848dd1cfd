/** One request of a journey and the answer to it; the plan's id stands as `{plan}` in all of it. */
export type Step = {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly body: string
  readonly status: number
  readonly location: string
  readonly page: string
}
export const planPlace = '{plan}'

/** Tells the bare server which step it is; ours does not know the header. */
export const stepHeader = 'x-step'
