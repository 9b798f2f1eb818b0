import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Names that would do harm in a page that does not escape them, or that break a layout. */
export const HOSTILE = [
  '</script><script>pwned=1;alert(1)</script>',
  '<img src=x onerror="pwned=1">',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  'javascript:alert(1)',
  '{{constructor.constructor("alert(1)")()}}',
  '<!-- <![CDATA[ \u2028 \u2029 ]]>',
  '</style><style>*{display:none}',
  '</title></svg></dialog>',
  '👩‍💻🏛️ tên có biểu tượng',
  'Ư'.repeat(300),
  '&lt;b&gt;&amp;',
]

/** A model whose every text is hostile; its folder. */
export function hostileModel(folder: string): string {
  const apps = HOSTILE.map((name, i) => ({ id: `a${i}`, name, description: name, source: name, tags: [name] }))
  const connections = HOSTILE.map((name, i) => ({
    id: `k${i}`,
    name,
    description: name,
    from: `a${i}`,
    to: i % 2 === 0 ? 'national/dvcqg' : `a${(i + 1) % HOSTILE.length}`,
    protocol: name,
  }))
  const about = { id: 'hostile', title: HOSTILE[0], framework: 'vn-egov-2.0', level: 'province' }
  const model = {
    khung: 1,
    architecture: {
      ...about,
      description: HOSTILE[1],
      agency: { name: HOSTILE[2] },
      dataAsOf: '2020-09-30',
      targetDate: '2023-12-31',
    },
    units: [{ id: 'u', name: HOSTILE[3] }],
    applications: [...apps, { id: 'moi', name: HOSTILE[4], status: 'planned' }],
    connections,
    tasks: [{ id: 't', name: HOSTILE[7], lead: 'u', delivers: ['moi'], end: '2021-12' }],
  }
  mkdirSync(folder, { recursive: true })
  // JSON is YAML; its line separators are written out, as YAML wants them.
  const text = JSON.stringify(model).replace(/[\u2028\u2029]/g, sign => `\\u${sign.charCodeAt(0).toString(16)}`)
  writeFileSync(join(folder, 'architecture.yaml'), text)
  return folder
}
