import { callFrom } from '#newsroom/fixtures/a-newsroom.ts';
import { aStory } from '#newsroom/fixtures/a-story.ts';
import { filed, runsLive } from '#newsroom/fixtures/live-coverage.ts';
import { paragraphs } from '#newsroom/fixtures/words.ts';
import { askOutside } from '#newsroom/sign-offs/asking.ts';
import type { Language, StoryContent } from '#newsroom/stories/document/content.ts';
import { aPlan } from '../planning/a-plan.ts';
import { asOwner } from '../served/hiring.ts';
import type { Told } from '../served/told.ts';

/** Every page there is: those of readers, those before the desk, those of the desk. */
export type Pages = { readers: string[]; before: string[]; desk: string[] };

const words = {
  en: {
    headline: 'The harbour council votes on a longer breakwater after a winter of storms',
    standfirst: 'Twelve for, three against: building is to start in spring.',
    said: 'The council has voted. Work on the breakwater starts in spring, the mayor said on Monday.',
    heading: 'What is to be built',
    quoted: 'We could not wait for another winter.',
  },
  ko: {
    headline: '겨울 폭풍 뒤 방파제 연장안 의결, 항만위원회 찬성 12표',
    standfirst: '봄에 착공하기로 하고 예산을 확정했다.',
    said: '위원회가 방파제 연장안을 의결했다. 시장은 23일 공사가 봄에 시작된다고 밝혔다.',
    heading: '무엇을 짓나',
    quoted: '겨울을 한 번 더 기다릴 수는 없었습니다.',
  },
} as const;

/** One of everything a body can hold. */
function body(language: Language): StoryContent['body'] {
  const { said, heading, quoted } = words[language];
  const text = (of: string) => [{ type: 'text' as const, text: of }];
  const item = { type: 'listItem' as const, content: paragraphs(said).content };
  return {
    type: 'doc',
    content: [
      ...paragraphs(said, said).content,
      { type: 'heading', attrs: { level: 2 }, content: text(heading) },
      { type: 'bulletList', content: [item, item] },
      { type: 'heading', attrs: { level: 3 }, content: text(heading) },
      { type: 'orderedList', attrs: { start: 1 }, content: [item, item] },
      { type: 'blockquote', attrs: { cite: 'Mina Kang' }, content: paragraphs(quoted).content },
      { type: 'pullQuote', attrs: { attribution: 'Mina Kang' }, content: text(quoted) },
      { type: 'horizontalRule' },
      {
        type: 'paragraph',
        content: [
          {
            type: 'text',
            text: 'harbour.example',
            marks: [{ type: 'link', attrs: { href: 'https://harbour.example/' } }],
          },
          { type: 'text', text: said, marks: [{ type: 'bold' }, { type: 'italic' }] },
        ],
      },
    ],
  };
}

/**
 * Fills the newsroom with something of everything, and names every page.
 * @param newsroom the newsroom that is served
 * @param key makes the slugs this spec's own
 */
