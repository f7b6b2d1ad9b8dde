import type { Metadata } from 'next';
import { HouseStyle } from '#components/staff/house-style.tsx';
import { mayInHouse } from '#newsroom/staff/permissions.ts';
import { readStyle } from '#newsroom/style/reading.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import { mustBeSignedIn } from '../../signed-in.ts';
import { keepRule, startStyle, takeOutRule } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await mustBeSignedIn();
  return { title: wordsFor(language, 'checks')('style.page') };
}

export default async function HouseStylePage() {
  const { who } = await mustBeSignedIn();
  return (
    <HouseStyle
      rules={await readStyle()}
      may={mayInHouse(who, 'manage_style')}
      save={keepRule}
      remove={takeOutRule}
      start={startStyle}
    />
  );
}
