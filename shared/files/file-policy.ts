/** The id of a file. */
export const FILE_ID = /^fil_[0-9A-Z]{16}$/;

export const FILE_POLICY = {
  /** A photo of a good telephone, or a report of an inspection. */
  mostBytes: 15_000_000,
  /** All of them stand in the case, which is read whenever somebody opens it. */
  mostOfCase: 30,
  /** What it shows. */
  mostLetters: 200,
  /** Others put something on it, or take it away, at the same moment: soon done. */
  turns: 8,
} as const;
