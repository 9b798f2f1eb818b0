import { describe, expect, test } from 'vitest'
import { fontHint, legacyOf } from '../../src/util/vietnamese/legacy.ts'
import { isSyllable } from '../../src/util/vietnamese/syllable.ts'

describe('old encodings', () => {
  test.each([
    ['tcvn3', 'HÖ thèng qu¶n lý v¨n b¶n vµ ®iÒu hµnh', 'Hệ thống quản lý văn bản và điều hành'],
    ['tcvn3', 'Së Y tÕ', 'Sở Y tế'],
    ['tcvn3', '§ang vËn hµnh', 'Đang vận hành'],
    ['tcvn3', 'UBND tØnh', 'UBND tỉnh'],
    ['vni', 'Heä thoáng thoâng tin', 'Hệ thống thông tin'],
    ['vni', 'Sôû Y teá', 'Sở Y tế'],
    ['vni', 'ÑAØ NAÜNG', 'ĐÀ NẴNG'],
    ['vni', 'Thöïc hieän', 'Thực hiện'],
  ])('%s: %s', (encoding, text, read) => {
    expect(legacyOf(text)).toEqual({ encoding, text: read, certain: true })
  })

  test.each([
    'Sở Y tế',
    'Quản lý hồ sơ 😀',
    'Điện Biên Phủ',
    'café',
    'Müller, Zürich, São Paulo',
    'Côté Citrix®',
    'Hệ thống ISO/IEC 27001®',
    '½ kho, 5°, § 3',
    'plain text',
    'Trung tâm',
  ])('is not one: %s', text => expect(legacyOf(text)).toBeUndefined())

  test('what is sound both ways is told by its font, or by its neighbours as uncertain', () => {
    expect(legacyOf('Bé')).toBeUndefined()
    expect(legacyOf('Bé', undefined, 'tcvn3')).toEqual({ encoding: 'tcvn3', text: 'Bộ', certain: false })
    expect(legacyOf('Bé', fontHint('.VnTime'))).toEqual({ encoding: 'tcvn3', text: 'Bộ', certain: true })
    expect(legacyOf('së y tÕ', fontHint('.VnTimeH'))).toMatchObject({ text: 'SỞ Y TẾ', certain: true })
    expect(fontHint('Times New Roman')).toBeUndefined()
  })

  test('letters of both in one text are never certain', () => {
    expect(legacyOf('Ứng dông b¸o c¸o')).toMatchObject({ text: 'Ứng dụng báo cáo', certain: false })
  })
})

test.each(['giữ', 'giúp', 'quý', 'nghiêng', 'khuya', 'thuở', 'Nguyễn', 'huỳnh', 'boong', 'gìn'])(
  '%s is a syllable',
  word => expect(isSyllable(word)).toBe(true),
)
test.each(['côté', 'Heọ', 'thoỏng', 'naïve', 'Müller', 'tƠx', 'bớớ'])('%s is none', word =>
  expect(isSyllable(word)).toBe(false),
)
