export { default, type ShapeError } from './validate.generated.mjs'
