import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { readMarkup } from './read-markup.ts'

/**
 * A process of its own that sets one page and ends: what it loads leaves with it, a fault in it ends nothing else, and
 * it can be stopped. It reads the page from its input and has no database, no network and no secret.
 */
const require = createRequire(import.meta.url)

type Compiler = {
  readonly pdf: (
    what: { readonly mainFileContent: string; readonly inputs: Readonly<Record<string, string>> },
    how: { readonly pdfStandard: string; readonly creationTimestamp: number },
  ) => Uint8Array
}

const compilerFor = (): string => {
  const report = process.report.getReport()
  const isMusl = process.platform === 'linux' && !JSON.stringify(report).includes('glibcVersionRuntime')
  const kind = { linux: isMusl ? '-musl' : '-gnu', win32: '-msvc' }[String(process.platform)] ?? ''
  return `@myriaddreamin/typst-ts-node-compiler-${process.platform}-${process.arch}${kind}`
}

/** Each with the weights that a page uses; the letters of others are not there, and then no PDF is made. */
const fonts = [
  ['noto-sans', 'NotoSans', ['400Regular', '700Bold', '400Regular_Italic', '700Bold_Italic']],
  ['noto-sans-bengali', 'NotoSansBengali', ['400Regular', '700Bold']],
  ['noto-sans-arabic', 'NotoSansArabic', ['400Regular', '700Bold']],
  ['noto-emoji', 'NotoEmoji', ['400Regular', '700Bold']],
] as const
const families = ['Noto Sans', 'Noto Sans Bengali', 'Noto Sans Arabic', 'Noto Emoji']

const fontFiles = (): readonly Buffer[] =>
  fonts.flatMap(([name, file, weights]) =>
    weights.map((weight) =>
      readFileSync(require.resolve(`@expo-google-fonts/${name}/${weight}/${file}_${weight}.ttf`)),
    ),
  )

const loaded = (): Compiler | undefined => {
  try {
    const { NodeCompiler } = require(compilerFor())
    return NodeCompiler.create({
      workspace: import.meta.dirname,
      fontArgs: [{ fontBlobs: fontFiles() }],
    })
  } catch {
    return undefined
  }
}

const set = (compiler: Compiler): Uint8Array | undefined => {
  const { page, atSeconds, ...rest } = JSON.parse(readFileSync(0, 'utf8'))
  const given = JSON.stringify({ ...rest, page: readMarkup(page), fonts: families })
  const mainFileContent = readFileSync(`${import.meta.dirname}/paper.typ`, 'utf8')
  try {
    return compiler.pdf(
      { mainFileContent, inputs: { given } },
      { pdfStandard: 'ua-1', creationTimestamp: atSeconds },
    )
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    process.exitCode = code.includes('could not be displayed') ? 4 : 1
    return undefined
  }
}

const compiler = loaded()
if (compiler === undefined) process.exitCode = 3
else {
  const pdf = set(compiler)
  if (pdf) process.stdout.write(pdf)
}
