import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import type { Says } from '../words.ts'

/** Beside what takes a recording: empty until a script finds that this browser can record; `input` is the id of the file. */
export const recorder = ({ field: { recorder: words } }: Says<'field'>, input: string): Html => {
  const press = (name: 'record' | 'stop' | 'listen' | 'again', variant?: 'secondary') =>
    button({
      ...{ text: words[name], type: 'button', attributes: { 'data-press': name } },
      ...(variant === undefined ? {} : { variant }),
    })
  return html`<div class="sayso-recorder" data-recorder="${input}" data-asking="${words.asking}" data-recording="${words.recording}" data-recorded="${words.recorded}" data-playing="${words.playing}" data-full="${words.full}" data-denied="${words.denied}" data-unheard="${words.unheard}"><template><p class="sayso-recorder__time" data-time="" aria-hidden="true"></p><p class="nhsuk-body" role="status"></p>
${press('record', 'secondary')}${press('stop')}${press('listen', 'secondary')}${press('again', 'secondary')}
<p class="nhsuk-hint">${words.orFile}</p></template></div>`
}
