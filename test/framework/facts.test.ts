import { describe, expect, it } from 'vitest'
import { buildFramework } from '../../src/read/framework.ts'
import { rules } from '../support/model.ts'
import { pack, packTexts } from './pack.ts'

const framework = buildFramework(pack())

/** Read in part, through an extraction of the text: the framework of 2026, the draft guide to it, and whom and what it names. */
const READ_IN_AN_EXTRACT = {
  documents: ['qd-1425-2026', 'du-thao-huong-dan-2026'],
  systems: [
    ...['ndop', 'dc-quocgia', 'hpc', 'phongve-mang', 'tudien-dl', 'blockchain'],
    ...['dl-thongke', 'trolyao', 'cong-pl', 'dieuhanh-so', 'nas'],
  ],
  owners: ['ndxp', 'vdxp', 'ncsc', 'dinhdanh', 'chuky-so', 'dvcqg', 'cong-bao', 'data-gov', 'dkdn', 'cbccvc'],
}

describe('framework', () => {
  it('is the decision of 2019-12-31 and names its four successors', () => {
    expect(framework.id).toBe('vn-egov-2.0')
    expect(framework.documents.get(framework.decision)?.number).toBe('Quyết định 2323/QĐ-BTTTT')
    expect(framework.valid).toEqual({ from: '2019-12-31' })
    expect(framework.successors.map(s => [s.document, s.from])).toEqual([
      ['qd-2568-2023', '2023-12-29'],
      ['qd-292-2025', '2025-03-25'],
      ['qd-3090-2025', '2025-10-08'],
      ['qd-1425-2026', '2026-07-29'],
    ])
    expect(framework.successors.map(s => s.asks?.by)).toEqual([undefined, undefined, undefined, '2027-01-29'])
  })

  it('draws bands, pillars and the outside column in the order agencies draw them', () => {
    const ids = (place: string) => framework.layers.filter(l => l.place === place).map(l => l.id)
    expect(ids('band')).toEqual([
      ...['users', 'channels', 'services', 'applications', 'data', 'integration', 'infrastructure'],
    ])
    expect(ids('pillar')).toEqual(['security', 'governance'])
    expect(ids('outside')).toEqual(['national'])
  })

  it('has the five component architectures and the general part', () => {
    const ids = ['business', 'data', 'application', 'technology', 'security', 'general']
    expect(framework.components.map(c => c.id)).toEqual(ids)
  })

  it('marks exactly the seven basic contents of an outline as seen', () => {
    const seen = framework.outline.filter(s => s.verified !== 'unverified').map(s => s.id)
    expect(seen).toEqual([
      ...['scope', 'vision', 'principles', 'objectives', 'overall-diagram', 'component-architectures'],
      'implementation',
    ])
  })
})

describe('documents', () => {
  it('have an English number, and a day or at least a year when they are legal', () => {
    for (const { id, kind, numberEn, date, year } of framework.documents.values()) {
      expect(numberEn, id).toBeTruthy()
      if (kind !== 'other') expect(date ?? year, id).toBeDefined()
      if (date !== undefined) expect(year, id).toBeUndefined()
    }
  })

  it('keep what is no document apart', () => {
    const others = [...framework.documents.values()].filter(({ kind }) => kind === 'other')
    expect(others.map(({ id, verified }) => [id, verified])).toEqual([
      ['quy-tac-mo-hinh', 'practice'],
      ['bao-chi-2019', 'press'],
      ['bao-chi-2019-2023', 'press'],
      ['bao-chi-2020', 'press'],
      ['bao-chi-2023', 'press'],
      ['tai-lieu-tap-huan', 'second-hand'],
      ['trang-hien-trang-ket-noi', 'practice'],
    ])
  })

  it('cites numbers in full and knows what is no longer in force', () => {
    expect(framework.documents.get('nq-149-2020')).toMatchObject({
      number: 'Nghị quyết 149/NQ-CP',
      date: '2020-10-10',
      verified: 'press',
    })
    expect(framework.documents.get('qd-20-2020')).toMatchObject({ date: '2020-07-22', effective: '2020-09-15' })
    expect(framework.documents.get('nd-47-2020')).toMatchObject({ ended: '2025-10-22', replacedBy: 'nd-278-2025' })
    expect(framework.documents.get('nd-73-2019')).toMatchObject({ ended: '2026-03-01', replacedBy: 'nd-45-2026' })
    expect(framework.documents.get('luat-86-2015')).toMatchObject({ ended: '2026-07-01', replacedBy: 'luat-116-2025' })
  })

  it('states no date as fact that is known from memory only', () => {
    const undated = [
      'tt-12-2022',
      'cv-1552-2022',
      'qd-714-2015',
      'nd-30-2020',
      'qd-28-2018',
      'nd-09-2019',
      'qd-38-2021',
    ]
    for (const id of undated) {
      expect(framework.documents.get(id), id).not.toHaveProperty('date')
      expect(framework.documents.get(id)?.note?.vi, id).toContain('chưa đối chiếu')
    }
    const unverified = [...framework.documents.values()].filter(d => d.verified === 'unverified')
    expect(unverified.filter(d => d.date ?? d.effective ?? d.ended).map(d => d.id)).toEqual([])
  })
})

