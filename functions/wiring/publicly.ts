import { operationsBehind } from "./operation.ts";

/** For anybody. */
export const publicly = operationsBehind("public", () => ({ caller: undefined }));
