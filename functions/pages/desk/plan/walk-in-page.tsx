import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import { nameIn } from "../../../../shared/directory/document/name-in.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { DoubtedEmail } from "../../forms/doubted-email.ts";
import type { FormState } from "../../forms/form-state.ts";
import { planTexts } from "../../text/plan-texts.ts";
import { SelectField } from "../../views/field.tsx";
import { CallerFields } from "../book/caller.tsx";
import { deskFrame } from "../frame/at-dealer.ts";
import type { AtDealer } from "../frame/at-dealer.ts";
import { askingPage } from "../frame/asking-page.tsx";
import { PlanTabs } from "./plan-tabs.tsx";

type WalkInPageProps = AtDealer & {
  readonly state: FormState;
  readonly key: string;
  readonly doubt?: DoubtedEmail | undefined;
};

/** Somebody stands there without an appointment: what for, who, and they are being received. */
export function walkInPage(props: WalkInPageProps): Answer {
  const { dealer, reader, state, key, doubt } = props;
  const { language } = reader;
  const text = planTexts(language).plan;
  const common = { language, state };
  return askingPage({
    title: text.walkInTitle,
    ...deskFrame(props),
    place: "plan",
    state,
    above: PlanTabs({ dealer, language, shown: "walk-in", values: state.values }),
    lead: text.walkInLead,
    form: {
      action: `/desk/dealers/${dealer.id}/plan/walk-in`,
      press: text.walkInDo,
      hidden: { key },
    },
    children: (
      <>
        <SelectField
          {...common}
          name="service"
          label={text.service}
          options={dealer.services
            .filter(({ locations }) => locations.includes("dealer"))
            .map((one) => ({ value: one.id, label: nameIn(language, one) }))}
        />
        <SelectField
          {...common}
          name="host"
          label={text.host}
          options={[
            { value: "", label: text.anybody },
            ...hosts(dealer).map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <CallerFields dealer={dealer} language={language} {...state} doubt={doubt} />
      </>
    ),
  });
}

/** All who receive anybody; for what they do not do they are not asked. */
function hosts({ resources, staff }: Dealer) {
  const people = new Set(staff.map(({ id }) => id));
  return resources.filter(({ id }) => people.has(id));
}
