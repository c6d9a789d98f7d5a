/** Never with cookies: the API knows none, and a site of somebody else's sends ours nowhere. */
export async function ask(address, init = {}) {
  const answer = await fetch(address, { credentials: "omit", ...init });
  const body = await answer.json();
  const code = String(body.type ?? "")
    .split("/")
    .at(-1);
  const seconds = Number(answer.headers.get("retry-after")) || 2;
  return { ok: answer.ok, status: answer.status, code, body, seconds };
}

/** @throws where it is not to be had. */
export async function readJson(address) {
  const { ok, body } = await ask(address);
  if (!ok) throw new Error(body.title);
  return body;
}
