import type { Language } from '#newsroom/stories/document/content.ts';

/** A story as it is searched: its key, headline and text. All are invented. */
export type Told = readonly [key: string, headline: string, text: string];

/** Small newsrooms' stories, on few subjects so that they get in each other's way. */
export const stories: Record<Language, readonly Told[]> = {
  en: [
    [
      'breakwater',
      'Council votes for a longer breakwater',
      'The harbour wall will grow by two hundred metres after a winter of storms, councillors decided on Monday.',
    ],
    [
      'ferry',
      'Ferry runs aground in fog',
      'All 61 passengers were taken ashore by island fishermen. The coastguard is investigating the captain’s course.',
    ],
    [
      'timetable',
      'Island ferries to sail an hour earlier',
      'The new timetable follows complaints by commuters who missed the first train to the city.',
    ],
    [
      'laver',
      'Laver prices have doubled',
      'Seaweed farmers blame warm water and the appetite of exporters. A roll of gimbap now costs more than a bus ride.',
    ],
    [
      'transfers',
      'City broke the law when it ended free bus transfers',
      'A court ruled that the mayor should have consulted passengers first. The city will appeal.',
    ],
    ['depot', 'Votes move the bus depot', 'The old depot makes way for housing; drivers fear longer shifts.'],
    [
      'fog',
      'Three more days of sea fog',
      'Forecasters expect wind from the north on Friday. Flights were cancelled at the small airport.',
    ],
    [
      'goalkeeper',
      'Gulls sign a goalkeeper who delivers parcels',
      'The amateur saved two penalties in his first match. He starts work at four in the morning.',
    ],
    [
      'draw',
      'Gulls 2, Kites 2',
      'Two goals, two posts and a puddle: the derby ended level after a late equaliser.',
    ],
    [
      'referees',
      'Who would be a referee?',
      'The league counts twenty-three people who still want to whistle. Parents shout at teenagers, says the association.',
    ],
    [
      'lanterns',
      'Four thousand lanterns of fishing net',
      'The festival’s makers reused what the storm tore. The parade begins at dusk by the lighthouse.',
    ],
    [
      'lighthouse',
      'The last keeper leaves the lighthouse',
      'After thirty-one years the lamp is run from a screen in the capital. Her dog stays.',
    ],
    [
      'foghorns',
      'The woman who tunes foghorns',
      'She listens from a boat and files brass by hand. Nobody has asked to be taught.',
    ],
    [
      'heat',
      'The quiet plant that warms 4,000 homes',
      'Heat pumps draw on cold water beneath the quay. Bills fell by a third, tenants report.',
    ],
    [
      'reservoir',
      'Storm passes, reservoir stays low',
      'The drought is not over: levels stand at 41 per cent and farmers ration irrigation.',
    ],
    [
      'tunnel',
      'Mountain tunnel closed for the night',
      'Falling tiles injured nobody. Engineers test every metre of the ceiling before lorries may pass.',
    ],
    [
      'housing',
      'Five thousand flats and nobody under thirty',
      'Young families cannot afford the rents of the new tower blocks by the stream.',
    ],
    [
      'school',
      'The school with six pupils',
      'Teachers on the island outnumber children. The ministry wants to close it, and the parents will not.',
    ],
    [
      'nurses',
      'Hospital nurses strike over night shifts',
      'Operations were postponed. The union demands two more carers for every ward.',
    ],
    [
      'vaccine',
      'Pharmacies run out of flu vaccine',
      'Doctors advise the elderly to wait for next week’s delivery and to wear masks.',
    ],
    [
      'auction',
      'Four in the morning at the fish auction',
      'Prices are told with fingers. Buyers bid for squid, hairtail and the first mackerel of the season.',
    ],
    [
      'whale',
      'A whale in the shipping lane',
      'Biologists followed the humpback for nine hours while freighters slowed down.',
    ],
    [
      'wind',
      'Fishermen and wind farm reach a deal',
      'Turbines will stand two miles farther out. Compensation is paid for lost nets.',
    ],
    [
      'bakery',
      'The baker who closes when it is sold out',
      'Queues reach the post office. Rye flour comes from a cousin’s field.',
    ],
    [
      'library',
      'A library that lends fishing rods',
      'Tools, tents and a telescope may be borrowed with the same card as books.',
    ],
    [
      'election',
      'By-election called after resignation',
      'The councillor stepped down over undeclared gifts. Voters go to the polls in March.',
    ],
    [
      'budget',
      'Budget gap: swimming pool or street lamps',
      'The treasurer presented cuts of nine million. Citizens may vote on the list.',
    ],
    [
      'theatre',
      'A play without words fills the old cinema',
      'Actors use only sign language and light. Tickets are gone until summer.',
    ],
    [
      'apples',
      'Frost ruins half the apple harvest',
      'Growers lit candles between the trees. Insurers call it the coldest April in forty years.',
    ],
    [
      'startup',
      'Students build a boat that cleans harbours',
      'Their company collects plastic at night. Two ports have ordered.',
    ],
  ],
  ko: [
    [
      '방파제',
      '방파제 연장안 의결',
      '항만위원회가 겨울 폭풍 피해 뒤 방파제를 이백 미터 늘리기로 했다. 시장은 봄에 착공한다고 밝혔다.',
    ],
    [
      '좌초',
      '안개 속 도란도 여객선 좌초',
      '승객 61명을 어선들이 모두 구조했다. 해양경찰은 선장의 항로를 조사하고 있다.',
    ],
    [
      '배시간',
      '섬 여객선 첫 배 한 시간 앞당겨',
      '통근하는 주민들의 민원에 따라 운항시간표를 바꿨다. 첫 기차를 탈 수 있게 된다.',
    ],
    [
      '김값',
      '김값 열두 주 새 두 배',
      '양식 어민들은 수온 상승과 수출 증가를 이유로 꼽았다. 김밥 한 줄이 버스 요금보다 비싸다.',
    ],
    [
      '환승',
      '법원 “버스 무료 환승 폐지는 위법”',
      '승객 의견을 듣지 않은 시의 결정은 절차를 어겼다고 판결했다. 시는 항소를 검토한다.',
    ],
    [
      '차고지',
      '버스차고지 이전안 통과',
      '옛 차고지 자리에 공공주택이 들어선다. 기사들은 근무시간이 늘까 걱정한다.',
    ],
    ['해무', '바다 안개 사흘 더', '기상청은 금요일 북풍이 분다고 예보했다. 소형공항 항공편이 결항했다.'],
    [
      '골키퍼',
      '택배 나르는 골키퍼, 갈매기 구단 입단',
      '첫 경기에서 승부차기 두 개를 막았다. 새벽 네 시에 택배 일을 시작한다.',
    ],
    ['더비', '지역 더비 2대2 무승부', '후반 막판 동점골이 터졌다. 빗물 고인 운동장에서 골대를 두 번 맞혔다.'],
    [
      '심판',
      '심판 할 사람이 없다',
      '축구협회에 남은 심판은 스물세 명이다. 학부모 고함에 청소년 심판이 그만둔다.',
    ],
    [
      '등불축제',
      '어망으로 만든 등불 사천 개',
      '태풍에 찢긴 그물로 등불을 만들었다. 등불축제 행렬은 해 질 녘 등대에서 출발한다.',
    ],
    [
      '등대지기',
      '마지막 등대지기 떠나다',
      '서른한 해 만에 무인등대가 됐다. 불빛은 서울의 화면에서 조종한다.',
    ],
    [
      '무적',
      '안개를 조율하는 사람',
      '배 위에서 소리를 듣고 황동을 손으로 갈아 무적을 맞춘다. 배우겠다는 사람은 없다.',
    ],
    [
      '난방',
      '사천 가구 데우는 조용한 발전소',
      '부두 아래 찬물에서 열을 얻는 히트펌프다. 난방비가 삼분의 일 줄었다.',
    ],
    [
      '저수지',
      '폭풍 지나도 저수지는 비었다',
      '저수율은 41%에 머물렀다. 농업용수를 격일로 공급하고 가뭄 대책을 세운다.',
    ],
    [
      '터널',
      '까치고개터널 밤샘 통제',
      '천장 타일이 떨어졌으나 다친 사람은 없다. 안전진단이 끝나야 화물차가 다닌다.',
    ],
    [
      '청년주택',
      '소라천변 아파트 오천 채, 청년은 없다',
      '청년주택 임대료를 감당할 수 없다는 젊은 부부들이 많다.',
    ],
    [
      '분교',
      '전교생 여섯 명 섬마을 분교',
      '교육부는 폐교를 권했으나 학부모들은 반대한다. 교사가 학생보다 많다.',
    ],
    [
      '간호사',
      '병원 간호사들 야간근무 반대 파업',
      '수술이 미뤄졌다. 노동조합은 병동마다 두 명 증원을 요구한다.',
    ],
    [
      '독감백신',
      '약국마다 독감백신 동났다',
      '의사들은 고령자에게 다음 주 공급을 기다리고 마스크를 쓰라고 권했다.',
    ],
    ['어시장', '새벽 네 시 어시장 경매', '손가락으로 값을 부른다. 오징어와 갈치, 첫 고등어가 올랐다.'],
    ['고래', '항로에 나타난 혹등고래', '해양생물학자들이 아홉 시간을 따라갔다. 화물선이 속도를 늦췄다.'],
    ['풍력', '어민과 해상풍력단지 합의', '발전기를 더 먼바다에 세우고 그물 피해를 보상한다.'],
    ['빵집', '다 팔리면 문 닫는 빵집', '줄이 우체국까지 이어진다. 호밀가루는 사촌의 밭에서 온다.'],
    ['도서관', '낚싯대 빌려주는 도서관', '공구와 천막, 망원경도 대출증 하나로 빌린다.'],
    ['보궐선거', '시의원 사퇴로 보궐선거', '신고하지 않은 선물이 문제가 됐다. 유권자들은 삼월에 투표한다.'],
    [
      '예산안',
      '수영장이냐 가로등이냐, 예산안 공방',
      '시는 구십억 원을 줄이는 예산안을 냈다. 시민투표에 부친다.',
    ],
    ['수어극', '말 없는 연극, 옛 극장 가득', '배우들은 수어와 빛만 쓴다. 여름까지 표가 매진됐다.'],
    [
      '사과',
      '서리에 사과 농사 절반 망쳐',
      '과수원마다 촛불을 켰다. 보험사는 마흔 해 만에 가장 추운 사월이라 했다.',
    ],
    ['청소배', '항구 청소하는 배 만든 대학생들', '밤에 바다쓰레기를 모은다. 두 항구가 주문했다.'],
  ],
};
