import { expect, it } from 'vitest'
import { signsAside, tidyMermaidSvg } from '../../src/draw/mermaid/svg.ts'
import { parseXml } from './xml.ts'

const svg = (inside: string) =>
  `<svg id="s" width="100%" xmlns="http://www.w3.org/2000/svg" style="max-width: 90px;" viewBox="-8 4.5 90.5 40">${inside}</svg>`
const tidy = (inside: string, embedFont = false) => tidyMermaidSvg(svg(inside), { embedFont })

it('has a size of its own, which follows from what it shows, and a white ground', () => {
  const [root, ground] = parseXml(tidy(''))
  expect(root?.attributes).toMatchObject({ width: '90.5', height: '40', viewBox: '-8 4.5 90.5 40' })
  expect(root?.attributes).not.toHaveProperty('style')
  expect(ground?.attributes).toEqual({ x: '-8', y: '4.5', width: '90.5', height: '40', fill: '#ffffff' })
  expect(() => tidyMermaidSvg('<svg></svg>', { embedFont: false })).toThrow()
})

it('draws signs as one letter each and says them as signs, except in the head, where they are none', () => {
  const text = '---\ntitle: "#35;"\n---\nflowchart TB\n  n1["a#58; b#58; #38;#35;58#59;"]\n'
  const { text: drawn, restore } = signsAside(text)
  expect(drawn).toContain('title: "#35;"')
  expect(drawn.slice(drawn.indexOf('flowchart'))).not.toMatch(/[#;&]/)
  expect(drawn).toHaveLength(text.length - 5 * 3)
  const [, label = ''] = /\["(.*)"\]/.exec(drawn) ?? []
  expect(restore(`<text>${label}</text>`)).toBe('<text>a&#58; b&#58; &#38;&#35;58&#59;</text>')
  expect(restore('\uf8ff')).toBe('\uf8ff')
})

it('leaves more signs than there are letters as they are written', () => {
  const text = Array.from({ length: 6402 }, (_, i) => `#${i};`).join('')
  const { text: drawn, restore } = signsAside(text)
  expect(drawn).toHaveLength(6400 + 2 * '#6400;'.length)
  expect(restore(drawn)).toBe(text.replaceAll('#', '&#').replace('&#6400;&#6401;', '#6400;#6401;'))
})

it('carries our font only when asked to', () => {
  expect(tidy('', true)).toContain('@font-face')
  expect(tidy('')).not.toContain('@font-face')
})

it('turns milestones without a style sheet, and only milestones', () => {
  const rect = (name: string) => `<rect x="1" transform-origin="18px 42.5px" class="task ${name}"/>`
  const text = tidy(
    `<style>#s .milestone{transform:rotate(45deg) scale(0.8,0.8);}</style>${rect('milestone  crit3')}${rect('task1')}`,
  )
  expect(text).toContain('#s .milestone{}')
  expect(text).toContain(
    '<rect x="1" transform="translate(18 42.5) rotate(45) scale(0.8) translate(-18 -42.5)" class="task milestone  crit3"/>',
  )
  expect(text).toContain(rect('task1'))
})
