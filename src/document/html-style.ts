/** How a document looks as a page: the type and measures of the Word file. */
export const HTML_STYLE = `
@page { size: A4; margin: 20mm 15mm 20mm 30mm }
@page wide { size: A4 landscape; margin: 20mm 15mm }
:root { color-scheme: light }
body { margin: 0; background: #e9ebef; color: #000; font: 14pt/1.35 Tinos, "Times New Roman", Times, serif }
section { box-sizing: border-box; max-width: 210mm; margin: 8mm auto; padding: 20mm 15mm 20mm 30mm; background: #fff }
section.wide { max-width: 297mm; padding: 20mm 15mm; page: wide }
p { margin: 0 0 6pt; text-align: justify; text-indent: 12.7mm; overflow-wrap: anywhere }
li p, td p, header p, footer p, .note, .addressee, .subtitle { text-indent: 0 }
h1, h2, h3, h4 { font-size: 14pt; margin: 12pt 0 6pt; overflow-wrap: anywhere; break-after: avoid }
h1, .subtitle, h2.annex { text-align: center }
.subtitle { font-weight: bold }
.addressee { text-align: center }
.boxed { border: 1.5pt solid #000; padding: 6pt 8pt; margin: 6pt 0 12pt; text-align: center; text-indent: 0; break-inside: avoid }
.basis { font-style: italic }
.note, small { font-size: 10pt }
small { display: block; font-style: italic }
header, footer { display: flex; gap: 8mm; justify-content: space-between; margin-bottom: 12pt; break-inside: avoid }
header div, footer div { flex: 1; text-align: center }
header p, footer p { text-align: center; margin: 0; font-size: 13pt }
header .issuer, .state, .motto, footer .issuer, footer .name { font-weight: bold }
.motto { text-decoration: underline; text-underline-offset: 4px }
.number, .place { margin-top: 8pt }
.place, .hint { font-style: italic }
.about { font-size: 12pt }
footer { margin-top: 18pt }
footer div:first-child p { text-align: left; font-size: 11pt }
footer .recipients { font-weight: bold; font-style: italic; font-size: 12pt }
footer .name { margin-top: 60pt }
table { width: 100%; table-layout: fixed; border-collapse: collapse; font-size: 11pt; margin: 6pt 0 }
caption { font-weight: bold; margin-bottom: 4pt }
th, td { border: 1px solid #000; padding: 2pt 4pt; vertical-align: top; overflow-wrap: anywhere }
th { background: #dfe7f3 }
thead { display: table-header-group }
tr { break-inside: avoid }
td.number { text-align: right }
td.mark, td.day { text-align: center }
tr.total { font-weight: bold }
.v { font-weight: bold }
td.satisfied { background: #e7f4ea } td.violated { background: #fbe5e5 } td.undetermined { background: #fdf3d0 }
td.not-applicable { background: #eeeeee } td.waived { background: #e3ecf9 }
figure { margin: 12pt 0; text-align: center; break-inside: avoid }
figure svg { max-width: 100%; height: auto; max-height: 230mm }
figcaption { font-weight: bold }
hr.page { border: 0; margin: 0; break-after: page }
@media print { body { background: #fff } section { margin: 0; padding: 0; max-width: none } section + section { break-before: page } }
`
