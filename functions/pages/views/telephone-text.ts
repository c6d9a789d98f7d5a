/**
 * `+14015550100` with spaces where people of that country expect them, as far as the number tells by
 * itself; a full phone library would cost every cold start more than these spaces are worth.
 */
export function telephoneText(e164: string): string {
  const american = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(e164);
  if (american !== null) return `(${american[1]}) ${american[2]}-${american[3]}`;
  const british = /^\+44(2\d)(\d{4})(\d{4})$/.exec(e164);
  if (british !== null) return `0${british[1]} ${british[2]} ${british[3]}`;
  return e164;
}
