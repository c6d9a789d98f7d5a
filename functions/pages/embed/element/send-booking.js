import { ask } from "./read-json.js";

const MOST_TRIES = 4;

/**
 * Books, under a key that books once however often it is sent. Whatever the server asks for on the way is done:
 * it is asked again after the time it names, and work is proven where it wants some.
 */
export async function sendBooking({ home, say, tell }, body, key) {
  let proof;
  for (let tries = 1; ; tries += 1) {
    const answer = await ask(`${home}/v1/appointments`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "idempotency-key": key,
        ...(proof && { "kept-proof": proof }),
      },
      body: JSON.stringify(body),
    });
    if (tries === MOST_TRIES) return answer;
    if (answer.code === "proof-required") {
      tell(say("working"));
      const { prove } = await import(`${home}/embed/v1/proof.js`);
      proof = await prove(answer.body.challenge);
    } else if (answer.status === 503) {
      await new Promise((resolve) => setTimeout(resolve, Math.min(answer.seconds, 5) * 1000));
    } else return answer;
  }
}

/** Of this booking, wherever it is pressed. */
export function newKey() {
  return [...crypto.getRandomValues(new Uint8Array(16))].join("-");
}
