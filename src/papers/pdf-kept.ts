import { inflateSync } from 'node:zlib'
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFStreamWriter,
} from '@cantoo/pdf-lib'
import { withoutTraces } from '../flow/without-traces.ts'

/** A PDF as it is kept, or why it is not. */
export type PdfKept =
  | { readonly kind: 'made'; readonly paper: Uint8Array }
  | { readonly kind: 'broken' | 'locked' | 'signed' | 'no-pages' }

/**
 * A PDF as its pages are read: nothing of who made it, when and with what, nothing that runs, no file inside it, and no
 * earlier version of it. What a signature seals stays byte for byte, since one changed byte would make it worthless;
 * with something that runs or a file inside it is not taken.
 */
export const pdfKept = async (content: Uint8Array): Promise<PdfKept> => {
  const opened = await openedFrom(content)
  if (opened instanceof Error) return { kind: isAboutLocks(opened) ? 'locked' : 'broken' }
  const { context } = opened
  const root = rootOf(context)
  if (root === undefined) return { kind: 'broken' }
  if (root.has(name('Collection')) || root.has(name('NeedsRendering'))) return { kind: 'no-pages' }
  const pages = pagesIn(opened)
  if (pages === 0) return { kind: 'broken' }
  const { isSigned, holdsMore } = cleaned(context, root)
  if (isSigned) return holdsMore ? { kind: 'signed' } : { kind: 'made', paper: content }
  const paper = await PDFStreamWriter.forContext(context, Number.POSITIVE_INFINITY).serializeToBuffer()
  const again = await openedFrom(paper)
  if (again instanceof Error || pagesIn(again) !== pages) return { kind: 'broken' }
  return { kind: 'made', paper }
}

const openedFrom = async (content: Uint8Array): Promise<PDFDocument | Error> => {
  try {
    return await PDFDocument.load(content, {
      ...{ updateMetadata: false, preserveXFA: true, parseSpeed: Number.POSITIVE_INFINITY },
      // What opens without a password is read without one; what its owner forbade with it is no trace.
      password: '',
    })
  } catch (error) {
    return error instanceof Error ? error : new Error('not read')
  }
}

const isAboutLocks = ({ message }: Error): boolean => /password|encrypt/i.test(message)

/** How many; none where one of them is not whole, since it would look like an empty page. */
const pagesIn = (document: PDFDocument): number => {
  try {
    const pages = document.getPages()
    return pages.every(({ node }) => isThere(document.context, node.get(name('Contents')))) ? pages.length : 0
  } catch {
    return 0
  }
}

const isThere = (context: PDFContext, contents: PDFObject | undefined): boolean => {
  if (contents === undefined) return true
  const one = context.lookup(contents)
  if (one instanceof PDFArray) return one.asArray().every((each) => context.lookup(each) instanceof PDFStream)
  return one instanceof PDFStream
}

const name = (text: string): PDFName => PDFName.of(text)
const rootOf = (context: PDFContext): PDFDict | undefined => {
  const root = context.lookup(context.trailerInfo.Root)
  return root instanceof PDFDict ? root : undefined
}

type Found = { isSigned: boolean; holdsMore: boolean }

/** Goes over all that can be reached from the pages, takes away what they do not need, and then all that is reached no more. */
const cleaned = (context: PDFContext, root: PDFDict): Found => {
  const found: Found = { isSigned: false, holdsMore: false }
  keepOnly(root, ofTheWhole, found)
  const names = context.lookup(root.get(name('Names')))
  if (names instanceof PDFDict) keepOnly(names, ofTheNames, found)
  const form = context.lookup(root.get(name('AcroForm')))
  if (form instanceof PDFDict) for (const key of ['XFA', 'CO']) form.delete(name(key))
  const reached = walked(context, root, found)
  for (const [ref] of context.enumerateIndirectObjects()) if (!reached.has(ref)) context.delete(ref)
  delete context.trailerInfo.Info
  delete context.trailerInfo.ID
  delete context.trailerInfo.Encrypt
  return found
}

const ofTheWhole: ReadonlySet<string> = new Set([
  ...['Type', 'Version', 'Extensions', 'Pages', 'PageLabels', 'PageMode', 'PageLayout', 'ViewerPreferences'],
  ...['Outlines', 'Dests', 'Names', 'AcroForm', 'StructTreeRoot', 'MarkInfo', 'Lang', 'OCProperties'],
  'OutputIntents',
])
const ofTheNames: ReadonlySet<string> = new Set(['Dests'])

const keepOnly = (dict: PDFDict, kept: ReadonlySet<string>, found: Found): void => {
  for (const key of dict.keys()) {
    const called = key.decodeText()
    if (kept.has(called)) continue
    if (called === 'Perms') found.isSigned = true
    found.holdsMore ||= running.has(called) || (called === 'OpenAction' && isRunning(dict.lookup(key)))
    dict.delete(key)
  }
}
const running: ReadonlySet<string> = new Set(['AA', 'JavaScript', 'EmbeddedFiles', 'AF'])

