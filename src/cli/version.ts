import { createRequire } from 'node:module'

/** The tool's version, from the package it is part of: two folders up from the source, one from the bundle. */
export const version: string = (() => {
  const require = createRequire(import.meta.url)
  for (const path of ['../package.json', '../../package.json']) {
    try {
      const found = require(path) as { name?: string; version?: string }
      if (found.name === 'khung' && found.version) return found.version
    } catch {
      // Not there: the other place.
    }
  }
  return '0.0.0'
})()
