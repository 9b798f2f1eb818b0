/** Templates of the HTML report by the name of their file, as Handlebars' runtime takes them. */
export declare const TEMPLATES: Readonly<Record<string, TemplateSpecification>> & { readonly report: TemplateSpecification }
