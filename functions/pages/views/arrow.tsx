/** Says "goes on from here"; drawn, not read out. */
export function Arrow() {
  return (
    <svg class="arrow" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path
        d="M7 4l6 6-6 6"
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
