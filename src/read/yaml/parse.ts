import type { SourceFile } from '../../findings/source.ts'
import { parseCarefully } from './careful.ts'
import { parseFast } from './fast.ts'
import type { Tree } from './tree.ts'

/** Reads a YAML text into values with places; problems are collected, never thrown. */
export const parseYaml = (file: SourceFile): Tree => parseFast(file) ?? parseCarefully(file)
