import { describe, expect, it } from 'vitest'
import { buildFramework } from '../../src/read/framework.ts'
import { pack } from './pack.ts'

type Edit = readonly [file: string, from: string, to: string]

/** What is broken → the edit, and the line the error must contain. */
const CASES: Record<string, { edit: Edit; says: string }> = {
  'a document twice': {
    edit: ['documents.yaml', 'id: ct-14-2019', 'id: nd-85-2016'],
    says: 'documents.yaml: nd-85-2016: duplicate id "nd-85-2016"',
  },
  'an agency code twice': {
    edit: ['agencies.yaml', 'code: H45', 'code: H46'],
    says: 'agencies.yaml: H46: duplicate code "H46"',
  },
  'a replacement that is not there': {
    edit: ['documents.yaml', 'replacedBy: nd-278-2025', 'replacedBy: nd-279-2025'],
    says: 'documents.yaml: nd-47-2020: replacedBy: no such other document "nd-279-2025"',
  },
  'a replacement younger than the end': {
    edit: ['documents.yaml', 'ended: 2025-10-22', 'ended: 2025-10-21'],
    says: 'documents.yaml: nd-47-2020: ended 2025-10-21 is before date of nd-278-2025 2025-10-22',
  },
  'a day that is none': {
    edit: ['documents.yaml', 'date: 2020-10-10', 'date: 2020-02-30'],
    says: 'documents.yaml: nq-149-2020: date: expected a day of the calendar (YYYY-MM-DD)',
  },
  'a month for a day': {
    edit: ['documents.yaml', 'date: 2020-10-10', 'date: 2020-10'],
    says: 'documents.yaml: nq-149-2020: date: expected a day of the calendar (YYYY-MM-DD)',
  },
  'a year written as a day': {
    edit: ['documents.yaml', 'year: 2022', 'year: "2022-08-12"'],
    says: ': year: expected a year',
  },
  'a kind of document nobody knows': {
    edit: ['documents.yaml', '    kind: other', '    kind: press'],
    says: 'documents.yaml: quy-tac-mo-hinh: kind: expected one of legal, other',
  },
  'in force before it was issued': {
    edit: ['documents.yaml', 'effective: 2020-09-15', 'effective: 2020-07-15'],
    says: 'documents.yaml: qd-20-2020: effective 2020-07-15 is before date 2020-07-22',
  },
  'ended before it began': {
    edit: ['documents.yaml', 'ended: 2023-12-29', 'ended: 2019-12-30'],
    says: 'documents.yaml: qd-2323-2019: ended 2019-12-30 is before date 2019-12-31',
  },
  'successors out of order': {
    edit: ['framework.yaml', 'from: 2025-10-08', 'from: 2026-10-08'],
    says: 'framework.yaml: qd-1425-2026 2026-07-29 is before qd-3090-2025 2026-10-08',
  },
  'a successor before its own document': {
    edit: ['framework.yaml', 'from: 2025-03-25', 'from: 2025-03-24'],
    says: 'framework.yaml: qd-292-2025: from: before the date of the document',
  },
  'validity that ends before it begins': {
    edit: ['framework.yaml', '{ from: 2019-12-31 }', '{ from: 2019-12-31, to: 2019-12-01 }'],
    says: 'framework.yaml: valid.to 2019-12-01 is before valid.from 2019-12-31',
  },
  'a decision that is not in the register': {
    edit: ['framework.yaml', 'decision: qd-2323-2019', 'decision: qd-2324-2019'],
    says: 'framework.yaml: no such document "qd-2324-2019"',
  },
  'a basis that is not in the register': {
    edit: ['national.yaml', 'document: qd-28-2018', 'document: qd-29-2018'],
    says: 'national.yaml: vdxp: basis: no such document "qd-29-2018"',
  },
  'an alias that is an id': {
    edit: ['national.yaml', 'aliases: [ngsp]', 'aliases: [vdxp]'],
    says: 'national.yaml: ndxp: alias "vdxp" already means vdxp',
  },
  'a mark nobody knows': {
    edit: ['outline.yaml', 'verified: second-hand', 'verified: certain'],
    says: 'outline.yaml: scope: verified: expected one of original',
  },
  'a misspelt field': {
    edit: ['documents.yaml', 'replacedBy: qd-2568-2023', 'replacedby: qd-2568-2023'],
    says: 'documents.yaml: qd-2323-2019: replacedby: unknown field',
  },
  'a name in one language': {
    edit: ['national.yaml', ', en: National Public Service Portal', ''],
    says: 'national.yaml: dvcqg: name: en: missing, expected a text',
  },
  'a decomposed name': {
    edit: ['agencies.yaml', 'name: UBND tỉnh Phú Yên', `name: ${'UBND tỉnh Phú Yên'.normalize('NFD')}`],
    says: 'agencies.yaml: H45: name: not in Unicode NFC',
  },
  'an owner whose code is nobody’s': {
    edit: ['national.yaml', 'name: Bộ Khoa học và Công nghệ, code: G06', 'name: Bộ Khoa học và Công nghệ, code: G96'],
    says: 'national.yaml: ndxp: owners: no such agency "G96"',
  },
  'an owner with the code of another agency': {
    edit: ['national.yaml', 'name: Bộ Khoa học và Công nghệ, code: G06', 'name: Bộ Khoa học và Công nghệ, code: G01'],
    says: 'national.yaml: ndxp: owners: "Bộ Khoa học và Công nghệ" does not name Bộ Công an',
  },
  'a later owner without a beginning': {
    edit: ['national.yaml', 'code: G06, from: 2026-07-29', 'code: G06'],
    says: 'national.yaml: ndxp: owners: only the first may lack "from"',
  },
  'a section no layer holds': {
    edit: ['layers.yaml', ', { section: functions }', ''],
    says: 'layers.yaml: no layer holds functions of: no type',
  },
  'a type no layer holds': {
    edit: ['layers.yaml', ', { section: safeguards, types: [policy] }', ''],
    says: 'layers.yaml: no layer holds safeguards of: policy',
  },
  'a type the language does not have': {
    edit: ['layers.yaml', 'types: [policy]', 'types: [policies]'],
    says: 'layers.yaml: governance: holds: safeguards have no type "policies"',
  },
  'a kind of user without a label': {
    edit: ['layers.yaml', 'agency: {', 'agencies: {'],
    says: 'layers.yaml: users: no label for "agency"',
  },
  'a group of a component with a type its sections do not have': {
    edit: ['components.yaml', 'types: [on-site-force]', 'types: [lgsp]'],
    says: 'components.yaml: security.on-site: no such type "lgsp"',
  },
  'a group of a component that leads to no national system': {
    edit: ['components.yaml', 'connects: [ncsc]', 'connects: [ncsx]'],
    says: 'components.yaml: security.national: no national system "ncsx"',
  },
  'a section in two components': {
    edit: ['components.yaml', 'sections: [data]', 'sections: [data, tasks]'],
    says: 'components.yaml: tasks: in 2 components, expected one',
  },
  'an agency whose successor is unknown': {
    edit: ['agencies.yaml', 'successor: G17', 'successor: G99'],
    says: 'agencies.yaml: G04: successor: no such other agency "G99"',
  },
  'an expression that is none': {
    edit: ['agencies.yaml', "legacy: '^[0-9]{3}", "legacy: '^([0-9]{3}"],
    says: 'agencies.yaml: forms: legacy: not a regular expression',
  },
  'a province formed from others than its codes say': {
    edit: ['provinces-2025.yaml', 'formedFrom: [Phú Yên, Đắk Lắk]', 'formedFrom: [Phú Thọ, Đắk Lắk]'],
    says: 'provinces-2025.yaml: tỉnh Đắk Lắk: oldCodes mean Phú Yên, Đắk Lắk',
  },
  'an old province that goes nowhere': {
    edit: ['provinces-2025.yaml', 'oldCodes: [H45, H15]', 'oldCodes: [H15]'],
    says: 'provinces-2025.yaml: H45: goes into 0 provinces, expected one',
  },
  'an old province in another one than its table says': {
    edit: [
      'provinces-2025.yaml',
      "gsoCode: '54', in2025: merged, province: Đắk Lắk",
      "gsoCode: '54', in2025: merged, province: Gia Lai",
    ],
    says: 'provinces-2025.yaml: H45: province: "Gia Lai", but its code is in tỉnh Đắk Lắk',
  },
  'a merged province said to be unchanged': {
    edit: ['provinces-2025.yaml', "gsoCode: '54', in2025: merged", "gsoCode: '54', in2025: unchanged"],
    says: 'provinces-2025.yaml: H45: in2025: unchanged, but tỉnh Đắk Lắk has H45, H15',
  },
  'a province that ended twice': {
    edit: [
      'agencies.yaml',
      'name: UBND tỉnh Phú Yên, kind: province',
      'name: UBND tỉnh Phú Yên, kind: province, retired: 2025-07-01',
    ],
    says: 'provinces-2025.yaml: H45: its agency is "retired" as well',
  },
  'an agency that is gone and has a new name': {
    edit: [
      'agencies.yaml',
      'renamed: { vi: Bộ Nông nghiệp và Môi trường',
      'retired: 2025-04-14, renamed: { vi: Bộ Nông nghiệp và Môi trường',
    ],
    says: 'agencies.yaml: G10: renamed: it is "retired" as well',
  },
  'a basis of the mergers that is not in the register': {
    edit: ['provinces-2025.yaml', 'document: nq-60-2025', 'document: nq-61-2025'],
    says: 'provinces-2025.yaml: nq-61-2025: no such document "nq-61-2025"',
  },
  'an agency that is its own successor': {
    edit: ['agencies.yaml', 'successor: G17', 'successor: G04'],
    says: 'agencies.yaml: G04: successor: no such other agency "G04"',
  },
  'an agency with a successor and no day': {
    edit: ['agencies.yaml', 'successor: G06, knownUntil: 2023-12-29', 'successor: G06'],
    says: 'agencies.yaml: G14: successor: needs either "retired" or "knownUntil"',
  },
  'a last day seen of an agency without a successor': {
    edit: ['agencies.yaml', 'successor: G06, knownUntil: 2023-12-29', 'knownUntil: 2023-12-29'],
    says: 'agencies.yaml: G14: knownUntil: without a successor',
  },
  'a system twice': {
    edit: ['national.yaml', '  - id: vdxp', '  - id: ndxp'],
    says: 'national.yaml: ndxp: duplicate id "ndxp"',
  },
  'a standard twice, in other letters': {
    edit: ['standards.yaml', 'code: JSON', 'code: xml'],
    says: 'standards.yaml: xml: "xml" already means XML',
  },
  'a spelling of a standard that is another standard': {
    edit: ['standards.yaml', 'aliases: [RESTful]', 'aliases: [Soap]'],
    says: 'standards.yaml: REST: "Soap" already means SOAP',
  },
  'a spelling of two standards': {
    edit: ['standards.yaml', 'QCVN 102, edXML', 'QCVN 125, edXML'],
    says: 'standards.yaml: QCVN 125:2021/BTTTT: "QCVN 125" already means QCVN 102:2016/BTTTT',
  },
  'a standard of a document that is not in the register': {
    edit: ['standards.yaml', 'document: qcvn-102-2016', 'document: qcvn-103-2016'],
    says: 'catalogue standards: QCVN 102:2016/BTTTT: document: no such document "qcvn-103-2016"',
  },
  'a catalogue of a document that is not in the register': {
    edit: ['reference-models/brm.yaml', 'document: qd-2323-2019', 'document: qd-2324-2019'],
    says: 'catalogue BRM: document: no such document "qd-2324-2019"',
  },
  'an incomplete catalogue that does not say what is missing': {
    edit: ['reference-models/arm.yaml', 'missing:', 'note:'],
    says: 'reference-models/arm.yaml: incomplete: needs "missing" and "document"',
  },
  'a catalogue twice': {
    edit: ['reference-models/trm.yaml', 'catalogue: TRM', 'catalogue: SRM'],
    says: 'reference-models/trm.yaml: duplicate catalogue "SRM"',
  },
  'a code without a name or a note': {
    edit: [
      'standards.yaml',
      "note: { vi: Theo trí nhớ là có trong Thông tư., en: 'In the circular, from memory.' } }",
      '}',
    ],
    says: 'standards.yaml: IPv4: a code without a name needs a note',
  },
  'a reference-model code without the one above it': {
    edit: ['reference-models/drm.yaml', '{ code: DRM004, ', '{ code: DRM005, '],
    says: 'reference-models/drm.yaml: DRM004.005: no entry for its parent "DRM004"',
  },
  'a reference-model code of another model': {
    edit: ['reference-models/drm.yaml', 'code: DRM002.001', 'code: BRM002.001'],
    says: 'reference-models/drm.yaml: BRM002.001: code: not of the form "pattern"',
  },
}

describe('a broken pack does not load', () => {
  for (const [name, { edit, says }] of Object.entries(CASES)) {
    it(name, () => {
      expect(() => buildFramework(pack(edit))).toThrow(says)
    })
  }

  it('lists every problem at once', () => {
    const broken = pack(
      ['documents.yaml', 'date: 2020-10-10', 'date: 2020-13-10'],
      ['national.yaml', 'document: qd-28-2018', 'document: qd-29-2018'],
      ['agencies.yaml', 'successor: G17', 'successor: G99'],
    )
    expect(() => buildFramework(broken)).toThrow(/^Framework pack: 3 problem\(s\)\n {2}.+\n {2}.+\n {2}.+$/)
  })

  it('names a file that is missing', () => {
    const files = pack()
    files.delete('outline.yaml')
    expect(() => buildFramework(files)).toThrow('outline.yaml: expected a mapping')
  })
})
