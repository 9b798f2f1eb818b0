import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import Handlebars from 'handlebars'
import { describe, expect, it } from 'vitest'
import { TEMPLATES } from '../../src/report/html/templates.generated.mjs'
import { html } from '../../src/report/html.ts'
import { byCodePoint } from '../../src/util/order.ts'
import { inputOf, modelOf, page } from './support.ts'

const input = inputOf(
  modelOf(
    `units:
  - { id: so-tttt, name: Sở Thông tin và Truyền thông }
applications:
  - { id: cong-dvc, name: "Cổng <b>&amp; {{title}}", type: public-service-portal, owner: so-tttt, security: { level: 3 } }
connections:
  - { id: kn-dvcqg, name: Nối Cổng quốc gia, from: cong-dvc, to: national/dvcqg, extent: partial, network: national/tslcd }
waivers:
  - { rule: connection.dvcqg, subject: kn-dvcqg, reason: Đang chờ, approvedBy: Giám đốc, expires: 2020-12-31 }
`,
    '  agency: { name: UBND tỉnh Thử, code: H45, leadUnit: so-tttt }\n',
  ),
)
const text = page(input)

describe('the HTML report', () => {
  it('runs the one script of its own and nothing else', () => {
    const scripts = [...text.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(match => match[1] ?? '')
    expect(scripts).toHaveLength(1)
    const hash = createHash('sha256')
      .update(scripts[0] ?? '')
      .digest('base64')
    expect(text).toContain(`script-src 'sha256-${hash}'`)
    expect(Buffer.byteLength(scripts[0] ?? '')).toBeLessThanOrEqual(12 * 1024)
    expect(text.match(/<script[^>]+>|\son\w+="|javascript:/)).toBeNull()
  })

  it('asks for nothing from anywhere', () => {
    expect(text).toContain("default-src 'none'")
    expect(text.match(/(?:src|href|action)="(?!#)|@import|url\((?!["']?data:)/)).toBeNull()
  })

  it('escapes names', () => {
    expect(text).toContain('Cổng &lt;b&gt;&amp;amp; {{title}}')
    expect(text).not.toContain('<b>&amp;amp;')
  })

  it('says on the first screen what was judged, by what, when, and how well it is founded', () => {
    const first = text.slice(0, text.indexOf('id="chua-dap-ung"'))
    for (const said of [
      'Kiến trúc thử',
      'UBND tỉnh Thử (H45)',
      'cấp tỉnh',
      'Sở Thông tin và Truyền thông',
      'Quyết định 2323/QĐ-BTTTT',
      'Hiện trạng, ngày 30/9/2020',
      'chưa được đối chiếu với bản gốc',
      'Quyết định 1425/QĐ-TTg',
      '29/01/2027',
      input.architecture.contentHash,
      input.rulesHash,
      '9.9.9',
    ])
      expect(first).toContain(said)
  })

  it('shows every requirement, connection, waiver and document cited', () => {
    for (const { rule } of input.requirements) expect(text.replaceAll('<wbr>', '')).toContain(`>${rule}<`)
    expect(text).toContain('Được miễn trừ')
    const row = text.slice(text.indexOf('<tr id="tp-kn-dvcqg"'))
    expect(row).toMatch(/<td>\s*<a href="#tp-cong-dvc">Cổng &lt;b&gt;&amp;amp; {{title}}<\/a>/)
    expect(row).toMatch(/<td>\s*<a href="#tp-national_2f_dvcqg">Cổng Dịch vụ công quốc gia<\/a>/)
    expect(text).toContain('một phần')
    expect(text).toContain('Đang chờ')
    const cited = new Set(input.requirements.flatMap(({ basis }) => basis.flatMap(one => one.document ?? [])))
    for (const id of cited) expect(text).toContain(`>${input.architecture.framework.documents.get(id)?.number}<`)
  })

  it('names its language, has one title and heads its columns', () => {
    expect(text).toContain('<html lang="vi">')
    expect(page(input, 'en')).toContain('<html lang="en">')
    expect(text.match(/<h1>/g)).toHaveLength(1)
    expect(text.match(/<th(?![^>]*scope)[ >]/)).toBeNull()
  })

  it('puts the pictures in, each on the sheet it fits, and counts those the model allows none of', () => {
    const svg = (size: string) => `<svg viewBox="0 0 ${size}"><title>t</title></svg>`
    const pictures = [
      { id: 'mot', title: 'Một', svg: svg('1400 900') },
      { id: 'hai', title: 'Hai', svg: svg('1400 3000') },
      { id: 'ba', title: 'Ba', why: 'noWay' },
    ] as const
    const drawn = html(input, { lang: 'vi', pictures, fontFace: '@font-face{}' })
    expect(drawn).toMatch(/id="mot" class="sheet landscape">[\s\S]*?<svg viewBox="0 0 1400 900">/)
    expect(drawn).toMatch(/id="hai" class="sheet portrait">[\s\S]*?<svg viewBox="0 0 1400 3000">/)
    expect(drawn).toContain('Số sơ đồ: 2/3.')
    const more = { id: 'hai-2', title: 'Hai (2/2)', svg: svg('1400 900'), continued: true }
    const sheets = html(input, { lang: 'vi', pictures: [...pictures, more], fontFace: '' })
    expect(sheets).toContain('Số sơ đồ: 2/3, gồm 3 trang.')
    expect(drawn).toContain('<li>Chưa vẽ được: Ba (mô hình chưa nêu')
    expect(drawn.match(/<li><a href="#(mot|hai|ba)">/g)).toHaveLength(2)
    expect(drawn).toContain('<style>\n@font-face{}')
    expect(text).not.toContain('<figure')
  })

  it('refuses a picture that is empty', () => {
    const pictures = [{ id: 'mot', title: 'Một', svg: '' }]
    expect(() => html(input, { lang: 'vi', pictures, fontFace: '' })).toThrow(/mot/)
  })

  it('every template refuses a page that does not have what it names', () => {
    const engine = Handlebars.create()
    engine.registerHelper({ code: String, breakable: String })
    const named = Object.entries(TEMPLATES).filter(([name]) => !['style', 'dark'].includes(name))
    expect(named.map(([name]) => `${name}.hbs`)).toEqual(FILES.filter(name => !/style|dark/.test(name)))
    for (const [name, template] of named) expect(() => engine.template(template)({}), name).toThrow()
  })

  it('lets through unescaped only what the tool made itself', () => {
    const all = FILES.map(name => readFileSync(`templates/report/${name}`, 'utf8')).join('\n')
    const raw = new Set([...all.matchAll(/\{\{\{(.*?)\}\}\}|\{\{&(.*?)\}\}/g)].map(match => match[1] ?? match[2]))
    expect([...raw].sort()).toEqual(ALLOWED_RAW)
  })
})

const FILES = readdirSync('templates/report').sort(byCodePoint)

/** Everything else may come from a model. */
const ALLOWED_RAW = ['fontFace', 'script', 'scriptHash', 'svg']
