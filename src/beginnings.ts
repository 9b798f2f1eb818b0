/** Checks for which `khung new-rule` has a beginning in `templates/rule/`; the others are in the guide. */
export const BEGINNINGS = ['assert', 'declares', 'exists', 'connects', 'figures', 'pointed-at', 'in-catalogue'] as const
