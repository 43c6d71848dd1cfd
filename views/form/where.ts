import type { Progress } from '#src/flow/progress.ts'
import { type Html, html } from '../html.ts'
import type { Says } from '../words.ts'

/** Above the question: the chapter or the entry it belongs to, and how far along this page is. */
export const where = (
  says: Says<'question'>,
  title: string | undefined,
  progress: Progress | undefined,
  entry?: string,
): Html => html`${title !== undefined && html`<p class="nhsuk-caption-l sayso-where">${title}${entry !== undefined && html`: <bdi>${entry}</bdi>`}</p>`}
${progress !== undefined && html`<p class="sayso-progress">${says.question.progress(progress)}</p>`}`
