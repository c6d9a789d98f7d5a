import type { Appointment } from "../../../../shared/story/parts/appointment.schema.ts";
import { TextField } from "../../views/field.tsx";
import { EMPTY_FORM } from "../../forms/form-state.ts";
import { CaseForm } from "../frame/case-form.tsx";
import { bookingTexts } from "../../text/booking-texts.ts";
import { caseTexts } from "../../text/case-texts.ts";
import { Actions } from "../../views/actions.tsx";

type FeedbackReplyProps = {
  readonly language: string;
  readonly visit: Pick<Appointment, "id" | "reference" | "feedback" | "visitor">;
  readonly formToken: string;
};

const RATINGS = [1, 2, 3, 4, 5] as const;

/** How the visit was, for whoever was asked; the mail leads to the anchor. */
export function FeedbackReply({ language, visit, formToken }: FeedbackReplyProps) {
  const { id, reference, feedback, visitor } = visit;
  const text = caseTexts(language).feedback;
  if (feedback === undefined) return null;
  if (feedback === "given") return <p class="note note-good">{text.thanks}</p>;
  return (
    <div id={`feedback-${id}`}>
      <CaseForm action={`/c/${reference}/feedback`} token={formToken} boxed>
        <fieldset class="stack-close">
          <legend>
            <strong>
              {visitor === undefined ? text.question : bookingTexts(language).visitor.question}
            </strong>
          </legend>
          <p class="quiet small">{text.hint}</p>
          <div class="actions">
            {RATINGS.map((rating) => (
              <label>
                <input type="radio" name="rating" value={String(rating)} required />{" "}
                {text.rating(rating)}
              </label>
            ))}
          </div>
        </fieldset>
        <TextField
          language={language}
          state={EMPTY_FORM}
          name="comment"
          id={`comment-${id}`}
          label={text.comment}
          most={2000}
          optional
        />
        <Actions press={text.send} />
      </CaseForm>
    </div>
  );
}
