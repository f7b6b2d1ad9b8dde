import { inWords, zoneName } from '#newsroom/site/moments.ts';
import type { Edition } from './edition.ts';

/** An instant on the newsroom's clock, with the name of its zone. */
export function Moment({ at, edition }: { at: Date; edition: Edition }) {
  const { language, masthead } = edition;
  const zone = zoneName(at, language, masthead.timeZone);
  return (
    <time dateTime={at.toISOString()}>
      {inWords(at, 'moment', language, masthead.timeZone)}{' '}
      {zone.short === zone.long ? <span>({zone.long})</span> : <abbr title={zone.long}>{zone.short}</abbr>}
    </time>
  );
}

/** The day of an instant on the newsroom's calendar. */
export function Day({ at, edition }: { at: Date; edition: Edition }) {
  return (
    <time dateTime={at.toISOString()}>{inWords(at, 'day', edition.language, edition.masthead.timeZone)}</time>
  );
}
