import { approved, filed, published } from '../course.ts';
import type { DemoStory } from '../story.ts';

export const economyStories: DemoStory[] = [
  {
    key: 'market',
    language: 'ko',
    slug: 'onsaem-saebyeok-gyeongmae-maejimak-son',
    section: 'economy',
    by: ['seojin'],
    dateline: '온샘',
    topics: ['markets'],
    picture: 'dawn-market',
    headline: '새벽 네 시, 손가락으로 값을 매기는 사람들',
    standfirst: '온샘시장 수지식 경매가 내년 봄 사라진다. 마지막 경매사 셋과 하룻밤을 보냈다',
    body: `
새벽 4시 10분, 종이 울리자 서른 명이 한꺼번에 손을 들었다. 말은 없다. 엄지를 접으면 넷, 새끼를 펴면 여섯. 경매사 두병우(58) 씨가 그 서른 개의 손을 1초 남짓에 읽고 고개를 한 번 끄덕인다. 배추 40망의 주인이 정해졌다.

“눈으로 보는 게 아니에요. 손이 올라오는 속도를 듣는 겁니다.”

온샘시장 상인회는 내년 봄 전자경매를 들이기로 했다. 응찰기 단추를 누르면 값이 전광판에 뜬다. 손으로 값을 부르는 수지식 경매는 시장이 선 1954년부터 하루도 거르지 않았다. 두 씨를 비롯한 경매사 세 명이 마지막 세대다.

## 왜 바꾸나

손은 빠르지만 기록이 남지 않는다. 지난해 상인회에 접수된 낙찰 시비는 31건이었다. 대부분 “나도 같은 값을 들었다”는 것이었다. 황보민 상인회장은 “젊은 중도매인이 들어오지 않는 까닭을 물으면 열에 아홉이 손을 못 외우겠다고 한다”고 말했다.

전자경매를 먼저 도입한 은포 도매시장에서는 시비가 사라졌다. 대신 경매가 세 배 길어졌다. 단추를 누르기 전에 망설이기 때문이다.

>> 손을 들면 물릴 수 없다. 그래서 다들 들기 전에 생각을 끝내고 온다. — 두병우 경매사

## 배추 한 망에 담긴 밤

자정이면 산지 트럭이 들어온다. 중도매인들은 손전등으로 배추 밑동을 비춰 보고 손톱으로 꾹 눌러 본다. 세 시 반까지는 아무도 값을 입에 올리지 않는 것이 예의다. 네 시에 팥죽이 나온다. 종이 울리는 것은 그다음이다.

이날 첫 배추는 한 망에 8천200원이었다. 폭풍 뒤 첫 경매 때보다 900원 내렸다.

두 씨는 봄부터 응찰기 교육을 맡는다. 손짓 서른일곱 가지를 그림으로 남기는 일도 시작했다. 어디에 쓰려느냐고 묻자 그는 엄지를 접었다.

“넷째 손자가 묻더라고요. 할아버지는 손으로 무슨 말을 하느냐고.”
`,
    course: [
      ...filed({ ago: 76, writer: 'seojin', took: 6, headline: '온샘시장 전자경매 도입' }),
      {
        ago: 75.4,
        by: 'jiwon',
        act: 'request_changes',
        note: '현장이 아주 좋습니다. 다만 바꾸려는 쪽 말이 한 줄뿐이에요. 상인회장과 은포 사례를 더 넣어 주세요.',
      },
      {
        ago: 74.8,
        by: 'seojin',
        act: 'save',
        change: {
          replace: [['대신 경매가 세 배 길어졌다.', '대신 경매 시간이 세 배로 늘었다.']],
        },
      },
      { ago: 74.7, by: 'seojin', act: 'submit' },
      { ago: 74.2, by: 'jiwon', act: 'approve' },
      { ago: 74, by: 'hyeonju', act: 'publish' },
    ],
  },
  {
    key: 'market-en',
    language: 'en',
    translationOf: 'market',
    slug: 'the-people-who-set-prices-with-their-fingers',
    section: 'economy',
    by: ['seojin'],
    dateline: 'Onsaem',
    topics: ['markets'],
    picture: 'dawn-market',
    headline: 'Four in the morning, and the price is in the fingers',
    standfirst:
      'Onsaem market’s hand-signal auction ends next spring. We spent a night with the last three people who can read it.',
    body: `
At ten past four a bell rings and thirty hands go up. Nobody speaks. A folded thumb is four; a little finger, six. Du Byeongu, 58, reads all thirty in a little over a second and nods once. Forty nets of cabbage have an owner.

“You don’t look,” he says. “You listen to how fast the hand comes up.”

Next spring the traders’ association will switch to electronic bidding. A button will be pressed and a price will light up on a board. Prices have been called by hand here every day since the market opened in 1954, through two fires and one flood. Mr Du and two colleagues are the last who can do it.

## Why change

A hand is fast, but it leaves no record. The association heard thirty-one disputes last year, nearly all of them some form of *I bid the same*. “When I ask young wholesalers why they won’t join, nine in ten say they’ll never learn the fingers,” said its chair, Hwangbo Min.

At Eunpo, where the buttons came first, the disputes vanished. The auctions got three times longer. With a button, people hesitate.

>> You can’t take a hand back. So everyone has finished thinking before they raise it. — Du Byeongu, auctioneer

## A night inside a cabbage

The lorries come at midnight. Buyers shine torches at the cut ends of cabbages and press them with a thumbnail. Until half past three it is bad manners to mention money. At four there is red-bean porridge. Only then the bell.

The first net of the night went for 8,200 won, down 900 on the first sale after the [storm](story:storm).

In spring Mr Du will teach the buttons. He has also begun to draw the thirty-seven signals, one to a page. Asked what for, he folds his thumb.

“My fourth grandchild wants to know what I say with my hands.”
`,
    course: published({ ago: 55, writer: 'hannah', reader: 'jiwon', publisher: 'hyeonju', took: 5 }),
  },
  {
    key: 'laver',
    language: 'en',
    slug: 'laver-price-doubles-in-twelve-weeks',
    section: 'economy',
    by: ['jiwon'],
    dateline: 'Byeolmok',
    topics: ['markets', 'harbour'],
    coverages: ['after-the-storm', 'lantern-week'],
    picture: 'seaweed-price',
    headline: 'Laver has doubled in twelve weeks. Blame the cold, and the rolls',
    standfirst: '',
    body: `
A bundle of first-crop laver, a hundred sheets, sold for 19,400 won at the Byeolmok auction on {today}, twice what it fetched twelve weeks ago.

The storm tore up about a fifth of the bay’s seaweed frames, the fishers’ co-operative said. The rest are growing slowly in water two degrees colder than usual. Meanwhile the lunch-box makers of the city, who take four bundles in ten, have orders to fill for [lantern week](story:lanterns-en).

“In a good year I sell it by weight,” said Eom Taeseok, who has sixty frames off Kkeutmeori. “This year I know each sheet by name.”

The co-operative expects prices to ease when the second crop is cut, in about five weeks.
`,
    course: [
      ...published({ ago: 9, writer: 'jiwon', reader: 'hyeonju', took: 1.4 }),
      {
        ago: 7.8,
        by: 'hyeonju',
        act: 'clarify',
        note: 'The prices in this story are those of the auction. Shops add between a quarter and a third.',
      },
    ],
  },
  {
    key: 'heat',
    language: 'en',
    slug: 'the-plant-that-warms-4000-homes-with-cold-water',
    section: 'economy',
    by: ['hannah'],
    dateline: 'Haesol',
    topics: ['energy', 'housing'],
    picture: 'heat-plant',
    headline: 'The quiet plant that warms 4,000 homes with cold water',
    standfirst:
      'Garnet Street’s heat works was meant to be an experiment. In its third winter it is cheaper than gas, and the neighbours have stopped phoning.',
    body: `
The first thing the engineers show visitors is a bucket. It holds harbour water, at nine degrees, and they invite you to put a hand in. The second thing is a pipe as wide as a barrel, too hot to touch. “That,” says Ra Inhye, who runs the place, “is the same water’s trouble.”

The Garnet Street plant is a heat pump, in principle the machine at the back of a refrigerator. It takes in sea water at nine degrees, gives it back at six, and moves what is lost into a loop that heats 4,100 flats. For each unit of electricity it uses, it delivers three and a bit of warmth.

## The sums

When it was approved the plant was expected to cost households about as much as gas. In its first winter it cost a tenth more. In the second it broke even. This autumn the standing charge has fallen again, and a two-bedroom flat on the loop pays around 61,000 won a month against 74,000 for its neighbour on gas.

Part of that is luck. Gas went up. Part is a contract, under which the plant buys most of its power at night, when the wind farms off Eunpo have few other customers, and stores the heat in two tanks that the street calls the teapots.

- **Homes on the loop:** 4,100, with 900 on a waiting list
- **Built for:** 58 billion won, a third of it from the province
- **Units of heat per unit of power:** 3.2, averaged over last winter
- **Complaints about noise:** 214 in the first year, 9 in the last

## The hum

The complaints were about a hum, a B flat as it turned out. A music teacher across the road wrote it down and sent the company a score. It came from two fans that ran at nearly the same speed and beat against each other. One of them now runs slower. “We tuned it,” says Ms Ra. “He came with a fork to check.”

The larger worry is the bay. Water returned three degrees colder sinks, and the fishers’ co-operative wanted to know where it went. A two-year survey by Miru College found the cold pool reached about a hundred and twenty metres from the outfall, and that crabs liked it. The co-operative has asked for a third year before the plant is doubled in size, and will probably get it.

>> Nobody thanks a radiator. That is how we know it works. — Ra Inhye, plant manager

The doubling is the real test. The streets that come next are older and leakier, and belong to people who own the walls they live in. The company would like the city to pay for insulation first. The city would like the company to. Between the two stand 900 households with a letter saying that they are on a list.
`,
    course: [
      ...published({
        ago: 28,
        writer: 'hannah',
        reader: 'jiwon',
        publisher: 'hyeonju',
        took: 7,
        headline: 'Garnet Street heat works: three winters on',
      }),
      { ago: 3.5, by: 'hannah', act: 'start_update' },
      {
        ago: 3.35,
        by: 'hannah',
        act: 'save',
        change: { replace: [['4,100, with 900 on a waiting list', '4,100, with 960 on a waiting list']] },
      },
    ],
  },
  {
    key: 'numbers',
    language: 'ko',
    slug: 'sutjaro-bon-haesol-ilgop',
    section: 'economy',
    by: ['seojin'],
    dateline: '해솔',
    topics: ['housing', 'transport'],
    picture: 'figures',
    headline: '숫자 일곱 개로 본 해솔',
    standfirst: '통계연보 412쪽에서 골랐다. 제일 작은 숫자는 9, 제일 큰 숫자는 1천940',
    body: `
해솔시가 올해 통계연보를 냈다. 412쪽을 넘겨 가며 일곱 개를 골랐다.

1. **9** — 까치고개 옛길의 가로등 수. 굽이는 스물세 곳이다.
2. **22초** — 시내 횡단보도 초록불의 중간값. 가장 긴 곳은 온샘시장 앞 41초로, 수레를 고려한 것이다.
3. **38.6세** — 별목동 주민의 중위 나이. 5년 만에 처음으로 낮아졌다. 창고를 고쳐 지은 임대주택에 젊은 가구가 들어왔다.
4. **73곳** — 국수를 파는 음식점. 인구 1만 명당 2.4곳으로 치킨집보다 많다.
5. **340명** — 도란도 주민. 등록된 벌통은 512개다.
6. **900가구** — 석류길 바닷물 난방을 기다리는 집.
7. **1천940명** — 지난해 물마루 야간진료소를 찾은 환자. 밤에 문을 여는 곳은 고개 북쪽에서 여기뿐이다.

## 빠진 숫자

연보에 없어 아쉬운 것도 있다. 시내버스가 실제로 제시간에 오는 비율은 올해도 실리지 않았다. 교통공사는 “집계 방식을 다듬는 중”이라고 했다. 지난해에도 같은 답이었다.
`,
    course: [
      ...published({ ago: 100, writer: 'seojin', reader: 'jiwon', publisher: 'hyeonju', took: 4 }),
      {
        ago: 96,
        by: 'hyeonju',
        act: 'clarify',
        note: '이 기사에 쓴 숫자는 시와 조합이 공개한 자료를 본지가 다시 계산한 것입니다. 반올림해 합계가 맞지 않을 수 있습니다.',
      },
    ],
  },
  {
    key: 'empty-flats',
    language: 'ko',
    slug: 'bul-kkeojin-apateu-cheongnyeon-jutaek',
    section: 'economy',
    by: ['seojin'],
    dateline: '해솔',
    topics: ['housing'],
    picture: 'towers',
    headline: '소라천변 새 아파트 다섯 채 중 하나 불 꺼져…청년주택은 3년 대기',
    standfirst: '비어 있는 집 611채, 기다리는 사람 1천280명. 둘을 잇는 조례안이 멈춰 섰다',
    body: `
소라천변에 들어선 아파트 3천40채 가운데 611채가 입주 1년이 지나도록 비어 있는 것으로 나타났다. 다섯 채 가운데 하나꼴이다. 같은 기간 해솔시 청년주택 대기자는 1천280명으로 늘었다.

본지가 상수도 검침 자료를 분석한 결과 석 달 내리 수도를 한 방울도 쓰지 않은 집이 611채였다. 시가 파악한 빈집은 240채다. 시는 전입 신고만 기준으로 삼는다.

빈집을 시가 빌려 청년에게 다시 세놓는 조례안은 지난봄 상임위원회를 통과한 뒤 본회의에 오르지 못했다. 집주인에게 줄 임대료를 시세의 몇 퍼센트로 할지를 두고 의견이 갈렸다. 시는 70%, 집주인 모임은 90%를 내세운다.

고시원에서 2년째 차례를 기다리는 피준영(27) 씨는 “밤에 소라천을 뛰다가 불 꺼진 창을 센다”며 “어제는 마흔까지 세고 그만뒀다”고 말했다.

시의회는 다음 회기에 75% 절충안을 다룬다.
`,
    course: [
      ...filed({ ago: 2.6, writer: 'seojin', took: 5 }),
      {
        ago: 1.4,
        by: 'jiwon',
        act: 'save',
        change: {
          replace: [
            [
              '시가 파악한 빈집은 240채다. 시는 전입 신고만 기준으로 삼는다.',
              '시가 파악한 빈집은 240채다. 시는 전입 신고가 없는 집만 빈집으로 센다.',
            ],
          ],
        },
      },
      // This section bars an editor who edited from approving, so the managing editor reads it.
      { ago: 0.7, by: 'hyeonju', act: 'approve', note: '검침 자료 원본과 맞춰 봤습니다.' },
      { ago: 0.6, by: 'hyeonju', act: 'publish' },
    ],
  },
  {
    key: 'ferry-results',
    language: 'ko',
    section: 'economy',
    by: ['seojin'],
    dateline: '해솔',
    topics: ['harbour', 'transport'],
    headline: '도란해운 3분기 첫 흑자…새 여객선 두 척 주문',
    standfirst: '장 마감 뒤 공시. 좌초 사고 비용은 반영 안 돼',
    body: `
도란해운이 3분기에 영업이익 7억2천만원을 냈다고 {today} 밝혔다. 분기 흑자는 5년 만에 처음이다.

여름 승객이 지난해보다 14% 늘었고, 섬에서 나오는 꿀과 게를 실어 나르는 화물 수입이 두 배가 됐다. 회사는 전기로 움직이는 150인승 여객선 두 척을 주문해 내후년부터 쓰겠다고 했다.

{today} 일어난 도란3호 좌초 사고의 비용은 이번 실적에 들어 있지 않다. 회사는 “선체 보험으로 대부분 처리될 것”이라고 설명했다.
`,
    course: [
      { ago: 5.2, by: 'seojin', act: 'create', blocks: 1 },
      { ago: 5.1, by: 'seojin', act: 'set_embargo', hoursAhead: 18 },
      {
        ago: 4.2,
        by: 'seojin',
        act: 'save',
        change: {
          standfirst: '장 마감 뒤 공시',
          replace: [
            [
              '{today} 일어난 도란3호 좌초 사고의 비용은 이번 실적에 들어 있지 않다. 회사는 “선체 보험으로 대부분 처리될 것”이라고 설명했다.',
              '회사는 겨울 막배를 한 시간 앞당겨 운항 비용을 더 줄이겠다고 했다.',
            ],
          ],
        },
      },
      { ago: 4.1, by: 'seojin', act: 'submit' },
      {
        ago: 1.9,
        by: 'hyeonju',
        act: 'save',
        change: {
          standfirst: '장 마감 뒤 공시. 좌초 사고 비용은 반영 안 돼',
          replace: [
            [
              '회사는 겨울 막배를 한 시간 앞당겨 운항 비용을 더 줄이겠다고 했다.',
              '이날 일어난 도란3호 좌초 사고의 비용은 이번 실적에 들어 있지 않다. 회사는 “선체 보험으로 대부분 처리될 것”이라고 설명했다.',
            ],
          ],
        },
      },
      { ago: 1.5, by: 'jiwon', act: 'approve' },
    ],
  },
  {
    key: 'coop',
    language: 'en',
    section: 'economy',
    by: ['hannah'],
    dateline: 'Byeolmok',
    topics: ['markets'],
    coverages: ['after-the-storm'],
    headline: 'Fishers’ co-op offers Salt Street loans at no interest',
    standfirst: 'The money was put by for a new ice machine.',
    body: `
The Byeolmok fishers’ co-operative will lend flooded households in Salt Street up to five million won each, without interest, from a fund it had been filling for six years to buy an ice machine.

Members voted for it by 88 to 3 on the auction floor, standing. “The old machine makes ice,” said Yu Gwangho, who proposed it. “It’s loud and it makes ice.”

Loans are to be repaid over three years, beginning after the first. Forty-two households had asked by noon on {today}. The fund holds 260 million won, which covers fifty-two.

The three who voted against said they had nothing against the street. They run the ice machine.
`,
    course: [
      ...approved({ ago: 6, writer: 'hannah', reader: 'jiwon', took: 3 }),
      {
        ago: 2.1,
        by: 'jiwon',
        act: 'take_back',
        note: 'The co-op now says 61 applications against a fund for 52. We cannot print 42. Waiting for the list.',
      },
    ],
  },
  {
    key: 'shop-lights',
    language: 'ko',
    section: 'economy',
    by: ['seojin'],
    dateline: '온샘',
    topics: ['markets', 'energy'],
    headline: '“전기료 겁나 간판 끕니다” 온샘 상가의 긴 밤',
    standfirst: '',
    body: `
온샘시장 앞 상가 골목이 어두워졌다. 점포 62곳 가운데 37곳이 문을 닫는 저녁 8시에 간판도 끈다. 1년 전에는 다섯 곳뿐이었다.

전기요금이 오른 뒤 간판 하나를 밤새 켜 두는 데 드는 돈은 한 달 4만8천원이 됐다. 세탁소를 하는 노갑순(60) 씨는 “손님이 간판 보고 오는 것도 아니다”라고 했다. 옆 분식집은 생각이 다르다. “골목이 깜깜하면 학생들이 큰길로 돌아간다.”

구청은 골목 등을 늘리겠다고 했지만 예산은 내년에 잡힌다.
`,
    course: [
      ...filed({ ago: 9.5, writer: 'seojin', took: 4 }),
      {
        ago: 6,
        by: 'jiwon',
        act: 'request_changes',
        note: '37곳을 어떻게 셌는지 본문에 밝혀 주세요. 요금이 언제 얼마나 올랐는지도 한 줄 필요합니다. 분식집 사장님 이름을 받아 주세요.',
      },
      {
        ago: 5.1,
        by: 'jiwon',
        act: 'hold',
        note: '상인회가 취재 사진 사용을 두고 이의를 제기했습니다. 동의서를 확인할 때까지 내보내지 않습니다.',
      },
      {
        ago: 2.2,
        by: 'dohyun',
        act: 'lift_hold',
        note: '동의서를 확인했습니다. 사진 없이 나가는 기사이므로 문제없습니다.',
      },
    ],
  },
];
