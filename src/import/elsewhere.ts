import type { ImportFinding } from '../findings/import.ts'
import { say } from '../findings/message.ts'
import type { Section } from '../model/language.ts'
import { alike } from '../util/fold.ts'
import type { Candidate } from './candidates.ts'

/**
 * Names that clearly tell of which section something is, whatever sheet it stands in. A name that tells of software, as
 * in `Phần mềm quản lý trung tâm dữ liệu`, begins with that word and is none of these.
 */
const CLEAR: readonly (readonly [section: Section, name: RegExp])[] = [
  [
    'platforms',
    /^(?:(?:hệ thống|nền tảng|trục)\s+)?(?:lgsp|esb)(?![\p{L}\p{N}])|^(?:nền tảng|trục|hệ thống) (?:tích hợp|liên thông)(?:,| và)? (?:chia sẻ|kết nối)|\(lgsp\)/u,
  ],
  [
    'infrastructure',
    /^(?:trung tâm (?:tích hợp )?dữ liệu|phòng máy(?: chủ)?|data cent(?:re|er)|server room|hạ tầng mạng|mạng (?:diện rộng|nội bộ|lan|wan|truyền số liệu|tslcd))(?![\p{L}\p{N}])/u,
  ],
  [
    'safeguards',
    /^(?:(?:hệ thống|thiết bị|giải pháp|phần mềm)\s+)?(?:tường lửa|firewall|phòng,? chống (?:mã độc|vi-?rút|virus)|diệt (?:vi-?rút|virus))(?![\p{L}\p{N}])|^(?:soc(?![\p{L}\p{N}])|trung tâm giám sát(?:, điều hành)? an toàn)/u,
  ],
  ['data', /^(?:csdl|cơ sở dữ liệu|kho dữ liệu)(?![\p{L}\p{N}])/u],
]

/** Sections whose sheets collect what is not theirs: an inventory of systems has everything with a power cord. */
const MIXED: ReadonlySet<Section> = new Set(['applications', 'platforms', 'infrastructure', 'data', 'safeguards'])

/** The section a name clearly belongs to, where it is another one than its sheet's; the sheet's is what counts. */
export function otherSection(name: string, section: Section): Section | undefined {
  if (!MIXED.has(section)) return undefined
  const found = CLEAR.find(([, pattern]) => pattern.test(alike(name)))?.[0]
  return found === section ? undefined : found
}

/** A new element whose name tells another section than the one its sheet is read as. It is imported as the sheet says. */
export function elsewhere({ entry, referred, section, fields, place, values }: Candidate): ImportFinding[] {
  const name = values.get('name')
  if (entry || referred || typeof name !== 'string') return []
  const other = otherSection(name, section)
  if (other === undefined) return []
  const at = fields.get('name')?.place ?? place
  return [{ level: 'note', place: at, message: say('import.elsewhere', { name, section, other }) }]
}
