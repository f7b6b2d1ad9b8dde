import type ICAL from 'ical.js';

/** Names other programmes give to zones, and what IANA calls them (Unicode CLDR, windowsZones). */
const windows: Record<string, string> = {
  'Korea Standard Time': 'Asia/Seoul',
  'Tokyo Standard Time': 'Asia/Tokyo',
  'China Standard Time': 'Asia/Shanghai',
  'Singapore Standard Time': 'Asia/Singapore',
  'India Standard Time': 'Asia/Kolkata',
  'AUS Eastern Standard Time': 'Australia/Sydney',
  'New Zealand Standard Time': 'Pacific/Auckland',
  'GMT Standard Time': 'Europe/London',
  'W. Europe Standard Time': 'Europe/Berlin',
  'Romance Standard Time': 'Europe/Paris',
  'Central Europe Standard Time': 'Europe/Budapest',
  'Central European Standard Time': 'Europe/Warsaw',
  'E. Europe Standard Time': 'Europe/Chisinau',
  'FLE Standard Time': 'Europe/Kyiv',
  'Russian Standard Time': 'Europe/Moscow',
  'Turkey Standard Time': 'Europe/Istanbul',
  'Eastern Standard Time': 'America/New_York',
  'Central Standard Time': 'America/Chicago',
  'Mountain Standard Time': 'America/Denver',
  'US Mountain Standard Time': 'America/Phoenix',
  'Pacific Standard Time': 'America/Los_Angeles',
  'Alaskan Standard Time': 'America/Anchorage',
  'Hawaiian Standard Time': 'Pacific/Honolulu',
  'E. South America Standard Time': 'America/Sao_Paulo',
};

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/**
 * What IANA calls the zone of a calendar, or null where nobody can tell.
 * @param tzid TZID of RFC 5545, as another programme wrote it
 * @param definition the calendar's VTIMEZONE of that name
 */
export function zoneNamed(tzid: string, definition: ICAL.Component | null): string | null {
  const location = definition?.getFirstPropertyValue('x-lic-location');
  // Some write a path of their own before it: /freeassociation.sourceforge.net/Europe/Berlin
  const tail = /([A-Za-z_]+(?:\/[A-Za-z_+-]+){1,2})$/.exec(tzid)?.[1] ?? '';
  const guesses = [tzid, windows[tzid], location, tail, tail.split('/').slice(-2).join('/')];
  return (
    guesses.find((name): name is string => typeof name === 'string' && name !== '' && isZone(name)) ?? null
  );
}
