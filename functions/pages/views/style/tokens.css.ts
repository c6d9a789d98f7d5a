/** Colours, sizes and type: every other part of the style uses these names and no value of its own. */
export const tokens = `
:root {
  color-scheme: light dark;
  --paper: #f6f5f1;
  --surface: #ffffff;
  --sunken: #efede7;
  --ink: #1b2430;
  --ink-soft: #4d5866;
  --line: #d6d3ca;
  --line-strong: #767d88;
  --accent: #0c5c55;
  --accent-strong: #08443f;
  --on-accent: #ffffff;
  --accent-wash: #e3f0ee;
  --danger: #a4231d;
  --danger-wash: #fbeae8;
  --warning: #7a4b00;
  --warning-wash: #fdf1dc;
  --good: #1c6134;
  --good-wash: #e5f3e8;
  --focus: #1d4ed8;
  --shadow: 0 1px 2px rgb(27 36 48 / 6%), 0 4px 16px rgb(27 36 48 / 5%);
  --space-1: 0.25rem;
  --space-2: 0.5rem;
  --space-3: 0.75rem;
  --space-4: 1rem;
  --space-5: 1.5rem;
  --space-6: 2rem;
  --space-7: 3rem;
  --radius: 0.75rem;
  --radius-small: 0.5rem;
  --target: 2.75rem;
  --measure: 42rem;
  --font: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #12161b;
    --surface: #1b2128;
    --sunken: #232a33;
    --ink: #e9ecf0;
    --ink-soft: #aab4c0;
    --line: #35404c;
    --line-strong: #8793a1;
    --accent: #6fd0c3;
    --accent-strong: #93e0d6;
    --on-accent: #06221f;
    --accent-wash: #17332f;
    --danger: #ff9d94;
    --danger-wash: #3a1c1a;
    --warning: #f3c06b;
    --warning-wash: #352810;
    --good: #86d69c;
    --good-wash: #173022;
    --focus: #8fb4ff;
    --shadow: none;
  }
}
`;
