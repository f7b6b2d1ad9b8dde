import type { AutomaticCheck } from '../findings.ts';
import { datedDays } from './dated-days.ts';
import { headlineLength } from './headline-length.ts';
import { linksAnswer } from './links-answer.ts';
import { namesInBody } from './names-in-body.ts';
import { noPlaceholders } from './no-placeholders.ts';
import { picturesDescribed } from './pictures-described.ts';

/** Every automatic check, by the name it is kept under. A new one is a file here and its words. */
export const automaticChecks = {
  headline_length: headlineLength,
  pictures_described: picturesDescribed,
  no_placeholders: noPlaceholders,
  names_in_body: namesInBody,
  dated_days: datedDays,
  links_answer: linksAnswer,
} satisfies Record<string, AutomaticCheck>;

export type AutomaticName = keyof typeof automaticChecks;
export const automaticNames = Object.keys(automaticChecks) as AutomaticName[];
