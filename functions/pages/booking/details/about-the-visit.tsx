import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { TransportKind } from "../../../../shared/directory/document/vocabulary.ts";
import type { FormState } from "../../forms/form-state.ts";
import { bookingTexts } from "../../text/booking-texts.ts";
import type { Choice } from "../../times/choice.ts";
import { asksForRecall } from "../../times/asks-for-recall.ts";
import { jobsTexts } from "../../text/jobs-texts.ts";
import { CheckField } from "../../views/check-field.tsx";
import { SelectField, TextField } from "../../views/field.tsx";
import { TransportQuestion } from "../../views/transport-field.tsx";
import { AccessField } from "../../views/access-field.tsx";
import { AddressFields } from "../../views/address-fields.tsx";
import { CarFields } from "./car-fields.tsx";
import { odometerUnit } from "../../../../shared/case/customer/odometer-unit.ts";

type AboutTheVisitProps = {
  readonly dealer: Dealer;
  readonly language: string;
  readonly choice: Choice;
  readonly state: FormState;
  /** How they may get on while the car is here. */
  readonly transport?: readonly TransportKind[];
};

/** Where it is, of which car, and what else there is to know. */
export function AboutTheVisit({
  language,
  dealer,
  choice,
  state,
  transport = [],
}: AboutTheVisitProps) {
  const text = bookingTexts(language).details;
  const form = { language, state };
  return (
    <>
      {choice.place === "dealer" ? null : <AddressFields {...form} />}
      <div class="stack">
        {choice.service.kind === "test-drive" || choice.service.kind === "event" ? null : (
          <CarFields {...form} unit={odometerUnit(dealer)} />
        )}
        {choice.urgency === undefined ? (
          <>
            {asksForRecall(choice) ? <RecallFields {...form} /> : null}
            <TransportQuestion {...form} kinds={transport} />
          </>
        ) : (
          <AccessField {...form} />
        )}
        <TextField
          {...form}
          name="notes"
          label={text.notes}
          hint={text.notesHint}
          most={2000}
          optional
        />
      </div>
    </>
  );
}

/** Whether that is all; and the one question that goes with it, which nobody has to answer. */
function RecallFields({ language, state }: Pick<AboutTheVisitProps, "language" | "state">) {
  const { jobs } = jobsTexts(language);
  return (
    <>
      <CheckField state={state} name="recall" label={jobs.recallOnly} />
      <SelectField
        {...{ language, state }}
        name="routine"
        label={jobs.routine}
        options={[
          { value: "no", label: jobs.routineNo },
          { value: "yes", label: jobs.routineYes },
        ]}
      />
    </>
  );
}
