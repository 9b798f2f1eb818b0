import { BorderStyle, type ITableBordersOptions } from 'docx'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }

/** For a table that only puts texts side by side. */
export const NO_BORDERS: ITableBordersOptions = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
}
