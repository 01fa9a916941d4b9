import type { Introduction } from '../../../src/domain/introductions';

/** `from` led to `to`; later numbers are later days. */
export function led(fromId: string, toId: string, rest: Partial<Introduction> = {}): Introduction {
  const at = rest.at ?? '2026-03-02T10:00:00Z';
  return { id: `${fromId}-${toId}`, fromId, toId, how: 'suggested', at, recordedAt: at, ...rest };
}
