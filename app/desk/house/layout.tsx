import type { ReactNode } from 'react';
import { HouseTabs } from '#components/staff/house-tabs.tsx';
import { mayInHouse } from '#newsroom/staff/permissions.ts';
import { mustBeSignedIn } from '../../signed-in.ts';

/** The pages on which the house is set up, for whoever may. */
export default async function HouseLayout({ children }: { children: ReactNode }) {
  const { who } = await mustBeSignedIn();
  return (
    <>
      {mayInHouse(who, 'manage_settings') && <HouseTabs />}
      {children}
    </>
  );
}
