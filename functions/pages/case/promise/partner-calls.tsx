import type { CommitmentAnswer } from "../../../../shared/commitments/promise/commitment-answer.schema.ts";
import { telephoneText } from "../../../../shared/language/contact/telephone-text.ts";
import { partnerTexts } from "../../text/partner-calls.ts";
import type { Reader } from "../../reader/when.ts";
import { CaseForm } from "../frame/case-form.tsx";
import { promiseHref } from "../frame/case-href.ts";

type PartnerCallsProps = {
  readonly reader: Reader;
  readonly reference: string;
  readonly promise: Pick<CommitmentAnswer, "id" | "task" | "noOverlap">;
  /** There is a number on which they may be called. */
  readonly callable: boolean;
  readonly formToken: string;
};

/** Who of another company calls about it, from which number and what for; and how to say that they are not to. */
export function PartnerCalls({
  reader,
  reference,
  promise,
  callable,
  formToken,
}: PartnerCallsProps) {
  const { id, task, noOverlap } = promise;
  if (task?.calls === undefined) return null;
  const { from, purpose } = task.calls;
  const text = partnerTexts(reader.language);
  const numbers = from.map((number) => telephoneText(number, "").replaceAll(" ", "\u00A0"));
  return (
    <CaseForm action={promiseHref(reference, id, "refuse-partner")} token={formToken} boxed>
      <p>
        {noOverlap === true
          ? whyNot(text, { callable, unseen: task.calls.unseen })(task.name)
          : text.calls(task.name, numbers.join(", "))}
      </p>
      <p class="quiet">{text.purpose(task.name, purpose)}</p>
      <div class="actions">
        <button class="button button-quiet" type="submit" id={`not-this-partner-${id}`}>
          {text.notThis}
        </button>
      </div>
    </CaseForm>
  );
}

type Why = { readonly callable: boolean; readonly unseen: true | undefined };

function whyNot(text: ReturnType<typeof partnerTexts>, { callable, unseen }: Why) {
  if (!callable) return text.noNumber;
  return unseen === true ? text.unseen : text.doesNotCall;
}
