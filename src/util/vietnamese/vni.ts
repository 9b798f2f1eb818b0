/**
 * VNI (fonts `VNI-Times` and others): a letter with a mark is the letter and a sign behind it, which programs of today
 * show as a Western letter: `Heä thoáng` is `Hệ thống`.
 */
const MARKS: Readonly<Record<string, string>> = {
  a: 'øàùáûảõãïạêăèằéắúẳüẵëặââàầáấåẩãẫäậ',
  e: 'øèùéûẻõẽïẹâêàềáếåểãễäệ',
  o: 'øòùóûỏõõïọâôàồáốåổãỗäộ',
  u: 'øùùúûủõũïụ',
  y: 'øỳùýûỷõỹ',
  ô: 'øờùớûởõỡïợ',
  ö: 'øừùứûửõữïự',
}
const ALONE = 'ñđììííæỉóĩòịîỵôơöư'

const PAIRS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(MARKS).flatMap(([base, table]) =>
    pairsOf(table).map(([mark, to]): [string, string] => [base + mark, to]),
  ),
  ...pairsOf(ALONE),
])

function pairsOf(table: string): [string, string][] {
  const letters = [...table.normalize('NFC')]
  return letters.flatMap((letter, i): [string, string][] => (i % 2 === 0 ? [[letter, letters[i + 1] ?? letter]] : []))
}

/** The text in Unicode; what is no letter of VNI stays as it is. */
export function fromVni(text: string): string {
  const signs = [...text]
  let out = ''
  for (let i = 0; i < signs.length; i++) {
    const [one = '', next = ''] = [signs[i], signs[i + 1]]
    const pair = PAIRS.get((one + next).toLowerCase())
    const found = pair ?? PAIRS.get(one.toLowerCase())
    if (pair !== undefined) i++
    out += found === undefined ? one : one === one.toLowerCase() ? found : found.toUpperCase()
  }
  return out
}
