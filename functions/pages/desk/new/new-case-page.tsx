import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import { InputField, SelectField, TextField } from "../../views/field.tsx";
import type { Option } from "../../views/field.tsx";
import { valueOf } from "../../forms/form-state.ts";
import { AskPartner, leadTimeChoice } from "../promise/ask-partner.tsx";
import { DueFields } from "../promise/due-fields.tsx";
import type { Full } from "../promise/no-room.tsx";
import { NOTHING } from "./new-promise.ts";
import type { DoubtedEmail } from "../../forms/doubted-email.ts";
import type { FormState } from "../../forms/form-state.ts";
import { EmailDoubt } from "../../views/email-doubt.tsx";
import { PersonFields } from "../../views/person-fields.tsx";
import { knownScript } from "../../views/page-files.built.ts";
import { UrgentFields } from "./urgent-fields.tsx";
import { lookUp } from "../known/look-up.ts";
import type { KnownCaller } from "../known/known-caller.ts";
import { KnownHint } from "../known/known-hint.tsx";
import { LeaseEnd } from "../book/lease-end.tsx";
import { NewTabs } from "../book/caller.tsx";
import { deskFrame } from "../frame/at-dealer.ts";
import type { AtDealer } from "../frame/at-dealer.ts";
import { askingPage } from "../frame/asking-page.tsx";
import { bookingTexts } from "../../text/booking-texts.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";

type NewCasePageProps = AtDealer & {
  readonly etag: string;
  readonly now: Instant;
  readonly key: string;
  readonly state: FormState;
  readonly doubt?: DoubtedEmail | undefined;
  /** The time that was asked for has no room. */
  readonly full?: Full | undefined;
  /** Whom the brand may ask to do it. */
  readonly partners: readonly Option[];
  /** Who may be known already. */
  readonly known?: KnownCaller | undefined;
};

/** Somebody on the phone: who they are, what it is about, and what they are promised by when and by whom. */
export function newCasePage(props: NewCasePageProps): Answer {
  const { dealer, reader, key, state, doubt } = props;
  const { language } = reader;
  const text = sheetTexts(language).sheet;
  const details = bookingTexts(language).details;
  const form = { language, state };
  return askingPage({
    ...deskFrame(props),
    title: text.newTitle,
    place: "new",
    state,
    above: <NewTabs dealer={dealer.id} language={language} shown="case" />,
    lead: text.newLead,
    script: knownScript,
    form: {
      action: `/desk/dealers/${dealer.id}/new`,
      press: text.newDo,
      hidden: { key },
      instead: lookUp(`/desk/dealers/${dealer.id}/new`, language),
    },
    children: (
      <>
        <EmailDoubt language={language} doubt={doubt} ofCaller={text} />
        <InputField {...form} name="topic" label={details.topic} autocomplete="off" />
        <SelectField
          {...form}
          name="department"
          label={text.department}
          options={dealer.departments.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <UrgentFields {...form} />
        <PersonFields dealer={dealer} {...form} legend={text.customer} phoneFirst />
        <InputField
          {...form}
          name="registration"
          label={details.registration}
          autocomplete="off"
          most={20}
          short
          optional
        />
        <LeaseEnd dealer={dealer} {...form} />
        <KnownHint dealer={dealer.id} reader={reader} now={props.now} known={props.known} />
        <OwedFields {...props} />
      </>
    ),
  });
}

/** A promise; or, said expressly, none. */
function OwedFields(props: NewCasePageProps) {
  const { dealer: document, staff, reader, state, now, etag, full, partners } = props;
  const text = sheetTexts(reader.language).sheet;
  const form = { language: reader.language, state };
  const department = valueOf(state, "department");
  return (
    <>
      <AskPartner {...form} partners={partners} />
      <DueFields
        sheet={{ reader, now, desk: { staff, dealer: { document, etag } } }}
        department={department === "" ? (document.departments[0]?.id ?? "") : department}
        anyDepartment
        state={state}
        others={[
          ...leadTimeChoice(partners, reader.language),
          { value: NOTHING, label: text.nothingOwed },
        ]}
        full={full}
      />
      <SelectField
        {...form}
        name="owner"
        label={text.promiseOwner}
        options={[{ value: "", label: text.ownerMe }]}
        others={{ label: text.ownerOthers, options: peopleOf(document) }}
      />
      <InputField
        {...form}
        name="what"
        label={text.promiseWhat}
        hint={text.promiseWhatFromTopic}
        autocomplete="off"
        most={500}
        optional
      />
      <TextField {...form} name="said" label={text.whatWasSaid} most={2_000} optional />
    </>
  );
}

/** Each with their departments: a call belongs to one of the case's own. */
function peopleOf({ staff, departments }: Dealer): Option[] {
  const nameOf = (id: string) => departments.find((one) => one.id === id)?.name ?? id;
  return staff.map(({ id, name, departments: theirs }) => ({
    value: id,
    label: theirs.length === 0 ? name : `${name} · ${theirs.map(nameOf).join(", ")}`,
  }));
}
