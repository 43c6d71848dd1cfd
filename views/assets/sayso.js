// What scripts add, and no page needs: the focus follows a swapped page, a question can be read aloud, and Enter goes to a long page's end.
const focusPage = () => {
  const place = document.querySelector('.nhsuk-error-summary') ?? document.querySelector('h1')
  if (!place) return
  place.setAttribute('tabindex', '-1')
  place.focus({ preventScroll: true })
  window.scrollTo(0, 0)
}

// The question's own form: labels, hints and choices, and not what lies folded away.
const askedBelow = (region) => {
  const parts = '.nhsuk-label, .nhsuk-fieldset__legend, .nhsuk-hint, button.sayso-way'
  const form = region.parentElement.querySelector('form:has([name="words"])') ?? region.parentElement
  return [...form.querySelectorAll(parts)].filter(
    (part) => !region.contains(part) && !part.closest('details') && part.textContent.trim() !== '',
  )
}

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
      const words = [...own, ...askedBelow(region)].map((part) => part.textContent.trim())
      speechSynthesis.cancel()
      const utterance = new SpeechSynthesisUtterance(words.join('. '))
      utterance.lang = document.documentElement.lang
      speechSynthesis.speak(utterance)
    })
    region.append(button)
  }
}

// From its heading, where the focus is on arrival, Enter leads to where a long page ends; a key that is held down leads nowhere.
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.repeat || !event.target.matches('h1, main')) return
  const end = document.querySelector('main [data-to-end]')
  if (!end) return
  // What it leads to is a button: without this the same press would push it, and accept what nobody has read.
  event.preventDefault()
  end.click()
})

offerToRead()
if (document.querySelector('.nhsuk-error-summary')) focusPage()
document.addEventListener('htmx:after:swap', () => {
  offerToRead()
  if (document.activeElement === document.body) focusPage()
})