export async function allPages(newsroom: Told, key: string): Promise<Pages> {
  await callFrom(newsroom);
  const { people, sections } = newsroom;
  const { mina, edith, mara } = people;
  const named = async (table: 'topics' | 'coverages') => {
    const [row] = await asOwner<{ id: string }>(
      newsroom,
      `INSERT INTO ${table} (slug, names) VALUES ($1, '{"en":"Breakwater","ko":"방파제"}') RETURNING id`,
      [`breakwater-${key}`],
    );
    return (row as { id: string }).id;
  };
  const topics = [await named('topics')];
  const [series] = await asOwner<{ id: string }>(
    newsroom,
    `INSERT INTO coverages (slug, names, kind) VALUES ($1, '{"en":"Tales","ko":"이야기"}', 'series') RETURNING id`,
    [`tales-${key}`],
  );
  const coverage = await named('coverages');
  const coverages = [coverage, (series as { id: string }).id];
  await asOwner(
    newsroom,
    `INSERT INTO coverage_entries (coverage_id, day, texts, position)
     VALUES ($1, '2026-03-01', '{"en":"The storm","ko":"폭풍"}', 0)`,
    [coverage],
  );
  const told = (language: Language, slug: string) => ({
    slug: `${slug}-${key}`,
    topics,
    coverages,
    dateline: 'HAESOL',
    headline: words[language].headline,
    standfirst: words[language].standfirst,
    body: body(language),
  });
  const live = await aStory()
    .by(mina)
    .in(sections.city)
    .saying(told('en', 'breakwater'))
    .submittedBy(mina)
    .approvedBy(edith)
    .publishedBy(edith)
    .reopenedBy(mina)
    .savedBy(mina, { standfirst: 'Twelve for, two against: building is to start in spring.' })
    .submittedBy(mina)
    .approvedBy(edith)
    .correctedBy(edith)
    .clarifiedBy(edith)
    .notedBy(edith)
    .make();
  await aStory()
    .by(mina)
    .inKorean()
    .translating(live.id)
    .in(sections.city)
    .saying(told('ko', 'breakwater'))
    .submittedBy(mina)
    .approvedBy(edith)
    .publishedBy(edith)
    .make();
  for (const language of ['en', 'ko'] as const) {
    const gone = aStory().by(mina).in(sections.city).saying(told(language, 'withdrawn'));
    await (language === 'ko' ? gone.inKorean() : gone)
      .submittedBy(mina)
      .approvedBy(edith)
      .publishedBy(edith)
      .killedBy(mara)
      .make();
  }
  for (const language of ['en', 'ko'] as const) {
    const taken = aStory().by(mina).in(sections.city).saying(told(language, 'retracted'));
    await (language === 'ko' ? taken.inKorean() : taken)
      .submittedBy(mina)
      .approvedBy(edith)
      .publishedBy(edith)
      .retractedBy(mara, 'Its source was made up.', language === 'ko')
      .make();
  }
  const entries = {
    en: [['Polls close', 'The doors are shut.'], 'Counting begins.'],
    ko: [['투표 마감', '투표소 문이 닫혔다.'], '개표가 시작됐다.'],
  } satisfies Record<Language, (string | [string, string])[]>;
  const running: string[] = [];
  for (const language of ['en', 'ko'] as const) {
    const runs = aStory().by(mina).in(sections.city).saying(told(language, 'running'));
    const { id } = await (language === 'ko' ? runs.inKorean() : runs)
      .submittedBy(mina)
      .approvedBy(edith)
      .publishedBy(edith)
      .make();
    await runsLive(id, { by: edith, writer: mina }, entries[language]);
    await filed(mina, id, words[language].said);
    running.push(id);
  }
  const submitted = await aStory()
    .by(mina)
    .in(sections.city)
    .submittedBy(mina)
    .sentBackBy(edith)
    .savedBy(mina, { headline: 'Changed as asked' })
    .submittedBy(mina)
    .make();
  const scheduled = await aStory()
    .by(mina)
    .in(sections.city)
    .embargoedBy(edith, new Date(Date.now() + 3_600_000))
    .submittedBy(mina)
    .approvedBy(edith)
    .scheduledBy(edith, new Date(Date.now() + 7_200_000))
    .make();
  const draft = await aStory()
    .by(mina)
    .in(sections.city)
    .saying({ body: body('en') })
    .heldBy(edith)
    .make();
  await aPlan(newsroom, key);
  await asOwner(newsroom, 'UPDATE house SET changes_shown = true', []);
  const readers = (['en', 'ko'] as const).flatMap((language) =>
    [
      '',
      `/stories/breakwater-${key}`,
      `/stories/breakwater-${key}/changes`,
      `/stories/withdrawn-${key}`,
      '/stories/never-was',
      '/sections/city',
      `/topics/breakwater-${key}`,
      `/coverage/breakwater-${key}`,
      `/series/tales-${key}`,
      '/authors/mina-kang',
      '/search',
      `/search?q=${encodeURIComponent(language === 'en' ? 'breakwater' : '방파제')}`,
      '/search?q=zzzzzz',
      '/corrections',
      '/most-read',
      '/saved',
      '/letters',
      '/letters/asked',
      '/letters/confirm/no-such-link',
      '/letters/manage/no-such-link',
      `/stories/retracted-${key}`,
      `/stories/running-${key}`,
      `/stories/running-${key}/live`,
    ].map((address) => `/${language}${address}`),
  );
  const outside = await askOutside(edith, {
    storyId: draft.id,
    name: 'Counsellor Ahn',
    language: 'en',
    question: 'Is the second paragraph safe?',
    days: 3,
  });
  const [front] = await asOwner<{ id: string }>(
    newsroom,
    "SELECT id FROM fronts WHERE language = 'en' AND section_id IS NULL",
    [],
  );
  const story = `/desk/stories/${submitted.id}`;
  return {
    readers,
    before: [
      '/sign-in',
      '/sign-in/forgotten',
      '/links/no-such-link',
      '/sign-off/no-such-link',
      new URL(outside.link).pathname,
    ],
    desk: [
      '/desk',
      '/desk?q=nothing-like-it',
      '/desk/stories/new',
      `/desk/stories/${draft.id}`,
      `/desk/stories/${live.id}`,
      `/desk/stories/${scheduled.id}`,
      `/desk/stories/${scheduled.id}/review`,
      story,
      `${story}/review`,
      `${story}/history`,
      `${story}/history?read=1`,
      `${story}/preview`,
      `/desk/stories/${live.id}/ledger`,
      '/desk/ledger',
      '/desk/figures',
      '/desk/figures/reads',
      `/desk/stories/${live.id}/reads`,
      `/desk/stories/${live.id}/live`,
      ...running.map((id) => `/desk/stories/${id}/live`),
      '/desk/board',
      '/desk/board?language=ko',
      '/desk/day',
      '/desk/ideas',
      '/desk/ideas?state=accepted',
      '/desk/assignments?show=mine',
      '/desk/assignments?show=desk',
      '/desk/calendar',
      '/desk/calendar?view=month',
      '/desk/calendar?view=day',
      '/desk/calendar/others',
      '/desk/rundown',
      '/desk/letters',
      '/desk/me',
      '/desk/notices',
      '/desk/staff',
      '/desk/sections',
      `/desk/sections/${sections.city.id}`,
      '/desk/style',
      `/desk/stories/${draft.id}/review`,
      '/desk/authors',
      '/desk/topics',
      '/desk/coverages',
      `/desk/coverages/${coverage}`,
      '/desk/fronts',
      `/desk/fronts/${front?.id}`,
      '/desk/house',
      '/desk/house/theme',
      '/desk/house/redirects',
      '/desk/house/machines',
      '/desk/house/policies',
      '/desk/outbox',
      '/desk/no-such-page',
    ],
  };
}
