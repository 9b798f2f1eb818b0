import { one, show } from './dom.ts'

/** The button changes from what is seen to the other; at first the page follows the reader's system. */
export function themeButton(): void {
  const button = one('.theme')
  const root = document.documentElement
  const preferred = matchMedia('(prefers-color-scheme: dark)')
  const isDark = () => (root.dataset.theme ?? (preferred.matches ? 'dark' : 'light')) === 'dark'
  const label = () => {
    button.textContent = (isDark() ? button.dataset.light : button.dataset.dark) ?? ''
  }
  button.addEventListener('click', () => {
    root.dataset.theme = isDark() ? 'light' : 'dark'
    label()
  })
  preferred.addEventListener('change', label)
  label()
  show(button, true)
}
