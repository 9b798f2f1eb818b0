import { createRequire } from 'node:module'

const FAMILY = '@expo-google-fonts/be-vietnam-pro'

/** Files of the font of our pictures, in the two weights they use, from the installed package. @throws when not installed */
export function pictureFonts(): string[] {
  const { resolve } = createRequire(import.meta.url)
  return ['400Regular', '700Bold'].map(weight => resolve(`${FAMILY}/${weight}/BeVietnamPro_${weight}.ttf`))
}
