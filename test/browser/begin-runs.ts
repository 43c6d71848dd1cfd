import type { Asking } from './every-world.ts'

/** Tom has a run of his own under way, and one that ended. */
export const beginRuns = async ({ names, get, send }: Omit<Asking, 'url'>): Promise<void> => {
  const scenario = found(/\/training\/([\w-]+)\/runs/, await get('tom', '/training'))
  const begin = (form: string): Promise<string> => send('tom', `/training/${scenario}/runs`, { form })
  const run = await begin('first')
  names.set('{RUN}', run.replace('/training/runs/', ''))
  names.set('{TURN}', found(turnShown, await get('tom', run)))
  const ended = await begin('second')
  names.set('{ENDED}', ended.replace('/training/runs/', ''))
  for (let page = await get('tom', ended); turnShown.test(page); page = await get('tom', ended))
    await send('tom', `${ended}/moves`, { turn: found(turnShown, page), move: found(moveShown, page) })
}
const turnShown = /name="turn" value="([\w-]+)"/
const moveShown = /value="([\w-]+)"[^>]* name="move"/

/** What the page says at that place. */
export const found = (pattern: RegExp, text: string): string => {
  const [, match] = pattern.exec(text) ?? []
  if (match === undefined) throw new Error(`no ${pattern} in what was shown`)
  return match
}
