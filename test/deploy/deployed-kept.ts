import { request } from "node:http";
import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import type { Outputs } from "./deployment.ts";
import { REGION } from "./ministack.ts";
import type { Ministack } from "./ministack.ts";

export type Reply = { readonly status: number; readonly headers: IncomingHttpHeaders; body: any };

type Options = { readonly body?: unknown; readonly bearer?: string };

/** The deployed HTTP API and user pool, as clients reach them. */
export class DeployedKept {
  readonly #ministack: Ministack;
  readonly outputs: Outputs;

  constructor(ministack: Ministack, outputs: Outputs) {
    this.#ministack = ministack;
    this.outputs = outputs;
  }

  get url(): string {
    return this.output("Url");
  }

  output(name: string): string {
    const value = this.outputs[name];
    if (value === undefined) throw new Error(`the deployment printed no ${name}`);
    return value;
  }

  /** The API's own name does not resolve everywhere, so it goes into the Host header. */
  async call(method: string, path: string, { body, bearer }: Options = {}): Promise<Reply> {
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      const call = request({
        host: "127.0.0.1",
        port: this.#ministack.port,
        method,
        path,
        headers: {
          host: new URL(this.url).host,
          ...(body === undefined ? {} : { "content-type": "application/json" }),
          ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
        },
      });
      call.once("response", resolve).once("error", reject);
      call.end(body === undefined ? undefined : JSON.stringify(body));
    });
    const said = await text(answer);
    const isJson = /json/.test(answer.headers["content-type"] ?? "");
    return {
      status: answer.statusCode ?? 0,
      headers: answer.headers,
      body: isJson ? JSON.parse(said) : said,
    };
  }

  /** Adds a person to the user pool as an administrator would. */
  async addStaff(email: string): Promise<void> {
    const UserPoolId = this.output("StaffUserPool");
    await this.aws("cognito-idp", "AWSCognitoIdentityProviderService.AdminCreateUser", {
      UserPoolId,
      Username: email,
      MessageAction: "SUPPRESS",
      UserAttributes: [
        { Name: "email", Value: email },
        { Name: "email_verified", Value: "true" },
      ],
    });
    await this.aws("cognito-idp", "AWSCognitoIdentityProviderService.AdminSetUserPassword", {
      UserPoolId,
      Username: email,
      Password: PASSWORD,
      Permanent: true,
    });
  }

  /** The tokens of the deployed pool after signing in. */
  async signIn(email: string): Promise<{ IdToken: string; AccessToken: string }> {
    const target = "AWSCognitoIdentityProviderService.AdminInitiateAuth";
    const { AuthenticationResult } = await this.aws("cognito-idp", target, {
      UserPoolId: this.output("StaffUserPool"),
      ClientId: this.output("StaffClientId"),
      AuthFlow: "ADMIN_USER_PASSWORD_AUTH",
      AuthParameters: { USERNAME: email, PASSWORD },
    });
    return AuthenticationResult;
  }

  /** One call of AWS's JSON protocols, for which the project has no client. */
  async aws(service: string, target: string, body: object): Promise<any> {
    const headers = { "content-type": "application/x-amz-json-1.1", "x-amz-target": target };
    return await this.#send(service, "/", { method: "POST", headers, body: JSON.stringify(body) });
  }

  /** One reading call of AWS's REST protocols. */
  async rest(service: string, path: string): Promise<any> {
    return await this.#send(service, path, { method: "GET", headers: {} });
  }

  async #send(
    service: string,
    path: string,
    init: { method: string; headers: Record<string, string>; body?: string },
  ): Promise<any> {
    const credential = `test/20270101/${REGION}/${service}/aws4_request`;
    const authorization = `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=host, Signature=0`;
    const answer = await fetch(`${this.#ministack.endpoint}${path}`, {
      ...init,
      headers: { ...init.headers, authorization },
    });
    const said = await answer.json();
    if (!answer.ok) throw new Error(`${service} ${path}: ${JSON.stringify(said)}`);
    return said;
  }
}

const PASSWORD = "Correct-horse-battery-1";
