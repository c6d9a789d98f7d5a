import * as z from "zod";
import { may } from "../../../../shared/directory/rights/rights.ts";
import type { Problem } from "../../../../shared/kernel/problem.ts";
import { instantTextSchema } from "../../../../shared/kernel/time.schema.ts";
import { toOffsetText } from "../../../../shared/kernel/zone.ts";
import type { FormState } from "../../forms/form-state.ts";
import { clock, moment } from "../../reader/when.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";
import { InputField } from "../../views/field.tsx";
import type { CaseAtDesk } from "../../../../shared/case/access/staff-case.ts";
import type { Sheet } from "../sheet/sheet.ts";

const fullSchema = z.object({
  reason: z.literal("no-room"),
  alternatives: z.array(instantTextSchema),
  load: z
    .object({
      from: instantTextSchema,
      to: instantTextSchema,
      promised: z.int(),
      most: z.int().optional(),
    })
    .optional(),
});
export type Full = z.output<typeof fullSchema>;

/** What is promised already, and when else, where that is why a time was refused. */
export function fullOf({ members }: Problem): Full | undefined {
  return fullSchema.safeParse(members).data;
}

/** Who promises where; the case may not be there yet. */
export type Promising = Pick<Sheet, "reader" | "now"> & {
  readonly desk: Pick<CaseAtDesk, "staff" | "dealer">;
};

type NoRoomProps = {
  readonly sheet: Promising;
  readonly state: FormState;
  readonly full: Full | undefined;
};

/** One press takes a time that holds; whoever leads may say why it must be the other one all the same. */
export function NoRoom({ sheet, state, full }: NoRoomProps) {
  if (full === undefined) return null;
  const { reader, desk } = sheet;
  const { language, zone } = reader;
  const text = sheetTexts(language).sheet;
  const { alternatives, load } = full;
  return (
    <div class="card stack">
      {/* What Enter in a field presses: the form's own button, and none of these times. */}
      <button class="visually-hidden" type="submit" tabindex={-1} aria-hidden="true">
        {text.promiseDo}
      </button>
      {load?.most === undefined ? null : (
        <p>
          {text.loadOf(
            load.promised,
            load.most,
            `${clock(reader, load.from)}–${clock(reader, load.to)}`,
          )}
        </p>
      )}
      <div class="press">
        {alternatives.map((at) => (
          <button
            class="button button-quiet"
            type="submit"
            name="alternative"
            value={toOffsetText(zone, at)}
          >
            {text.byThen(moment(reader, at))}
          </button>
        ))}
      </div>
      {may(desk.staff, "promise:overbook") ? (
        <InputField
          language={language}
          state={state}
          name="override"
          label={text.overbook}
          hint={text.overbookHint}
          autocomplete="off"
          most={500}
          optional
        />
      ) : null}
    </div>
  );
}
