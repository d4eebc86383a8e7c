import type { Freshness } from '@market/contract/record';

/** How much of the pearl shines: the fuller, the younger the verification. */
const shine: Record<Freshness, string | null> = {
  fresh: 'M7 2A5 5 0 1 1 6.99 2Z',
  steady: 'M7 7V2A5 5 0 1 1 2 7Z',
  aging: 'M7 7V2A5 5 0 0 1 7 12Z',
  stale: 'M7 7V2A5 5 0 0 1 12 7Z',
  unverified: null,
};

export function Pearl({ level, size = 12 }: { level: Freshness; size?: number }) {
  const path = shine[level];
  return (
    <svg width={size} height={size} viewBox="0 0 14 14" aria-hidden>
      {path && <path d={path} fill={`var(--fresh-${level})`} />}
      <circle
        cx="7"
        cy="7"
        r="5.6"
        fill="none"
        stroke={`var(--fresh-${level})`}
        strokeWidth="1.3"
        {...(path ? {} : { strokeDasharray: '2.2 1.8' })}
      />
    </svg>
  );
}
