/** The urgent page's whole style: it travels inside the page, and the page's policy names its hash. */
export const urgentStyle = `
*{box-sizing:border-box}
body{margin:0;font:1rem/1.35 Arial,sans-serif;color:#212b32;background:#f0f4f5}
header{background:#003087;color:#fff;padding:.5rem .75rem}
h1{font-size:1.375rem;line-height:1.2;margin:0}
header p{margin:.125rem 0 0}
.v{font-size:.875rem}
.k{white-space:nowrap}
main{max-width:80rem;margin:0 auto;padding:.5rem .75rem 2rem}
section,#rest{background:#fff;border:1px solid #d8dde0;padding:.375rem .625rem .5rem;margin:0 0 .5rem}
#rest section{border-width:1px 0 0;padding:.375rem 0}
h2{font-size:1.0625rem;margin:0 0 .25rem;color:#003087}
h3{font-size:1.0625rem;margin:.25rem 0 0;overflow-wrap:anywhere;white-space:pre-wrap}
dl,dd,p,ul,ol{margin:0}
ul,ol{padding-inline-start:1.25rem}
dl>div{padding:.1875rem 0;border-top:1px solid #e8edee}
dl>div:first-child{border-top:0}
dl>div:has(>.o){display:flex;flex-wrap:wrap;column-gap:.5rem}
dt{font-weight:700;font-size:.875rem;color:#425563}
dd>p,dd li,.r p,.r li,.r b,.n,bdi{overflow-wrap:anywhere}
dd>p,dd li,.r p,.t p,.n{white-space:pre-wrap;unicode-bidi:plaintext}
header p bdi{white-space:normal}
small{font-size:.8125rem;color:#425563}
.o{font-style:italic}
.c{font-weight:700;font-size:1.0625rem;border-inline-start:.375rem solid #212b32;padding-inline-start:.5rem}
.a{background:#fff9c4;border:2px solid #212b32;padding:.375rem .625rem;margin:0 0 .5rem}
.d,.e{font-size:.875rem;padding:.25rem 0}
.w,.h{font-size:.875rem}
.t{border-inline-start:.25rem solid #005eb8;padding-inline-start:.5rem;margin:.25rem 0}
.s{list-style:none;padding:0}
.s li{border-inline-start:.375rem solid #768692;padding-inline-start:.375rem;margin:.125rem 0}
.s .green{border-color:#007f3b}
.s .amber{border-color:#ed8b00}
.s .red{border-color:#d5281b}
.s i{font-style:normal}
.r>li,.j li{padding:.125rem 0}
.j a,.r a{display:inline-block;min-height:1.5rem}
.p{list-style:none;padding:0}
.r ul{list-style:none;padding:0}
.n{font-weight:700}
article{border-top:3px solid #005eb8;margin-top:.5rem}
a{color:#005eb8}
a:focus{outline:3px solid #212b32;background:#ffeb3b;color:#212b32}
.prn{display:none}
@media screen and (min-width:48rem){.f,#rest{columns:2;column-gap:.75rem}section{break-inside:avoid}#crises,#contacts{break-inside:auto}article{break-inside:avoid}#rest h2{column-span:all}dl>div,dl>div:has(>.o){display:grid;grid-template-columns:9rem 1fr;column-gap:.5rem}dd{grid-column:2}}
@page{size:A4;margin:8mm 10mm 10mm;@bottom-right{content:counter(page) " / " counter(pages);font:8pt Arial,sans-serif}}
@media print{
body{display:table;width:100%;background:#fff;font-size:8pt;line-height:1.15}
header{display:table-header-group;background:#fff;color:#000;break-inside:avoid}
main{display:table-row-group}
.prn{display:block;border-bottom:1pt solid #000;padding-bottom:2pt;margin-bottom:3pt}
.scr,.j,.d{display:none}
h1{font-size:13pt}
h2,h3{font-size:9pt;margin:0;color:#000;break-after:avoid}
dt{font-size:8pt;color:#000}
small,.v,.w,.e{font-size:7pt;color:#000}
dl>div{padding:.5pt 0}
dl>div,dl>div:has(>.o){display:block}
dt,dd,dd>p,.r p,.r b,dd ul,.r ul,dd li,.r li li{display:inline}
dt::after{content:": "}
dd li+li::before,.r li li+li::before{content:" · "}
dd+dd,small,.r b+*,.r li>*+*{margin-inline-start:4pt}
section,#rest,#rest section{border:0;border-top:.5pt solid #000;padding:1pt 0;margin:0}
article{margin-top:1pt;border-top:.5pt dashed #000}
ul,ol{padding-inline-start:10pt}
.c{font-size:11pt}
.s,.p,.r ul,dd ul{padding:0}
.s li{border:0}
.t{margin:0}
#rest{font-size:7.5pt}
#rest dt{font-size:7.5pt}
#version dl>div,#rest dl,#rest dl>div,#rest .n{display:inline;border:0}
#version dl>div+div::before,#rest dl>div+div::before,#rest dl+.n::before,#rest .n+dl>div:first-child::before{content:" ▪ "}
main{padding:0}
main a,.r a{display:inline;color:#000;text-decoration:none}
}
`
