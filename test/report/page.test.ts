import { describe, expect, it } from 'vitest'
import { elementsOf } from '../../src/report/html/elements.ts'
import { groupsOf } from '../../src/report/html/findings.ts'
import { anchorOf, elementAnchor } from '../../src/report/html/links.ts'
import { matricesOf } from '../../src/report/html/matrix.ts'
import { inputOf, modelOf } from './support.ts'

const input = inputOf(
  modelOf(`units:
  - { id: so, name: Sở }
applications:
  - { id: cong, name: Cổng, type: public-service-portal, owner: so, runsOn: [ttdl], code: "7", security: { level: 3, dossier: approved } }
  - { id: khac, name: Khác }
infrastructure:
  - { id: ttdl, name: Trung tâm dữ liệu, type: data-centre }
connections:
  - { id: kn1, name: Một, from: cong, to: national/dvcqg, extent: partial }
  - { id: kn2, name: Hai, from: national/dancu, to: khac, status: planned }
  - { id: kn3, name: Ba, from: cong, to: khac }
`),
)

describe('places in the page', () => {
  it('are different for different ids, whatever signs they have, and fit an address', () => {
    const ids = ['a-b', 'a.b', 'a_b', 'a_2e_b', 'a b', 'national/a', 'đ', '<x>', '"', '😀']
    const anchors = ids.map(elementAnchor)
    expect(new Set(anchors).size).toBe(ids.length)
    for (const anchor of anchors) expect(anchor).toMatch(/^tp-[A-Za-z0-9._-]+$/)
    expect(anchorOf('yc', 'connection.dvcqg')).toBe('yc-connection.dvcqg')
  })
})

describe('the matrix of connections', () => {
  const { all } = matricesOf(input, 'vi')
  const [national, own] = all
  it('has systems of the agency as rows, national ones as columns, whichever end the connection begins at', () => {
    const at = (row: string, column: string) => {
      const i = national?.columns.findIndex(({ href }) => href === `#${elementAnchor(`national/${column}`)}`) ?? -1
      return national?.rows.find(({ head }) => head.text === row)?.cells[i]?.map(({ sign, word }) => `${sign} ${word}`)
    }
    expect(national?.rows.map(({ head }) => head.text)).toEqual(['Cổng', 'Khác'])
    expect(at('Cổng', 'dvcqg')).toEqual(['◐ Một: đang vận hành, một phần'])
    expect(at('Khác', 'dancu')).toEqual(['○ Hai: dự kiến'])
    expect(at('Khác', 'dvcqg')).toEqual([])
  })
  it('says of each national system what the framework asks', () => {
    const i = national?.columns.findIndex(({ href }) => href.includes('dvcqg')) ?? -1
    const verdict = input.requirements.find(({ rule }) => rule === 'connection.dvcqg')?.verdict
    expect(verdict).toBe('violated')
    expect(national?.asked[i]?.map(({ sign, href }) => [sign, href])).toContainEqual(['✗', '#kq-connection.dvcqg'])
  })
  it('has another for connections that touch none', () => {
    expect(own?.rows.map(({ head, cells }) => [head.text, cells.flat().map(({ sign }) => sign)])).toEqual([
      ['Cổng', ['●']],
    ])
    expect(own?.columns.map(({ text }) => text)).toEqual(['Khác'])
  })
})

describe('the tables of elements', () => {
  const tables = elementsOf(input, 'vi')
  const row = (id: string) => tables.flatMap(({ rows }) => rows).find(one => one.id === id)
  it('say of each element what has no column, once, and what it has to do with others', () => {
    expect(row('cong')?.more).toEqual(['mã tham chiếu: 7', 'tình trạng hồ sơ đề xuất cấp độ: đã phê duyệt'])
    const said = row('cong')?.relations.map(({ verb, links }) => `${verb} ${links.map(({ text }) => text).join()}`)
    expect(said?.toSorted()).toEqual(['thuộc quản lý của Sở', 'vận hành trên Trung tâm dữ liệu'])
  })
  it('end with the national systems named or asked for', () => {
    expect(row('national/dvcqg')?.cells[1]?.text).toBe('Cổng Dịch vụ công quốc gia')
    expect(row('national/dancu')).toBeDefined()
    expect(row('national/blockchain')).toBeUndefined()
    expect(tables.at(-1)?.id).toBe('national')
  })
})

describe('findings of the page', () => {
  it('tell what the agency itself has stated of what they are about', () => {
    const group = groupsOf(input, 'violated', 'vi').find(({ requirement }) => requirement.rule === 'connection.dvcqg')
    const [finding] = group?.violated ?? []
    expect(finding?.link).toEqual({ text: 'Một', href: '#tp-kn1' })
    expect(finding?.stated).toBe(
      'bên kết nối: Cổng; hệ thống được kết nối tới: Cổng Dịch vụ công quốc gia; phạm vi: một phần',
    )
    expect(group?.anchor).toBe('yc-connection.dvcqg')
  })
})
