import { deskPages } from './desk-pages.ts'
import { faultPages } from './fault-pages.ts'
import { homePages } from './home-pages.ts'
import { letterPages } from './letter-pages.ts'
import type { PageKind } from './page-kind.ts'
import { recordingPages } from './recording-pages.ts'
import { reminderPages } from './reminder-pages.ts'
import { staffPages } from './staff-pages.ts'
import { talkPages } from './talk-pages.ts'
import { wantedPages } from './wanted-pages.ts'

/** In this order: what comes late changes what others show. Names in braces are put in by the world. */
export const pageKinds: readonly PageKind[] = [
  ...talkPages,
  ...homePages,
  ...recordingPages,
  ...reminderPages,
  ...letterPages,
  ...wantedPages,
  ...deskPages,
  ...staffPages,
  ...faultPages,
]
