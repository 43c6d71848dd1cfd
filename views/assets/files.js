// Nothing keeps a file for who is signed out: whoever is reads so before choosing one, and before sending it, which waits until they have signed in elsewhere.
// What it names and does not make stands in sayso.js.
const stillHere = () =>
  fetch('/still-here', {
    redirect: 'manual',
    cache: 'no-store',
    signal: AbortSignal.timeout(mostMs),
  }).then(({ status }) => status === 204)
const noticeIn = (place) => place?.querySelector?.('[data-signed-out]')
const sayOut = (notice) => {
  if (notice.querySelector('p')) return
  notice.append(notice.querySelector('template').content.cloneNode(true))
  notice.querySelector('a').href = `/sign-in?returnTo=${encodeURIComponent(location.pathname)}`
}
const sayHere = (notice) => {
  for (const said of notice.querySelectorAll('p')) said.remove()
}
const lookWho = async (notice) => {
  const isHere = await stillHere()
  if (isHere) sayHere(notice)
  else sayOut(notice)
  return isHere
}

// Where nobody answers nothing is said yet: the press that sends it says so.
const lookEarly = (notice) => notice && lookWho(notice).catch(() => undefined)
document.addEventListener('click', ({ target }) => {
  if (target.matches('input[type=file]')) lookEarly(noticeIn(target.form))
})
document.addEventListener('visibilitychange', () => document.hidden || lookEarly(noticeIn(document)))

const hasFile = (form) => [...form.querySelectorAll('input[type=file]')].some(({ files }) => files.length > 0)
let asking
let sending
document.addEventListener(
  'submit',
  async (event) => {
    const form = event.target
    const notice = noticeIn(form)
    if (!notice || form === sending || !hasFile(form)) return
    event.preventDefault()
    event.stopImmediatePropagation()
    if (asking === form) return
    asking = form
    const isHere = await lookWho(notice).catch(() => undefined)
    asking = undefined
    if (isHere === undefined) return sayUnreached()
    reachedAgain()
    if (!isHere) return notice.scrollIntoView({ block: 'center' })
    sending = form
    form.requestSubmit(event.submitter)
    sending = undefined
  },
  true,
)
