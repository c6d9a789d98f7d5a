import { HostField } from "../../times/host-field.tsx";
import { bookingTexts } from "../../text/booking-texts.ts";
import { caseTexts } from "../../text/case-texts.ts";
import { readerAt } from "../../reader/reader-at.ts";
import { changeHref } from "./change-frame.tsx";
import type { Changing } from "./change-frame.tsx";
import { ANYBODY } from "./host-of-move.ts";
import type { HostsOfMove } from "./host-of-move.ts";

/** Who shall receive them at the new time: a plain GET, folded until somebody wants it. */
export function AnotherHost(props: Changing & { readonly hosts: HostsOfMove }) {
  const { dealer, appointment, hosts, host = appointment.host } = props;
  const { now, others } = hosts;
  if (now.length + others.length === 0) return null;
  const { language } = readerAt(dealer);
  const text = bookingTexts(language).booking;
  const { asNow } = caseTexts(language).ofCase;
  return (
    <details class="stack">
      <summary>{text.extras(false, true)}</summary>
      <form method="get" action={changeHref({ ...props, host: undefined })} class="stack">
        <HostField
          language={language}
          state={{ values: { host: host ?? ANYBODY }, problems: [] }}
          anybody={ANYBODY}
          hosts={[...now.map(({ id, name }) => ({ id, name: asNow(name) })), ...others]}
        />
        <button class="button button-quiet" type="submit">
          {text.showTimes}
        </button>
      </form>
    </details>
  );
}
