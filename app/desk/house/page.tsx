import { HouseSettings } from '#components/staff/house-settings.tsx';
import { readHouse } from '#newsroom/house/reading.ts';
import { onlyFor } from '../only-for.tsx';
import { titled } from '../titled.ts';
import { keepSettings } from './actions.ts';

export const generateMetadata = titled('settings');

const empty = { en: '', ko: '' };

export default onlyFor('manage_settings', async () => {
  const house = await readHouse();
  const timeZone = house?.timeZone ?? 'Asia/Seoul';
  return (
    <HouseSettings
      settings={{
        names: house?.names ?? empty,
        mottos: house?.mottos ?? empty,
        timeZone,
        bylineForm: house?.bylineForm ?? 'plain',
        copyright: house?.copyright ?? empty,
        social: house?.social ?? [],
        publishAloneAllowed: house?.publishAloneAllowed ?? false,
        changesShown: house?.changesShown ?? false,
      }}
      zones={[...new Set(['UTC', timeZone, ...Intl.supportedValuesOf('timeZone')])].toSorted()}
      save={keepSettings}
    />
  );
});
