/**
 * Signs nobody sees, in a class of a regular expression with the flag `u`: control signs, halves of surrogate pairs, marks
 * that turn the direction of writing, fillers, soft hyphens, tags. They drive terminals, hide words, and make two names that
 * differ look the same.
 */
const SIGNS =
  '\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Noncharacter_Code_Point}\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f' +
  '\\u200b\\u200c\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff0-\\ufffb\\u{e0000}-\\u{e0fff}'

/** What joins emoji has a shape: theirs. Anywhere else it has none. */
const JOINER = '(?<![\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f])\\u200d'

export const UNSEEN = new RegExp(`[${SIGNS}]|${JOINER}`, 'gu')
