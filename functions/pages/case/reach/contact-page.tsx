import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { WEEKDAYS } from "../../../../shared/kernel/weekdays.ts";
import { channelsFor, rowField, rowsOf } from "./contact-form.ts";
import { CheckField } from "../../views/check-field.tsx";
import { InputField } from "../../views/field.tsx";
import { valueOf } from "../../forms/form-state.ts";
import type { FormState } from "../../forms/form-state.ts";
import type { OpenStory } from "../access/open-story.ts";
import { askPage } from "../frame/ask-page.tsx";
import { readerAt } from "../../reader/reader-at.ts";
import { caseTexts } from "../../text/case-texts.ts";

/** How and when somebody may be reached, as a whole. */
export function contactPage(opened: OpenStory, state: FormState): Answer {
  const { language } = readerAt(opened.dealer);
  const text = caseTexts(language).reach;
  const rows = { language, state };
  return askPage({
    opened,
    title: text.reachTitle,
    lead: text.reachLead,
    what: "contact",
    press: text.reachDo,
    state,
    status: state.problems.length > 0 ? 422 : 200,
    children: (
      <>
        <ContactFields {...rows} />
        <fieldset>
          <legend>{text.sales}</legend>
          <p class="hint">{text.salesHint}</p>
          <CheckField state={state} name="salesContact" label={text.salesContact} />
        </fieldset>
      </>
    ),
  });
}

/** The same for the customer and for whoever puts it right for them. */
export function ContactFields(rows: Rows) {
  return (
    <>
      <Channels {...rows} />
      <Phones {...rows} />
      <Windows {...rows} />
      <Authorised {...rows} />
    </>
  );
}

type Rows = {
  readonly language: string;
  readonly state: FormState;
  /** Where the staff are asked about the customer. */
  readonly theirs?: true;
};

function Channels({ language, state }: Rows) {
  const text = caseTexts(language).reach;
  return (
    <fieldset>
      <legend>{text.channels}</legend>
      <p class="hint">{text.channelsHint}</p>
      <div class="choices choices-row">
        {channelsFor(state.values).map((channel) => (
          <CheckField state={state} name={`channel-${channel}`} label={text.channel[channel]} />
        ))}
      </div>
    </fieldset>
  );
}

function Phones({ language, state }: Rows) {
  const text = caseTexts(language).reach;
  const common = { language, state };
  return (
    <fieldset class="stack">
      <legend>{text.phones}</legend>
      {rowsOf("phone", state.values).map((row) => (
        <div class="stack-close">
          <div class="pair">
            <InputField
              {...common}
              name={rowField("phone", row, "number")}
              label={text.phone(row + 1)}
              type="tel"
              autocomplete={row === 0 ? "tel" : "off"}
              most={40}
            />
            <InputField
              {...common}
              name={rowField("phone", row, "label")}
              label={text.label}
              autocomplete="off"
              most={40}
            />
          </div>
          <CheckField
            state={state}
            name={rowField("phone", row, "never")}
            label={text.never}
            plain
          />
        </div>
      ))}
    </fieldset>
  );
}

function Windows({ language, state }: Rows) {
  const text = caseTexts(language).reach;
  const common = { language, state, type: "time", autocomplete: "off" } as const;
  return (
    <div class="stack">
      <div class="stack-close">
        <h2>{text.windows}</h2>
        <p class="hint">{text.windowsHint}</p>
      </div>
      {rowsOf("window", state.values).map((row) => (
        <fieldset class="stack-close">
          <legend class="small">{text.window(row + 1)}</legend>
          <div class="day-checks">
            {WEEKDAYS.map((day) => (
              <CheckField
                state={state}
                name={rowField("window", row, day)}
                label={text.days[day]}
                plain
              />
            ))}
          </div>
          <div class="pair">
            <InputField {...common} name={rowField("window", row, "from")} label={text.from} />
            <InputField {...common} name={rowField("window", row, "to")} label={text.to} />
          </div>
          <input
            type="hidden"
            name={rowField("window", row, "zone")}
            value={valueOf(state, rowField("window", row, "zone"))}
          />
        </fieldset>
      ))}
    </div>
  );
}

function Authorised({ language, state, theirs }: Rows) {
  const text = caseTexts(language).reach;
  const { authorised, relation } = theirs === undefined ? text : text.theirs;
  const common = { language, state, autocomplete: "off" };
  return (
    <fieldset class="stack">
      <legend>{authorised}</legend>
      {rowsOf("person", state.values).map((row) => (
        <div class="pair">
          <InputField
            {...common}
            name={rowField("person", row, "name")}
            label={text.person(row + 1)}
          />
          <InputField
            {...common}
            name={rowField("person", row, "relation")}
            label={relation}
            most={60}
          />
        </div>
      ))}
    </fieldset>
  );
}
