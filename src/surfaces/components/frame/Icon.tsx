const paths = {
  flag: 'M4 14V2.5h7.5L10 5.2l1.5 2.8H4',
  done: 'M3 8.5 6.5 12 13 4.5',
  info: 'M8 7v4.5M8 4.6v.2M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13Z',
} as const;

/** A small line drawing beside words that say the same; so it is hidden from screen readers. */
export function Icon({ name }: { readonly name: keyof typeof paths }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
