// The page on which a shift is begun, and on which its plans are read where there is no signal.
const { keptCopies } = self
const byId = (id) => document.getElementById(id)
const says = byId('says').dataset
const fill = (text, ...values) =>
  values.reduce((filled, value, at) => filled.replaceAll(`{${at}}`, value), text)
const hushedMs = 10 * 60_000
// An open copy closes after a while, and soon once another window or signing out has ended the shift.
const closes = () => {
  setTimeout(() => location.reload(), hushedMs)
  setInterval(async () => {
    if (!(await keptCopies.shiftNow().catch(() => undefined))) location.reload()
  }, 5000)
}

const timeOf = (ms) =>
  new Date(ms).toLocaleString('en-GB', { weekday: 'short', hour: '2-digit', minute: '2-digit' })
const ageOf = (ms) => {
  const minutes = Math.max(0, Math.floor((Date.now() - ms) / 60_000))
  if (minutes === 1) return says.minute
  return minutes < 90 ? fill(says.minutes, minutes) : fill(says.hours, Math.floor(minutes / 60))
}
const tell = (words) => {
  byId('said').textContent = words
}
const show = (...ids) => {
  for (const id of ['unable', 'begin', 'shift', 'list', 'copy']) byId(id).hidden = !ids.includes(id)
}

const isAble = () =>
  window.isSecureContext &&
  navigator.serviceWorker !== undefined &&
  crypto.subtle !== undefined &&
  window.indexedDB !== undefined

// The worker reaches every page of urgent care, and is there when the network is not.
const register = () => navigator.serviceWorker.register('/urgent/no-signal-worker.js', { scope: '/urgent' })

// In the place of a page that did not come.
const isInstead = () => location.pathname !== '/urgent/no-signal'

const look = async () => {
  if (!isAble()) return show('unable')
  const shift = await keptCopies.shiftNow()
  if (!shift) return show('begin')
  const copies = await keptCopies.copies()
  byId('state').textContent = fill(
    copies.length === 1 ? says.one : says.several,
    copies.length,
    timeOf(shift.until),
  )
  show('shift')
  await register().catch(() => undefined)
  await keptCopies.catchUp()
}

const button = (text, press) => {
  const made = document.createElement('button')
  made.type = 'button'
  made.textContent = text
  made.addEventListener('click', press)
  return made
}

const listed = async (key) => {
  const items = []
  for (const copy of (await keptCopies.copies()).toSorted((one, other) => other.at - one.at)) {
    const page = new DOMParser().parseFromString(await keptCopies.read(key, copy), 'text/html')
    const item = document.createElement('li')
    const who = ['h1', 'header div'].map((place) => page.querySelector(place)?.textContent ?? '')
    const beside = document.createElement('div')
    beside.textContent = `${who[1]} · ${timeOf(copy.at)}, ${ageOf(copy.at)}`
    item.append(
      button(who[0], () => showCopy(copy, page)),
      beside,
    )
    items.push(item)
  }
  byId('plans').replaceChildren(...items)
  tell(items.length === 0 ? says.none : '')
  show('list')
}

// Only what is read: nothing of the copy can be sent, and nothing leads where no line is.
const showCopy = async ({ ticket, at }, page) => {
  if (!(await keptCopies.shiftNow())) return location.reload()
  await keptCopies.noteOpening(ticket)
  const parts = ['body > header', 'body > main'].map((place) => {
    const part = document.createElement(place.endsWith('header') ? 'header' : 'div')
    for (const one of page.querySelector(place)?.childNodes ?? []) part.append(document.importNode(one, true))
    return part
  })
  for (const part of parts) {
    for (const form of part.querySelectorAll('form')) form.remove()
    for (const link of part.querySelectorAll('a[href]'))
      if (!/^(#|tel:)/.test(link.getAttribute('href'))) link.removeAttribute('href')
  }
  byId('age').textContent = fill(says.copy, timeOf(at), ageOf(at))
  byId('read').replaceChildren(...parts)
  show('copy')
  byId('age').focus()
  keptCopies.catchUp()
}

const onBegin = async (form) => {
  const { code, again, hours } = Object.fromEntries(new FormData(form))
  if (code.length < Number(says.shortest) || new Set(code).size < 4) return tell(says.short)
  if (code !== again) return tell(says.differ)
  tell(says.wait)
  await register()
  await keptCopies.begin(code, Number(hours))
  form.reset()
  tell(says.begun)
  await look()
}

const onUnlock = async (form) => {
  tell(says.wait)
  const { key, left } = await keptCopies.unlock(new FormData(form).get('code'))
  form.reset()
  if (key) {
    closes()
    return listed(key)
  }
  tell(left > 0 ? fill(says.wrong, left) : says.wiped)
  if (left <= 0) await look()
}

const onSubmit = (id, act) =>
  byId(id).addEventListener('submit', (event) => {
    event.preventDefault()
    act(event.target).catch(() => tell(says.failed))
  })

onSubmit('begin-form', onBegin)
onSubmit('unlock-form', onUnlock)
// Twice, for a thumb that slips.
byId('wipe').addEventListener('click', async ({ target }) => {
  if (target.dataset.asked === undefined) {
    target.dataset.asked = ''
    target.textContent = says.sure
    return
  }
  await keptCopies.wipe()
  tell(says.gone)
  await look()
})
for (const lock of document.querySelectorAll('[data-lock]'))
  lock.addEventListener('click', () => location.reload())
byId('to-list').addEventListener('click', () => show('list'))
if (isInstead()) tell(says.instead)
look().catch(() => tell(says.failed))
