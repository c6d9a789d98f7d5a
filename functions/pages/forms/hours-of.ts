/** People write half an hour with a comma too; NaN for what is no number of hours. */
export function hoursOf(text: string): number {
  return /^\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(",", ".")) : Number.NaN;
}
