import { HouseSettings } from '#components/staff/house-settings.tsx';
import { WebhookSettings } from '#components/staff/webhook-settings.tsx';
import { readHouse } from '#newsroom/house/reading.ts';
import { readWebhook } from '#newsroom/notices/setting-webhook.ts';
import { onlyFor } from '../only-for.tsx';
import { titled } from '../titled.ts';
import { callWebhook, keepSettings, keepWebhook } from './actions.ts';

export const generateMetadata = titled('settings');

const empty = { en: '', ko: '' };

export default onlyFor('manage_settings', async ({ who }) => {
  const [house, webhook] = await Promise.all([readHouse(), readWebhook(who)]);
  const timeZone = house?.timeZone ?? 'Asia/Seoul';
  return (
    <>
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
          previewsDrawn: house?.previewsDrawn ?? false,
        }}
        zones={[...new Set(['UTC', timeZone, ...Intl.supportedValuesOf('timeZone')])].toSorted()}
        save={keepSettings}
      />
      <WebhookSettings key={webhook?.url} webhook={webhook} save={keepWebhook} tryIt={callWebhook} />
    </>
  );
});
