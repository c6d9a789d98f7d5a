import { randomUUID } from "node:crypto";
import type { Handle, Request, Response } from "./serve.ts";
import { json } from "./serve.ts";
import { ServiceRefusal } from "./service-refusal.ts";

/** Wraps an emulated service: its refusals go out as the REST JSON protocol says. */
export function awsRestJson(handle: (request: Request) => Promise<unknown>): Handle {
  return async (request) => {
    try {
      return json(200, (await handle(request)) ?? {}, { "x-amzn-requestid": randomUUID() });
    } catch (error) {
      if (error instanceof ServiceRefusal) return refusal(error.status, error.code, error.message);
      throw error;
    }
  };
}

export function refusal(status: number, code: string, message: string): Response {
  return json(
    status,
    { message, Message: message },
    { "x-amzn-errortype": code, "x-amzn-requestid": randomUUID() },
  );
}

/** @throws ServiceRefusal when the body is not JSON. */
export function bodyOf(request: Request): unknown {
  try {
    return request.body.length === 0 ? {} : JSON.parse(request.body.toString("utf8"));
  } catch {
    throw new ServiceRefusal(400, "SerializationException", "The body is not JSON.");
  }
}
