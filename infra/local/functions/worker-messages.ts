/** What the functions' thread is given when it starts. */
export type WorkerSettings = {
  readonly clock: SharedArrayBuffer;
  /** Function name → URL of its bundle. */
  readonly bundles: Readonly<Record<string, string>>;
};

/** Events and results cross as JSON text: on AWS nothing else gets through either. */
export type Call = {
  readonly id: number;
  readonly function: string;
  readonly requestId: string;
  readonly event: string;
  readonly timeoutSeconds: number;
  readonly memoryMegabytes: number;
};

export type Reply =
  | { readonly id: number; readonly ok: true; readonly result: string }
  | { readonly id: number; readonly ok: false; readonly name: string; readonly stack: string };
