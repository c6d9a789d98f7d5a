import { expect } from "vitest";
import type { Kept } from "./kept.ts";

export type Shown = { readonly status: number; readonly text: string; readonly location: string };

/** Somebody at the desk without a browser: what forms send, and what pages say. */
export class AtDesk {
  readonly #kept: Kept;
  readonly #cookies = new Map<string, string>();
  #form = "";

  private constructor(kept: Kept) {
    this.#kept = kept;
  }

  /** Signed in, with the secret of their browser, and with the token that its forms carry. */
  static as(kept: Kept, email: string, dealer: string): Promise<AtDesk> {
    return AtDesk.on(kept, email, `/desk/dealers/${dealer}/find`);
  }

  /** The same of somebody who is of no dealer, with the token of a page that is theirs. */
  static async on(kept: Kept, email: string, page: string): Promise<AtDesk> {
    const at = new AtDesk(kept);
    await at.signsIn(email);
    at.#form = await at.hidden(page, "form");
    return at;
  }

  /** As on the page of the provider on this machine. */
  async signsIn(email: string): Promise<Shown> {
    const { location } = await this.sees("/desk/sign-in");
    const chooser = await fetch(location, { redirect: "manual" });
    const links = [...(await chooser.text()).matchAll(/action="([^"]*)"/g)];
    const authorize = new URL(links[0]?.[1] ?? "");
    authorize.search = new URL(location).search;
    authorize.searchParams.set("login_hint", email);
    const back = await fetch(authorize, { redirect: "manual" });
    const { pathname, search } = new URL(back.headers.get("location") ?? "");
    return this.sees(pathname + search);
  }

  /** Another browser that has all that this one has: somebody's who copied it. */
  copied(): AtDesk {
    const copy = new AtDesk(this.#kept);
    for (const [name, value] of this.#cookies) copy.#cookies.set(name, value);
    copy.#form = this.#form;
    return copy;
  }

  sees(path: string): Promise<Shown> {
    return this.#ask("GET", path, {});
  }

  /** As the script of an open page asks whether anything has happened since it was known by that. */
  async looksAgain(path: string, known?: string, away = false) {
    const headers = {
      cookie: this.#sent(),
      "accept-language": "en-GB",
      ...(known === undefined ? {} : { "if-none-match": known }),
      ...(away ? { "kept-away": "yes" } : {}),
    };
    const answer = await fetch(this.#kept.url + path, { redirect: "manual", headers });
    const tag = answer.headers.get("etag") ?? "";
    const isMade = answer.headers.get("kept-made") !== null;
    return { status: answer.status, tag, isMade, text: await answer.text() };
  }

  #sent(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  }

  /** With the token of this browser's forms, unless `fields` say another. */
  sends(path: string, fields: Readonly<Record<string, string>>, origin?: string): Promise<Shown> {
    return this.#ask("POST", path, { form: this.#form, ...fields }, origin);
  }

  /** The same with a file, as a browser sends it. */
  sendsFile(
    path: string,
    fields: Readonly<Record<string, string>>,
    file?: { readonly type: string; readonly bytes: Buffer },
    origin?: string,
  ): Promise<Shown> {
    const body = new FormData();
    for (const [name, value] of Object.entries({ form: this.#form, ...fields }))
      body.append(name, value);
    const bytes = new Uint8Array(file?.bytes ?? []);
    const name = file === undefined ? "" : "a logo";
    body.append(
      "file",
      new Blob([bytes], { type: file?.type ?? "application/octet-stream" }),
      name,
    );
    return this.#ask("POST", path, body, origin);
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
    fields: Readonly<Record<string, string>> | FormData,
    origin = this.#kept.url,
  ): Promise<Shown> {
    const answer = await fetch(this.#kept.url + path, {
      method,
      redirect: "manual",
      headers: {
        cookie: this.#sent(),
        "accept-language": "en-GB",
        ...(method === "POST" ? { origin } : {}),
      },
      ...(method === "POST" ? { body: bodyOf(fields) } : {}),
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value === "") this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    const location = answer.headers.get("location") ?? "";
    return { status: answer.status, text: await answer.text(), location };
  }
}

/** As a browser sends fields, with a file or without. */
function bodyOf(fields: Readonly<Record<string, string>> | FormData): URLSearchParams | FormData {
  return fields instanceof FormData ? fields : new URLSearchParams(fields);
}
