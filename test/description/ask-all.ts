import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { dealerDocument, openDealer } from "../scenarios/harness/dealers.ts";
import { Kept } from "../scenarios/harness/kept.ts";
import { preparePython } from "../python-environment.ts";
import { withRealValues } from "./real-values.ts";
import type { RealValues } from "./real-values.ts";

const PACKAGES = ["schemathesis==4.32.5"];
const DEALER = "bath";
const CHECKS = [
  "not_a_server_error",
  "status_code_conformance",
  "content_type_conformance",
  "response_schema_conformance",
  "response_headers_conformance",
];
/** Without the token the door is shut. A customer's is no door: whose case it is is not said, so it is 404. */
const STAFF_CHECKS = [...CHECKS, "ignored_auth"];
/** The same requests in each run; what is random in them comes from it. */
const SEED = "1";

/** Who asks, with which bearer token, and which of the paths: what is not theirs a stranger asks anyway. */
type Asking = {
  readonly who: string;
  readonly bearer?: string;
  readonly paths: string;
  readonly checks: readonly string[];
};

/** What of a schema's edges there is to try takes minutes, a few of its values and what follows seconds. */
const PHASES = { few: "fuzzing,stateful", all: "coverage,fuzzing,stateful" } as const;
const EXAMPLES = { few: "2", all: "25" } as const;

/**
 * `npm run test:description [-- all]`: asks every operation of the API, as it is described, as a stranger,
 * as a customer and as each role, with what schemathesis makes of the description: nothing may be answered
 * with 5xx, and nothing that is not described. Then the calls that follow from one another's answers.
 */
async function askAll(bin: string, how: keyof typeof PHASES): Promise<boolean> {
  await using kept = await Kept.standingAt("2027-05-04T10:00:00+01:00");
  await openDealer(kept, dealerDocument(DEALER, "Europe/London"));
  const { caseToken, ...values } = await someCase(kept);
  const folder = mkdtempSync(path.join(tmpdir(), "kept-description-"));
  const file = path.join(folder, "openapi.json");
  const { body: description } = await kept.call("GET", "/v1/openapi.json");
  writeFileSync(file, JSON.stringify(withRealValues(description, values)));
  const staff = async (who: string, email: string): Promise<Asking> => ({
    who,
    bearer: await kept.signIn(email),
    paths: "^/v1/admin/",
    checks: STAFF_CHECKS,
  });
  const asking: readonly Asking[] = [
    { who: "a stranger", paths: ".", checks: CHECKS },
    { who: "a customer", bearer: caseToken, paths: "^/v1/cases/", checks: CHECKS },
    await staff("an advisor", `luis@${DEALER}.example`),
    await staff("a manager", `sam@${DEALER}.example`),
    await staff("a general manager", `grace@${DEALER}.example`),
    await staff("the brand", "care@aurora.example"),
  ];
  let allRight = true;
  for (const { who, bearer, paths, checks } of asking) {
    process.stdout.write(`\n--- ${who}\n`);
    const { status } = spawnSync(
      path.join(bin, "schemathesis"),
      [
        `run ${file} --url ${kept.url} --seed ${SEED} --max-examples ${EXAMPLES[how]}`.split(" "),
        `--checks ${checks.join(",")} --phases ${PHASES[how]}`.split(" "),
        `--include-path-regex ${paths} --continue-on-failure --warnings off`.split(" "),
        bearer === undefined ? [] : ["--header", `Authorization: Bearer ${bearer}`],
      ].flat(),
      { stdio: "inherit", cwd: folder },
    );
    allRight &&= status === 0;
  }
  rmSync(folder, { recursive: true });
  return allRight;
}

/** A case with a visit and a promise, so that what is asked of them gets beyond the door. */
async function someCase(kept: Kept): Promise<RealValues & { readonly caseToken: string }> {
  const customer = { name: "Rosa Marin", email: "rosa@example.com", phone: "+442079460123" };
  const { body } = await kept.call("POST", "/v1/appointments", {
    body: { dealer: DEALER, service: "inspection", start: "2027-05-06T10:00:00+01:00", customer },
  });
  const bearer = await kept.signIn(`luis@${DEALER}.example`);
  const promised = await kept.call("POST", `/v1/admin/cases/${body.reference}/commitments`, {
    bearer,
    body: { kind: "update", what: "Word of the part", due: { at: "2027-05-05T12:00:00+01:00" } },
  });
  return {
    caseToken: body.caseToken,
    reference: body.reference,
    visit: body.appointment.id,
    promise: promised.body.id,
    dealer: DEALER,
  };
}

const python = preparePython("description-test", PACKAGES);
if (python.kind === "unreachable") {
  process.stdout.write("description test: not run (package index unreachable)\n");
} else {
  const how = process.argv.includes("all") ? "all" : "few";
  process.exitCode = (await askAll(python.bin, how)) ? 0 : 1;
}
