// Where there is a microphone, a question that takes a recording has a recorder above its file. What is recorded becomes the file that was chosen, and goes the way of every file.
// What it names and does not make stands in sayso.js.
const recorderTypes = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus']
const endings = { 'audio/webm': 'webm', 'audio/mp4': 'm4a', 'audio/ogg': 'ogg' }
// Enough for speech, and a quarter of an hour fits into what is taken.
const bitsMost = 32000
const bytesMost = 5 * 1024 * 1024 - 100000
const recorderType = () => recorderTypes.find((type) => window.MediaRecorder?.isTypeSupported(type))
const mayRecord = () =>
  navigator.mediaDevices?.getUserMedia !== undefined && window.DataTransfer !== undefined && recorderType()

const recordings = new WeakMap()
const timeOf = (ms) => {
  const seconds = Math.floor(ms / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

const recorderOn = (place) => {
  const { dataset: says } = place
  place.append(place.querySelector('template').content.cloneNode(true))
  const input = document.getElementById(says.recorder)
  const said = place.querySelector('[role=status]')
  const time = place.querySelector('[data-time]')
  const button = (name) => place.querySelector(`[data-press=${name}]`)
  const show = (words, ...names) => {
    said.textContent = words
    for (const one of place.querySelectorAll('[data-press]')) one.hidden = !names.includes(one.dataset.press)
  }
  let media
  let beganAt
  let ticking
  let player

  const standing = (words) => {
    const has = recordings.get(input)
    time.textContent = has ? timeOf(has.ms) : ''
    if (has) show(words ?? says.recorded, 'listen', 'again')
    else show(words ?? '', 'record')
  }
  const hush = () => {
    player?.close()
    player = undefined
  }
  const keep = (parts, type, ms) => {
    const [kind] = type.split(';')
    const file = new File(parts, `recording.${endings[kind]}`, { type: kind })
    const chosen = new DataTransfer()
    chosen.items.add(file)
    input.files = chosen.files
    recordings.set(input, { file, ms })
  }
  const listening = (stream) => {
    const parts = []
    let bytes = 0
    media = new MediaRecorder(stream, { mimeType: recorderType(), audioBitsPerSecond: bitsMost })
    media.addEventListener('dataavailable', ({ data }) => {
      parts.push(data)
      bytes += data.size
      if (bytes > bytesMost && media.state === 'recording') media.stop()
    })
    media.addEventListener('stop', () => {
      clearInterval(ticking)
      for (const track of stream.getTracks()) track.stop()
      const ms = performance.now() - beganAt
      const { mimeType } = media
      media = undefined
      if (!place.isConnected) return
      if (bytes > 0) keep(parts, mimeType, ms)
      standing(bytes > bytesMost ? says.full : undefined)
      button(bytes > 0 ? 'listen' : 'record').focus()
    })
    beganAt = performance.now()
    ticking = setInterval(() => {
      if (!place.isConnected) media?.stop()
      time.textContent = timeOf(performance.now() - beganAt)
    }, 250)
    time.textContent = timeOf(0)
    media.start(1000)
    show(says.recording, 'stop')
    button('stop').focus()
  }
  const record = async () => {
    if (media) return
    hush()
    show(says.asking)
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true })
      if (place.isConnected) listening(stream)
      else for (const track of stream.getTracks()) track.stop()
    } catch {
      standing(says.denied)
    }
  }
  // No player of the browser: it would need a policy that lets pages play what lies nowhere.
  const listen = async () => {
    if (player) {
      hush()
      return standing()
    }
    player = new AudioContext()
    const mine = player
    try {
      const sound = await mine.decodeAudioData(await recordings.get(input).file.arrayBuffer())
      if (player !== mine) return
      const source = new AudioBufferSourceNode(mine, { buffer: sound })
      source.connect(mine.destination)
      source.addEventListener('ended', () => {
        if (player !== mine) return
        hush()
        standing()
      })
      source.start()
      said.textContent = says.playing
    } catch {
      hush()
      standing(says.unheard)
    }
  }
  const presses = { record, again: record, stop: () => media?.stop(), listen }
  place.addEventListener('click', ({ target }) => presses[target.closest('[data-press]')?.dataset.press]?.())
  // Another file takes its place.
  input.addEventListener('change', () => {
    recordings.delete(input)
    hush()
    standing()
  })
  window.addEventListener('pagehide', () => {
    hush()
    media?.stop()
  })
  standing()
}
const offerRecorders = () => {
  if (!mayRecord()) return
  for (const place of document.querySelectorAll('[data-recorder]'))
    if (!place.querySelector('[data-press]')) recorderOn(place)
}

// What was recorded is nowhere else: where it is refused, or nobody answers, it stays on this page to be sent again.
const recordedIn = (form) =>
  [...form.querySelectorAll('input[type=file]')].some(
    (input) => recordings.has(input) && input.files[0] === recordings.get(input).file,
  )
let isGone = false
const sayRefused = (page) => {
  const summary = page.querySelector('.nhsuk-error-summary')
  if (!summary) return false
  document.querySelector('main .nhsuk-error-summary')?.remove()
  main().prepend(document.adoptNode(summary))
  focusPage()
  return true
}
const sendRecorded = async (form, submitter) => {
  try {
    const answer = await fetch(form.action, { method: 'POST', body: new FormData(form, submitter) })
    reachedAgain()
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    if (!answer.redirected && sayRefused(page)) return
    if (!answer.ok) return sayUnreached()
    isGone = true
    if (answer.redirected) location.assign(answer.url)
    else form.submit()
  } catch {
    sayUnreached()
  }
}
let isSendingRecorded = false
document.addEventListener(
  'submit',
  async (event) => {
    const form = event.target
    if (!recordedIn(form)) return
    event.preventDefault()
    event.stopImmediatePropagation()
    if (isSendingRecorded) return
    isSendingRecorded = true
    await sendRecorded(form, event.submitter)
    isSendingRecorded = false
  },
  true,
)
// Whoever leaves is asked; whoever leaves this page at once is not.
window.addEventListener('beforeunload', (event) => {
  const isHeld = !isGone && !document.documentElement.hidden && [...document.forms].some(recordedIn)
  if (isHeld) event.preventDefault()
})

offerRecorders()
document.addEventListener('htmx:after:swap', offerRecorders)
