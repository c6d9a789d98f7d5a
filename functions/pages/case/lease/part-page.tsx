import type { AwaitedFile } from "../../../../shared/files/await-file.ts";
import { INSPECTION_POLICY } from "../../../../shared/self-inspection/note-part.ts";
import type { PartAsked } from "../../../../shared/self-inspection/parts-asked.ts";
import type { InspectedPart } from "../../../../shared/story/parts/self-inspection.schema.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { EMPTY_FORM } from "../../forms/form-state.ts";
import type { FormState } from "../../forms/form-state.ts";
import { FILE } from "../../forms/read-file-form.ts";
import { readerAt } from "../../reader/reader-at.ts";
import { filesTexts } from "../../text/files-texts.ts";
import { leaseTexts } from "../../text/lease-texts.ts";
import { Actions } from "../../views/actions.tsx";
import { ErrorSummary } from "../../views/error-summary.tsx";
import {
  Field,
  InputField,
  RadioField,
  SelectField,
  TextField,
  described,
} from "../../views/field.tsx";
import { sizeScript } from "../../views/page-files.built.ts";
import type { OpenStory } from "../access/open-story.ts";
import { CaseForm } from "../frame/case-form.tsx";
import { matterPage } from "../frame/matter-page.tsx";
import { inspectionHref } from "./lease-href.ts";
import { partName } from "./part-name.ts";

type PartProps = {
  readonly opened: OpenStory;
  readonly part: PartAsked;
  /** What is wrong with what was sent. */
  readonly note?: string | undefined;
};

const IMAGES = "image/jpeg,image/png,image/webp";

/** A photo first: it goes to the bucket by itself and leads back, so nothing that was typed is lost by it. */
export function photoPage({ opened, part, note }: PartProps, awaited: AwaitedFile): Answer {
  const { dealer, story } = opened;
  const { language } = readerAt(dealer);
  const text = leaseTexts(language).self;
  const { reference } = story.case;
  const { url, fields, mostBytes } = awaited;
  const field = {
    language,
    state: EMPTY_FORM,
    name: FILE,
    label: text.photo,
    hint: text.photoHint,
  };
  const most = "15 MB";
  return matterPage(dealer, {
    status: note === undefined ? 200 : 422,
    title: partName(part, language),
    back: inspectionHref(reference),
    above: note === undefined ? undefined : <p class="note">{note}</p>,
    scripts: [sizeScript],
    sendsTo: url,
    children: (
      <>
        <form method="post" action={url} enctype="multipart/form-data" class="stack">
          {Object.entries(fields).map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          <Field {...field}>
            <input
              id={FILE}
              name={FILE}
              type="file"
              required
              accept={IMAGES}
              data-most-bytes={mostBytes}
              data-too-large={filesTexts(language).files.tooLarge(`> ${most}`, most)}
              {...described(field)}
            />
          </Field>
          <Actions press={text.sendPhoto} />
        </form>
        <p>
          <a href={`${inspectionHref(reference, part.id)}?photo=later`}>{text.without}</a>
        </p>
      </>
    ),
  });
}

type AnswerProps = PartProps & {
  /** One that has just arrived. */
  readonly photo?: string | undefined;
  readonly said: InspectedPart | undefined;
  readonly state: FormState;
};

/** What the part is like. */
export function partPage({ opened, part, photo, said, state, note }: AnswerProps): Answer {
  const { dealer, story, formToken } = opened;
  const { language } = readerAt(dealer);
  const text = leaseTexts(language).self;
  const { reference } = story.case;
  const here = inspectionHref(reference, part.id);
  const form = { language, state };
  return matterPage(dealer, {
    status: state.problems.length > 0 ? 422 : 200,
    title: partName(part, language),
    back: inspectionHref(reference),
    above: <ErrorSummary language={language} state={state} />,
    children: (
      <>
        {note === undefined ? null : <p class="note">{note}</p>}
        <PhotoWays {...{ reference, part, photo, said, text }} />
        <CaseForm action={here} token={formToken}>
          {photo === undefined ? null : <input type="hidden" name="photo" value={photo} />}
          {part.id === "odometer" ? <OdometerFields {...form} /> : null}
          <RadioField
            {...form}
            name="state"
            label={text.state}
            options={(["fine", "damaged"] as const).map((value) => ({
              value,
              label: text.states[value],
            }))}
          />
          <TextField
            {...form}
            name="text"
            label={text.text}
            most={INSPECTION_POLICY.mostLetters}
            optional
          />
          <Actions press={text.save} />
        </CaseForm>
      </>
    ),
  });
}

type PhotoWaysProps = Pick<AnswerProps, "part" | "photo" | "said"> & {
  readonly reference: string;
  readonly text: ReturnType<typeof leaseTexts>["self"];
};

/** To see the one that is there, or to send another. */
function PhotoWays({ reference, part, photo, said, text }: PhotoWaysProps) {
  if (photo !== undefined) return <p class="note">{text.arrived}</p>;
  const known = said?.photo;
  const another = `${inspectionHref(reference, part.id)}?photo=new`;
  if (known === undefined) {
    return (
      <p>
        <a href={another}>{text.add}</a>
      </p>
    );
  }
  return (
    <p class="more">
      <a href={inspectionHref(reference, part.id, known)} target="_blank" rel="noopener">
        {text.seePhoto}
      </a>
      <a href={another}>{text.another}</a>
    </p>
  );
}

function OdometerFields(form: { readonly language: string; readonly state: FormState }) {
  const text = leaseTexts(form.language).self;
  return (
    <div class="pair">
      <InputField
        {...form}
        name="odometer"
        label={text.odometer}
        autocomplete="off"
        most={9}
        short
      />
      <SelectField
        {...form}
        name="unit"
        label={text.unit}
        options={(["mi", "km"] as const).map((value) => ({ value, label: text.units[value] }))}
      />
    </div>
  );
}
