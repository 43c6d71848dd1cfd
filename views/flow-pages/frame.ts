import { type Html, html } from '../html.ts'
import type { Says } from '../words.ts'

/** A page that stands alone in a folder: its style and its links are its neighbours. */
export const flowPage = (says: Says<'flowPages' | 'page'>, title: string, main: Html): string =>
  String(html`<!doctype html>
<html lang="${says.page.language}"><head><meta charset="utf-8">
<title>${title} – ${says.page.service}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="style.css"></head><body>
<header><p><a href="index.html">${says.flowPages.start}</a> <strong>${says.flowPages.notReviewed}</strong></p></header>
<main><h1>${title}</h1>
${main}</main></body></html>`)

export const flowStyle = `body{font:1rem/1.5 Arial,sans-serif;color:#212b32;max-width:48rem;margin:0 auto;padding:1rem;overflow-wrap:anywhere}
h2{border-top:2px solid #4c6272;padding-top:1rem;margin-top:2rem}
dt{font-weight:bold;margin-top:.5rem}dd{margin:0}
.question{border-left:4px solid #005eb8;padding-left:1rem;margin:1rem 0}
.items{border:1px solid #aeb7bd;padding:0 1rem;margin:1rem 0}
@media print{article{break-inside:avoid}}
`
