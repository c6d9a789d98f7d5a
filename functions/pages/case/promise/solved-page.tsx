import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { Appointment } from "../../../../shared/story/parts/appointment.schema.ts";
import { readerAt } from "../../reader/reader-at.ts";
import { fullMoment } from "../../reader/when.ts";
import { EMPTY_FORM } from "../../forms/form-state.ts";
import { solvedTexts } from "../../text/solved-texts.ts";
import { Actions } from "../../views/actions.tsx";
import { CheckField } from "../../views/check-field.tsx";
import { TextField } from "../../views/field.tsx";
import { CaseForm } from "../frame/case-form.tsx";
import { matterPage } from "../frame/matter-page.tsx";

type SolvedPageProps = {
  readonly dealer: Dealer;
  readonly reference: string;
  readonly formToken: string;
  /** Those that are still to come. */
  readonly visits: readonly Appointment[];
  /** There is nothing to end. */
  readonly isOver: boolean;
};

/** Asks before everything of a case ends, and which visits end with it. */
export function solvedPage(props: SolvedPageProps): Answer {
  const { dealer, reference, formToken, visits, isOver } = props;
  const { language } = readerAt(dealer);
  const { solved } = solvedTexts(language);
  const away = { href: `/c/${reference}`, label: solved.keep };
  return matterPage(dealer, {
    title: solved.title,
    children: isOver ? (
      <>
        <p>{solved.nothing}</p>
        <p>
          <a href={away.href}>{away.label}</a>
        </p>
      </>
    ) : (
      <>
        <p>{solved.lead}</p>
        <CaseForm action={`/c/${reference}/solved`} token={formToken}>
          <Visits dealer={dealer} visits={visits} />
          <TextField
            language={language}
            state={EMPTY_FORM}
            name="comment"
            label={solved.comment}
            most={2000}
            optional
          />
          <Actions press={solved.press} danger away={away} />
        </CaseForm>
      </>
    ),
  });
}

/** Of a form's field for a visit that shall be cancelled with it. */
export const CANCEL = "cancel.";

function Visits({ dealer, visits }: Pick<SolvedPageProps, "dealer" | "visits">) {
  const reader = readerAt(dealer);
  const { solved } = solvedTexts(reader.language);
  if (visits.length === 0) return null;
  const values = Object.fromEntries(visits.map(({ id }) => [`${CANCEL}${id}`, "yes"]));
  return (
    <fieldset>
      <legend>{solved.visits}</legend>
      <p class="quiet small">{solved.cancelled}</p>
      <div class="choices">
        {visits.map(({ id, serviceName, start }) => (
          <CheckField
            state={{ values, problems: [] }}
            name={`${CANCEL}${id}`}
            label={`${serviceName}, ${fullMoment(reader, start)}`}
          />
        ))}
      </div>
    </fieldset>
  );
}
