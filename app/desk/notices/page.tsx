import type { Metadata } from 'next';
import { LivePage } from '#components/desk/live/live-page.tsx';
import { NoticesPage } from '#components/desk/notices/notices-page.tsx';
import { noticeKinds } from '#newsroom/notices/kinds.ts';
import { readNotices } from '#newsroom/notices/reading.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import { mustBeSignedIn } from '../../signed-in.ts';
import { seeNotice, seeNotices } from '../actions.ts';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await mustBeSignedIn();
  return { title: wordsFor(language, 'notices')('title') };
}

export default async function Notices({ searchParams }: Props) {
  const { who } = await mustBeSignedIn();
  const { show, about, before } = await searchParams;
  const asked = {
    unseen: show === 'unseen',
    kind: noticeKinds.find((kind) => kind === about),
    before: typeof before === 'string' && /^\d{1,15}$/.test(before) ? Number(before) : undefined,
  };
  const { notices, older } = await readNotices(who, asked);
  return (
    <>
      <NoticesPage
        notices={notices}
        older={older}
        asked={asked}
        seeNotice={seeNotice}
        seeNotices={seeNotices}
      />
      <LivePage topics={['notices']} />
    </>
  );
}
