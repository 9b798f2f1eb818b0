import { describe, expect, it } from 'vitest'
import { wayToTarget } from '../../src/gap.ts'
import { VIEWS } from '../../src/picture-files.ts'
import { reportFiles } from '../../src/report-files.ts'
import { run } from '../../src/run.ts'
import { inFolder } from '../support/temp.ts'
import { inputOf, modelOf, page } from './support.ts'

const MODEL = `units: [{ id: so, name: Sở }]
applications:
  - { id: cu, name: "Cũ <b>", mergedInto: moi }
  - { id: moi, name: Mới, status: planned }
platforms: [{ id: lgsp, type: lgsp, name: LGSP }]
connections:
  - { id: kn, from: lgsp, to: national/ndxp, status: planned }
tasks:
  - { id: xay, name: "Xây | <script>", lead: so, delivers: [moi, kn], retires: [cu], meets: [integration.lgsp-to-ndxp], end: 2021-12 }
`

function reports(about: string, lang: 'vi' | 'en' = 'vi') {
  return inFolder({ 'architecture.yaml': modelOf(MODEL, about) }, folder => {
    const results = run({ paths: [folder] })
    const [result] = results
    if (!result) throw new Error('One model gives one result.')
    const way = wayToTarget(result, results, true)
    const made = reportFiles(result, ['html', 'md'], { lang, version: '9' }, 'points' in way ? way : undefined)
    const [html, md] = made.map(({ make }) => make())
    if (html instanceof Promise || md instanceof Promise) throw new Error('Reports are made at once.')
    return { html: String(html?.content), md: String(md?.content) }
  })
}

describe('the part on the way to the target', () => {
  const { html, md } = reports('  targetDate: 2023-12-31\n')
  const part = html.slice(html.indexOf('id="lo-trinh"'), html.indexOf('id="thanh-phan"'))
  it('stands in the page with its pictures, and is named in the contents', () => {
    expect(html).toContain('<li><a href="#lo-trinh">Lộ trình từ hiện trạng đến mục tiêu</a></li>')
    for (const id of ['bieu-do-tuan-thu', 'so-do-lo-trinh', 'so-do-thay-doi'])
      expect(html).toMatch(new RegExp(`<div id="${id}" class="sheet (?:landscape|portrait)"><figure>[\\s\\S]*?<svg `))
    expect(html).toContain(`Số sơ đồ: ${VIEWS.length}/${VIEWS.length}.`)
    expect(part).toContain('Từ hiện trạng ngày 30/9/2020 đến kiến trúc mục tiêu ngày 31/12/2023')
  })
  it('has the changes by sign, with what becomes of them and the task', () => {
    const text = part
      .replace(/<svg[\s\S]*?<\/svg>/g, '')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
    expect(text).toContain('+ Mới moi bổ sung Xây | &lt;script&gt; (xay)')
    expect(text).toContain('× Cũ &lt;b&gt; cu hợp nhất vào Mới Xây')
  })
  it('says when a requirement is satisfied, and which never is', () => {
    const turned = part.slice(part.indexOf('id="thay-doi-ket-qua"'), part.indexOf('id="van-chua-dap-ung"'))
    expect(turned).toMatch(
      /integration\.lgsp-to-ndxp<\/span><\/th>(?:<td[^>]*>[^<]*<\/td>){3}<td[^>]*>31\/12\/2021<\/td>/,
    )
    const never = part.slice(part.indexOf('id="van-chua-dap-ung"'), part.indexOf('id="theo-thoi-gian"'))
    expect(never).not.toContain('integration.lgsp-to-ndxp')
    expect(never).toContain('security.four-layers')
  })
  it('numbers the days as the chart does', () => {
    const marks = [
      ...html
        .slice(html.indexOf('id="bieu-do-tuan-thu"'), html.indexOf('id="lo-trinh"'))
        .matchAll(/font-weight="700"[^>]*>(\d+)<\/text><\/g>/g),
    ].map(match => Number(match[1]))
    const rows = [...part.matchAll(/<th scope="row"><b>(\d+)\.<\/b>/g)].map(match => Number(match[1]))
    expect(rows.length).toBeGreaterThan(0)
    // The legend has a sample of each kind of mark, always of number 1.
    expect([...new Set(marks)].sort((a, b) => a - b)).toEqual(rows)
  })
  it('lets no name of a model become markup', () => {
    expect(html.match(/<script/g)).toHaveLength(1)
    expect(part).not.toContain('<b>Cũ')
  })
  it('stands in the Markdown report likewise', () => {
    expect(md).toContain('\n## Lộ trình từ hiện trạng đến mục tiêu\n')
    expect(md).toMatch(/\n\| \+ \| Mới \(`moi`\) \| bổ sung \| Xây \\\|/)
    expect(md).toContain('\n### Kết quả theo thời gian\n')
  })
  it('is in the language of the report', () => {
    const english = reports('  targetDate: 2023-12-31\n', 'en')
    expect(english.html).toContain('The way from the current state to the target')
    expect(english.md).toContain('\n### Compliance over time\n')
  })
  it('is absent where there is no way', () => {
    const without = reports('')
    expect(without.html).not.toContain('lo-trinh')
    expect(without.md).not.toContain('Lộ trình từ hiện trạng')
    expect(page(inputOf(modelOf(MODEL)))).not.toContain('lo-trinh')
  })
})
