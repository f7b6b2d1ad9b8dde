import { ThemeEditor } from '#components/staff/theme/theme-editor.tsx';
import { readSections } from '#newsroom/house/reading.ts';
import { readThemeDesk } from '#newsroom/theme/reading.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import { mustBeSignedIn } from '../../../signed-in.ts';
import { onlyFor } from '../../only-for.tsx';
import { keepDraft, putOut, takeBack, throwAway } from './actions.ts';

export async function generateMetadata() {
  return { title: wordsFor((await mustBeSignedIn()).language, 'theme')('title') };
}

export default onlyFor('manage_theme', async ({ who }) => {
  const [desk, sections] = await Promise.all([readThemeDesk(who), readSections()]);
  return (
    <ThemeEditor
      look={desk.look}
      version={desk.version}
      published={desk.published}
      sections={sections}
      acts={{ save: keepDraft, publish: putOut, restore: takeBack, drop: throwAway }}
    />
  );
});
