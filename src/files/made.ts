import type { Message } from '../findings/message.ts'
import type { Content } from '../util/own-file.ts'

/** A file by its name: names are known before anything is made, so that every file can be looked at first. */
export interface Made {
  name: string
  make: () => Making | Promise<Making>
}

/** What became of a file: its content, what is to be told about it, or both. */
export interface Making {
  content?: Content
  problem?: Message
}
