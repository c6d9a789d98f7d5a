import { BLOCK_POLICY } from "../../../../shared/booking/blocks/block-days.ts";
import type { VisitInTheWay } from "../../../../shared/booking/blocks/visits-of.ts";
import { may } from "../../../../shared/directory/rights/rights.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { moment } from "../../reader/when.ts";
import { planTexts } from "../../text/plan-texts.ts";
import { CheckField } from "../../views/check-field.tsx";
import { InputField, SelectField } from "../../views/field.tsx";
import type { FormState } from "../../forms/form-state.ts";
import { deskFrame } from "../frame/at-dealer.ts";
import type { AtDealer } from "../frame/at-dealer.ts";
import { askingPage } from "../frame/asking-page.tsx";
import { deskCaseHref } from "../sheet/sheet.ts";
import { PlanTabs } from "./plan-tabs.tsx";

type BlockPageProps = AtDealer & {
  readonly state: FormState;
  readonly key: string;
  /** What is booked in the time that was to be blocked. */
  readonly standing?: readonly VisitInTheWay[];
};

/** Blocks time of somebody or something, once or weekly. */
export function blockPage(props: BlockPageProps): Answer {
  const { dealer, staff, reader, state, key, standing = [] } = props;
  const { language } = reader;
  const text = planTexts(language).plan;
  const common = { language, state, autocomplete: "off" };
  const theirs = dealer.resources.filter(({ id }) =>
    may(staff, "block:make-of", { own: id === staff.id }),
  );
  return askingPage({
    title: text.block,
    ...deskFrame(props),
    place: "plan",
    state,
    above: PlanTabs({ dealer, language, shown: "block", values: state.values }),
    ...(theirs.length === 0 ? { lead: text.othersTime } : {}),
    form: {
      action: `/desk/dealers/${dealer.id}/plan/block`,
      press: text.blockDo,
      hidden: { key },
    },
    children: (
      <>
        <SelectField
          language={language}
          state={state}
          name="resource"
          label={text.resource}
          options={theirs.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <InputField {...common} name="date" type="date" label={text.date} short />
        <div class="pair">
          <InputField {...common} name="from" type="time" label={text.from} optional />
          <InputField {...common} name="to" type="time" label={text.to} optional />
        </div>
        <p class="hint">{text.wholeDay}</p>
        <InputField
          {...common}
          name="weeklyThrough"
          type="date"
          label={text.weekly}
          hint={text.weeklyHint(BLOCK_POLICY.mostOfSeries)}
          optional
          short
        />
        <InputField {...common} name="reason" label={text.reason} hint={text.reasonHint} />
        {standing.length === 0 ? null : <Standing {...props} standing={standing} />}
      </>
    ),
  });
}

/** Nothing was blocked for these; they can be moved first, or stay. */
function Standing({
  reader,
  state,
  standing,
}: BlockPageProps & Required<Pick<BlockPageProps, "standing">>) {
  const { language } = reader;
  const text = planTexts(language).plan;
  return (
    <>
      <h2>{text.standing}</h2>
      <ul>
        {standing.map(({ id, reference, start }) => (
          <li>
            {reference === undefined ? (
              moment(reader, start)
            ) : (
              <a href={deskCaseHref(reference, id)}>{moment(reader, start)}</a>
            )}
          </li>
        ))}
      </ul>
      <CheckField state={state} name="keepVisits" label={text.keepVisits} />
    </>
  );
}
