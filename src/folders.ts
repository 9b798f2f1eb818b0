export { makeFolder } from './read/make-folder.ts'
