import type { Said } from '../flow/answer.ts'
import type { Closing } from './facts.ts'
import type { AccountId, CarerId, PracticeId } from './ids.ts'

/** Where in a plan somebody writes; `list` and `item` for one item of a list. */
export type Spot = { readonly section: string; readonly list?: string; readonly item?: string }

/** What somebody wants to do to a plan. `read` is the plan's version that their page showed. */
export type Command =
  | { readonly kind: 'start'; readonly owner: AccountId; readonly name: string }
  | (Spot & {
      readonly kind: 'answer'
      readonly step: string
      readonly said: Readonly<Record<string, Said>>
      readonly read: number
      /** Which words the page showed, by name: the question that is kept with the answer is theirs. */
      readonly words?: string
    })
  | { readonly kind: 'add-item'; readonly section: string; readonly list: string; readonly item: string }
  | { readonly kind: 'remove-item'; readonly section: string; readonly list: string; readonly item: string }
  | { readonly kind: 'restore-item'; readonly section: string; readonly list: string; readonly item: string }
  | { readonly kind: 'ask'; readonly section: string; readonly text: string }
  | {
      readonly kind: 'invite-carer'
      readonly carer: CarerId
      readonly name: string
      readonly relationship: string
      readonly email: string
    }
  | { readonly kind: 'join'; readonly email: string }
  | { readonly kind: 'remove-carer'; readonly carer: CarerId }
  | { readonly kind: 'hide'; readonly field: string }
  | { readonly kind: 'show'; readonly field: string }
  | { readonly kind: 'submit'; readonly practice: PracticeId }
  | { readonly kind: 'accept'; readonly section: string; readonly read: number }
  | {
      readonly kind: 'add-words'
      readonly section: string
      readonly field: string
      readonly item?: string
      readonly text: string
    }
  | { readonly kind: 'ask-back'; readonly section: string; readonly field?: string; readonly text: string }
  | { readonly kind: 'return' }
  | {
      readonly kind: 'approve'
      readonly said: Readonly<Record<string, Said>>
      /** The draft version that was on the approver's screen. */
      readonly read: number
      readonly practiceName: string
    }
  | { readonly kind: 'withdraw' }
  | { readonly kind: 'open-new-version' }
  | { readonly kind: 'suspend'; readonly reason: string; readonly until?: string }
  | { readonly kind: 'resume' }
  | { readonly kind: 'close'; readonly because: Closing }
  | { readonly kind: 'enter-in-error'; readonly reason: string }
