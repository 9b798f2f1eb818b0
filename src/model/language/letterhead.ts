import type { Fields } from '../fields.ts'

/**
 * What stands around a document that is signed: the particulars Nghị định 30/2020/NĐ-CP asks of an administrative
 * document. None is required: what is not stated is left open on paper, to be filled in by hand.
 */
export const letterhead = {
  superior: {
    kind: 'text',
    empty: true,
    vi: 'Cơ quan chủ quản trực tiếp, ghi ở dòng trên, ví dụ Ủy ban nhân dân tỉnh Phú Yên.',
    en: 'The body above the issuing one, on the upper line.',
  },
  issuer: {
    kind: 'text',
    empty: true,
    vi: 'Cơ quan ban hành văn bản, ví dụ Sở Thông tin và Truyền thông.',
    en: 'The body that issues the document.',
  },
  number: {
    kind: 'text',
    empty: true,
    vi: 'Số và ký hiệu văn bản, ví dụ 12/BC-STTTT. Để trống thì chừa chỗ để ghi.',
    en: 'Number and sign, for example 12/BC-STTTT. Left open on paper where there is none.',
  },
  place: { kind: 'text', empty: true, vi: 'Địa danh, ví dụ Phú Yên.', en: 'Place of issue.' },
  date: {
    kind: 'day',
    whole: true,
    empty: true,
    vi: 'Ngày ban hành, dạng 2020-09-30. Để trống thì chừa chỗ để ghi.',
    en: 'Day of issue, as 2020-09-30. Left open on paper where there is none.',
  },
  addressees: {
    kind: 'texts',
    empty: true,
    vi: 'Kính gửi: các cơ quan nhận văn bản.',
    en: 'Whom it is addressed to.',
  },
  recipients: {
    kind: 'texts',
    empty: true,
    vi: 'Nơi nhận ở cuối văn bản, mỗi nơi một dòng; dòng lưu văn thư do công cụ ghi.',
    en: 'Who receives a copy, one a line; the line of the file copy is added.',
  },
  authority: {
    kind: 'text',
    empty: true,
    vi: 'Quyền hạn của người ký, ví dụ KT. GIÁM ĐỐC hoặc TM. ỦY BAN NHÂN DÂN.',
    en: 'On whose behalf it is signed, for example FOR THE DIRECTOR.',
  },
  position: {
    kind: 'text',
    empty: true,
    vi: 'Chức vụ của người ký, ví dụ PHÓ GIÁM ĐỐC.',
    en: 'Position of who signs.',
  },
  name: { kind: 'text', empty: true, vi: 'Họ và tên người ký.', en: 'Name of who signs.' },
} as const satisfies Fields

const about = {
  vi: 'Thể thức văn bản: cơ quan ban hành, số, ngày, nơi nhận, người ký. Để trống thì chừa chỗ trên giấy.',
  en: 'Particulars of the signed document: issuer, number, day, recipients, signature. What is not stated is left open on paper.',
} as const

/** The field of an architecture or a review that holds them. */
export const letterheadField = { kind: 'object', fields: letterhead, ...about } as const
