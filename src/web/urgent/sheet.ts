import type { FileKind } from '../../flow/kept-file.ts'
import { type Drawn, type Sheet, sheetOf } from '../../flow/sheet.ts'
import type { Service } from '../frame/service.ts'

/** The layout of the page with what the forms say about its fields, made once for the same forms. */
export const sheetIn = ({ forms }: Service): Sheet => {
  const known = made.get(forms)
  if (known) return known
  const sheet = sheetOf([...forms.sections, forms.submission, forms.approval], forms.urgentPage)
  made.set(forms, sheet)
  return sheet
}
export const isFile = (drawn: Drawn | undefined): drawn is FileKind =>
  drawn === 'paper' || drawn === 'picture' || drawn === 'sound'

const made = new WeakMap<Service['forms'], Sheet>()
