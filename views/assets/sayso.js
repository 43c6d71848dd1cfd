// What scripts add, and no page needs: the focus follows a swapped page, a page can be read aloud, and Enter goes to a long page's end.
const focusPage = () => {
  const first = document.querySelector('#help-first') ?? document.querySelector('.nhsuk-error-summary')
  const place = first ?? document.querySelector('h1')
  if (!place) return
  place.setAttribute('tabindex', '-1')
  place.focus({ preventScroll: true })
  window.scrollTo(0, 0)
}

// Everything that can be seen between header and footer, in its order, what is typed and chosen too; of what lies folded away only that it is there.
const main = () => document.querySelector('main')
const unread = 'script, style, template, noscript, option, textarea, [aria-hidden="true"], [data-unread]'
const block = 'h1, h2, h3, h4, p, li, dt, dd, label, legend, summary, button, th, td, blockquote, div'
const isSeen = (part) => {
  const folded = part.closest('details:not([open])')
  const isInside = folded && part.closest('summary')?.parentElement !== folded
  return !part.closest(unread) && !isInside && part.checkVisibility?.() !== false
}
// What lies apart is never read out.
const isTyped = ({ type, name, value }) =>
  ['text', 'email', 'tel', 'number', 'search', 'textarea'].includes(type) &&
  !/[.]secret$/.test(name) &&
  value.trim()
const told = (field, { wrote, chosen }) => {
  if (field.matches('select')) return field.selectedOptions[0]?.text
  if (field.matches('input, textarea'))
    return field.checked ? chosen : isTyped(field) ? `${wrote} ${field.value}` : ''
}
const everythingOn = (page) => {
  const parts = []
  let last
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode
    const isText = node.nodeType === Node.TEXT_NODE
    const part = isText ? node.parentElement : node
    const text = isText ? node.textContent : told(node, page.dataset)
    if (!text?.trim() || !isSeen(isText ? part : part.parentElement)) continue
    const around = isText ? part.closest(block) : undefined
    const more = part.closest('summary')?.parentElement
    if (more?.dataset.more && !more.open) {
      if (last !== more) parts.push(more.dataset.more)
      last = more
    } else if (around && around === last) parts[parts.length - 1] += text
    else parts.push(text)
    last = more?.dataset.more && !more.open ? more : around
  }
  return parts.map((text) => text.replace(/\s+/g, ' ').trim())
}

// A voice that is not on this device would send the words away to be spoken: it is not used.
const voicesHere = () => speechSynthesis.getVoices().filter(({ localService }) => localService)
const voiceHere = (language) =>
  voicesHere().find(({ lang }) => lang === language) ??
  voicesHere().find(({ lang }) => lang.startsWith(language.slice(0, 2)))
const readAloud = (button, words) => {
  const { lang } = document.documentElement
  const voice = voiceHere(lang)
  const all = words.map((text) =>
    Object.assign(new SpeechSynthesisUtterance(text), { lang, ...(voice ? { voice } : {}) }),
  )
  const end = () => {
    button.textContent = button.dataset.listen
  }
  all.at(-1)?.addEventListener('end', end)
  speechSynthesis.cancel()
  for (const one of all) speechSynthesis.speak(one)
  if (speechSynthesis.speaking) button.textContent = main().dataset.stop
}
const listenButton = (name, sayUnheard) => {
  const button = document.createElement('button')
  Object.assign(button, { type: 'button', className: 'sayso-way', textContent: name })
  button.dataset.listen = name
  button.dataset.unread = ''
  button.addEventListener('click', () => {
    if (voicesHere().length === 0) return sayUnheard()
    if (!speechSynthesis.speaking) return readAloud(button, everythingOn(main()))
    speechSynthesis.cancel()
    button.textContent = name
  })
  return button
}
// Where a page names no place for it, it stands below the heading. That no voice is there is known once it is pressed: browsers look for voices only when they are asked.
const offerToRead = () => {
  const page = main()
  const named = page?.querySelector('[data-listen]')
  if (!page || page.querySelector('[data-heard]') || !(named || page.dataset.hear)) return
  const region = named ?? Object.assign(document.createElement('div'), { className: 'sayso-unprinted' })
  region.dataset.listen ??= page.dataset.hear
  const heading = page.querySelector('h1')
  if (!named) (heading?.closest('.nhsuk-panel') ?? heading)?.after(region)
  const sayUnheard = () => {
    const text = document.createElement('p')
    Object.assign(text, { className: 'nhsuk-hint', textContent: page.dataset.unheard, role: 'status' })
    Object.assign(text.dataset, { unread: '', heard: '' })
    region.querySelector('[data-heard]').replaceWith(text)
  }
  const button = listenButton(region.dataset.listen, sayUnheard)
  button.dataset.heard = ''
  region.append(button)
  if ('speechSynthesis' in window) speechSynthesis.getVoices()
  else sayUnheard()
}
const stopReading = () => window.speechSynthesis?.cancel()
window.addEventListener('pagehide', stopReading)

