import { FormToken } from "../../forms/form-token.tsx";
import type { Reader } from "../../reader/when.ts";
import { caseTexts } from "../../text/case-texts.ts";
import { Actions } from "../../views/actions.tsx";

type ReadFormProps = {
  readonly reader: Reader;
  readonly reference: string;
  readonly token: string;
};

/** Sent by itself once somebody reads here; without scripts it is a button. */
export function ReadForm({ reader: { language }, reference, token }: ReadFormProps) {
  const { isMine, isMineDo } = caseTexts(language).address;
  return (
    <form method="post" action={`/c/${reference}/read`} id="read" class="stack-close">
      <FormToken token={token} />
      <noscript>
        <p>{isMine}</p>
        <Actions press={isMineDo} />
      </noscript>
    </form>
  );
}
