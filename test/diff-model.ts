/** A small model, and changes of it whose effect is known beforehand. */
export const MODEL = `khung: 1
architecture: { id: thu, title: Kiến trúc thử, framework: vn-egov-2.0, level: province, dataAsOf: 2020-09-30, version: "2.0", partial: [services] }
units: [{ id: so, name: Sở }]
functions:
  - { id: nv, name: Giải quyết thủ tục, owner: so }
applications:
  - { id: cong, name: Cổng dịch vụ công, type: public-service-portal, owner: so, supports: [nv], runsOn: [phong], security: { level: 2, dossier: approved } }
  - { id: qlvb, name: Quản lý văn bản, type: document-management, owner: so, supports: [nv], runsOn: [phong], reads: [d1, d2], security: { level: 2, dossier: approved } }
data:
  - { id: d1, name: Dữ liệu một, type: database, owner: so }
  - { id: d2, name: Dữ liệu hai, type: database, owner: so }
platforms:
  - { id: lgsp, name: LGSP tỉnh, type: lgsp, runsOn: [phong], security: { level: 2, dossier: approved } }
infrastructure:
  - { id: phong, name: Phòng máy chủ, type: server-room, security: { level: 2, dossier: approved } }
  - { id: wan, name: Mạng diện rộng, type: network, ipv6: true }
connections:
  - { id: k1, from: cong, to: national/dvcqg, via: [lgsp, national/ndxp] }
  - { id: k2, from: lgsp, to: national/ndxp, status: building }
  - { id: k3, from: cong, to: national/dancu, via: [lgsp] }
tasks:
  - { id: t1, name: Nối NDXP, lead: so, delivers: [k2], start: 2021-01, end: 2021-06, budget: 10, budgetUnit: million-vnd }
indicators:
  - { id: it-budget, value: 100, unit: million-vnd, at: 2020 }
  - { id: security-budget, value: 10, unit: million-vnd, at: 2020 }
waivers:
  - { rule: network.ipv6, subject: wan, reason: Chờ thay, approvedBy: Chủ tịch, expires: 2021-06-30 }
`

/** One change: what is written instead of what, and all it does. `turned`: rules whose verdict changes, with their causes. */
export interface Edit {
  what: string
  from: string | RegExp
  to: string
  added?: string[]
  removed?: string[]
  changed?: Record<string, string[]>
  renamed?: Record<string, string>
  turned?: Record<string, string>
}

const V = (from: string, to: string, ...causes: string[]) => `${from} ${to} ${causes.join(',')}`

