/** The mark: a phoenix flower of five petals over two waves of the harbour. `public/icon.svg` is the same drawing. */
export function Mark({ size = 44 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 48 48" aria-hidden="true">
      <rect width="48" height="48" rx="9" fill="#10276b" />
      <g fill="none" stroke="#fff" strokeLinecap="round" strokeWidth="2.6">
        <path d="M24 20c-4-4-4-10 0-13c4 3 4 9 0 13M24 20c3-5 8-7 12-5c0 4-6 7-12 5M24 20c-3-5-8-7-12-5c0 4 6 7 12 5M24 20c6 0 9 4 8 9c-5 0-8-4-8-9M24 20c-6 0-9 4-8 9c5 0 8-4 8-9" />
        <path stroke="#ffc533" d="M7 36c5-4 8-4 11.500 0s7 4 11 0s7-4 11.500 0" />
        <path strokeWidth="2.2" d="M12 42c4-2.600 6-2.600 8.500 0s5 2.600 7.500 0s4.500-2.600 8 0" />
      </g>
    </svg>
  )
}
