import { spanOfBlock } from "../../../../shared/booking/blocks/block-time.ts";
import type { Block } from "../../../../shared/booking/blocks/block.schema.ts";
import { may } from "../../../../shared/directory/rights/rights.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { dayText } from "../../reader/day-text.ts";
import { clock, moment } from "../../reader/when.ts";
import { planTexts } from "../../text/plan-texts.ts";
import { deskFrame } from "../frame/at-dealer.ts";
import type { AtDealer } from "../frame/at-dealer.ts";
import { DeskForm, deskPage } from "../frame/desk-page.tsx";

type BlocksPageProps = AtDealer & {
  readonly blocks: readonly Block[];
  /** Where the next page begins. */
  readonly next: string | undefined;
  readonly now: Instant;
};

/** All that is blocked from today on, each with who did it and why, and what was taken away. */
export function blocksPage(props: BlocksPageProps): Answer {
  const { dealer, reader, blocks, next } = props;
  const text = planTexts(reader.language).plan;
  const at = `/desk/dealers/${dealer.id}/plan`;
  return deskPage(200, {
    title: text.blocks,
    ...deskFrame(props),
    place: "plan",
    children: (
      <>
        <div class="stack">
          <a class="back" href={at}>
            ← {text.back}
          </a>
          <h1>{text.blocks}</h1>
          <p>
            <a href={`${at}/block`}>{text.block}</a>
          </p>
          {blocks.length === 0 ? <p class="note">{text.nothingBlocked}</p> : null}
        </div>
        <ol class="due-list">
          {blocks.map((block) => (
            <Line {...props} block={block} />
          ))}
        </ol>
        {next === undefined ? null : (
          <p>
            <a href={`${at}/blocks?cursor=${next}`}>{text.further}</a>
          </p>
        )}
      </>
    ),
  });
}

function Line(props: BlocksPageProps & { readonly block: Block }) {
  const { dealer, reader, block } = props;
  const text = planTexts(reader.language).plan;
  const { resource, date, reason, series, by, madeAt, removed } = block;
  const name = dealer.resources.find(({ id }) => id === resource)?.name ?? resource;
  return (
    <li class="due">
      <div class="due-when">
        <strong>{dayText(reader, date)}</strong>
        <span class="quiet small">{timesOf(props)}</span>
      </div>
      <div>
        <h2 class="plan-line">{name}</h2>
        <p>{reason}</p>
        {series === undefined ? null : (
          <p class="quiet small">{text.series(dayText(reader, series.through))}</p>
        )}
        <p class="quiet small">{text.blockedBy(by.name, moment(reader, madeAt))}</p>
        {removed === undefined ? null : (
          <p class="small">{text.removedBy(removed.by.name, moment(reader, removed.at))}</p>
        )}
      </div>
      <Ways {...props} name={name} />
    </li>
  );
}

function Ways({
  dealer,
  staff,
  session,
  reader,
  block,
  now,
  name,
}: BlocksPageProps & {
  readonly block: Block;
  readonly name: string;
}) {
  const own = block.resource === staff.id && block.by.id === staff.id;
  const isOver = spanOfBlock(block, dealer.timeZone).until <= now;
  if (block.removed !== undefined || isOver || !may(staff, "block:remove-of", { own })) return null;
  const text = planTexts(reader.language).plan;
  const whose = <span class="visually-hidden">{` ${name}, ${dayText(reader, block.date)}`}</span>;
  return (
    <DeskForm
      action={`/desk/dealers/${dealer.id}/plan/blocks/${block.id}/remove`}
      token={session.formToken}
      plain
    >
      <button class="button button-small button-quiet" type="submit">
        {text.remove}
        {whose}
      </button>
      {block.series === undefined ? null : (
        <button class="button button-small button-quiet" type="submit" name="whole" value="yes">
          {text.removeWhole}
          {whose}
        </button>
      )}
    </DeskForm>
  );
}

function timesOf({
  block,
  dealer,
  reader,
}: Pick<BlocksPageProps, "dealer" | "reader"> & { readonly block: Block }) {
  const { from, to } = block;
  if (from === undefined && to === undefined) return planTexts(reader.language).plan.allDay;
  const span = spanOfBlock(block, dealer.timeZone);
  return `${clock(reader, span.from)}–${clock(reader, span.until)}`;
}
