/** Runs inside a page or worker: moves its clock by so many milliseconds; time goes on from there. */
export function moveClock(byMs: number): void {
  const world = globalThis as typeof globalThis & { parleyClockMoved?: boolean };
  if (world.parleyClockMoved) return;
  world.parleyClockMoved = true;
  const RealDate = Date;
  const now = () => RealDate.now() + byMs;
  world.Date = new Proxy(RealDate, {
    construct: (date, given, as) => Reflect.construct(date, given.length > 0 ? given : [now()], as) as Date,
    apply: () => new RealDate(now()).toString(),
    get: (date, key) => (key === 'now' ? now : Reflect.get(date, key)),
  });
  const instant = () => Temporal.Instant.fromEpochMilliseconds(now());
  const zoned = (zone?: Temporal.TimeZoneLike) => instant().toZonedDateTimeISO(zone ?? Temporal.Now.timeZoneId());
  Object.assign(Temporal.Now, {
    instant,
    zonedDateTimeISO: zoned,
    plainDateISO: (zone?: Temporal.TimeZoneLike) => zoned(zone).toPlainDate(),
    plainDateTimeISO: (zone?: Temporal.TimeZoneLike) => zoned(zone).toPlainDateTime(),
    plainTimeISO: (zone?: Temporal.TimeZoneLike) => zoned(zone).toPlainTime(),
  });
}
