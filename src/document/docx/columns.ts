export { columnWidths } from '../columns.ts'