describe('national systems', () => {
  it('has every id that rules and models may name', () => {
    const promised =
      'ndxp vdxp dvcqg csdl-tthc dancu dkdn datdai baohiem taichinh tnmt hotich lltp cbccvc baocao ncsc tslcd thanhtoan dinhdanh vnpost dmdc emc data-gov chuky-so chinh-phu-ioc cong-bao'
    for (const id of promised.split(' ')) expect(framework.national.has(id), id).toBe(true)
    expect(framework.national.has('lgsp')).toBe(false)
    expect(framework.national.size).toBe(40)
  })

  it('knows the ten national databases and the old name of NDXP', () => {
    const databases = [...framework.national.values()].filter(s => s.database).map(s => s.id)
    expect(databases.sort()).toEqual([
      ...['baohiem', 'cbccvc', 'csdl-tthc', 'dancu', 'datdai', 'dkdn', 'hotich', 'lltp', 'taichinh', 'tnmt'],
    ])
    expect([...framework.nationalAliases]).toEqual([['ngsp', 'ndxp']])
  })

  it('follows the change of owner of the National Public Service Portal', () => {
    expect(framework.national.get('dvcqg')?.owners).toEqual([
      { name: 'Văn phòng Chính phủ', code: 'G22', verified: 'unverified' },
      { name: 'Bộ Công an', code: 'G01', from: '2026-07-29', verified: 'second-hand' },
    ])
  })
})

describe('agencies', () => {
  const { agencies, groups, forms, closed, complete } = framework.agencies

  it('has H01 to H63 and no other H', () => {
    const expected = Array.from({ length: 63 }, (_, i) => `H${String(i + 1).padStart(2, '0')}`)
    expect([...agencies.keys()].filter(code => code.startsWith('H')).sort()).toEqual(expected)
    expect(closed).toEqual(['H'])
    expect(complete).toBe(false)
  })

  it('knows names and fates', () => {
    expect(agencies.get('H45')?.name).toBe('UBND tỉnh Phú Yên')
    expect(agencies.get('H26')?.name).toBe('UBND thành phố Hà Nội')
    expect(agencies.get('G04')).toMatchObject({
      name: 'Bộ Giao thông vận tải',
      retired: '2025-04-14',
      successor: 'G17',
    })
    expect(agencies.get('G14')).not.toHaveProperty('retired')
    expect(groups.map(g => g.code).join('')).toBe('ABCDEFGHIJK')
  })

  it('tells the form of QĐ 20/2020 from the older right-to-left form', () => {
    const code = new RegExp(forms.code)
    const legacy = new RegExp(forms.legacy)
    for (const good of ['H45', 'G12.18', 'H55.242', 'Z01']) expect(code.test(good), good).toBe(true)
    for (const bad of ['45H', 'H4', 'h45', '000.00.00.H45', `H45${'.111'.repeat(9)}`]) {
      expect(code.test(bad), bad).toBe(false)
    }
    expect(legacy.test('000.00.00.H45')).toBe(true)
    expect(legacy.test('H45')).toBe(false)
  })
})

