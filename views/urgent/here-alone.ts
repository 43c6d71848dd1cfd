import type { Entry } from '#src/plan/content.ts'
import { type Html, html, nothing } from '../html.ts'
import type { Says } from '../words.ts'

/** What the desk reads beyond everybody else says so on its own line, wherever that stands. */
export const readHereAlone = ({ urgent }: Says<'urgent'>, { hold }: Pick<Entry, 'hold'>): Html =>
  hold ? html` <small><b>${urgent.practiceAlone.line}</b></small>` : nothing
