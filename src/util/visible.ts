import { UNSEEN } from './unseen.ts'

/** Shows what would not be seen, as `\u001b`: nothing is dropped, nothing takes effect. */
export const visible = (text: string): string =>
  text.replace(UNSEEN, sign => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`)
