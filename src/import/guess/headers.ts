import type { Section } from '../../model/language.ts'
import { alike, fold } from '../../util/fold.ts'
import { columnOf } from '../../workbook/columns.ts'
import { fieldAt } from '../layout.ts'

/** What a header may mean, how sure that is (0 to 1), and why. */
export interface HeaderGuess {
  path: string
  sure: number
  why: 'template' | 'usual' | 'contains'
}

/** Running numbers. */
export const isOrdinal = (header: string): boolean => /^(?:stt|tt|so tt|so thu tu|no\.?|#)$/.test(fold(alike(header)))

/** Headers as offices write them, without diacritics: the whole of it, or a part. */
const USUAL: readonly (readonly [path: string, whole: RegExp, part?: RegExp])[] = [
  [
    'security.level',
    /^(?:cap do|cap do (?:an toan|attt|httt|he thong|bao dam).*|attt cap do)$/,
    /\bcap do\b(?!.*ho so)/,
  ],
  [
    'security.dossier',
    /^(?:(?:tinh trang |trang thai )?(?:ho so|hsdx)(?: de xuat)?(?: cap do)?(?: attt)?|phe duyet cap do|da (?:phe )?duyet(?: ho so| hsdx)?(?: de xuat)? cap do)$/,
    /\bho so\b.*\bcap do\b|\b(?:attt|an toan)\b.*\bduyet\b|\bduyet (?:ho so|hsdx)/,
  ],
  [
    'security.decision',
    /^(?:(?:so |so, ky hieu )?(?:quyet dinh|qd)(?: phe duyet)?(?: cap do| hsdx| ho so)?|van ban phe duyet(?: cap do)?)$/,
    /\b(?:quyet dinh|qd)\b.*\bcap do\b/,
  ],
  ['security.personalData', /^(?:(?:co )?(?:xu ly )?(?:du lieu|thong tin) ca nhan|(?:co )?dlcn)$/, /\bca nhan\b/],
  [
    'onNationalPortal',
    /^(?:so )?(?:da )?(?:tich hop )?(?:tren )?(?:cong )?(?:dvc|dvcqg|dich vu cong) ?(?:quoc gia)?$/,
    /\bquoc gia\b/,
  ],
  ['count', /^(?:so luong|so (?:tthc|thu tuc|dich vu(?: cong)?|dvc).*)$/, /\bso luong\b/],
  ['level', /^(?:muc do(?: truc tuyen| dvc| dich vu cong)?|muc)$/, /\bmuc do\b/],
  ['id', /^(?:ma|ma (?:so|dinh danh|he thong|ung dung|phan mem|thanh phan|don vi|nhiem vu|csdl))$/],
  ['code', /^(?:ma (?:tham chieu|brm|drm|arm|trm|srm)(?: .*)?|(?:brm|drm|arm|trm|srm))$/],
  [
    'owner',
    /^(?:(?:don vi|co quan|phong|bo phan|to chuc)(?:,? (?:don vi|co quan))? (?:chu quan|quan ly|so huu|phu trach|chu tri|su dung chinh)(?: .*)?|chu quan(?: he thong)?|chu so huu|don vi)$/,
    /\b(?:chu quan|quan ly)\b/,
  ],
  [
    'operator',
    /^(?:(?:don vi|co quan|to chuc|bo phan)? ?(?:van hanh|quan tri|duy tri|quan ly ky thuat)(?: he thong)?|nha (?:cung cap|thau))$/,
    /\b(?:van hanh|quan tri)\b/,
  ],
  ['lead', /^(?:(?:don vi|co quan) chu tri(?: thuc hien)?|chu tri)$/, /\bchu tri\b/],
  ['status', /^(?:tinh trang|trang thai|hien trang|giai doan|tinh hinh)(?: .*)?$/, /\b(?:tinh trang|trang thai)\b/],
  [
    'since',
    /^(?:(?:nam|thoi (?:diem|gian)|ngay)(?: (?:dua vao|bat dau|trien khai))*(?: (?:su dung|van hanh|hoat dong|khai thac|trien khai))?|tu nam|dua vao su dung|nam (?:dau tu|xay dung))$/,
    /\b(?:nam|thoi (?:diem|gian)|ngay)\b.*\b(?:su dung|van hanh|hoat dong|trien khai)\b/,
  ],
  ['until', /^(?:(?:nam|thoi (?:diem|gian)|ngay) (?:ket thuc|ngung|dung)(?: .*)?)$/],
  ['start', /^(?:(?:nam|thoi (?:diem|gian)|ngay)? ?bat dau)$/],
  ['end', /^(?:(?:nam|thoi (?:diem|gian|han)|ngay)? ?(?:hoan thanh|ket thuc))$/],
  ['budget', /^(?:kinh phi|du toan|tong muc dau tu)(?: .*)?$/, /\bkinh phi\b/],
  ['from', /^(?:(?:he thong|ben|don vi)? ?(?:nguon|gui|goi|cung cap|ket noi)|tu(?: he thong)?)$/],
  [
    'to',
    /^(?:ket noi (?:voi|den|toi)(?: .*)?|(?:he thong|ben|don vi)? ?(?:dich|nhan|duoc ket noi|khai thac)|(?:ket noi )?(?:den|toi)(?: he thong)?)$/,
  ],
  // What the row is connected to; the direction, and whether it is made, no header says: never more than a proposal.
  [
    'connections.to',
    /(?!)/,
    /^(?:(?:cac )?(?:he thong|httt|phan mem)? ?(?:da |duoc |co )?)?(?:ket noi|lien thong|tich hop)(?:,? (?:ket noi|lien thong|tich hop|chia se)(?: du lieu)?)?(?: (?:voi|den|toi)(?: .*)?)?$/,
  ],
  ['via', /^(?:(?:qua|thong qua)(?: .*)?|truc(?: tich hop| lien thong)?|nen tang (?:trung gian|tich hop)|lgsp.*)$/],
  ['protocol', /^(?:giao thuc|phuong thuc(?: ket noi)?|hinh thuc ket noi)$/],
  ['network', /^(?:mang|duong truyen)(?: .*)?$/],
  ['data', /^(?:du lieu (?:trao doi|chia se)|noi dung chia se)$/],
  [
    'reads',
    /^(?:(?:csdl|co so du lieu|du lieu|nguon du lieu)(?: (?:su dung|khai thac|lien quan|doc))?)$/,
    /\b(?:csdl|co so du lieu)\b/,
  ],
  ['writes', /^(?:du lieu (?:ghi|tao lap|cap nhat)|csdl (?:ghi|cap nhat))$/],
  [
    'runsOn',
    /^(?:(?:noi|vi tri|dia diem) (?:dat|cai dat|van hanh|luu tru)(?: .*)?|dat (?:tai|o)(?: dau)?|may chu(?: .*)?|ha tang(?: .*)?|trung tam du lieu)$/,
    /\b(?:dat tai|may chu|ha tang)\b/,
  ],
  ['supports', /^(?:(?:nghiep vu|linh vuc)(?: .*)?)$/, /\bnghiep vu\b/],
  ['protects', /^(?:(?:doi tuong|he thong) (?:duoc )?bao ve)$/],
  ['type', /^(?:loai|loai hinh|phan loai|nhom)(?: .*)?$/],
  ['scope', /^pham vi(?: .*)?$/],
  ['function', /^(?:linh vuc|nghiep vu)$/],
  ['ipv6', /^(?:(?:ho tro )?ipv6)$/, /\bipv6\b/],
  [
    'name',
    /^(?:ten(?! (?:don vi|co quan|may chu|nguoi)\b)(?: .*)?|(?:he thong|ung dung|phan mem|csdl|co so du lieu|dich vu cong|nhiem vu|du an|thiet bi)(?: (?:thong tin|dang (?:su dung|dung)))?)$/,
    /^ten\b/,
  ],
  ['description', /^(?:mo ta|chuc nang(?: chinh)?|noi dung|muc dich)(?: .*)?$/, /\b(?:mo ta|chuc nang)\b/],
]

/** What a header may mean in a section, the likeliest first. */
export function headerGuesses(header: string, section: Section): HeaderGuess[] {
  const [last = '', ...above] = header.split(' / ').reverse()
  const known = columnOf(section, last) ?? columnOf(section, header)
  if (known && fieldAt(section, known.path)) return [{ path: known.path, sure: 0.98, why: 'template' }]
  const { text, yesNo, usual } = readingOf(header, last, above)
  const units = section === 'units' && /^(?:ten )?(?:don vi|co quan|so|phong|ban)(?: .*)?$/.test(text)
  const guesses = usual.filter(({ path }) => {
    const field = fieldAt(section, path)
    return field && !(yesNo && field.kind !== 'flag' && field.kind !== 'word')
  })
  return [...(units ? [{ path: 'name', sure: 0.9, why: 'usual' as const }] : []), ...guesses].sort(
    (a, b) => b.sure - a.sure,
  )
}

/** What a header says, whatever the section. */
interface Reading {
  text: string
  /** “Qua LGSP (có/không)” names no platform. */
  yesNo: boolean
  usual: readonly HeaderGuess[]
}

/** The same few headers are asked about for every section, and for every row that may be the one with the headers. */
const READ = new Map<string, Reading>()
const MOST_READ = 2000

function readingOf(header: string, last: string, above: readonly string[]): Reading {
  const known = READ.get(header)
  if (known) return known
  const text = plain(last)
  const whole = plain([...above].reverse().concat(last).join(' '))
  const usual = USUAL.flatMap(([path, exact, part]): HeaderGuess[] => {
    if (exact.test(text) || exact.test(whole)) return [{ path, sure: 0.9, why: 'usual' }]
    return part?.test(whole) ? [{ path, sure: 0.6, why: 'contains' }] : []
  })
  const reading = { text, yesNo: /\(\s*co\s*[/,]\s*(?:khong|chua)/.test(fold(alike(header))), usual }
  if (READ.size >= MOST_READ) READ.clear()
  READ.set(header, reading)
  return reading
}

/** Without diacritics, brackets and what stands in them. */
const plain = (header: string): string =>
  fold(alike(header))
    .replace(/\(.*?\)|[*:]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
