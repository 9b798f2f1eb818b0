/**
 * TCVN 5712:1993, VN3 (fonts `.VnTime` and others, also called ABC): a letter is one byte, which programs of today show
 * as the Western letter of that byte. Capitals with a tone have none of their own: they are written in fonts of capitals.
 */
const WESTERN =
  'µ¸¶·¹ ¨»¾¼½Æ ©ÇÊÈÉË ® ÌÐÎÏÑ ªÒÕÓÔÖ ×ÝØÜÞ ßãáâä «åèæçé ¬êíëìî ïóñòô \u00adõøö÷ù úýûüþ §¡¢£¤¥¦'.replaceAll(' ', '')
const VIETNAMESE = 'àáảãạ ăằắẳẵặ âầấẩẫậ đ èéẻẽẹ êềếểễệ ìíỉĩị òóỏõọ ôồốổỗộ ơờớởỡợ ùúủũụ ưừứửữự ỳýỷỹỵ ĐĂÂÊÔƠƯ'.replaceAll(
  ' ',
  '',
)

const LETTERS: ReadonlyMap<string, string> = new Map([...WESTERN].map((sign, i) => [sign, VIETNAMESE[i] ?? sign]))

/** The text in Unicode; what is no letter of TCVN3 stays as it is. */
export const fromTcvn3 = (text: string): string => [...text].map(sign => LETTERS.get(sign) ?? sign).join('')
