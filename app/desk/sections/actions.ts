'use server';

import { orderSections } from '#newsroom/house/order-sections.ts';
import { type SectionForm, saveSection } from '#newsroom/house/save-section.ts';
import { answering } from '../answering.ts';

/** Makes a section or changes one. */
export async function keepSection(given: SectionForm) {
  return answering(({ who }) => saveSection(who, given));
}

/** Puts the sections into an order. */
export async function putInOrder(ids: string[]) {
  return answering(({ who }) => orderSections(who, ids));
}