export const EDITS: readonly Edit[] = [
  { what: 'a comment', from: 'units:', to: '# Đơn vị\nunits:' },
  { what: 'empty lines', from: 'data:\n', to: '\n\ndata:\n' },
  { what: 'the order of elements', from: /( {2}- \{ id: d1.*\n)( {2}- \{ id: d2.*\n)/, to: '$2$1' },
  { what: 'the order of a list', from: 'reads: [d1, d2]', to: 'reads: [d2, d1]' },
  { what: 'the order of keys', from: 'name: Dữ liệu một, type: database', to: 'type: database, name: Dữ liệu một' },
  { what: 'quotes', from: 'name: Sở }', to: 'name: "Sở" }' },
  {
    what: 'block style',
    from: '  - { id: d1, name: Dữ liệu một, type: database, owner: so }',
    to: '  - id: d1\n    name: Dữ liệu một\n    type: database\n    owner: so',
  },
  { what: 'the order of sections', from: /(units:.*\n)((?:functions|applications)[\s\S]*)$/, to: '$2$1' },
  { what: 'a year as text', from: 'at: 2020 }\n  - { id: security', to: 'at: "2020" }\n  - { id: security' },
  {
    what: 'the order of a way means something',
    from: 'via: [lgsp, national/ndxp]',
    to: 'via: [national/ndxp, lgsp]',
    changed: { k1: ['via'] },
  },
  { what: 'another name', from: 'name: Sở }', to: 'name: Sở A }', changed: { so: ['name'] } },
  { what: 'a description', from: 'name: Sở }', to: 'name: Sở, description: Mới }', changed: { so: ['description'] } },
  { what: 'a new element', from: 'units: [', to: 'units: [{ id: so-b, name: Sở B }, ', added: ['units so-b'] },
  {
    what: 'an element less',
    from: /.*id: wan.*\n/,
    to: '',
    removed: ['infrastructure wan'],
    turned: { 'network.ipv6': V('satisfied', 'not-applicable', 'wan') },
  },
  { what: 'a new id', from: /\bd2\b/g, to: 'd-hai', renamed: { d2: 'd-hai' } },
  {
    what: 'a new id for what others refer to',
    from: /(?<!type: )\blgsp\b/g,
    to: 'nen-tang',
    renamed: { lgsp: 'nen-tang' },
  },
  {
    what: 'a new id and another value',
    from: 'id: t1, name: Nối NDXP',
    to: 'id: t9, name: Nối NDXP, description: Mới',
    renamed: { t1: 't9' },
    changed: { t9: ['description'] },
  },
  {
    what: 'a connection that is finished',
    from: 'status: building',
    to: 'status: operating',
    changed: { k2: ['status'] },
    turned: { 'integration.lgsp-to-ndxp': V('violated', 'satisfied', 'k2') },
  },
  {
    what: 'a connection that is now partial',
    from: 'to: national/dvcqg,',
    to: 'to: national/dvcqg, extent: partial,',
    changed: { k1: ['extent'] },
    turned: { 'connection.dvcqg': V('satisfied', 'violated', 'k1') },
  },
  {
    what: 'a connection past the LGSP',
    from: ', via: [lgsp] }',
    to: ' }',
    changed: { k3: ['via'] },
    turned: { 'integration.no-bypass': V('satisfied', 'violated', 'k3') },
  },
  {
    what: 'a connection to another system',
    from: 'national/dancu',
    to: 'national/dkdn',
    changed: { k3: ['to'] },
    turned: {
      'connection.population': V('satisfied', 'violated', 'k3'),
      'connection.business-registration': V('violated', 'satisfied', 'k3'),
    },
  },
  {
    what: 'a function without an owner',
    from: 'thủ tục, owner: so',
    to: 'thủ tục',
    changed: { nv: ['owner'] },
    turned: { 'business.function-has-owner': V('satisfied', 'violated', 'nv') },
  },
  {
    what: 'a lower level of a host',
    from: 'type: server-room, security: { level: 2',
    to: 'type: server-room, security: { level: 1',
    changed: { phong: ['security'] },
    turned: { 'security.host-level-covers': V('satisfied', 'violated', 'phong') },
  },
  {
    what: 'a dossier not yet approved',
    from: 'runsOn: [phong], security: { level: 2, dossier: approved } }\ninfra',
    to: 'runsOn: [phong], security: { level: 2, dossier: submitted } }\ninfra',
    changed: { lgsp: ['security'] },
    turned: { 'security.level-approved': V('satisfied', 'violated', 'lgsp') },
  },
  {
    what: 'a smaller security budget',
    from: 'id: security-budget, value: 10',
    to: 'id: security-budget, value: 9',
    changed: { 'security-budget 2020': ['value'] },
    turned: { 'security.budget-10': V('satisfied', 'violated', 'security-budget 2020') },
  },
  {
    what: 'the figure of another year',
    from: 'at: 2020 }\n  - { id: security',
    to: 'at: 2019 }\n  - { id: security',
    added: ['indicators it-budget 2019'],
    removed: ['indicators it-budget 2020'],
    turned: { 'security.budget-10': V('satisfied', 'undetermined', 'it-budget 2019', 'it-budget 2020') },
  },
  {
    what: 'a network without IPv6, which a waiver excuses',
    from: 'ipv6: true',
    to: 'ipv6: false',
    changed: { wan: ['ipv6'] },
    turned: { 'network.ipv6': V('satisfied', 'waived', 'wan') },
  },
  { what: 'a task that ends later', from: 'end: 2021-06', to: 'end: 2022-06', changed: { t1: ['end'] } },
  {
    what: 'a circle of tasks',
    from: 'delivers: [k2]',
    to: 'delivers: [k2], dependsOn: [t1]',
    changed: { t1: ['dependsOn'] },
    turned: { 'roadmap.no-cycle': V('satisfied', 'violated', 't1') },
  },
  {
    what: 'an approved document',
    from: 'version: "2.0"',
    to: 'version: "2.0", status: approved',
    changed: { thu: ['status'] },
  },
  {
    what: 'a section known in part only',
    from: 'partial: [services]',
    to: 'partial: [services, platforms]',
    changed: { thu: ['platforms'] },
  },
  {
    what: 'a waiver less',
    from: /waivers:[\s\S]*/,
    to: '',
    removed: ['waivers network.ipv6 wan'],
    changed: { thu: ['waivers'] },
  },
]
