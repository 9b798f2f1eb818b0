/** Handlebars without its compiler, which its own types know only by another name. */
declare module 'handlebars/runtime.js' {
  import Handlebars from 'handlebars'

  export default Handlebars
}
