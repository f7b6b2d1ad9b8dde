import { Topics } from '#components/staff/topics.tsx';
import { manageTopics } from '#newsroom/house/managing.ts';
import { mayInHouse } from '#newsroom/staff/permissions.ts';
import { onlyFor } from '../only-for.tsx';
import { titled } from '../titled.ts';
import { keepTopic, merge } from './actions.ts';

export const generateMetadata = titled('topics');

export default onlyFor('manage_topics', async ({ who }) => {
  return (
    <Topics
      topics={await manageTopics(who)}
      save={keepTopic}
      merge={mayInHouse(who, 'merge_topics') ? merge : undefined}
    />
  );
});
