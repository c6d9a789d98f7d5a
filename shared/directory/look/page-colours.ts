/**
 * What a page is written on, and the green of whoever has no colour of their own: for pages and mails alike.
 * The style's tokens say the same; a test compares them.
 */
export const PAGE_COLOURS = {
  light: {
    paper: "#f6f5f1",
    surface: "#ffffff",
    sunken: "#efede7",
    accent: "#0c5c55",
    accentStrong: "#08443f",
    onAccent: "#ffffff",
  },
  dark: {
    paper: "#12161b",
    surface: "#1b2128",
    sunken: "#232a33",
    accent: "#6fd0c3",
    accentStrong: "#93e0d6",
    onAccent: "#06221f",
  },
} as const;

export type Scheme = keyof typeof PAGE_COLOURS;
