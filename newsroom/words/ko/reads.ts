import type { reads as english } from '../en/reads.ts';

export const reads: typeof english = {
  title: '조회 현황',
  ofStory: '독자',
  about:
    '기사가 화면에 5초 이상 떠 있을 때 한 번으로 셉니다. 쿠키도 개인 정보도 쓰지 않으므로 한 사람이 두 번 보면 두 번입니다. 자바스크립트를 끈 독자, 자동 접속, 추적 거부를 켠 독자는 세지 않습니다.',
  span: '기간',
  days: '{days, plural, =1 {24시간} other {#일}}',
  section: '섹션',
  allSections: '편집국 전체',
  sum: '{reads, plural, =0 {이 기간에는 조회가 없습니다.} other {이 기간 조회 수 #회}}',
  byTime: { title: '시간대별 조회', about: '편집국 시각 기준입니다.', hour: '시각', day: '날짜' },
  bySource: {
    title: '유입 경로',
    about: '바로 앞 페이지를 독자의 기기에서 판단하고, 종류만 보냅니다.',
    source: '경로',
    kind: {
      direct: '직접 방문',
      search: '검색',
      social: 'SNS',
      own: '사이트 안',
      feed: '피드 리더',
      other: '다른 사이트',
    },
  },
  byQuarter: {
    title: '어디까지 읽었나',
    about: '본문의 각 지점까지 읽은 수입니다. 독자가 페이지를 떠날 때 셉니다.',
    part: '본문 위치',
    quarter: '{quarter, select, 1 {4분의 1} 2 {절반} 3 {4분의 3} other {끝까지}}',
  },
  stories: {
    title: '많이 본 기사',
    about: '이 기간에 많이 본 기사입니다. 독자에게 보이는 목록은 최근 24시간 기준입니다.',
    headline: '기사',
    toEnd: '끝까지 읽음',
  },
  column: { reads: '조회', share: '비율' },
};
