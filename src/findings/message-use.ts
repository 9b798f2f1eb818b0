/** Arguments of what is said about using the tool: paths, files, pictures, a reviewer's file, workbooks. */
export interface UseArgs {
  // Usage (exit status 2)
  'usage.missing-path': { path: string }
  'usage.unreadable-path': { path: string; reason: string }
  'usage.not-text': { path: string }
  /** `workbook`: the path is of an Excel or CSV file. */
  'usage.no-architecture': { path: string; workbook?: boolean }
  /** `architectures`: their ids, apart by commas. */
  'usage.one-architecture': { path: string; architectures: string }
  'usage.extension': { option: string; found: string; extension: string }
  'usage.unknown-framework': { framework: string; known: string }
  'usage.bad-day': { option: string; found: string }
  'usage.no-git': Record<never, never>
  'usage.no-repository': { revision: string }
  /** `platform`: `linux-arm64`. */
  'usage.no-pdf': { platform: string }
  /** `reason`: what git says; '' where the name itself cannot be one. */
  'usage.revision': { revision: string; reason: string }
  'usage.revision-too-large': { revision: string; megabytes: number }
  /** `path`: the file that is missing, where it is known. */
  'usage.revision-incomplete': { revision: string; path?: string }
  'usage.revision-unwritable': { revision: string; path: string; reason: string }
  'usage.path-at-revision': { path: string; revision: string }
  'usage.two-versions': Record<never, never>
  'usage.days-order': { from: string; to: string }
  'usage.no-day-to-draw': { architecture: string }
  'usage.way-not-stated': { architecture: string; fields: string }
  'usage.way-days-order': { architecture: string; from: string; to: string }
  'usage.unknown-rule': { rule: string; nearest?: string }
  'usage.not-a-baseline': { path: string }
  'usage.broken-baseline': { path: string; line: number }
  'usage.baseline-version': { path: string; found: string }
  'usage.baseline-state': { path: string; state: 'current' | 'target'; asked: 'current' | 'target' }
  'usage.baseline-other': { path: string; of: string; asked: string }
  'usage.no-baseline': Record<never, never>
  'usage.bad-address': { option: string; found: string }
  'usage.choice': { option: string; found: string; allowed: string }
  /** An option that takes one value, and was given two. */
  'usage.option-twice': { option: string; first: string; second: string }
  'usage.unpaired': { output: string }
  'usage.one-screen': Record<never, never>
  'usage.exists': { path: string }
  'usage.ci-path': { path: string }
  'usage.no-rules': { path: string }
  'usage.rule-id': { found: string; nearest?: string }
  'usage.rule-taken': { rule: string; framework: string }
  'import-use.no-architecture': { path: string }
  'import-use.kind': { path: string }
  'import-use.no-to': Record<never, never>
  'import-use.not-a-map': { path: string }
  'usage.unwritable': { path: string; reason: string }
  'usage.too-many-findings': { architecture: string; limit: number }
  'usage.thread-ended': Record<never, never>
  // Files; paths are quoted and joined by commas
  'output.not-ours': { paths: string; files: number }
  /** A link among what is checked, to a file elsewhere. */
  'output.yaml': { path: string }
  'output.hidden-link': { path: string }
  'output.link-outside': { path: string; target: string }
  /** The system's own short reason, such as `EIO`. */
  'output.system': { path: string; reason: string }
  /** An option that only works together with another one, which was not given. */
  'output.lacks-option': { option: string; needed: string }
  'output.not-opened': { path: string; command: string; reason: string }
  /** `at`: `mau/approval.vi.md.hbs:3:5`; `allowed`: what may stand there, with commas between. */
  'template.syntax': { at: string; near: string }
  'template.unknown-helper': { at: string; found: string; allowed: string }
  'template.unknown-name': { at: string; found: string; allowed: string }
  'template.unknown-part': { at: string; helper: string; found: string; allowed: string }
  'template.helper-use': { at: string; helper: string; least: number; exact: boolean; block: boolean }
  'template.other-template': { at: string }
  'template.endless': { at: string }
  'template.no-words': { at: string }
  'template.figure-lost': { at: string }
  'template.outside': { at: string }
  'template.not-text': { at: string }
  'template.too-large': { at: string; kilobytes: number; limit: number }
  'template.too-many-tags': { at: string; tags: number; depth: number }
  /** `fields`: of the letterhead, with commas between. */
  'output.no-day': { architecture: string }
  'output.unsound': { architecture: string; errors: number }
  'output.unused-option': { option: string; given: string }
  'output.to-fill-in': { fields: string; where: 'architecture' | 'review'; path: string }
  'output.review-outdated': { path: string }
  'output.nothing-assessed': { architecture: string }
  'output.no-review': { path: string; architecture: string }
  // Pictures; `name` is that of the file without its ending
  'picture.no-png': { name: string; platform: string }
  'picture.too-large': { name: string; width: number; height: number }
  'picture.no-letters': { name: string }
  'mermaid.not-installed': Record<never, never>
  'mermaid.no-browser': Record<never, never>
  'mermaid.no-start': { reason: string }
  'mermaid.failed': { name: string; reason: string }
  'mermaid.too-large': { name: string; letters: number; edges: number }
  // A reviewer's file
  'review.not-one': { path: string }
  'review.broken': { path: string; problems: number }
  'review.nothing': { architecture: string }
  'review.outside': { path: string }
  'review.absent': { path: string; architecture: string }
  'review.other': { path: string; what: 'architecture' | 'framework' | 'state'; of: string; asked: string }
  'review.several': { path: string; architectures: string }
  'review.version': { found: number }
  'review.twice': { rule: string }
  /** How many of each are still to be done; `command`: what shows them. */
  'review.open': { path: string; undecided: number; revisit: number; reasons: number; missing: number; command: string }
  'review.not-block': Record<never, never>
  // Importing a workbook
  'import-file.broken': Record<never, never>
  'import-file.too-large': Record<never, never>
  'import-file.old-format': Record<never, never>
  'import-file.sheet-too-large': { rows: number; columns: number; sheets: number }
  'import-file.no-text': Record<never, never>
  'import-file.open-quote': Record<never, never>
  'import-file.code-page': { encoding: 'windows-1258' | 'western' }
  'import-file.sheet-unread': { rows: number }
  'import-file.sheet-absent': { sheet: string; nearest?: string }
  'import-file.no-header': Record<never, never>
  'import-file.header-beyond': { row: number; rows: number }
  'import-file.header-absent': { header: string; nearest?: string }
  'import-file.column-unread': { header: string; cells: number; field?: string }
  'import-file.meta-version': { found: string }
  'import-file.row-unwanted': Record<never, never>
  'import-file.skip-unused': { said: string }
  'import-map.version': { found: number }
  'import-map.field': { section: string; field: string; nearest?: string }
  'import-map.column': Record<never, never>
  'import-map.twice': { field: string }
  'import-map.word': { word: string; section: string; field: string; value: string; allowed: string; nearest?: string }
  'import-map.default': { field: string; value: string }
  'import.recoded': { encoding: 'tcvn3' | 'vni'; before: string; after: string }
  'import.doubt': { encoding: 'tcvn3' | 'vni'; found: string; text: string }
  'import.cell-error': { found: string }
  'import.secret': { what: 'ip-address' | 'password' | 'key' | 'connection-string' }
  'import.number-code': { found: string; field: string }
  'import.date-code': { found: string; field: string }
  'import.serial-day': { found: string; day: string; field: string }
  'import.id': { found: string }
  /** `allowed`: words, separated by ` | `. */
  'import.word': { found: string; field: string; allowed: string; nearest?: string }
  'import.number': { found: string; field: string }
  'import.integer': { found: string; field: string; min: number; max?: number }
  'import.flag': { found: string; field: string }
  'import.day': { found: string; field: string }
  'import.no-name': { what: 'name' | 'id' | 'rule' }
  'import.required': { field: string }
  'import.several-names': { name: string }
  /** `section`: the one it is imported into; `other`: the one its name tells. */
  'import.elsewhere': { name: string; section: string; other: string }
  'import.blank': { column: 'item' | 'content' | 'element' | 'section' | 'field' | 'set' }
  'import.no-field': { found: string; section?: string; nearest?: string }
  'import.not-full': { section: string; rows: number }
  'import.begun-partial': { section: string }
  'import.own-end': { name: string }
  'import.twice': { name: string; place: string }
  'import.taken': { id: string; section: string }
  'import.same-name': { name: string; ids: string }
  'import.conflict': { name: string; field: string }
  'import.unknown': { found: string; field: string; sections: string; nearest?: string }
  'import.ambiguous': { found: string; ids: string }
  'import.to-refused': { found: string; place: string }
  'import.kept': { field: string; value: string }
  'import.not-editable': { file: string; id: string; field: string }
  'import.unwritable': { file: string }
  'import.model-broken': { problems: number }
}
