import type { Message } from '../../findings/message.ts'
import type { Framework } from '../../model/framework.ts'
import { fieldNamed, figuresNamed, quoted, sectionsDescribed, sectionsNamed, typesNamed } from '../../text/phrases.ts'
import { wordMessage } from '../../text/word.ts'
import type { Lang } from '../../text/words.ts'
import { printable } from '../printable.ts'

/** The statement that would decide a requirement, as briefly as it can be named; else the whole message. */
export function missingStatement(message: Message, framework: Framework, lang: Lang): string {
  const text = printable(brief(message, framework, lang) ?? wordMessage(message, lang))
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function brief(message: Message, framework: Framework, lang: Lang): string | undefined {
  if ('words' in message) return undefined
  const of = lang === 'vi' ? 'của' : 'of'
  switch (message.key) {
    case 'check.nothing-known':
      return sectionsDescribed(message.args.sections, lang)
    case 'check.field-unknown':
      return `${fieldNamed(message.args.field, lang)} ${of} ${quoted(message.args.name)}`
    case 'check.reference-unknown':
      return `\`${message.args.reference}\` (${lang === 'vi' ? 'được nêu ở' : 'named by'} ${quoted(message.args.name)})`
    case 'check.exists-unknown':
      return `${sectionsNamed(message.args.section, lang)}: ${typesNamed(message.args.section, message.args.types, lang)}`
    case 'check.connection-unknown':
      return `${lang === 'vi' ? 'kết nối tới' : 'connection to'} ${systemNamed(message.args.system, framework, lang)}`
    case 'check.none-points-unknown':
      return `${sectionsNamed(message.args.section, lang)}: ${quoted(message.args.name)}`
    case 'check.ratio-unknown':
      return figuresNamed(message.args.missing, lang)
    case 'check.indicator-unknown':
      return figuresNamed(message.args.indicator, lang)
    case 'check.no-due-day':
      return `${lang === 'vi' ? 'thời điểm hoàn thành' : 'day of completion'} ${of} ${quoted(message.args.name)}`
    case 'check.no-day':
      return fieldNamed(message.args.field, lang)
    default:
      return undefined
  }
}

function systemNamed(reference: string, framework: Framework, lang: Lang): string {
  const name = framework.national.get(reference.replace(/^national\//, ''))?.name[lang]
  return name === undefined ? reference : `${name} (\`${reference}\`)`
}
