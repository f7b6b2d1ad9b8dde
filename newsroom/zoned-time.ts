/** A day or a time of day as a clock on the newsroom's wall shows it, and the instants they stand for. */

const parts = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const kept = parts.get(zone);
  if (kept) return kept;
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  parts.set(zone, made);
  return made;
}

/**
 * What the wall clock shows at an instant.
 * @param instant when
 * @param zone IANA name of the time zone
 * @returns `YYYY-MM-DD HH:mm:ss`
 */
export function wallClock(instant: Date, zone: string): string {
  const by = Object.fromEntries(
    formatOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  return `${by.year}-${by.month}-${by.day} ${by.hour}:${by.minute}:${by.second}`;
}

/** Milliseconds by which a wall clock is ahead of UTC at an instant. */
function aheadAt(instant: number, zone: string): number {
  return Date.parse(`${wallClock(new Date(instant), zone).replace(' ', 'T')}Z`) - instant;
}

/** What a wall clock shows, read as if it were UTC. */
function readAsUtc(wall: string): number {
  const [day = '', time = '00:00'] = wall.split(/[ T]/);
  const asUtc = Date.parse(`${day}T${time.length === 5 ? `${time}:00` : time}Z`);
  if (Number.isNaN(asUtc)) throw new RangeError(`not a time: ${wall}`);
  return asUtc;
}

/**
 * Every instant at which the wall clock shows a time, the earlier first: one as a rule, none where clocks go forward
 * over it, two where they go back. A form asks the person which is meant unless there is just one.
 * @param wall `YYYY-MM-DD HH:mm` or `YYYY-MM-DD HH:mm:ss`
 * @param zone IANA name of the time zone
 * @throws RangeError when it is no time at all
 */
export function instantsOf(wall: string, zone: string): Date[] {
  const asUtc = readAsUtc(wall);
  const around = [aheadAt(asUtc - 86_400_000, zone), aheadAt(asUtc + 86_400_000, zone)];
  const fits = around.map((ahead) => asUtc - ahead).filter((at) => at + aheadAt(at, zone) === asUtc);
  return [...new Set(fits)].sort((one, other) => one - other).map((at) => new Date(at));
}

/**
 * The instant at which the wall clock shows a time. Of a time that comes twice the first is meant; one that is
 * skipped when clocks go forward is read as if they had not.
 * @param wall `YYYY-MM-DD HH:mm` or `YYYY-MM-DD HH:mm:ss`
 * @param zone IANA name of the time zone
 * @throws RangeError when it is no time at all
 */
export function instantOf(wall: string, zone: string): Date {
  const asUtc = readAsUtc(wall);
  return instantsOf(wall, zone)[0] ?? new Date(asUtc - aheadAt(asUtc - 86_400_000, zone));
}

/**
 * How far a zone's clocks are from UTC at an instant.
 * @returns `+09:00`, `-04:00`
 */
export function offsetAt(instant: Date, zone: string): string {
  const minutes = Math.round(aheadAt(Math.floor(instant.getTime() / 1000) * 1000, zone) / 60_000);
  const two = (count: number) => String(count).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/**
 * The day on the newsroom's calendar at an instant.
 * @returns `YYYY-MM-DD`
 */
export function dayOf(instant: Date, zone: string): string {
  return wallClock(instant, zone).slice(0, 10);
}

/**
 * A day some days away.
 * @param day `YYYY-MM-DD`
 * @param days how many later; negative for earlier
 */
export function dayAfter(day: string, days = 1): string {
  const at = new Date(`${day}T12:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text) && dayAfter(text, 0) === text;
}

/**
 * First instant of a day and of the next one.
 * @param day `YYYY-MM-DD`
 * @param zone IANA name of the time zone
 */
export function boundsOfDay(day: string, zone: string): { from: Date; to: Date } {
  return { from: instantOf(`${day} 00:00`, zone), to: instantOf(`${dayAfter(day)} 00:00`, zone) };
}
