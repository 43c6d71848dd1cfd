import type { OnePage } from '../../flow/page.ts'
import { typedIn } from '../../flow/read-post.ts'
import type { OnPlan } from '../frame/doors.ts'
import type { Service } from '../frame/service.ts'

type Theirs = Pick<OnPlan, 'plan' | 'account'>

const place = 'submission'
const practiceName = 'practice'

/** Whoever says no chose the rest for nothing yet: it is no answer, and stands there again if they change their mind. */
export const keepChosen = async (
  service: Service,
  { plan, account }: Theirs,
  { post, said }: { readonly post: URLSearchParams; readonly said: readonly string[] },
): Promise<void> => {
  const names = Object.keys(plan.forms.submission.section.fields).filter((name) => !said.includes(name))
  const values = typedIn([...names, practiceName], post)
  if (Object.keys(values).length === 0) return await forgetChosen(service, { plan, account })
  await service.drafts.keep({ plan: plan.id, account: account.id, place, values, at: service.clock.now() })
}

/** It was handed over with what was chosen then. */
export const forgetChosen = ({ drafts }: Service, { plan, account }: Theirs): Promise<void> =>
  drafts.forget(plan.id, account.id, place)

/** The page and the practice, with what was chosen beside that no. */
export const withChosen = async (
  { drafts }: Service,
  { plan, account }: Theirs,
  page: OnePage,
): Promise<{ readonly page: OnePage; readonly practice: string | undefined }> => {
  const kept = await drafts.find(plan.id, account.id, place)
  const { [practiceName]: practice = [], ...typed } = kept?.values ?? {}
  return {
    page: { ...page, typed: { ...page.typed, ...typed } },
    practice: practice[0] ?? plan.offeredTo ?? plan.practice,
  }
}
