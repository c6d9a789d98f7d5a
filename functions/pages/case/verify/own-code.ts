import { verifyLink } from "../../../../shared/case/access/links.ts";
import { verifyCodeOf } from "../../../../shared/case/access/verify-code.ts";
import type { VerifyCode } from "../../../../shared/case/access/verify-code.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import type { CaseNow } from "../../../../shared/story/case-story.ts";
import { promiseToShow } from "../../../../shared/verify/promise-to-show.ts";
import type { Square } from "./square.ts";

/** What whoever helps on the road is shown, and by which code; none where it was taken back. */
export type OwnCode = {
  readonly what: string;
  readonly page: string;
  readonly shown: (VerifyCode & { readonly square: Square }) | undefined;
};

/** Undefined where nothing is promised that a code would show. What draws the square is loaded for few. */
export async function ownCodeOf(
  story: CaseNow,
  publicUrl: string,
  now: Instant,
): Promise<OwnCode | undefined> {
  const promise = promiseToShow(story, now);
  if (promise === undefined) return undefined;
  const { what } = promise;
  const page = `${new URL(publicUrl).host}/verify`;
  const code = verifyCodeOf(story.case, now);
  if (code === undefined) return { what, page, shown: undefined };
  const { squareOf } = await import("./square.ts");
  const square = squareOf(verifyLink(publicUrl, story.case.reference, code.code));
  return { what, page, shown: { ...code, square } };
}
