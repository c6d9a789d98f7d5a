import { expect } from "vitest";
import type { Kept } from "./kept.ts";

export type Shown = { readonly status: number; readonly text: string; readonly location: string };

/** Somebody at the desk without a browser: what forms send, and what pages say. */
export class AtDesk {
  readonly #kept: Kept;
  readonly #cookie: string;
  #form = "";

  private constructor(kept: Kept, cookie: string) {
    this.#kept = kept;
    this.#cookie = cookie;
  }

  /** Signed in, with the secret of their browser, and with the token that its forms carry. */
  static async as(kept: Kept, email: string, dealer: string): Promise<AtDesk> {
    const token = await kept.signIn(email);
    const at = new AtDesk(kept, `desk=${token}; desk-form=secret-of-${email.replaceAll("@", ".")}`);
    at.#form = await at.hidden(`/desk/dealers/${dealer}/find`, "form");
    return at;
  }

  sees(path: string): Promise<Shown> {
    return this.#ask("GET", path, {});
  }

  /** With the token of this browser's forms, unless `fields` say another. */
  sends(path: string, fields: Readonly<Record<string, string>>, origin?: string): Promise<Shown> {
    return this.#ask("POST", path, { form: this.#form, ...fields }, origin);
  }

  /** What a page's form would send with it: its hidden field of that name. */
  async hidden(path: string, name: string): Promise<string> {
    const { status, text } = await this.sees(path);
    expect(status, path).toBe(200);
    return new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1] ?? "";
  }

  async #ask(
    method: "GET" | "POST",
    path: string,
    fields: Readonly<Record<string, string>>,
    origin = this.#kept.url,
  ): Promise<Shown> {
    const answer = await fetch(this.#kept.url + path, {
      method,
      redirect: "manual",
      headers: {
        cookie: this.#cookie,
        "accept-language": "en-GB",
        ...(method === "POST" ? { origin } : {}),
      },
      ...(method === "POST" ? { body: new URLSearchParams(fields) } : {}),
    });
    const location = answer.headers.get("location") ?? "";
    return { status: answer.status, text: await answer.text(), location };
  }
}
