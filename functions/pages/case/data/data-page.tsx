import type { dataPromise } from "../../../../shared/commitments/make/ask-for-data.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { readerAt } from "../../reader/reader-at.ts";
import { moment } from "../../reader/when.ts";
import { caseTexts } from "../../text/case-texts.ts";
import { Actions } from "../../views/actions.tsx";
import type { OpenStory } from "../access/open-story.ts";
import { CaseForm } from "../frame/case-form.tsx";
import { caseHref } from "../frame/case-href.ts";
import { matterPage } from "../frame/matter-page.tsx";

type Want = "export" | "erase";

type DataPageProps = {
  readonly opened: OpenStory;
  /** What would be promised to whoever asks now. */
  readonly promise: Awaited<ReturnType<typeof dataPromise>>;
  readonly keys: Readonly<Record<Want, string>>;
};

/** What the customer may ask about their data, what becomes of it, and a button for each. */
export function dataPage(props: DataPageProps): Answer {
  const { dealer, story } = props.opened;
  const reader = readerAt(dealer);
  const text = caseTexts(reader.language).data;
  const { owner, due } = props.promise;
  return matterPage(dealer, {
    title: text.title,
    back: caseHref(story.case.reference),
    lead: text.lead,
    children: (
      <>
        <p>{text.answeredBy(owner.name, moment(reader, due.dueAt))}</p>
        <Wish {...props} want="export" title={text.copyTitle} body={text.copyBody} />
        <Wish {...props} want="erase" title={text.forgetTitle} body={text.forgetBody} />
      </>
    ),
  });
}

type WishProps = DataPageProps & {
  readonly want: Want;
  readonly title: string;
  readonly body: string;
};

function Wish({ opened, keys, want, title, body }: WishProps) {
  const { dealer, story, formToken } = opened;
  const { reference } = story.case;
  const reader = readerAt(dealer);
  const text = caseTexts(reader.language).data;
  const asked = story.commitments.find(
    ({ personalData, status }) => personalData === want && status === "open",
  );
  return (
    <section class="card stack">
      <h2>{title}</h2>
      <p>{body}</p>
      {asked === undefined ? (
        <CaseForm action={`${caseHref(reference)}/data`} token={formToken}>
          <input type="hidden" name="key" value={keys[want]} />
          <input type="hidden" name="want" value={want} />
          <Actions
            press={want === "export" ? text.copyDo : text.forgetDo}
            danger={want === "erase"}
          />
        </CaseForm>
      ) : (
        <p class="note">
          {text.asked(moment(reader, asked.dueAt))}{" "}
          <a href={caseHref(reference, asked.id)}>{text.toPromise}</a>
        </p>
      )}
    </section>
  );
}
