// What scripts add: nothing that the pages need. Words that are being typed are kept; a question can be read aloud.
const everyMs = 4000

const keepTyped = async (form, status) => {
  const body = new URLSearchParams(new FormData(form))
  const answer = await fetch(form.dataset.typed, { method: 'POST', body, headers: { 'HX-Request': 'true' } })
  if (answer.ok && answer.status === 200 && status) status.textContent = await answer.text()
}

for (const form of document.querySelectorAll('form[data-typed]')) {
  const status = form.querySelector('[data-saved]')
  let waiting
  form.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => keepTyped(form, status).catch(() => {}), everyMs)
  })
  form.addEventListener('submit', () => clearTimeout(waiting))
}

const summary = document.querySelector('.nhsuk-error-summary')
if (summary) {
  summary.setAttribute('tabindex', '-1')
  summary.focus()
}

for (const region of document.querySelectorAll('[data-listen]')) {
  if (!('speechSynthesis' in window)) break
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'sayso-way'
  button.textContent = 'Listen'
  button.addEventListener('click', () => {
    speechSynthesis.cancel()
    const words = new SpeechSynthesisUtterance(region.textContent.replace('Listen', ''))
    words.lang = document.documentElement.lang
    speechSynthesis.speak(words)
  })
  region.append(button)
}
