import { wordsFor } from '#newsroom/words/index.ts';
import type { Edition } from './edition.ts';
import { BookmarkIcon } from './icons.tsx';

/** Keeps a story on the reader's device, or lets it go. Without script it is not there. */
export function SaveButton({ storyId, edition }: { storyId: string; edition: Edition }) {
  const t = wordsFor(edition.language, 'keeping');
  return (
    <>
      <button
        type="button"
        className="tool"
        data-save={storyId}
        data-saved={t('saved')}
        data-removed={t('removed')}
        aria-pressed="false"
        hidden
      >
        <BookmarkIcon />
        {t('save')}
      </button>
      <span role="status" className="unseen" />
    </>
  );
}
