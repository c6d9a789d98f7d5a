/** What the browser that sent a form is shown: the answer, or the page that it leads to and that shows it. */
export async function shown(sent: Response, cookie: string): Promise<Response> {
  const location = sent.headers.get("location") ?? "";
  if (!/[?&]shown=/.test(location)) return sent;
  await sent.body?.cancel();
  return fetch(new URL(location, sent.url), { headers: { cookie }, redirect: "manual" });
}
