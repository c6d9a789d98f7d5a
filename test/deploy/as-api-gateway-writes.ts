import { renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { manifest } from "../../functions/manifest.ts";

const WRAPPER = `import { handler as real } from "./real.mjs";
export const handler = ({ pathParameters, ...event }, context) =>
  real(pathParameters === null ? event : { ...event, pathParameters }, context);
`;

/**
 * MiniStack writes `"pathParameters": null` where API Gateway leaves the member out. The bundles stay
 * as they were built; a few lines in front of them write events as API Gateway does.
 */
export function takeEventsAsApiGatewayWrites(bundles: string): void {
  for (const { name, trigger } of manifest) {
    if (trigger.kind !== "http") continue;
    const bundle = path.join(bundles, name, "index.mjs");
    renameSync(bundle, path.join(bundles, name, "real.mjs"));
    writeFileSync(bundle, WRAPPER);
  }
}
