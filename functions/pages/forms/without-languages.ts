/** The switch of languages in the foot of a page. */
const SWITCH = /<nav class="languages"[\s\S]*?<\/nav>/;

/** A page that was made and is only shown again speaks one language. */
export function withoutLanguages(body: string): string {
  return body.replace(SWITCH, "");
}
