'use client';

import { useState } from 'react';
import type { Review } from '#newsroom/stories/review.ts';

/**
 * The review with the words its reader began to read. Whatever shows the page anew (a notice, a ticked line, an answer
 * that was refused), other words come onto the screen only when they are asked for; all else of the story follows.
 * @param newest the review as the page read it last
 * @returns `review` is what to show; `behind` says that the page has read other words since; `follow` asks for the words
 * of a version, which may be still on their way
 */
export function useWordsOnScreen(newest: Review) {
  const [shown, setShown] = useState(newest);
  const [asked, setAsked] = useState(Number.POSITIVE_INFINITY);
  const { sha256, row } = newest.story;
  const follows = sha256 === shown.story.sha256 || row.version >= asked;
  if (follows && shown !== newest) {
    setShown(newest);
    setAsked(Number.POSITIVE_INFINITY);
  }
  return { review: follows ? newest : shown, behind: !follows, follow: setAsked };
}
