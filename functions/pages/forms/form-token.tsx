import { sha256 } from "../../../shared/kernel/hash.ts";
import type { HttpRequest } from "../../../shared/platform/http/request.ts";

/** The proof that a form is ours, with a key for the page it is shown on. */
export function formTokenFor(proof: string, { id }: Pick<HttpRequest, "id">): string {
  return `${proof}.${pressKeyFor({ id })}`;
}

/** What tells two presses of one button of a page from two visits to it. */
export function pressKeyFor({ id }: Pick<HttpRequest, "id">): string {
  return sha256("press", id).slice(0, 24);
}

/** Whether what the form sent is the proof in that token. */
export function isProof(sent: string | undefined, token: string): boolean {
  return sent !== undefined && sent === token.split(".")[0];
}

/** Goes into every form that changes something: the proof, and what tells two presses of one button. */
export function FormToken({ token }: { readonly token: string }) {
  const [proof = "", press = ""] = token.split(".");
  return (
    <>
      <input type="hidden" name="form" value={proof} />
      <PressKey press={press} />
    </>
  );
}

/** For a form that needs no proof, since whoever has its address may send it. */
export function PressKey({ press }: { readonly press: string }) {
  return <input type="hidden" name="press" value={press} />;
}

/** A page is the same page whatever the keys of its forms are. */
export function withoutPresses(body: string): string {
  return body.replaceAll(/ name="press" value="[^"]*"/g, "");
}
