import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const FAMILIES = {
  text: { folder: 'tinos', name: 'Tinos', styles: ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'] },
  picture: { folder: 'be-vietnam-pro', name: 'BeVietnamPro', styles: ['400Regular', '700Bold'] },
} as const

/** Files of the font of our pictures, in the two weights they use, from the installed package. @throws when not installed */
export const pictureFonts = (): string[] => filesOf('picture')

/** The fonts of a document, as bytes, each in every style it is used in. @throws when not installed */
export const documentFonts = (): Record<keyof typeof FAMILIES, Uint8Array[]> => ({
  text: filesOf('text').map(path => readFileSync(path)),
  picture: filesOf('picture').map(path => readFileSync(path)),
})

function filesOf(family: keyof typeof FAMILIES): string[] {
  const { resolve } = createRequire(import.meta.url)
  const { folder, name, styles } = FAMILIES[family]
  return styles.map(style => resolve(`@expo-google-fonts/${folder}/${style}/${name}_${style}.ttf`))
}
