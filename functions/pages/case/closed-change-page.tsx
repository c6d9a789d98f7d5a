import type { Answer } from "../../../shared/platform/http/answer.ts";
import { caseText } from "../text/case-text.ts";
import { telephoneText } from "../views/telephone-text.ts";
import { changeFrame, readerAt } from "./change-frame.tsx";
import type { Changing } from "./change-frame.tsx";

/** It cannot be changed here any more; says who can. */
export function closedChangePage(props: Changing & { readonly tooLate: boolean }): Answer {
  const { dealer, tooLate } = props;
  const text = caseText(readerAt(dealer).language);
  return changeFrame(props, 409, {
    inside: (
      <p class="note">
        {tooLate ? text.tooLate : text.closed}{" "}
        <a href={`tel:${dealer.telephone}`}>{text.callUs(telephoneText(dealer.telephone))}</a>
      </p>
    ),
  });
}
