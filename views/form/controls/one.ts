import type { FieldOf } from '#src/flow/controls/control.ts'
import { radios } from '../../parts/radios.ts'
import { choices } from './choices.ts'
import type { ControlView } from './control-view.ts'

export const oneView: ControlView<FieldOf<'one'>> = { draw: (view) => choices(view, radios) }
