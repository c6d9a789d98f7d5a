import { calling } from "./calling.ts";

/** What a bomber would have somebody read. */
export const BAIT = "https://evil.example/prize";

type Bombed = { readonly sent: number; readonly taken: number; readonly statuses: Set<number> };

/**
 * Has as much mailed to one person as can be: new cases under every spelling of the address, and in each that
 * is taken the link again, another contact and a claim, all with a link of theirs in it.
 */
export async function bombersMailVictim(
  {
    url,
    dealer,
    mailbox,
  }: { readonly url: string; readonly dealer: string; readonly mailbox: string },
  requests: number,
): Promise<Bombed> {
  const statuses = new Set<number>();
  const post = async (path: string, body: object, headers: Record<string, string> = {}) => {
    const answer = await calling(url + path, { method: "POST", body, headers });
    statuses.add(answer.status);
    return answer;
  };
  let [sent, taken] = [0, 0];
  while (sent < requests) {
    const email = `${mailbox}+${sent}@gmail.com`;
    const { status, body } = await post("/v1/callbacks", {
      dealer,
      topic: `You have won: ${BAIT}`,
      message: BAIT,
      contact: { channels: ["email"] },
      customer: { name: "Your Prize", email },
    });
    sent += 1;
    if (status !== 201) continue;
    taken += 1;
    const authorization = `Bearer ${body.caseToken}`;
    for (let link = 0; link < 3; link += 1)
      await post(`/v1/cases/${body.reference}/link`, { email });
    await post(
      `/v1/cases/${body.reference}/commitments`,
      { what: BAIT, due: { by: "tomorrow" } },
      { authorization },
    );
    sent += 4;
  }
  return { sent, taken, statuses };
}
