import type { Language } from '#newsroom/stories/document/content.ts';
import type { Talk } from '#newsroom/talk/reading.ts';
import { wordsFor } from '#newsroom/words/index.ts';

/** On the preview: what is said about the story, and a form to say more. In the language of whoever looks. */
export function PreviewTalk({
  language,
  storyId,
  talk,
  nonce,
}: {
  language: Language;
  storyId: string;
  talk: Talk;
  nonce?: string;
}) {
  const t = wordsFor(language, 'talk');
  const threads = talk.threads.filter(({ state }) => state === 'open');
  return (
    <aside className="preview-talk" lang={language} aria-label={t('title')}>
      <details>
        <summary>{t('open', { count: threads.length })}</summary>
        <div className="preview-talk-in" id="talk">
          {threads.length > 0 && (
            <ul>
              {threads.map(({ id, quote, passage, field, comments }) => (
                <li key={id} data-quote={passage?.quote}>
                  {quote && (
                    <p>
                      <q>{passage?.quote ?? quote}</q>
                      {field && !passage ? ` ${t('gone')}` : ''}
                    </p>
                  )}
                  {comments.map((comment) => (
                    <p key={comment.id}>
                      <strong>{comment.by.name}</strong> {comment.words}
                    </p>
                  ))}
                  <a href={`/desk/stories/${storyId}/review#comment-${id}`}>{t('reply')}</a>
                </li>
              ))}
            </ul>
          )}
          <form method="post" action={`/api/desk/stories/${storyId}/talk`}>
            <input type="hidden" name="passage" />
            <label htmlFor="preview-comment">{t('words')}</label>
            <p data-passage-chosen="">{t('selectHere')}</p>
            <textarea id="preview-comment" name="words" rows={3} maxLength={5000} required />
            <button type="submit">{t('send')}</button>
          </form>
        </div>
      </details>
      <script src="/desk/preview-talk.js" defer nonce={nonce} />
    </aside>
  );
}