/** Keys here are names that somebody gave, and say nothing of what they hold. */
const givenNames: ReadonlySet<string> = new Set([
  ...['Font', 'XObject', 'ExtGState', 'ColorSpace', 'Pattern', 'Shading', 'Properties', 'CharProcs'],
  ...['Dests', 'ClassMap', 'RoleMap', 'Colorants'],
])

const walked = (context: PDFContext, root: PDFDict, found: Found): ReadonlySet<PDFRef> => {
  const reached = new Set<PDFRef>()
  const seen = { own: new Set<PDFObject>(), given: new Set<PDFObject>() }
  const open: { readonly one: PDFObject; readonly under: string }[] = [{ one: root, under: 'Root' }]
  const rootRef = context.trailerInfo.Root
  if (rootRef instanceof PDFRef) reached.add(rootRef)
  for (let next = open.pop(); next; next = open.pop()) {
    const { under } = next
    if (next.one instanceof PDFRef) reached.add(next.one)
    const one = next.one instanceof PDFRef ? context.lookup(next.one) : next.one
    const isGiven = givenNames.has(under)
    const before = isGiven ? seen.given : seen.own
    if (one === undefined || before.has(one)) continue
    before.add(one)
    if (one instanceof PDFArray) {
      for (const each of one.asArray()) open.push({ one: each, under })
      continue
    }
    if (next.one instanceof PDFRef && one instanceof PDFRawStream) withPlainPicture(context, next.one, one)
    const dict = one instanceof PDFStream ? one.dict : one
    if (!(dict instanceof PDFDict)) continue
    if (!isGiven) withoutTracesIn(context, dict, found)
    for (const [key, value] of dict.entries()) open.push({ one: value, under: key.decodeText() })
  }
  return reached
}

const traces: ReadonlySet<string> = new Set([
  ...['Metadata', 'PieceInfo', 'LastModified', 'Thumb', 'CreatorInfo', 'SpiderInfo'],
])
const inside: ReadonlySet<string> = new Set(['AA', 'PA', 'AF', 'EF', 'RF', 'JS', 'JavaScript'])
/** What only plays or holds something else; a link, a note and a field stay. */
const holdingMore: ReadonlySet<string> = new Set([
  ...['FileAttachment', 'Sound', 'Movie', 'Screen', '3D', 'RichMedia'],
])
/** An action that leads on within the paper, or to a page that is named. */
const leading: ReadonlySet<string> = new Set(['GoTo', 'Named', 'URI', 'SetOCGState'])

const withoutTracesIn = (context: PDFContext, dict: PDFDict, found: Found): void => {
  if (dict.has(name('ByteRange')) && dict.has(name('Contents'))) found.isSigned = true
  for (const [key, value] of dict.entries()) {
    const called = key.decodeText()
    if (traces.has(called)) dict.delete(key)
    else if (inside.has(called) || (called === 'A' && isRunning(context.lookup(value)))) {
      found.holdsMore = true
      dict.delete(key)
    } else if (called === 'Next' && dict.has(name('S'))) dict.delete(key)
    else if (called === 'Annots') keptNotes(context, context.lookup(value), found)
  }
}

const isRunning = (action: PDFObject | undefined): boolean => {
  if (!(action instanceof PDFDict)) return false
  const does = action.get(name('S'))
  return does instanceof PDFName && !leading.has(does.decodeText())
}

const keptNotes = (context: PDFContext, notes: PDFObject | undefined, found: Found): void => {
  if (!(notes instanceof PDFArray)) return
  for (let at = notes.size() - 1; at >= 0; at -= 1) {
    const note = context.lookup(notes.get(at))
    const kind = note instanceof PDFDict ? note.get(name('Subtype')) : undefined
    if (!(kind instanceof PDFName && holdingMore.has(kind.decodeText()))) continue
    found.holdsMore = true
    notes.remove(at)
  }
}

/** A photo on a page loses what its camera wrote into it, as a photo that comes by itself does. */
const withPlainPicture = (context: PDFContext, ref: PDFRef, stream: PDFRawStream): void => {
  const photo = photoIn(stream)
  const plain = photo && withoutTraces(photo, 'image/jpeg')
  if (!plain) return
  stream.dict.set(name('Filter'), name('DCTDecode'))
  stream.dict.set(name('Length'), context.obj(plain.byteLength))
  context.assign(ref, PDFRawStream.of(stream.dict, plain))
}

const photoIn = (stream: PDFRawStream): Uint8Array | undefined => {
  const filter = stream.dict.lookup(name('Filter'))
  const filters = filter instanceof PDFArray ? filter.asArray() : [filter]
  const called = filters.map((one) => (one instanceof PDFName ? one.decodeText() : '')).join(' ')
  if (called === 'DCTDecode') return stream.getContents()
  if (called !== 'FlateDecode DCTDecode' || stream.dict.has(name('DecodeParms'))) return undefined
  try {
    return inflateSync(stream.getContents(), { maxOutputLength: photoBytesMost })
  } catch {
    return undefined
  }
}
const photoBytesMost = 30_000_000
