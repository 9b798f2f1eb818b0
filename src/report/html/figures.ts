/** SVG texts by view; '' where nothing could be drawn. */
export type Pictures = Readonly<Record<'overview' | 'integration' | 'difference' | 'roadmap' | 'compliance', string>>

export interface Figure {
  id: string
  title: string
  svg: string
}

/** What is drawn, each with the sheet it fits on paper. */
export const figuresOf = (figures: readonly Figure[]): (Figure & { shape: 'landscape' | 'portrait' })[] =>
  figures.filter(({ svg }) => svg !== '').map(figure => ({ ...figure, shape: shapeOf(figure.svg) }))

function shapeOf(svg: string): 'landscape' | 'portrait' {
  const [, width = '0', height = '0'] = /viewBox="[\d.-]+ [\d.-]+ ([\d.]+) ([\d.]+)"/.exec(svg) ?? []
  return Number(height) > Number(width) ? 'portrait' : 'landscape'
}
