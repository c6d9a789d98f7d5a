import { isElsewhere } from "../../../../shared/directory/look/picture-address.ts";
import { PICTURE_TYPES } from "../../../../shared/pictures/picture-types.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { FILE } from "../../forms/read-file-form.ts";
import { EMPTY_FORM } from "../../forms/form-state.ts";
import type { FormState } from "../../forms/form-state.ts";
import { picturesTexts } from "../../text/pictures-texts.ts";
import { Actions } from "../../views/actions.tsx";
import { ErrorSummary } from "../../views/error-summary.tsx";
import { Field, described } from "../../views/field.tsx";
import { DeskForm, deskPage } from "../frame/desk-page.tsx";
import type { PictureFrame } from "./picture-frame.ts";

type Said = {
  /** What was asked for has been done. */
  readonly isDone?: boolean;
  /** Another picture hangs there than the form showed. */
  readonly isChanged?: boolean;
  /** What is wrong with the file. */
  readonly problem?: string;
};

/** What hangs there now, and the forms to replace it and to take it down. */
export function picturePage(frame: PictureFrame, said: Said): Answer {
  const { isDone = false, isChanged = false, problem } = said;
  const { around, title, lead, back } = frame;
  const { language } = around;
  const text = picturesTexts(language).pictures;
  const state: FormState =
    problem === undefined
      ? EMPTY_FORM
      : { values: {}, problems: [{ field: FILE, message: problem }] };
  const faulty = isChanged || problem !== undefined;
  return deskPage(faulty ? 422 : 200, {
    ...around,
    title,
    faulty,
    children: (
      <>
        <a class="back" href={back.href}>
          ← {back.label}
        </a>
        {faulty ? (
          <ErrorSummary language={language} state={state}>
            {isChanged ? <p>{text.changed}</p> : null}
          </ErrorSummary>
        ) : null}
        {isDone ? (
          <p class="note note-good" role="status">
            {frame.present === undefined ? text.takenDown : text.hung}
          </p>
        ) : null}
        <div class="stack">
          <h1>{title}</h1>
          <p class="quiet">{lead}</p>
        </div>
        <Present {...frame} />
        <Upload frame={frame} state={state} />
      </>
    ),
  });
}

function Present({ around, href, present = "", address }: PictureFrame) {
  const text = picturesTexts(around.language).pictures;
  if (address === undefined) return <p>{text.none}</p>;
  return (
    <section class="card stack-close" aria-labelledby="now">
      <h2 id="now">{text.now}</h2>
      {isElsewhere(address) ? (
        <p>
          {text.elsewhere} <a href={address}>{address}</a>
        </p>
      ) : (
        <img class="hanging" src={address} alt={text.now} />
      )}
      <DeskForm action={href} token={around.session.formToken} withFile>
        <input type="hidden" name="seen" value={present} />
        <input type="hidden" name="remove" value="yes" />
        <Actions press={text.takeDown} danger />
      </DeskForm>
    </section>
  );
}

type UploadProps = { readonly frame: PictureFrame; readonly state: FormState };

function Upload({ frame, state }: UploadProps) {
  const { around, href, hint, types, present = "" } = frame;
  const { language } = around;
  const text = picturesTexts(language).pictures;
  const field = { language, state, name: FILE, label: text.file, hint };
  const accept = types.map((type) => PICTURE_TYPES[type]).join(",");
  return (
    <DeskForm action={href} token={around.session.formToken} withFile>
      <input type="hidden" name="seen" value={present} />
      <Field {...field}>
        <input id={FILE} name={FILE} type="file" accept={accept} {...described(field)} />
      </Field>
      <Actions press={text.upload} />
    </DeskForm>
  );
}
