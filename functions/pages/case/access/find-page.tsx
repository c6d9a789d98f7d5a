import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { PressKey } from "../../forms/form-token.tsx";
import type { FormState } from "../../forms/form-state.ts";
import { caseTexts } from "../../text/case-texts.ts";
import { Actions, Onward } from "../../views/actions.tsx";
import { ErrorSummary } from "../../views/error-summary.tsx";
import { InputField } from "../../views/field.tsx";
import { page } from "../../views/page.tsx";
import type { Host } from "../../views/around.tsx";
import { FIND_HREF } from "./find-href.ts";

type FindPageProps = {
  readonly language: string;
  /** Of whom this browser has had a case open before. */
  readonly host: Host | undefined;
  readonly press: string;
  readonly state: FormState;
  readonly status: number;
};

/**
 * Getting into a case again: by a link that goes to its address, or by a code. Nothing on it depends on
 * whether there is such a case.
 */
export function findPage({ language, host, press, state, status }: FindPageProps): Answer {
  const text = caseTexts(language).find;
  const form = { language, state };
  return page(status, {
    title: text.title,
    language,
    host,
    faulty: state.problems.length > 0,
    unlisted: true,
    children: (
      <>
        <ErrorSummary {...form} />
        <div class="stack">
          <h1>{text.title}</h1>
          <p class="quiet">{text.lead}</p>
        </div>
        <form method="post" action={FIND_HREF} class="stack" novalidate>
          <PressKey press={press} />
          <h2>{text.linkTitle}</h2>
          <ReferenceField {...form} name="reference" />
          <InputField
            {...form}
            name="contact"
            label={text.contact}
            hint={text.contactHint}
            autocomplete="on"
            most={254}
            spellcheck={false}
            autocapitalize="none"
          />
          <Actions press={text.send} />
        </form>
        <form method="post" action={FIND_HREF} class="stack" novalidate>
          <PressKey press={press} />
          <div class="stack-close">
            <h2>{text.codeTitle}</h2>
            <p class="quiet">{text.codeLead}</p>
          </div>
          <ReferenceField {...form} name="codeReference" />
          <InputField
            {...form}
            name="code"
            label={text.code}
            autocomplete="one-time-code"
            most={12}
            short
          />
          <Actions press={text.open} />
        </form>
      </>
    ),
  });
}

type ReferenceFieldProps = {
  readonly language: string;
  readonly state: FormState;
  readonly name: string;
};

function ReferenceField(props: ReferenceFieldProps) {
  const { reference, referenceHint } = caseTexts(props.language).find;
  return (
    <InputField
      {...props}
      label={reference}
      hint={referenceHint}
      autocomplete="off"
      most={40}
      spellcheck={false}
      autocapitalize="characters"
    />
  );
}

/** The same whether a link was sent or not. */
export function linkSentPage(
  { language, host }: Pick<FindPageProps, "language" | "host">,
  renewed: boolean,
): Answer {
  const text = caseTexts(language).find;
  return page(200, {
    title: text.sentTitle,
    language,
    host,
    unlisted: true,
    children: (
      <div class="stack">
        <h1>{text.sentTitle}</h1>
        <p>{renewed ? text.renewed : text.sentBody}</p>
        <p>{text.sentNothing}</p>
        <Onward href={FIND_HREF} label={text.again} />
      </div>
    ),
  });
}
