export type Said = {
  readonly status: number;
  readonly headers: Headers;
  // What an attacker reads is theirs to make out.
  readonly body: any;
};

export type Call = {
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
};

/** One request of somebody who knows the address and the description, and nothing else. */
export async function calling(
  url: string,
  { method = "GET", body, headers = {} }: Call = {},
): Promise<Said> {
  const sent =
    body === undefined
      ? { headers }
      : { headers: { ...headers, "content-type": "application/json" }, body: JSON.stringify(body) };
  const answer = await fetch(url, { method, redirect: "manual", ...sent });
  const text = await answer.text();
  const isJson = /json/.test(answer.headers.get("content-type") ?? "");
  return {
    status: answer.status,
    headers: answer.headers,
    body: isJson ? JSON.parse(text) : text,
  };
}