describe('agencies over time', () => {
  const { agencies } = framework.agencies

  // Of 63 provinces 11 were left as they were; of the 52 others 23 were made, each with the name of one of them.
  it('ends the 29 provinces that were merged into another on 1 July 2025, each with where it went', () => {
    const merged = [...agencies.values()].filter(one => one.code.startsWith('H') && one.ended)
    expect(merged).toHaveLength(63 - 11 - 23)
    expect(new Set(merged.map(one => one.ended?.into?.vi)).size).toBe(23)
    expect(new Set(merged.map(one => one.ended?.from))).toEqual(new Set(['2025-07-01']))
    const into = { vi: 'tỉnh Đắk Lắk', en: 'Đắk Lắk province' }
    expect(agencies.get('H45')?.ended).toEqual({ from: '2025-07-01', into, verified: 'unverified' })
    expect(agencies.get('H22')?.ended).toMatchObject({ from: '2025-07-01', verified: 'press' })
    expect(agencies.get('H06')?.ended?.into).toEqual({ vi: 'thành phố Hồ Chí Minh', en: 'Hồ Chí Minh city' })
    for (const code of ['H15', 'H26', 'H57', 'H60']) expect(agencies.get(code)?.ended, code).toBeUndefined()
  })

  it('ends ministries whose code was dropped, and only those', () => {
    const ended = [...agencies.values()].filter(one => one.code.startsWith('G') && one.ended).map(one => one.code)
    expect(ended).toEqual(['G04', 'G05', 'G07', 'G13', 'G24', 'G34'])
    expect(agencies.get('G13')?.ended).toEqual({
      from: '2025-04-14',
      into: { vi: 'Bộ Nông nghiệp và Môi trường', en: 'Ministry of Agriculture and Environment' },
      verified: 'second-hand',
    })
    expect(agencies.get('G34')?.ended).toEqual({ from: '2025-04-14', verified: 'second-hand' })
    expect(agencies.get('G14')).toMatchObject({ successor: 'G06', knownUntil: '2023-12-29' })
  })

  it('says in English where each ministry went', () => {
    for (const { code, ended } of agencies.values()) expect(ended?.into?.en ?? '', code).not.toMatch(/^Bộ |tỉnh/)
  })

  it('knows the 23 provinces that others were merged into, and the two ministries with a new name', () => {
    const changed = [...agencies.values()].filter(one => one.changed)
    const provinces = changed.filter(one => one.code.startsWith('H'))
    expect(provinces).toHaveLength(23)
    expect(new Set(provinces.map(one => one.changed?.from))).toEqual(new Set(['2025-07-01']))
    expect(provinces.map(one => one.code)).toEqual(expect.arrayContaining(['H15', 'H17', 'H29', 'H60']))
    expect(changed.filter(one => one.code.startsWith('G')).map(one => [one.code, one.changed?.name?.vi])).toEqual([
      ['G10', 'Bộ Nông nghiệp và Môi trường'],
      ['G21', 'Bộ Dân tộc và Tôn giáo'],
    ])
  })
})

