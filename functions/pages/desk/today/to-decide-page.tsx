import type { Affected } from "../../../../shared/booking/agenda/upcoming.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { Case } from "../../../../shared/story/parts/case.schema.ts";
import { serviceName } from "../../case/frame/service-name.ts";
import { moment } from "../../reader/when.ts";
import { deskTexts } from "../../text/desk-texts.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";
import { troubleText } from "../../text/trouble-text.ts";
import { deskFrame } from "../frame/at-dealer.ts";
import type { AtDealer } from "../frame/at-dealer.ts";
import { deskPage } from "../frame/desk-page.tsx";
import { deskCaseHref } from "../sheet/sheet.ts";
import { visitHref } from "../visit/visit-href.ts";

type ToDecidePageProps = AtDealer & {
  readonly affected: readonly Affected[];
  readonly matters: ReadonlyMap<string, Case>;
};

/** Every visit still to come that the dealer's document has something against. */
export function toDecidePage(props: ToDecidePageProps): Answer {
  const { dealer, reader, affected } = props;
  const text = deskTexts(reader.language).find;
  return deskPage(200, {
    title: text.toDecide,
    ...deskFrame(props),
    place: "today",
    live: true,
    children: (
      <>
        <div class="stack">
          <a class="back" href={`/desk/dealers/${dealer.id}/today`}>
            ← {text.todayTitle}
          </a>
          <h1>{text.toDecide}</h1>
          <p class="quiet">{affected.length === 0 ? text.nothingToDecide : text.toDecideLead}</p>
        </div>
        <ol class="due-list">
          {affected.map((one) => (
            <Line {...props} one={one} />
          ))}
        </ol>
      </>
    ),
  });
}

type LineProps = ToDecidePageProps & { readonly one: Affected };

function Line({ dealer, reader, matters, one: { appointment, trouble } }: LineProps) {
  const { language } = reader;
  const { reference, id, start, resources } = appointment;
  return (
    <li class="due due-late">
      <div class="due-when">
        <strong>{moment(reader, start)}</strong>
        <span class="quiet small">{serviceName(dealer, appointment, reader.language)}</span>
      </div>
      <div>
        <h3>
          <a href={deskCaseHref(reference, id)}>
            {matters.get(reference)?.customer.name ?? reference}
          </a>
        </h3>
        <p>{resources.map(({ name }) => name).join(", ")}</p>
      </div>
      <div class="stack-close">
        <p class="due-tags">
          <span class="tag tag-danger">{troubleText(trouble, language)}</span>
        </p>
        <div class="visit-actions">
          <a href={visitHref(appointment, "change")}>{sheetTexts(language).visit.move}</a>
          <a href={deskCaseHref(reference, id)}>{deskTexts(language).find.asIsDo}</a>
        </div>
      </div>
    </li>
  );
}
