import type { Commitment } from "../../../../shared/story/parts/commitment.schema.ts";
import { EMPTY_FORM } from "../../forms/form-state.ts";
import type { FormState } from "../../forms/form-state.ts";
import { settlingTexts } from "../../text/settling-texts.ts";
import { InputField } from "../../views/field.tsx";
import { DeskForm } from "../frame/desk-page.tsx";
import { Press } from "./press.tsx";

type SettleFormsProps = {
  readonly promise: Commitment;
  readonly action: string;
  readonly token: string;
  readonly language: string;
  /** Nobody honours their own help. */
  readonly mayHonour: boolean;
  /** Where it stands on a page of its own: what was sent. */
  readonly state?: FormState;
};

/** The two answers to a company that says it helped. */
export function SettleForms({
  promise,
  action,
  token,
  language,
  mayHonour,
  state,
}: SettleFormsProps) {
  const text = settlingTexts(language).settling;
  const { id, revision, honoured } = promise;
  const field = { language, state: state ?? EMPTY_FORM, autocomplete: "off" } as const;
  // Beside others each needs one of its own.
  const idOf = (name: string) => (state === undefined ? `settle-${name}-${id}` : name);
  const seen = <input type="hidden" name="seen" value={String(revision)} />;
  return (
    <>
      {mayHonour ? (
        <DeskForm action={action} token={token}>
          {seen}
          <InputField
            {...field}
            name="partnerReference"
            id={idOf("partnerReference")}
            label={text.reference}
            most={100}
            short
          />
          <Press name="answer" value="honoured" label={text.honour} />
        </DeskForm>
      ) : (
        <p class="note">{text.own}</p>
      )}
      {honoured?.answered === undefined ? (
        <DeskForm action={action} token={token}>
          {seen}
          <InputField {...field} name="reason" id={idOf("reason")} label={text.reason} most={500} />
          <Press name="answer" value="disputed" label={text.dispute} quiet />
        </DeskForm>
      ) : null}
    </>
  );
}
