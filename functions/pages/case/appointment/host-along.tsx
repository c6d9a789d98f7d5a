import { readerAt } from "../../reader/reader-at.ts";
import { bookingTexts } from "../../text/booking-texts.ts";
import { Facts } from "../../views/facts.tsx";
import type { Changing } from "./change-frame.tsx";
import { ANYBODY } from "./host-of-move.ts";
import type { HostsOfMove } from "./host-of-move.ts";

/** Whom they ask for goes along with the form. */
export function HostAlong({ host }: Pick<Changing, "host">) {
  return host === undefined ? null : <input type="hidden" name="host" value={host ?? ANYBODY} />;
}

/** Who shall receive them, where they asked for somebody, then or now. */
export function Receiving(props: Changing & { readonly hosts: HostsOfMove }) {
  const { dealer, appointment, hosts, host = appointment.host } = props;
  if (host === undefined) return null;
  const { language } = readerAt(dealer);
  const found = [...hosts.now, ...hosts.others].find(({ id }) => id === host);
  const { anybody, withName } = bookingTexts(language).booking;
  const value = found?.name ?? anybody;
  return <Facts facts={[{ name: withName, value }]} />;
}
