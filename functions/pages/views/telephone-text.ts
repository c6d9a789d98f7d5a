/**
 * How people of some countries write a number, told from the number itself: a full phone library
 * would cost every cold start more than these spaces are worth. Others are shown as E.164.
 */
const STYLES: readonly { readonly number: RegExp; readonly text: string }[] = [
  { number: /^\+1(\d{3})(\d{3})(\d{4})$/, text: "($1) $2-$3" },
  { number: /^\+44(2\d)(\d{4})(\d{4})$/, text: "0$1 $2 $3" },
  { number: /^\+44(11\d|1\d1)(\d{3})(\d{4})$/, text: "0$1 $2 $3" },
  { number: /^\+44([137]\d{3})(\d{6})$/, text: "0$1 $2" },
];

/** `(401) 555-0100` for `+14015550100`. */
export function telephoneText(e164: string): string {
  const style = STYLES.find(({ number }) => number.test(e164));
  return style === undefined ? e164 : e164.replace(style.number, style.text);
}
