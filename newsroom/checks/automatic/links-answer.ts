import type { AutomaticCheck } from '../findings.ts';
import { answersWell } from '../links/answer.ts';
import { outsideLinks } from '../passages.ts';

/** Every outside link leads somewhere. The asking is done elsewhere and before: here only the answers are read. */
export const linksAnswer: AutomaticCheck = (content, { links }) =>
  outsideLinks(content).flatMap(({ place, href }) => {
    const answer = Object.hasOwn(links, href) ? links[href] : undefined;
    const values = { href, status: answer?.status ?? 0 };
    if (!answer) return [{ place, what: 'link_not_asked', values }];
    if (answersWell(answer)) return [];
    return [{ place, what: answer.problem ? `link_${answer.problem}` : 'link_broken', values }];
  });
