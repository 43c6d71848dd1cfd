// What scripts add, and no page needs: the focus follows a swapped page, a question can be read aloud, and Enter goes to a long page's end.
const focusPage = () => {
  const first = document.querySelector('#help-first') ?? document.querySelector('.nhsuk-error-summary')
  const place = first ?? document.querySelector('h1')
  if (!place) return
  place.setAttribute('tabindex', '-1')
  place.focus({ preventScroll: true })
  window.scrollTo(0, 0)
}

// The question's own form: labels, hints and choices as they are seen, and of choices that lie folded away that there are more.
const askedBelow = (region) => {
  const parts =
    '.nhsuk-label, .nhsuk-fieldset__legend, .nhsuk-hint, button.sayso-way, details[data-more]:not([open])'
  const form = region.parentElement.querySelector('form:has([name="words"])') ?? region.parentElement
  return [...form.querySelectorAll(parts)].filter(
    (part) =>
      !region.contains(part) &&
      !part.parentElement.closest('details:not([open])') &&
      part.checkVisibility?.() !== false,
  )
}
const heard = (part) => (part.dataset.more ?? part.textContent).trim()

const offerToRead = () => {
  if (!('speechSynthesis' in window)) return
  for (const region of document.querySelectorAll('[data-listen]:not([data-heard])')) {
    region.dataset.heard = ''
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'sayso-way'
    button.textContent = region.dataset.listen
    button.addEventListener('click', () => {
      const own = [...region.children].filter((child) => child !== button)
      const words = [...own, ...askedBelow(region)].map(heard).filter((text) => text !== '')
      speechSynthesis.cancel()
      const utterance = new SpeechSynthesisUtterance(words.join('. '))
      utterance.lang = document.documentElement.lang
      speechSynthesis.speak(utterance)
    })
    region.append(button)
  }
}

// From its heading, where the focus is on arrival, Enter leads to where a long page ends, or to what is to be read next; a key that is held down leads nowhere.
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.repeat || !event.target.matches('h1, main')) return
  const end = document.querySelector('main [data-to-end]')
  if (!end) return
  // What it leads to is a button: without this the same press would push it, and accept what nobody has read.
  event.preventDefault()
  end.click()
})

// Who presses and reaches nobody is told so, and what was typed stays: the browser's own page would throw it away.
const mostMs = 8000
const unreached = document.querySelector('[data-unreached]')
const sayUnreached = () => {
  if (unreached.querySelector('p')) return
  const loaded = new Date(performance.timeOrigin).toLocaleTimeString('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
  })
  unreached.append(unreached.querySelector('template').content.cloneNode(true))
  unreached.querySelector('[data-loaded]').textContent = loaded
}
const reachedAgain = () => {
  for (const said of unreached.querySelectorAll('p')) said.remove()
}
document.addEventListener('htmx:error', ({ detail }) => {
  if (detail.ctx && !detail.ctx.response) sayUnreached()
})
document.addEventListener('htmx:after:request', reachedAgain)
window.addEventListener('online', reachedAgain)

// What is typed is kept every few seconds while it grows. Who leaves before that loses nothing, and signing out waits until it is kept: where it cannot be, the page stays, and says why, until it is pressed again.
const dueMs = 4000
let begun
let due
document.addEventListener('input', ({ target }) => {
  const form = target.closest('form')
  const place = form?.querySelector('[data-hx-post$="/typed"]')
  if (!place) return
  begun = { form, place }
  if (due) return
  due = setTimeout(() => {
    due = undefined
    if (begun?.form.isConnected) begun.place.dispatchEvent(new Event('due'))
  }, dueMs)
})
const keepBegun = (signal) => {
  const { form, place } = begun ?? {}
  begun = undefined
  if (!form?.isConnected) return
  const body = new URLSearchParams(new FormData(form))
  return fetch(place.dataset.hxPost, { method: 'POST', body, keepalive: !signal, signal }).then(
    async (answer) => {
      const said = await answer.text()
      if (said) place.innerHTML = said
      return answer.ok && !said.includes('data-unkept')
    },
    () => signal && sayUnreached(),
  )
}
// Whoever is signed out would lose by leaving what they typed; sending it loses nothing.
let isSent = false
document.addEventListener('submit', () => {
  isSent = true
})
document.addEventListener('input', () => {
  isSent = false
})
window.addEventListener('beforeunload', (event) => {
  if (!isSent && document.querySelector('[data-unkept="signed-out"]')) event.preventDefault()
})
// Whoever loads the page again asks for it before this one is hidden.
window.addEventListener('beforeunload', () => keepBegun())
window.addEventListener('pagehide', () => keepBegun())
document.addEventListener('visibilitychange', () => document.hidden && keepBegun())
document.addEventListener('submit', async (event) => {
  const form = event.target
  if (!begun?.form.isConnected || form.getAttribute('action') !== '/sign-out') return
  event.preventDefault()
  if (await keepBegun(AbortSignal.timeout(mostMs))) form.submit()
})

// A page that was loaded again may have left before the last words of the one before it were kept: it asks once more.
const sinceIn = (page) => page.querySelector('[name="since"]')?.value
const showNewest = async () => {
  const shown = sinceIn(document)
  const [{ type } = {}] = performance.getEntriesByType('navigation')
  if (shown === undefined || type !== 'reload') return
  const again = await fetch(location.href, { cache: 'no-store' }).then((answer) => answer.text())
  const now = sinceIn(new DOMParser().parseFromString(again, 'text/html'))
  if (now !== undefined && now !== shown && !begun) location.reload()
}

// At night forms and links go to pages of their own: whether anybody answers is asked before this page is left.
const answers = () =>
  fetch('/livez', { cache: 'no-store', signal: AbortSignal.timeout(mostMs) }).then(
    () => true,
    () => false,
  )
const leavesOnceReached = async (event, leave) => {
  event.preventDefault()
  if (!(await answers())) return sayUnreached()
  reachedAgain()
  leave()
}
let asked
document.addEventListener('submit', (event) => {
  const form = event.target
  if (!form.closest('.sayso-night') || form === asked) return
  leavesOnceReached(event, () => {
    asked = form
    form.requestSubmit(event.submitter)
    asked = undefined
  })
})
document.addEventListener('click', (event) => {
  const link = event.target.closest('.sayso-night a[href^="/"]')
  if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  leavesOnceReached(event, () => location.assign(link.href))
})

showNewest().catch(() => undefined)
offerToRead()
if (document.querySelector('#help-first, .nhsuk-error-summary')) focusPage()
// What a button adds to a page that is swapped in is where its presser goes on: an address that was fetched says nothing of it.
let leadsTo = []
document.addEventListener('submit', ({ submitter }) => {
  leadsTo = submitter?.dataset.leadsTo?.split(' ') ?? []
})
document.addEventListener('htmx:after:swap', () => {
  offerToRead()
  const added = leadsTo.map((id) => document.getElementById(id)).find((place) => place)
  leadsTo = []
  if (added) {
    added.focus({ preventScroll: true })
    added.scrollIntoView()
    return
  }
  if (document.activeElement === document.body) focusPage()
})
