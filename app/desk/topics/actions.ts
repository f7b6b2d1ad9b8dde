'use server';

import { type Merge, mergeTopics } from '#newsroom/house/merge-topics.ts';
import { saveTopic, type TopicForm } from '#newsroom/house/save-topic.ts';
import { answering } from '../answering.ts';

/** Makes a topic or changes one. */
export async function keepTopic(given: TopicForm) {
  return answering(({ who }) => saveTopic(who, given));
}

/** Merges a topic into another. */
export async function merge(given: Merge) {
  return answering(({ who }) => mergeTopics(who, given));
}
