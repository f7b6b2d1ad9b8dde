import type { DemoStory } from '../story.ts';
import { cultureStories } from './culture.ts';
import { economyStories } from './economy.ts';
import { cityStories } from './region-city.ts';
import { harbourStories } from './region-harbour.ts';
import { sportStories } from './sport.ts';

/** Every story of the demo newsroom. */
export function demoStories(): DemoStory[] {
  return [...harbourStories, ...cityStories, ...economyStories, ...cultureStories, ...sportStories];
}
