import { calling } from "./calling.ts";
import { proofOf } from "./solving.ts";

type Target = {
  readonly url: string;
  readonly dealer: string;
  readonly service: string;
  readonly from: string;
  readonly to: string;
};

type Loot = {
  readonly sent: number;
  readonly booked: readonly { readonly reference: string; readonly token: string }[];
  /** Asked for work. */
  readonly asked: number;
  readonly refused: number;
};

/** Takes one listed time after the other under made-up names, and works for it where asked and willing. */
export async function botsFillTheWeek(
  target: Target,
  { requests, works }: { readonly requests: number; readonly works: boolean },
): Promise<Loot> {
  const booked: { reference: string; token: string }[] = [];
  let [sent, asked, refused] = [0, 0, 0];
  while (sent < requests) {
    const days = [...Map.groupBy(await freeStarts(target), (at) => at.slice(0, 10)).values()];
    const start = days[sent % Math.max(1, days.length)]?.[0];
    if (start === undefined) break;
    let headers: Record<string, string> = {};
    for (let attempt = 0; attempt < 2 && sent < requests; attempt += 1) {
      sent += 1;
      const answer = await calling(`${target.url}/v1/appointments`, {
        method: "POST",
        body: {
          dealer: target.dealer,
          service: target.service,
          start,
          customer: { name: "John Smith", email: `bot-${target.dealer}-${sent}@example.com` },
        },
        headers,
      });
      if (answer.status === 201) {
        booked.push({ reference: answer.body.reference, token: answer.body.caseToken });
        break;
      }
      if (answer.status !== 428) refused += 1;
      else asked += 1;
      if (answer.status !== 428 || !works) break;
      headers = { "kept-proof": proofOf(answer.body.challenge) };
    }
  }
  return { sent, booked, asked, refused };
}

/** What is still offered to everybody. */
export async function freeStarts({ url, dealer, service, from, to }: Target): Promise<string[]> {
  const path = `/v1/dealers/${dealer}/services/${service}/slots?from=${from}&to=${to}`;
  const { body } = await calling(url + path);
  return body.days.flatMap(({ slots }: { slots: { start: string }[] }) =>
    slots.map(({ start }) => start),
  );
}
