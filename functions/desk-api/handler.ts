import "./desk-part.ts";
import { behindEdge } from "../../shared/platform/http/behind-edge.ts";
import { httpFunction } from "../../shared/platform/http/http-function.ts";
import { openRequestDependencies } from "../wiring/open-request-dependencies.ts";
import { served } from "../wiring/route.ts";
import { deskRoutes } from "./routes.ts";

const dependencies = openRequestDependencies();

export const handler = behindEdge(httpFunction(served(deskRoutes, () => dependencies)));