describe('catalogues', () => {
  const { catalogues } = framework
  const codes = (name: string) => catalogues.get(name)?.entries.map(one => one.code)

  it('has the five reference models and the standards, none of them complete, each naming what would complete it', () => {
    expect([...catalogues.keys()].sort()).toEqual(['ARM', 'BRM', 'DRM', 'SRM', 'TRM', 'standards'])
    for (const { name, complete, document, missing } of catalogues.values()) {
      expect({ name, complete, document }).toEqual({
        name,
        complete: false,
        document: name === 'standards' ? 'tt-39-2017' : 'qd-2323-2019',
      })
      expect(missing?.vi, name).toBeTruthy()
    }
  })

  it('invents no code of the models whose lists nobody has read', () => {
    for (const name of ['ARM', 'BRM', 'SRM', 'TRM']) {
      expect(codes(name), name).toEqual([])
      expect(catalogues.get(name)?.pattern, name).toBeUndefined()
    }
  })

  it('has the codes of the data reference model that were seen, and says which were inferred', () => {
    expect(codes('DRM')).toEqual([
      ...['DRM001', 'DRM001.001', 'DRM001.002', 'DRM001.003'],
      ...['DRM002', 'DRM002.001', 'DRM003', 'DRM004', 'DRM004.005'],
    ])
    const { entries = [], byKey } = catalogues.get('DRM') ?? {}
    expect(entries.filter(one => one.verified === 'unverified').map(one => one.code)).toEqual(['DRM003', 'DRM004'])
    expect(entries.filter(one => !one.name).map(one => one.code)).toEqual(['DRM003', 'DRM004', 'DRM004.005'])
    expect(byKey?.get('drm001.003')?.name?.vi).toBe('Thương mại và xuất nhập khẩu')
  })

  it('has the standards by their numbers and by what people write', () => {
    expect(codes('standards')).toEqual([
      ...['QCVN 102:2016/BTTTT', 'QCVN 109:2017/BTTTT', 'QCVN 125:2021/BTTTT', 'TCVN 11930:2017', 'TCVN 6909:2001'],
      ...['Thông tư 39/2017/TT-BTTTT', 'Thông tư 13/2017/TT-BTTTT'],
      ...['IPv4', 'IPv6', 'HTTP', 'LDAP v3', 'SOAP', 'REST', 'XML', 'JSON', 'UTF-8', 'TLS 1.2', 'S/MIME', 'SAML 2.0'],
    ])
    const { entries = [], byKey } = catalogues.get('standards') ?? {}
    const meant = (spelling: string) => byKey?.get(spelling)?.code
    expect(['edxml', 'qcvn102', 'qcvn125:2021'].map(meant)).toEqual([
      ...['QCVN 102:2016/BTTTT', 'QCVN 102:2016/BTTTT', 'QCVN 125:2021/BTTTT'],
    ])
    expect(entries.filter(one => one.verified !== 'unverified').map(one => one.code)).toEqual([
      ...(codes('standards')?.slice(0, 4) ?? []),
      ...['Thông tư 39/2017/TT-BTTTT', 'Thông tư 13/2017/TT-BTTTT'],
    ])
    for (const { code, source, document, verified } of entries) {
      expect(source, code).toBeTruthy()
      // What is only remembered of the circular is not said to be a document of its own.
      if (verified === 'unverified') expect(document ?? 'tt-39-2017', code).toBe('tt-39-2017')
    }
  })
})

describe('provenance', () => {
  it('says "original" of nothing, for nobody has read a signed text', () => {
    for (const [file, text] of packTexts()) expect(text, file).not.toContain('verified: original')
    for (const { source } of rules)
      expect(
        source.basis.map(({ verified }) => verified),
        source.id,
      ).not.toContain('original')
  })

  it('says "second-hand" of what was read in an extract', () => {
    const { documents, systems, owners } = READ_IN_AN_EXTRACT
    for (const id of documents) expect(framework.documents.get(id)?.verified, id).toBe('second-hand')
    for (const id of systems) {
      const system = framework.national.get(id)
      const marks = [system?.verified, system?.owners.at(-1)?.verified, system?.basis[0]?.verified]
      expect(marks, id).toEqual(['second-hand', 'second-hand', 'second-hand'])
    }
    for (const id of owners)
      expect(framework.national.get(id)?.owners.at(-1), id).toMatchObject({
        from: '2026-07-29',
        verified: 'second-hand',
      })
  })

  it('is written in composed Unicode and says at the top where it comes from', () => {
    for (const [file, text] of packTexts()) {
      expect(text === text.normalize('NFC'), file).toBe(true)
      expect(text, file).toMatch(/^# .+\n(# .*\n)*# .*(Nguồn|kiểm chứng)/)
    }
  })
})
