/** Units of money the model language knows, in đồng. */
const IN_VND: Readonly<Record<string, number>> = { vnd: 1, 'million-vnd': 1e6, 'billion-vnd': 1e9 }

/** An amount in đồng; undefined for a unit that is none of money, or not stated. */
export function inVnd(amount: number, unit: string | undefined): number | undefined {
  const factor = unit === undefined || !Object.hasOwn(IN_VND, unit) ? undefined : IN_VND[unit]
  return factor === undefined ? undefined : amount * factor
}
