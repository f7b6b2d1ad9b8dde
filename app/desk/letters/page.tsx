import type { Metadata } from 'next';
import { LettersDeskPage } from '#components/staff/letters.tsx';
import { readLettersDesk } from '#newsroom/letters/desk.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import { mustBeSignedIn } from '../../signed-in.ts';
import { onlyFor } from '../only-for.tsx';
import { forgetAddress, heldOf, keepLetterSettings, sendLostAgain } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: wordsFor((await mustBeSignedIn()).language, 'letters')('title') };
}

export default onlyFor('read_letters', async ({ who }) => {
  const letters = await readLettersDesk(who);
  return (
    <LettersDeskPage
      key={JSON.stringify(letters.settings)}
      letters={letters}
      save={keepLetterSettings}
      sendLost={sendLostAgain}
      heldOf={heldOf}
      forget={forgetAddress}
    />
  );
});
