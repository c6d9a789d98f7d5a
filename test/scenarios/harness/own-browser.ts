import type { Kept } from "./kept.ts";

export type Seen = {
  readonly status: number;
  readonly text: string;
  readonly location: string;
  /** What the browser may keep of it. */
  readonly cache: string;
};

/** A customer's browser without scripts: what it keeps, what pages say, and what forms send. */
export class OwnBrowser {
  readonly #kept: Kept;
  readonly #cookies = new Map<string, string>();

  constructor(kept: Kept) {
    this.#kept = kept;
  }

  /** An address of a mail or an answer, or a path; redirects are followed. */
  async opens(address: string): Promise<Seen> {
    const answer = await this.sees(address.replace(this.#kept.url, ""));
    return answer.status === 303 ? this.opens(answer.location) : answer;
  }

  sees(path: string): Promise<Seen> {
    return this.#ask(path, "GET", {});
  }

  /** The cookies of a case last a day and a half; only the one that opens nothing lasts longer. */
  comesBackLater(): void {
    for (const name of this.#cookies.keys()) if (name !== "dealer") this.#cookies.delete(name);
  }

  /** All that the page's form has in hidden fields, and `fields`. */
  async sends(page: string, fields: Readonly<Record<string, string>>, to = page): Promise<Seen> {
    const { text } = await this.sees(page);
    return this.#ask(to.split("?", 1)[0] ?? to, "POST", { ...hiddenOf(text), ...fields });
  }

  /** A form as it stands. */
  posts(path: string, fields: Readonly<Record<string, string>>): Promise<Seen> {
    return this.#ask(path, "POST", fields);
  }

  async #ask(path: string, method: string, fields: object): Promise<Seen> {
    const sent = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await fetch(this.#kept.url + path, {
      method,
      redirect: "manual",
      headers: {
        cookie: sent,
        "accept-language": "en-GB",
        ...(method === "POST" ? { origin: this.#kept.url } : {}),
      },
      ...(method === "POST" ? { body: new URLSearchParams({ ...fields }) } : {}),
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      this.#cookies.set(name, value);
    }
    const location = answer.headers.get("location") ?? "";
    // What a form is answered has an address of its own; where it leads elsewhere, a story says so.
    if (/[?&]shown=/.test(location)) return this.#ask(location, "GET", {});
    const cache = answer.headers.get("cache-control") ?? "";
    return { status: answer.status, text: await answer.text(), location, cache };
  }
}

/** Of the last form on the page: the ones before it are about something else. */
export function hiddenOf(page: string): Record<string, string> {
  const form = page.slice(page.lastIndexOf("<form"));
  const inputs = [...form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)];
  return Object.fromEntries(inputs.map(([, name = "", value = ""]) => [name, value]));
}
