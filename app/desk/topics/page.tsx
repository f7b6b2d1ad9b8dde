import { Topics } from '#components/staff/topics.tsx';
import { manageTopics } from '#newsroom/house/managing.ts';
import { mustBeAllowed } from '../must-be-allowed.ts';
import { titled } from '../titled.ts';
import { keepTopic } from './actions.ts';

export const generateMetadata = titled('topics');

export default async function TopicsPage() {
  const { who } = await mustBeAllowed('manage_topics');
  return <Topics topics={await manageTopics(who)} save={keepTopic} />;
}
