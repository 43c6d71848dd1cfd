// On pages at work: says before the session ends that it will, lets it go on, and says when it has ended.
const place = document.querySelector('[data-idle]')
const stages = [...place.querySelectorAll('template')]
const pages = new BroadcastChannel('sayso-seen')
const said = document.createElement('div')
place.append(said)
let seen = Date.now()
let isOver = false
let shown

const look = () => {
  const idleSeconds = (Date.now() - seen) / 1000
  const stage = isOver
    ? stages.at(-1)
    : stages.findLast(({ dataset }) => idleSeconds >= Number(dataset.after))
  if (stage === shown) return
  shown = stage
  said.replaceChildren(...(stage ? [stage.content.cloneNode(true)] : []))
  said.querySelector('button')?.addEventListener('click', goOn)
  const link = said.querySelector('a')
  if (link) link.href = `/sign-in?returnTo=${encodeURIComponent(here())}`
}

// With which day or whom it shows, where that is not too long to come back to.
const here = () => {
  const asked = new URLSearchParams(location.search).toString().replaceAll('*', '%2A')
  return asked === '' || asked.length > 400 ? location.pathname : `${location.pathname}?${asked}`
}

// Any page of this browser that reached the server keeps the session open for all of them.
const wasSeen = () => {
  seen = Date.now()
  isOver = false
  look()
}

const goOn = async () => {
  const answer = await fetch('/still-here', { redirect: 'manual', cache: 'no-store' }).catch(() => undefined)
  if (!answer) return
  isOver = answer.status !== 204
  if (isOver) return look()
  wasSeen()
  pages.postMessage('seen')
}

pages.addEventListener('message', wasSeen)
pages.postMessage('seen')
document.addEventListener('htmx:after:swap', () => {
  wasSeen()
  pages.postMessage('seen')
})
document.addEventListener('visibilitychange', look)
setInterval(look, 5000)
