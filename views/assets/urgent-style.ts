/** The urgent page's whole style: it travels inside the page, and the page's policy names its hash. */
export const urgentStyle = `
*{box-sizing:border-box}
:root{color-scheme:light dark;--ink:#212b32;--soft:#425563;--paper:#fff;--desk:#f0f4f5;--line:#d8dde0;--head:#003087;--link:#005eb8;--bar:#003087;--stop:#b0130a;--note:#fff9c4;--onnote:#212b32}
@media screen and (prefers-color-scheme:dark){:root{--ink:#f0f4f5;--soft:#c2ccd3;--paper:#161b20;--desk:#0b0e11;--line:#3c464e;--head:#a9cdf5;--link:#8fc3ff;--bar:#10244a;--stop:#ff9c94;--note:#4a4200;--onnote:#fff}}
body{margin:0;font:1rem/1.3 Arial,sans-serif;color:var(--ink);background:var(--desk)}
header{background:var(--bar);color:#fff;padding:.5rem .75rem}
h1{font-size:1.375rem;line-height:1.2;margin:0}
header div{margin:.125rem 0 0}
.v{font-size:.875rem}
.v button{font:inherit;color:inherit;background:none;border:1px solid;border-radius:.25rem;padding:0 .5rem;cursor:pointer}
:is(dd,.dd) form{display:inline-block;vertical-align:middle}
.k,a[href^=tel]{white-space:nowrap}
:is(input,select){font:inherit;min-height:2.75rem;max-width:100%}
main{max-width:60rem;margin:0 auto;padding:.5rem .75rem 2rem}
section,#rest{background:var(--paper);border:1px solid var(--line);padding:.25rem .625rem .375rem;margin:0 0 .375rem}
#rest{font-size:.9375rem}
#rest section{border-width:1px 0 0;padding:.25rem 0;margin:0}
h2{font-size:1.0625rem;margin:0 0 .25rem;color:var(--head)}
h3{font-size:1.0625rem;margin:.25rem 0 0;overflow-wrap:anywhere;white-space:pre-wrap}
dl,dd,p,ul,ol{margin:0}
ul,ol{padding-inline-start:1.25rem}
:is(dl,.dl)>div{display:flex;flex-wrap:wrap;column-gap:.5rem;padding:.125rem 0;border-top:1px solid var(--line)}
:is(dl,.dl)>div:first-child{border-top:0}
:is(dt,.dt){font-weight:700;font-size:.875rem;color:var(--soft)}
:is(dd,.dd) li,.r li,.r b,.n,bdi{overflow-wrap:anywhere}
:is(dd,.dd)>bdi,.r>li>bdi,:is(dd,.dd) li,.t p,.n{white-space:pre-wrap;unicode-bidi:plaintext}
:is(dd,.dd)>bdi,:is(dd,.dd)>.o,.r>li>:is(bdi,.o),.b,:is(dd,.dd)>small{display:block}
#rest :is(dd,.dd):not(.q,.t)>bdi,:is(dd,.dd)>bdi:has(+bdi),:is(dd,.dd)>bdi+bdi{display:inline}
header bdi{white-space:normal}
small,.b{font-size:.8125rem;color:var(--soft)}
.o{font-style:italic}
.c{font-weight:700;font-size:1.0625rem;border-inline-start:.375rem solid var(--ink);padding-inline-start:.5rem}
p.x,div.x{margin:.25rem 0;border-inline-start:.375rem solid var(--stop);padding-inline-start:.5rem}
.x b,b.x,#do-not-call h2,#refusals h2{color:var(--stop)}
header b.x{color:inherit}
div.x>bdi{white-space:pre-wrap;display:block}.x small{display:block}
.a{background:var(--note);color:var(--onnote);border:2px solid;padding:.375rem .625rem;margin:0 0 .5rem}
.d,.e{font-size:.875rem;padding:.25rem 0}
.w,.h{font-size:.875rem}
.h::first-letter{text-transform:uppercase}
.t{border-inline-start:.25rem solid var(--link);padding-inline-start:.5rem;margin:.25rem 0}
.y{font-size:.9375rem;background:var(--desk);border-inline-start:.1875rem solid var(--soft);padding-inline-start:.25rem;margin-inline-start:.25rem}
.q{flex-basis:100%}
.q+.q{margin-block-start:.25rem;border-block-start:1px dotted var(--soft)}
.s{list-style:none;padding:0}
.s li{border-inline-start:.375rem solid #768692;padding-inline-start:.375rem;margin:.125rem 0}
.s .green{border-color:#007f3b}
.s .amber{border-color:#ed8b00}
.s .red{border-color:#d5281b}
.s i{font-style:normal}
.r>li,.j{padding:.125rem 0}
.j a,.r a,:is(dd,.dd) a{display:inline-block;min-height:1.5rem}
.u{position:absolute;top:0;inset-inline-end:.25rem;padding:.125rem .375rem;display:flex;justify-content:flex-end}
#rest a{font-size:1rem}
section,#rest,article{position:relative}
#rest section,#rest section .u{position:static}
h2,h3{padding-inline-end:3rem}
.g{display:flex;flex-wrap:wrap;column-gap:1rem}
.p{list-style:none;padding:0}
.r ul{list-style:none;padding:0}
.n{font-weight:700}
article{border-top:3px solid var(--link);margin-top:.5rem}
summary{font-size:1rem;font-weight:700;color:var(--link);padding:.375rem 0;cursor:pointer;border-top:1px solid var(--line)}
summary:focus{outline:3px solid var(--ink);background:#ffeb3b;color:#212b32}
a{color:var(--link)}
a:focus{outline:3px solid var(--ink);background:#ffeb3b;color:#212b32}
.prn{display:none}
@media screen{
.j a,.v a,.v button,p.scr a,a[href^=tel]{display:inline-flex;align-items:center}
.j a,.v a,.v button,p.scr a,a[href^=tel],.u,summary{font-size:1rem;min-width:2.75rem;min-height:2.75rem}
a[href^=tel]{position:relative;z-index:1}
summary{display:list-item}
}
@media screen and (max-width:47.99rem){
header{padding-block:.375rem}
section,#rest{padding-block:.125rem;margin-block-end:.1875rem}
body{line-height:1.27}
h2{margin:0}
.j{padding:0}
main{padding-block-end:.5rem}
#version dd a{min-height:1.5rem}
:is(dl,.dl)>div{display:block;padding:.0625rem 0}
.p,.r ul{display:flex;flex-wrap:wrap;column-gap:1rem}
#rest{line-height:1.22}
#rest :is(dl,.dl)>div{padding:.03125rem 0}
:is(dt,.dt){margin-inline-end:.375rem}
:is(dt,.dt),:is(dd,.dd):not(.q,.t),:is(dd,.dd):not(.q,.t)>bdi,:is(dd,.dd):not(.q,.t)>.o,:is(dd,.dd):not(.q,.t)>small,#version :is(dl,.dl)>div{display:inline}
:is(#person,#alerts,#health,#home,#places) :is(dd,.dd):not(.q)>ul:not(:has(a)),:is(#person,#alerts,#health,#home,#places) :is(dd,.dd):not(.q)>ul:not(:has(a))>li{display:inline;padding:0}
#version dl>div{border:0;padding:0}
:is(dd,.dd):not(.q,.t)>small{margin-inline-start:.375rem}
:is(dd,.dd)+:is(dd,.dd):not(.q,.t,.y,:has(>form))::before{content:" · "}
:is(#person,#alerts,#health,#home,#places) :is(dd,.dd):not(.q)>ul:not(:has(a))>li+li::before{content:" · "}
#version dl>div+div::before{content:" ▪ "}
.r>li>b,.r>li>small{display:block}
.r>li>:is(bdi,.p,.o):not(:has(a)),.r>li>.p:not(:has(a)) li{display:inline}
.r>li>:is(bdi,.p,.o):not(:has(a))+:is(bdi,.p,.o):not(:has(a))::before,.r>li>.p:not(:has(a)) li+li::before{content:" · "}
}
@media screen and (min-width:48rem){:is(dl,.dl)>div{display:grid;grid-template-columns:11rem 1fr;column-gap:.75rem}:is(dd,.dd){grid-column:2}}
@page{size:A4;margin:8mm 10mm 10mm;@bottom-right{content:counter(page) " / " counter(pages);font:8pt Arial,sans-serif}}
@media print{
body{display:table;width:100%;background:#fff;font-size:10pt;line-height:1.15}
header{display:table-header-group;background:#fff;color:#000;break-inside:avoid}
main{display:table-row-group}
.prn{display:block;border-bottom:1pt solid #000;padding-bottom:2pt;margin-bottom:3pt}
.scr,.v .scr,.j,.d,summary{display:none}
details::details-content{content-visibility:visible;block-size:auto}
h2,h3{padding:0}
h1{font-size:13pt}
h2,h3{font-size:11pt;margin:0;color:#000;break-after:avoid}
:is(dt,.dt){font-size:10pt;color:#000}
small,.b{font-size:8pt;color:#000}
.v,.w,.h,.e{font-size:9pt}
.x b,b.x,#do-not-call h2,#refusals h2{color:#000}
.x small{display:inline}
:is(dl,.dl)>div{padding:.5pt 0}
:is(dl,.dl)>div{display:block}
:is(dt,.dt),:is(dd,.dd),:is(dd,.dd)>bdi,:is(dd,.dd)>.o,.r>li>:is(bdi,.o),.b,:is(dd,.dd)>small,.r b,:is(dd,.dd) ul,.r ul,:is(dd,.dd) li,.r li li{display:inline}
:is(dd,.dd).q{display:block;break-inside:avoid}
:is(dt,.dt)::after{content:": "}
:is(dd,.dd)+:is(dd,.dd):not(.q,.t,.y)::before{content:" · "}
.y{font-size:10pt;font-style:italic;border:0}
:is(dd,.dd) li+li::before,.r li li+li::before{content:" · "}
:is(dd,.dd)+:is(dd,.dd):not(.q),:is(dd,.dd):not(.q) small,.r b+*,.r li>*+*{margin-inline-start:4pt}
section,#rest,#rest section{border:0;border-top:.5pt solid #000;padding:1pt 0;margin:0}
article{margin-top:1pt;border-top:.5pt dashed #000}
ul,ol{padding-inline-start:10pt}
.c{font-size:12pt}
.b{margin-inline-end:4pt}
.s,.p,.r ul,:is(dd,.dd) ul{padding:0}
.s li{border:0}
.t{margin:0}
#rest,#rest a,#rest h3{font-size:10pt}
#version dl>div,#rest dl,#rest dl>div,#rest .n{display:inline;border:0}
#rest h3,#rest section>p{display:inline}
#rest h3::after{content:": "}
#version dl>div+div::before,#rest dl>div+div::before,#rest dl+.n::before,#rest .n+dl>div:first-child::before{content:" ▪ "}
main{padding:0}
main a,.r a,:is(dd,.dd) a{display:inline;color:#000;text-decoration:none}
}
`
