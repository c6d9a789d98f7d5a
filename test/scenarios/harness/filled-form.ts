/** What the form of a page that is sent there would send as it stands: no button, nothing unticked. */
export function filledForm(page: string, action: string): Record<string, string> {
  const forms = page.split("<form ").filter((form) => form.includes(`action="${action}"`));
  const [form = ""] = (forms.at(-1) ?? "").split("</form>");
  const inputs = [...form.matchAll(/<input ([^>]*)>/g)].flatMap(([, text = ""]) => ofInput(text));
  const areas = [...form.matchAll(/<textarea [^>]*name="([^"]*)"[^>]*>([^<]*)</g)].map(
    ([, name = "", value = ""]) => [name, plain(value)],
  );
  const selects = [...form.matchAll(/<select [^>]*name="([^"]*)"[^>]*>([\s\S]*?)<\/select>/g)].map(
    ([, name = "", options = ""]) => [name, chosenOf(options)],
  );
  return Object.fromEntries([...inputs, ...areas, ...selects]);
}

function ofInput(text: string): (readonly [string, string])[] {
  const attribute = (name: string) => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(text)?.[1];
  const name = attribute("name");
  const isTick = ["checkbox", "radio"].includes(attribute("type") ?? "");
  if (name === undefined || (isTick && !/(?:^| )checked/.test(text))) return [];
  return [[name, plain(attribute("value") ?? "")]];
}

/** The first, where none is chosen, as a browser does it. */
function chosenOf(options: string): string {
  const all = [...options.matchAll(/<option ([^>]*)>/g)].map(([, text = ""]) => text);
  const chosen = all.find((text) => /(?:^| )selected/.test(text)) ?? all[0] ?? "";
  return plain(/value="([^"]*)"/.exec(chosen)?.[1] ?? "");
}

function plain(text: string): string {
  return text
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
