import { sha256Of } from "../../../shared/kernel/hash.ts";
import { HttpProblem } from "../../../shared/platform/http/http-problem.ts";
import type { HttpRequest } from "../../../shared/platform/http/request.ts";
import { readForm, refuseForeign } from "./read-form.ts";
import type { Form } from "./read-form.ts";

/** The field of the file; in the form it stands for what is in it. */
export const FILE = "file";
/** What it is called where it comes from. */
export const FILE_NAME = "fileName";

export type FileForm = { readonly form: Form; readonly request: HttpRequest };

/**
 * The fields of a form of our own that sends a file, and a request that has nothing but that file.
 * Read by the platform (RFC 7578 as the Fetch standard has it); one that sends no file may come as any other.
 * @throws HttpProblem 403 when another site sent it, 415 when it is no such form.
 */
export async function readFileForm(request: HttpRequest, publicUrl: string): Promise<FileForm> {
  const { headers, file: bytes } = request;
  if (!IS_MULTIPART.test(headers["content-type"] ?? "")) {
    const plain = { ...request, body: bytes?.toString("utf8") ?? "", file: undefined };
    return { form: readForm(plain, publicUrl), request: plain };
  }
  refuseForeign(headers, publicUrl);
  const parts = await partsOf(request);
  const fields = [...parts].flatMap(([name, value]) =>
    typeof value === "string" && value.trim() !== "" ? [[name, value.trim()] as const] : [],
  );
  const sent = parts.get(FILE);
  // A browser sends an empty one where none was chosen.
  const file =
    sent instanceof File && sent.size > 0 ? Buffer.from(await sent.arrayBuffer()) : undefined;
  const known =
    file === undefined || !(sent instanceof File)
      ? {}
      : { [FILE]: sha256Of(file.toString("base64")), [FILE_NAME]: sent.name };
  return { form: { ...Object.fromEntries(fields), ...known }, request: { ...request, file } };
}

const IS_MULTIPART = /^multipart\/form-data\s*;/i;

async function partsOf({ headers, file }: HttpRequest): Promise<FormData> {
  const type = headers["content-type"] ?? "";
  try {
    const body = new Uint8Array(file ?? []);
    return await new Response(body, { headers: { "content-type": type } }).formData();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new HttpProblem({ code: "unsupported-media-type" });
  }
}
