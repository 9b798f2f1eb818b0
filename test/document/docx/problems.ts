import { OPEN, ORDER } from './order.ts'
import { all, at, child, isXml, type Node, type OfficePackage } from './package.ts'

const MAIN = 'word/document.xml'

/** Everything that would make Word offer to repair the file, as far as it can be seen without Word. */
export function problems(file: OfficePackage): string[] {
  const body = file.root(MAIN)
  return [
    ...contentTypes(file),
    ...file.names
      .filter(isXml)
      .flatMap(name => [...relations(file, name), ...all(file.root(name), ...Object.keys(ORDER)).flatMap(order)]),
    ...twice(
      'picture id',
      all(body, 'wp:docPr').map(node => node.attributes.id),
    ),
    ...twice(
      'style',
      all(file.root('word/styles.xml'), 'w:style').map(node => node.attributes['w:styleId']),
    ),
    ...bookmarks(body),
    ...named(file, body),
    ...all(body, 'w:tbl').flatMap(grid),
    ...all(body, 'w:body', 'w:tc').flatMap(neighbours),
    ...fields(body),
  ]
}

function contentTypes(file: OfficePackage): string[] {
  const types = file.root('[Content_Types].xml').children
  const extensions = types.map(type => type.attributes.Extension)
  const overrides = types.flatMap(type => type.attributes.PartName ?? [])
  return [
    ...file.names
      .filter(name => name !== '[Content_Types].xml' && !overrides.includes(`/${name}`))
      .filter(name => !extensions.includes(name.split('.').at(-1) ?? ''))
      .map(name => `no content type: ${name}`),
    ...overrides.filter(name => !file.names.includes(name.slice(1))).map(name => `type of no part: ${name}`),
    ...twice('content type', [...overrides, ...extensions.filter(one => one !== undefined)]),
  ]
}

/** Every relation a part names is one of its own, and leads to a part that exists. */
function relations(file: OfficePackage, name: string): string[] {
  const [folder, base] = [name.slice(0, name.lastIndexOf('/') + 1), name.slice(name.lastIndexOf('/') + 1)]
  const list = `${folder}_rels/${base}.rels`
  const own = file.names.includes(list) ? all(file.root(list), 'Relationship') : []
  const ids = own.map(relation => relation.attributes.Id)
  const used = [...file.source(name).matchAll(/ r:(?:id|embed|link)="([^"]*)"/g)].map(match => match[1])
  return [
    ...twice('relation', ids),
    ...used.filter(id => !ids.includes(id)).map(id => `${name}: no relation ${id}`),
    ...own
      .map(relation => folder + relation.attributes.Target)
      .filter(target => !file.names.includes(target))
      .map(target => `${name}: no part ${target}`),
  ]
}

function order(node: Node): string[] {
  const wanted = ORDER[node.name] ?? []
  const places = node.children.map(one => wanted.indexOf(one.name))
  const unknown = OPEN.has(node.name) ? [] : node.children.filter((_, index) => (places[index] ?? 0) < 0)
  const rank = (place: number): number => (place < 0 ? wanted.length : place)
  return [
    ...unknown.map(one => `${node.name} holds ${one.name}`),
    ...places
      .filter((place, index) => index > 0 && rank(place) < rank(places[index - 1] ?? 0))
      .map(place => `${node.name}: ${wanted[place]} too late`),
  ]
}

function bookmarks(body: Node): string[] {
  const starts = all(body, 'w:bookmarkStart')
  const ids = starts.map(node => node.attributes['w:id'])
  const names = starts.map(node => node.attributes['w:name'])
  const ends = all(body, 'w:bookmarkEnd').map(node => node.attributes['w:id'])
  return [
    ...twice('bookmark id', ids),
    ...twice('bookmark', names),
    ...(ids.join() === ends.join() ? [] : ['bookmarks not ended']),
    ...all(body, 'w:hyperlink')
      .map(node => node.attributes['w:anchor'])
      .filter(anchor => !names.includes(anchor))
      .map(anchor => `no bookmark ${anchor}`),
  ]
}

/** Styles and lists that are used exist. */
function named(file: OfficePackage, body: Node): string[] {
  const styles = all(file.root('word/styles.xml'), 'w:style').map(node => node.attributes['w:styleId'])
  const lists = all(file.root('word/numbering.xml'), 'w:num').map(node => node.attributes['w:numId'])
  const value = (node: Node) => node.attributes['w:val']
  const roots = [body, ...file.names.filter(name => /word\/(?:header|styles)/.test(name)).map(file.root)]
  const used = roots.flatMap(root => all(root, 'w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next')).map(value)
  return [
    ...used.filter(name => !styles.includes(name)).map(name => `no style ${name}`),
    ...all(body, 'w:numId')
      .map(value)
      .filter(id => !lists.includes(id))
      .map(id => `no list ${id}`),
  ]
}

/** As many cells in each row as columns, each as wide as its column, and all together as wide as the table. */
function grid(table: Node): string[] {
  const widths = all(child(table, 'w:tblGrid') ?? table, 'w:gridCol').map(column => Number(column.attributes['w:w']))
  const whole = Number(at(table, 'w:tblPr', 'w:tblW')?.attributes['w:w'])
  const rows = table.children.filter(node => node.name === 'w:tr')
  return [
    ...(rows.length > 0 ? [] : ['a table without rows']),
    ...(widths.reduce((sum, width) => sum + width, 0) === whole ? [] : ['columns do not fill the table']),
    ...rows
      .map(row => all(row, 'w:tc').map(cell => Number(at(cell, 'w:tcPr', 'w:tcW')?.attributes['w:w'])))
      .filter(cells => cells.join() !== widths.join())
      .map(cells => `cells ${cells.join()} in columns ${widths.join()}`),
  ]
}

/** A cell ends with a paragraph, the body with one and its section; two tables never touch. */
function neighbours(node: Node): string[] {
  const names = node.children.map(one => one.name).filter(name => name !== 'w:sectPr')
  return [
    ...(names.at(-1) === 'w:p' ? [] : [`${node.name} ends with ${names.at(-1)}`]),
    ...names.filter((name, index) => name === 'w:tbl' && names[index - 1] === 'w:tbl').map(() => 'two tables touch'),
    ...(node.name === 'w:body' && node.children.at(-1)?.name !== 'w:sectPr' ? ['no last section'] : []),
  ]
}

function fields(body: Node): string[] {
  const states = all(body, 'w:fldChar').map(node => node.attributes['w:fldCharType'])
  let open = 0
  for (const state of states) open += state === 'begin' ? 1 : state === 'end' ? -1 : 0
  return open === 0 ? [] : ['fields not ended']
}

function twice(what: string, values: readonly (string | undefined)[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index).map(value => `${what} twice: ${value}`)
}
