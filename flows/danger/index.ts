import { onceHeard } from '#src/flow/heard-text.ts'
import { listenerFor } from '#src/flow/listening.ts'
import { aids } from './aids.en.ts'
import { byOthers } from './by-others.en.ts'
import { harmless } from './harmless.en.ts'
import { carerLists, lists } from './lists.en.ts'
import { carerNamedLists, namedDoers, namedLists } from './named.en.ts'
import { others } from './others.en.ts'
import { now, past } from './past.en.ts'
import { self } from './self.en.ts'
import { signs } from './signs.en.ts'
import { spelling } from './spelling.en.ts'
import { taken } from './taken.en.ts'
import { together } from './together.en.ts'
import { wished, wishedLists } from './wished.en.ts'

/**
 * Words after which whoever wrote them is shown whom to call; dated, because language moves.
 * Listed on 26 November 2026, reviewed by no clinician.
 */
export const danger = onceHeard(() =>
  listenerFor({
    spelling,
    lists: { ...lists, ...namedLists, ...wishedLists },
    carerLists: { ...carerLists, ...carerNamedLists },
    kinds: { taken, self, 'by-others': [...byOthers, ...namedDoers], others },
    signs,
    together,
    harmless,
    wished,
    aids,
    past,
    now,
  }),
)