// From its heading, where the focus is on arrival, Enter leads to where a long page ends, or to what is to be read next, and from what is wrong to the first of it; a key that is held down leads nowhere.
document.addEventListener('keydown', (event) => {
  const { target } = event
  if (event.key !== 'Enter' || event.repeat || !target.matches('h1, main, .nhsuk-error-summary')) return
  const end =
    target.querySelector('.nhsuk-error-summary__list a') ?? document.querySelector('main [data-to-end]')
  if (!end) return
  // What it leads to is a button: without this the same press would push it, and accept what nobody has read.
  event.preventDefault()
  end.click()
})

// Where somebody signs, Enter leads to what is open still, from the heading too, and sends the form once nothing is.
const isOpen = (form, { name, type, checked, value, dataset }) => {
  if (form.dataset.each.split(' ').includes(name)) return !checked
  const [first] = name.split(':')
  if ('left' in dataset || !form.dataset.any.split(' ').includes(first)) return false
  return /radio|checkbox/.test(type) ? !form.querySelector(`[name="${name}"]:checked`) : !value.trim()
}
document.addEventListener('keydown', (event) => {
  const { target } = event
  const form = target.form ?? document.querySelector('main form[data-any]')
  if (event.key !== 'Enter' || !form?.dataset.any || !target.matches('h1, main, input')) return
  const open = [...form.elements].filter((one) => one.name && isOpen(form, one) && one.checkVisibility())
  const isBehind = (one) => target.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING
  const next = open.find(isBehind) ?? open[0]
  if (!next && target.form) return
  event.preventDefault()
  if (event.repeat) return
  const place = next ?? form.querySelector('button:not([name])')
  place?.focus({ preventScroll: true })
  place?.scrollIntoView({ block: 'center' })
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

// Off this page at once: nothing of it is seen any more, what was typed is kept, the session ends, and a page that tells nothing takes its place.
const leaveMostMs = 2000
const orLater = (deed) => Promise.race([deed, new Promise((go) => setTimeout(go, leaveMostMs))])
let isLeaving = false
const leavePage = async ({ href }) => {
  if (isLeaving) return
  isLeaving = true
  isSent = true
  stopReading()
  document.documentElement.hidden = true
  document.title = ''
  const kept = keepBegun(AbortSignal.timeout(leaveMostMs))
  await orLater(kept).catch(() => undefined)
  const out = fetch('/sign-out', {
    method: 'POST',
    body: new URLSearchParams(),
    keepalive: true,
    redirect: 'manual',
  })
  await orLater(out).catch(() => undefined)
  location.replace(href)
}
document.addEventListener('click', (event) => {
  const exit = event.target.closest('[data-exit]')
  if (!exit) return
  event.preventDefault()
  leavePage(exit)
})
// Shift by itself, three times: with any other key between it is somebody typing.
let shifts = []
let isAlone = false
document.addEventListener('keydown', ({ key, repeat }) => {
  isAlone = key === 'Shift' && !repeat
  if (key !== 'Shift') shifts = []
})
document.addEventListener('keyup', ({ key }) => {
  if (key !== 'Shift' || !isAlone) return
  shifts = [...shifts, Date.now()].filter((at) => Date.now() - at < 5000)
  const exit = shifts.length >= 3 && document.querySelector('[data-exit]')
  if (exit) leavePage(exit)
})
// A browser that kept a page alive shows it again without asking: whether its reader is still signed in is asked all the same.
window.addEventListener('pageshow', ({ persisted }) => {
  if (!persisted) return
  document.documentElement.hidden = true
  location.reload()
})

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

// Back to a page that answered a post is a fault of the browser: who goes on from it leaves the page of its form behind. Loaded again, it is sent again, with every word.
const leavesForm = ({ type, target }) => {
  const { formPage } = main()?.dataset ?? {}
  if (formPage && (type === 'submit' || target.closest('a[href^="/"]')))
    history.replaceState(history.state, '', formPage)
}
for (const leaving of ['submit', 'click']) document.addEventListener(leaving, leavesForm)

showNewest().catch(() => undefined)
offerToRead()
if (document.querySelector('#help-first, .nhsuk-error-summary')) focusPage()
// What a button adds to a page that is swapped in is where its presser goes on: an address that was fetched says nothing of it.
let leadsTo = []
document.addEventListener('submit', ({ submitter, target }) => {
  leadsTo = (submitter?.dataset.leadsTo ?? target.dataset.leadsTo)?.split(' ') ?? []
})
document.addEventListener('htmx:after:swap', () => {
  stopReading()
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
