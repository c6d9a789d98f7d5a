/** The offset of one zone at an instant, both in milliseconds. */
type OffsetOf = (at: number) => number;

/**
 * Lets `read` ask for a zone's offsets as the runtime's time-zone data has them.
 *
 * `Intl` knows them too, but its first formatter costs a cold start 17 ms, more than all else that a
 * listing does. `Date` has them at once for the zone in `TZ`, which is set while `read` runs and not a
 * moment longer; nothing else here reads local time. Where `Date` does not follow `TZ` (in a worker
 * thread) or may not know the zone's name, it is `Intl` all the same.
 */
export function hostOffsets<Read>(zone: string, read: (offsetOf: OffsetOf) => Read): Read {
  if (!HOST_NAMES.test(zone) || !followsZone()) return read(intlOffset(zone));
  let isUtc = true;
  const found = withZone(zone, () =>
    read((at) => {
      const offset = localOffset(at);
      isUtc &&= offset === 0;
      return offset;
    }),
  );
  // That is what an unknown name looks like.
  return isUtc ? read(intlOffset(zone)) : found;
}

/** `Area/Location`. ICU takes no name with a digit from `TZ`, and some short ones mean other zones. */
const HOST_NAMES = /^[A-Z][A-Za-z]+\/[A-Za-z_/-]+$/;

let follows: boolean | undefined;

/** The two are never the same. */
function followsZone(): boolean {
  const at = 0;
  follows ??=
    withZone("Asia/Tokyo", () => localOffset(at)) !==
    withZone("America/New_York", () => localOffset(at));
  return follows;
}

function withZone<Read>(zone: string, read: () => Read): Read {
  const before = process.env["TZ"];
  process.env["TZ"] = zone;
  try {
    return read();
  } finally {
    if (before === undefined) delete process.env["TZ"];
    else process.env["TZ"] = before;
  }
}

function localOffset(at: number): number {
  const date = new Date(at);
  const wall = Date.UTC(
    date.getFullYear(),
    date.getMonth(),
    date.getDate(),
    date.getHours(),
    date.getMinutes(),
    date.getSeconds(),
    date.getMilliseconds(),
  );
  return wall - at;
}

/** @throws RangeError when there is no such zone. */
function intlOffset(zone: string): OffsetOf {
  const formatter = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  return (at) => {
    const parts = new Map(
      formatter.formatToParts(at).map(({ type, value }) => [type, Number(value)]),
    );
    const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
    const wall = Date.UTC(
      part("year"),
      part("month") - 1,
      part("day"),
      part("hour"),
      part("minute"),
      part("second"),
    );
    // It prints whole seconds.
    return wall - Math.floor(at / 1_000) * 1_000;
  };
}
