import { type ChecklistForm, saveChecklist } from '../checks/acts/save-checklist.ts';
import type { SectionKey } from './cast.ts';
import type { House } from './open-house.ts';

type Given = Omit<ChecklistForm, 'sectionId'>;

const usual: Given['automatic'] = [
  { name: 'no_placeholders', kind: 'must' },
  { name: 'pictures_described', kind: 'must' },
  { name: 'headline_length', kind: 'should' },
  { name: 'names_in_body', kind: 'should' },
  { name: 'dated_days', kind: 'should' },
  { name: 'links_answer', kind: 'should' },
];
const facts = {
  kind: 'should' as const,
  tickedBy: 'writers' as const,
  texts: { en: 'Names, ages and figures checked against the source', ko: '이름·나이·숫자를 원자료와 대조함' },
};

/** What each section of the demo newsroom looks at. */
const checklists: Record<SectionKey, Given> = {
  region: {
    automatic: usual,
    ticked: [
      facts,
      {
        kind: 'should',
        tickedBy: 'lawyers',
        texts: {
          en: 'Read by the lawyer where a court or a claim is involved',
          ko: '소송이 걸린 기사는 법무 검토를 받음',
        },
      },
    ],
  },
  economy: {
    automatic: usual,
    ticked: [
      facts,
      {
        kind: 'should',
        tickedBy: 'editors',
        texts: { en: 'The company was asked for its side', ko: '해당 회사의 반론을 들음' },
      },
    ],
  },
  culture: { automatic: usual.filter(({ name }) => name !== 'dated_days'), ticked: [] },
  sport: { automatic: usual, ticked: [facts] },
};

/**
 * Sets the checklist of every section, as its admin would.
 * @param house the demo newsroom
 */
export async function layDownChecklists({ people, sections }: House): Promise<void> {
  for (const key of Object.keys(checklists) as SectionKey[])
    await saveChecklist(people.petra, { sectionId: sections[key], ...checklists[key] });
}
