// What scripts add, and no page needs: the focus follows a swapped page, and a question can be read aloud.
const focusPage = () => {
  const place = document.querySelector('.nhsuk-error-summary') ?? document.querySelector('h1')
  if (!place) return
  place.setAttribute('tabindex', '-1')
  place.focus({ preventScroll: true })
  window.scrollTo(0, 0)
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
      const words = [...region.children].filter((child) => child !== button).map((child) => child.textContent)
      speechSynthesis.cancel()
      const utterance = new SpeechSynthesisUtterance(words.join('. '))
      utterance.lang = document.documentElement.lang
      speechSynthesis.speak(utterance)
    })
    region.append(button)
  }
}

offerToRead()
if (document.querySelector('.nhsuk-error-summary')) focusPage()
document.addEventListener('htmx:after:swap', () => {
  offerToRead()
  if (document.activeElement === document.body) focusPage()
})
