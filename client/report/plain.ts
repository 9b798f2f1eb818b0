/** Text as it is searched: without marks and capitals, so that "du lieu" finds "Dữ liệu". */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()

/** Whether every word of a query stands somewhere in a text that is plain already. */
export const matches = (text: string, query: string): boolean =>
  plain(query)
    .split(/\s+/)
    .every(word => text.includes(word))
