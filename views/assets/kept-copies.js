// Plans that a device of urgent care keeps for a shift, for when there is no signal: sealed to a key that opens only with the
// code of the shift, so that a page is added without it, and read by nobody else (H02). The page and its worker both load this.
const triesMost = 10
const codeRounds = 600_000
const clockSlackMs = 10 * 60_000
const curve = { name: 'ECDH', namedCurve: 'P-256' }

const answered = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

const opening = () => {
  const request = indexedDB.open('sayso-kept', 1)
  request.onupgradeneeded = () => {
    request.result.createObjectStore('shift')
    request.result.createObjectStore('copies')
    request.result.createObjectStore('openings', { autoIncrement: true })
  }
  return answered(request)
}

// Closed each time, so that signing out can take all of it away.
const within = async (store, mode, act) => {
  const database = await opening()
  try {
    return await act(database.transaction(store, mode).objectStore(store))
  } finally {
    database.close()
  }
}

const find = (store, key) => within(store, 'readonly', (all) => answered(all.get(key)))
const put = (store, value, key) => within(store, 'readwrite', (all) => answered(all.put(value, key)))
const takeOut = (store, key) => within(store, 'readwrite', (all) => answered(all.delete(key)))
const every = (store) =>
  within(store, 'readonly', async (all) => {
    const [keys, values] = await Promise.all([answered(all.getAllKeys()), answered(all.getAll())])
    return keys.map((key, at) => ({ key, ...values[at] }))
  })

// What was opened without signal stays until it was told: it is whose record it stands in, and no word of a plan.
const wipe = async () => {
  for (const store of ['shift', 'copies']) await within(store, 'readwrite', (all) => answered(all.clear()))
}

// Undefined where none has begun, or its time is over; a clock that was put back ends it too.
const shiftNow = async () => {
  const shift = await find('shift', 'now')
  if (!shift) return undefined
  const now = Date.now()
  if (now < shift.until && now > shift.begun - clockSlackMs) return shift
  await wipe()
  return undefined
}

// A thumb on a phone makes capitals and spaces of its own.
const asTyped = (code) => code.toLowerCase().replace(/\s/g, '')
const keyOfCode = async (code, salt) => {
  const text = await crypto.subtle.importKey(
    'raw',
    new TextEncoder().encode(asTyped(code)),
    'PBKDF2',
    false,
    ['deriveKey'],
  )
  const rounds = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: codeRounds }
  return crypto.subtle.deriveKey(rounds, text, { name: 'AES-GCM', length: 256 }, false, [
    'wrapKey',
    'unwrapKey',
  ])
}

const begin = async (code, hours) => {
  const salt = crypto.getRandomValues(new Uint8Array(16))
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const [pair, key] = await Promise.all([
    crypto.subtle.generateKey(curve, true, ['deriveKey']),
    keyOfCode(code, salt),
  ])
  const wrapped = await crypto.subtle.wrapKey('pkcs8', pair.privateKey, key, { name: 'AES-GCM', iv })
  const begun = Date.now()
  const until = begun + hours * 3_600_000
  await wipe()
  await put('shift', { salt, iv, wrapped, publicKey: pair.publicKey, begun, until, tries: 0 }, 'now')
}

// A try counts before it is made, in one step, so that no second window makes more of them.
const countTry = () =>
  within('shift', 'readwrite', async (all) => {
    const shift = await answered(all.get('now'))
    const tried = { ...shift, tries: shift.tries + 1 }
    await answered(all.put(tried, 'now'))
    return tried
  })

// The key of the shift, or how often the code may still be tried.
const unlock = async (code) => {
  if (!(await shiftNow())) return { left: 0 }
  const shift = await countTry()
  const left = triesMost - shift.tries
  const key = await keyOfCode(code, shift.salt)
  const sealed = { name: 'AES-GCM', iv: shift.iv }
  const opened =
    left >= 0 &&
    (await crypto.subtle
      .unwrapKey('pkcs8', shift.wrapped, key, sealed, curve, false, ['deriveKey'])
      .catch(() => undefined))
  if (opened) {
    await put('shift', { ...shift, tries: 0 }, 'now')
    return { key: opened }
  }
  if (left <= 0) await wipe()
  return { left }
}

const shared = (mine, theirs, use) =>
  crypto.subtle.deriveKey({ name: 'ECDH', public: theirs }, mine, { name: 'AES-GCM', length: 256 }, false, [
    use,
  ])

// Bound to where it came from and when, so that none takes the place of another.
const sealing = (iv, path, at) => ({
  ...{ name: 'AES-GCM', iv },
  additionalData: new TextEncoder().encode(`${path} ${at}`),
})

// The ticket says whose reading it is. A shift is one reader's: with another's page it is over.
const readerOf = (ticket) => ticket.split('.')[0]
const keep = async (path, page, ticket) => {
  const shift = await shiftNow()
  if (!shift) return
  const reader = readerOf(ticket)
  if (shift.reader !== undefined && shift.reader !== reader) return wipe()
  if (shift.reader === undefined) await put('shift', { ...shift, reader }, 'now')
  const at = Date.now()
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const once = await crypto.subtle.generateKey(curve, true, ['deriveKey'])
  const key = await shared(once.privateKey, shift.publicKey, 'encrypt')
  const sealed = await crypto.subtle.encrypt(sealing(iv, path, at), key, new TextEncoder().encode(page))
  const from = await crypto.subtle.exportKey('raw', once.publicKey)
  await put('copies', { at, iv, from, sealed, ticket }, path)
}

const read = async (privateKey, { key: path, at, iv, from, sealed }) => {
  const once = await crypto.subtle.importKey('raw', from, curve, false, [])
  const key = await shared(privateKey, once, 'decrypt')
  return new TextDecoder().decode(await crypto.subtle.decrypt(sealing(iv, path, at), key, sealed))
}

const sent = (to, body) =>
  fetch(`/urgent/no-signal/${to}`, { method: 'POST', body: new URLSearchParams(body) }).catch(() => undefined)

// Each opening without signal is a row that the person sees, as soon as there is signal; what stands no longer is dropped then.
const catchUp = async () => {
  for (const { key, ticket, at } of await every('openings')) {
    const told = await sent('opened', { ticket, at: new Date(at).toISOString() })
    if (!told) return
    if (told.status === 204 || told.status === 404) await takeOut('openings', key)
  }
  const copies = await every('copies')
  if (copies.length === 0) return
  const looked = await sent(
    'standing',
    copies.map(({ ticket }) => ['ticket', ticket]),
  )
  if (!looked?.ok) return
  for (const plan of (await looked.json()).gone) await takeOut('copies', `/urgent/${plan}`)
}

self.keptCopies = {
  ...{ begin, keep, catchUp, read, shiftNow, unlock, wipe },
  copies: () => every('copies'),
  forget: (path) => takeOut('copies', path),
  noteOpening: (ticket) => put('openings', { ticket, at: Date.now() }),
}
