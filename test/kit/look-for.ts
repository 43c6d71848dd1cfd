import { led } from './an-app.ts'

type Browsing = {
  readonly get: (path: string) => Promise<Response>
  readonly post: (path: string, fields: Record<string, string>) => Promise<Response>
}

/** The list of a practice's plans as a search finds it: what is looked for is posted, and answered elsewhere. */
export const lookFor = async ({ get, post }: Browsing, typed: Record<string, string>): Promise<string> =>
  await (await get(led(await post('/reviews/all', typed)))).text()
