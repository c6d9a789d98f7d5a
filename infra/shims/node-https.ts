/** Stands in for `node:https` in the bundles, for the reason given in `node-http.ts`. */
const https = process.getBuiltinModule("node:https");

export const { Agent, request, get } = https;
export default https;
