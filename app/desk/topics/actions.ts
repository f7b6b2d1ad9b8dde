'use server';

import { saveTopic, type TopicForm } from '#newsroom/house/save-topic.ts';
import { answering } from '../answering.ts';

/** Makes a topic or changes one. */
export async function keepTopic(given: TopicForm) {
  return answering(({ who }) => saveTopic(who, given));
}
