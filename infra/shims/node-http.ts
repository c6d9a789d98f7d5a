/**
 * Stands in for `node:http` in the bundles. An ESM import of the builtin reads all its exports, among
 * them lazy ones that load a WebSocket client: 31 ms of a cold start. Asking for the module does not.
 */
const http = process.getBuiltinModule("node:http");

export const { Agent, request, get, STATUS_CODES } = http;
export default http;
