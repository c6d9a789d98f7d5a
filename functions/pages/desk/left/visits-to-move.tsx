import { serviceName } from "../../case/frame/service-name.ts";
import { moment } from "../../reader/when.ts";
import { deskTexts } from "../../text/desk-texts.ts";
import { leftTexts } from "../../text/left-texts.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";
import { troubleText } from "../../text/trouble-text.ts";
import { DeskForm } from "../frame/desk-page.tsx";
import { deskCaseHref } from "../sheet/sheet.ts";
import { visitHref } from "../visit/visit-href.ts";
import { pickField, wayField, wayValue } from "./chosen.ts";
import { leftHref } from "./left-href.ts";
import type { LeftPageProps, VisitRow } from "./left-page.tsx";
import { Further, OfPage } from "./of-page.tsx";

/** The visits of this page, each with the times it could go to, and the buttons that move them. */
export function VisitsToMove(props: LeftPageProps) {
  const { dealer, reader, session, places, progress, visits } = props;
  const { rows, total, next } = visits;
  if (total === 0) return null;
  const { language } = reader;
  const text = leftTexts(language).left;
  const shown = rows.filter(({ ways }) => ways.length > 0).map(({ appointment }) => appointment);
  return (
    <section class="stack" aria-labelledby="visits">
      <h2 id="visits">
        {text.visits} <span class="quiet">({total})</span>
      </h2>
      <p class="quiet">{deskTexts(language).find.toDecideLead}</p>
      <DeskForm action={`${leftHref(dealer.id)}/move`} token={session.formToken}>
        <OfPage {...{ places, progress, total, shown }} kind="visits" />
        {shown.length === 0 ? null : (
          <div class="stack-close">
            <p>{text.willHear}</p>
            <p class="actions">
              <button class="button" type="submit">
                {text.moveChosen}
              </button>
              <button class="button button-quiet" type="submit" name="all" value="yes">
                {text.moveShown(shown.length)}
              </button>
            </p>
          </div>
        )}
        <ol class="due-list">
          {rows.map((row) => (
            <Row {...props} row={row} />
          ))}
        </ol>
      </DeskForm>
      <Further {...{ language, places, next }} dealer={dealer.id} by="after" />
    </section>
  );
}

type RowProps = LeftPageProps & { readonly row: VisitRow };

function Row({ dealer, reader, row }: RowProps) {
  const { appointment, trouble, name } = row;
  const { language } = reader;
  const { reference, id, start, resources } = appointment;
  return (
    <li class="due due-late">
      <div class="due-when">
        <strong>{moment(reader, start)}</strong>
        <span class="quiet small">{serviceName(dealer, appointment, language)}</span>
      </div>
      <div>
        <h3>
          <a href={deskCaseHref(reference, id)}>{name}</a>
        </h3>
        <p>{resources.map((resource) => resource.name).join(", ")}</p>
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
      <Ways reader={reader} row={row} />
    </li>
  );
}

function Ways({
  reader,
  row: { appointment, name, ways, isClosed },
}: Pick<RowProps, "reader" | "row">) {
  if (isClosed) return null;
  const text = leftTexts(reader.language).left;
  if (ways.length === 0) return <p class="due-pick quiet small">{text.noTime}</p>;
  const { start: booked } = appointment;
  return (
    <div class="due-pick">
      <label class="check">
        <input type="checkbox" name={pickField(appointment)} value="yes" />
        <span>{text.choose(name)}</span>
      </label>
      <select name={wayField(appointment)} aria-label={text.newTime(name)}>
        {ways.map((way) => (
          <option value={wayValue(way)}>
            {way.start === booked
              ? text.sameTime(moment(reader, way.start))
              : moment(reader, way.start)}
          </option>
        ))}
      </select>
    </div>
  );
}
