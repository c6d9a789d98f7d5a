/** A document with the tag that names this version of it. */
export type Versioned<Document> = {
  readonly document: Document;
  readonly etag: string;
  /** When it was written, where whoever wrote it said so. */
  readonly since?: number;
  /** Under which name the history speaks of it, where it does. */
  readonly entry?: string;
};

/**
 * The shape of the documents that this code writes. What it wrote has passed its schema and is taken
 * as it is, which spares each cold start the schema; a document of another shape is parsed anew.
 */
export const DOCUMENT_SHAPE = 12;
