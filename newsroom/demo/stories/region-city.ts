import { approved, begun, broughtUpToDate, filed, fromTheWire, published } from '../course.ts';
import type { DemoStory } from '../story.ts';

export const cityStories: DemoStory[] = [
  {
    key: 'ruling',
    language: 'ko',
    slug: 'hwanseung-halin-pyeji-wibeop-pangyeol',
    section: 'region',
    by: ['seojin'],
    dateline: '해솔',
    topics: ['transport', 'courts'],
    coverages: ['price-of-a-ride'],
    picture: 'courthouse-bus',
    headline: '법원 “버스 무료 환승 폐지는 위법”…시 “항소 검토”',
    standfirst: '주민 118명이 낸 소송 1심 승소. 재판부 “공청회 한 번 없이 부담만 옮겼다”',
    body: `
해솔시가 지난해 시내버스 11개 노선의 무료 환승을 없앤 것은 위법하다는 법원 판단이 나왔다.

해솔지방법원 행정1부(재판장 표선영)는 {today} 주민 118명이 시를 상대로 낸 요금 변경 처분 취소 소송에서 원고 승소로 판결했다. 재판부는 “요금 체계를 바꾸면서 조례가 정한 공청회를 열지 않았고, 부담이 늘어나는 주민의 의견을 들은 기록도 없다”고 밝혔다.

시는 지난해 봄 적자를 이유로 까치고개와 물마루를 지나는 11개 노선을 환승 할인 대상에서 뺐다. 이 노선을 타고 시내에서 갈아타는 주민은 한 번에 1천400원을 더 냈다.

## “병원 한 번에 버스 네 번”

소송을 이끈 변희순(71) 씨는 물마루에서 온샘의 병원까지 버스를 두 번 갈아탄다. “오가면 네 번이다. 약값보다 차비가 더 나온 달도 있었다.” 변 씨는 공책 두 권에 적은 차비 기록을 증거로 냈다. 재판부는 이 기록을 판결문에 인용했다.

시는 교통카드 [자료]{해솔교통공사 2025년 환승 통계, 하루 평균 2천104명.|https://transit.haesol.example/figures}를 들어 환승객이 하루 2천 명 남짓이라 영향이 작다고 주장했다. 재판부는 “적은 수의 주민에게 큰 부담을 지우는 것이 절차를 건너뛸 이유가 되지 않는다”며 받아들이지 않았다.

>> 적은 수의 주민에게 큰 부담을 지우는 것이 절차를 건너뛸 이유가 되지 않는다. — 판결문

## 환불은 별도 소송

판결이 확정되면 환승 할인은 되살아난다. 다만 이미 낸 요금을 돌려받으려면 따로 소송을 내야 한다. 주민 대리인 기동화 변호사는 “카드 기록이 남아 있어 계산은 어렵지 않다”고 말했다.

해솔교통공사는 한 해 19억원의 수입이 줄 것으로 내다봤다. 시 관계자는 “판결문을 받아 본 뒤 항소 여부를 정하겠다”고 밝혔다. 시의회는 다음 주 [차고지 이전](story:depot) 예산과 함께 이 문제를 다룬다.
`,
    course: published({
      ago: 5.4,
      writer: 'seojin',
      reader: 'marcus',
      took: 2.2,
      headline: '버스 환승 소송 1심 선고',
    }),
  },
  {
    key: 'ruling-en',
    language: 'en',
    translationOf: 'ruling',
    slug: 'court-rules-ending-free-bus-transfers-unlawful',
    section: 'region',
    by: ['seojin'],
    dateline: 'Haesol',
    topics: ['transport', 'courts'],
    coverages: ['price-of-a-ride'],
    picture: 'courthouse-bus',
    headline: 'City broke the law when it ended free bus transfers, court rules',
    standfirst:
      'A retired seamstress wrote down every fare for fourteen months. The judges quoted her notebook.',
    body: `
Haesol acted unlawfully when it abolished free transfers on eleven bus routes last year, the district court ruled on {today}, in a case brought by 118 residents of the hill districts.

The city had held no public hearing, as its own ordinance requires, and there was “no record that anyone who would pay more was asked”, the court’s first administrative division said.

The change, made to narrow the transit authority’s deficit, took Magpie Hill and Mulmaru out of the transfer scheme. Passengers who change buses in the city have paid 1,400 won more each way.

## Four buses to see a doctor

The plaintiffs were led by Byeon Huisun, 71, a retired seamstress who changes twice between Mulmaru and the hospital in Onsaem. “There and back, that’s four fares,” she said on the courthouse steps. “There were months when the bus cost more than the medicine.”

Her evidence was [two school notebooks]{Exhibit 4, pages 1 to 61; the judgment cites 22 of them.|https://courts.haesol.example/judgments/4107} in which she had entered every fare for fourteen months. The judgment cites them by page.

The city argued that only about 2,000 passengers a day were affected. The court was not persuaded: “That a heavy burden falls on few people is no reason to pass over the procedure that protects them.”

## Refunds are another matter

If the ruling stands the transfers come back. Fares already paid do not; for those, residents would have to sue again. Their lawyer, Gi Donghwa, said card records made the sums “the easy part”.

The transit authority puts the loss at 1.9 billion won a year. The city said it would read the judgment before deciding on an appeal. The council returns to transport next week, when it votes on the money for [moving the Onsaem depot](story:depot).
`,
    course: [
      ...filed({ ago: 4.8, writer: 'hannah', took: 0.9 }),
      {
        ago: 4.65,
        by: 'marcus',
        act: 'save',
        change: {
          replace: [
            [
              '“There and back, that’s four fares,” she said on the courthouse steps.',
              '“There and back, that is four fares,” she said on the courthouse steps.',
            ],
          ],
        },
      },
      { ago: 4.6, by: 'marcus', act: 'approve' },
      { ago: 4.55, by: 'marcus', act: 'publish' },
    ],
  },
  {
    key: 'depot',
    language: 'en',
    slug: 'council-votes-to-move-onsaem-bus-depot',
    section: 'region',
    by: ['hannah'],
    dateline: 'Haesol',
    topics: ['transport'],
    coverages: ['price-of-a-ride'],
    picture: 'bus-depot',
    headline: 'Council votes 8–5 to move the Onsaem bus depot',
    standfirst:
      'Eighty-four buses park where fifty should. Where they will go instead is still a circle on a map.',
    body: `
The city council voted by eight to five on {yesterday} to move the bus depot out of Onsaem, ending four years in which the buses went on parking and the committee went on meeting.

The depot was laid out for fifty vehicles. It holds eighty-four, and from five every morning they warm up in Mill Lane, thirty metres from a kindergarten.

“I know the timetable by the taste,” said Hyeon Sook, who runs the bakery opposite the gate. “The No. 8 is the one that gets into the cream.”

The motion names no new site. A report to the council favours a former brickworks at Garnet Street; residents there were in the gallery with a banner that read *We can taste too*.

Councillor Jeon Minho, who voted against, said the city was “buying a ticket before asking where the bus goes”. Councillor Seok Hana, who proposed the motion, said that an address could be found within the year and a lung could not.

## What happens next

1. The transport committee must name a site by the end of next month
2. An impact study, which takes about half a year, follows
3. The council votes on the money, put at 31 billion won
`,
    course: [
      ...published({ ago: 60, writer: 'hannah', reader: 'marcus', took: 5 }),
      ...broughtUpToDate(
        { ago: 34, writer: 'hannah', reader: 'marcus', publisher: 'hyeonju', took: 2 },
        {
          headline: 'Council votes 7–6 to move the Onsaem bus depot',
          replace: [
            ['voted by eight to five on {yesterday}', 'voted by seven to six on {yesterday}'],
            [
              'Councillor Jeon Minho, who voted against,',
              'Councillor Jeon Minho, whose abstention in committee had let the motion through and who voted against it in the full council,',
            ],
          ],
        },
        {
          wrong: 'The council voted by eight to five to move the depot.',
          right: 'It voted by seven to six.',
          note: 'The clerk’s first tally counted Councillor Jeon Minho among those in favour. He voted against.',
        },
      ),
    ],
  },
  {
    key: 'fog',
    language: 'en',
    slug: 'three-more-days-of-sea-fog',
    section: 'region',
    by: ['hannah'],
    dateline: 'Haesol',
    topics: ['harbour'],
    picture: 'fog-map',
    headline: 'Three more days of sea fog, then wind',
    standfirst: '',
    body: `
The fog that has lain on the coast since {yesterday} will stay for three more days, the Eunpo weather office said on {today}.

Warm air has settled over water that is still cold from the storm. Visibility at the harbour mouth fell below two hundred metres before dawn, and is expected to do so each morning until a north-west wind arrives on the fourth day.

Drivers on the Eunpo causeway are asked to use fog lamps and to leave the whistle-blowing to the ships. Inland, above the hundred-metre line, it will be sunny and rather pleased with itself: 17 degrees on Magpie Hill.
`,
    course: published({ ago: 7.5, writer: 'hannah', reader: 'marcus', took: 0.8 }),
  },
  {
    key: 'fog-ko',
    language: 'ko',
    translationOf: 'fog',
    slug: 'badat-angae-saheul-deo',
    section: 'region',
    by: ['hannah'],
    dateline: '해솔',
    topics: ['harbour'],
    picture: 'fog-map',
    headline: '바다 안개 사흘 더…나흘째 바람 분다',
    standfirst: '',
    body: `
{yesterday} 해안을 덮은 안개가 사흘 더 이어질 전망이다.

은포기상대는 {today} 폭풍 뒤 차가워진 바다 위에 따뜻한 공기가 머물러 안개가 걷히지 않는다고 밝혔다. 새벽 한때 항구 입구의 가시거리는 200m 아래로 떨어졌다. 북서풍이 부는 나흘째까지 아침마다 비슷하겠다.

은포 방조제를 지나는 차량은 안개등을 켜야 한다. 해발 100m를 넘는 산간은 맑다. 까치고개의 낮 기온은 17도까지 오르겠다.
`,
    course: published({ ago: 7, writer: 'seojin', reader: 'marcus', took: 0.4 }),
  },
  {
    key: 'reservoir',
    language: 'ko',
    slug: 'mulmaru-jeosuji-suwi-41',
    section: 'region',
    by: ['seojin'],
    dateline: '물마루',
    topics: ['water'],
    coverages: ['after-the-storm'],
    picture: 'low-reservoir',
    headline: '폭풍이 지나도 저수지는 비었다…물마루 저수율 41%',
    standfirst: '비는 바다 쪽에 쏟아졌고 물은 산 너머에 없었다',
    body: `
폭풍이 별목에 시간당 41㎜의 비를 쏟은 그날 밤, 산 너머 물마루저수지에 내린 비는 하루를 통틀어 6㎜였다.

물마루수자원사업소는 {today} 오전 저수율이 41%로 평년의 58%에 크게 못 미친다고 밝혔다. 지난해 같은 날은 73%였다. 기슭에는 물이 빠진 자리가 계단처럼 드러났다.

사업소는 저수율이 38% 아래로 내려가면 농업용수를 하루걸러 보내고, 30% 아래면 시내 수압을 낮춘다. 비가 없으면 38%에 닿는 것은 열하루 뒤다.

## 같은 폭풍, 다른 물

까치고개를 사이에 두고 비의 양이 일곱 배 가까이 갈린 까닭은 바람에 있다. 동풍을 탄 비구름이 고개에 부딪혀 바다 쪽에만 비를 내렸다. 남경 미루대 교수는 “고개가 빗자루 노릇을 했다”고 말했다.

물마루에서 사과 농사를 짓는 천복동(66) 씨는 “텔레비전에서는 물난리라는데 여기는 먼지가 난다”고 했다. 그는 올해 물탱크를 하나 더 놓았다. 값은 사과 스무 상자다.
`,
    course: [
      ...published({ ago: 50, writer: 'seojin', reader: 'hyeonju', took: 4 }),
      { ago: 1.9, by: 'seojin', act: 'start_update' },
      {
        ago: 1.2,
        by: 'seojin',
        act: 'save',
        change: {
          headline: '물마루 저수율 39%…농업용수 격일제 초읽기',
          replace: [
            [
              '비가 없으면 38%에 닿는 것은 열하루 뒤다.',
              '이틀 새 2%포인트가 더 빠져 39%가 됐다. 이 속도라면 38%에 닿는 것은 사흘 뒤다.',
            ],
          ],
        },
      },
      { ago: 0.95, by: 'seojin', act: 'submit' },
    ],
  },
  {
    key: 'tunnel',
    language: 'ko',
    slug: 'kkachigogae-teoneol-yagan-tongje',
    section: 'region',
    by: ['seojin'],
    dateline: '해솔',
    topics: ['transport'],
    picture: 'tunnel',
    headline: '까치고개터널 아흐레간 밤 11시부터 통제',
    standfirst: '',
    body: `
까치고개터널이 조명 교체 공사로 {tomorrow} 밤부터 아흐레 동안 통제된다. 시간은 밤 11시부터 다음 날 오전 5시까지다.

해솔시는 이 시간 옛 고갯길로 돌아가 달라고 당부했다. 고갯길은 굽이가 스물세 곳이고 가로등은 아홉 개다. 8번 심야버스는 터널 앞에서 회차한다.

새 조명은 지금보다 전기를 절반만 쓴다.
`,
    course: published({ ago: 11, writer: 'seojin', reader: 'marcus', took: 1 }),
  },
  {
    key: 'school-roof',
    language: 'en',
    section: 'region',
    by: ['hannah'],
    dateline: 'Byeolmok',
    topics: ['schools'],
    coverages: ['after-the-storm'],
    headline: 'Byeolmok pupils to have lessons in the fish auction hall',
    standfirst: 'The bell for break will be the one that starts the bidding.',
    body: `
From next week 212 pupils of Byeolmok Primary will be taught in the fish auction hall, the district said, while engineers decide what to do about the cold-store roof that landed on their school garden and the tiles it took with it.

The hall is empty between half past eight, when the last boxes are sold, and three in the afternoon. It has heating, forty tables and a smell. “We scrubbed it with vinegar, then with coffee grounds,” said head teacher Mo Eunju. “Now it smells of fish that has had breakfast.”

Lessons on the weights board, she said, were an unexpected gain. Year four has asked to keep it.

Parents were told of the move by letter on {yesterday}. A bus will run from Salt Street.
`,
    course: [
      ...approved({ ago: 3.4, writer: 'hannah', reader: 'marcus', took: 2.5 }),
      {
        ago: 1.6,
        by: 'hyeonju',
        act: 'save',
        change: {
          headline: 'Storm-hit school moves into the fish auction hall',
          replace: [
            [
              'Parents were told of the move by letter on {yesterday}.',
              'Parents were told of the move by letter on {yesterday}; eleven have asked for places elsewhere.',
            ],
          ],
        },
      },
    ],
  },
  {
    key: 'clinic',
    language: 'en',
    section: 'region',
    by: ['hannah'],
    dateline: 'Mulmaru',
    topics: ['transport'],
    headline: 'Night clinic in Mulmaru will close, nurses say',
    standfirst: '',
    body: `
The only clinic north of Magpie Hill that opens at night is to close at the end of the month, two nurses who work there have said.

They said that staff were told at a meeting last week. The nearest open door after nine would then be the hospital in Onsaem, fifty minutes away when the tunnel is open.

The clinic saw 1,940 patients at night last year. Most had fevers; eleven had babies.
`,
    course: [
      ...filed({ ago: 26, writer: 'hannah', took: 3 }),
      {
        ago: 22,
        by: 'marcus',
        act: 'request_changes',
        note: 'Strong, but two nurses and no clinic. Please get the health office on the record, and the minutes of that meeting if anyone kept them. Also: is it closing, or losing the night shift? Those are different headlines.',
      },
      {
        ago: 3.1,
        by: 'hannah',
        act: 'save',
        change: {
          headline: 'Mulmaru clinic to lose its night shift, nurses say',
          replace: [
            ['is to close at the end of the month,', 'is to lose its night shift at the end of the month,'],
          ],
        },
      },
    ],
  },
  {
    key: 'crossing',
    language: 'ko',
    section: 'region',
    by: ['seojin'],
    dateline: '해솔',
    topics: ['schools', 'transport'],
    headline: '횡단보도 초록불 22초, 초등학생 걸음으로 재 보니',
    standfirst: '',
    body: `
온샘초등학교 앞 횡단보도의 초록불은 22초 동안 켜진다. 어른은 14초면 건넌다.

본지가 1학년 학생 열 명과 함께 걸어 보니 평균 19초가 걸렸다. 책가방을 메고 신발주머니를 들면 23초였다.

(경찰 신호 기준 확인. 교통공사 통화 후 보강)
`,
    course: begun({ ago: 0.9, writer: 'seojin', took: 2 }),
  },
  {
    key: 'rumour',
    language: 'en',
    section: 'region',
    by: ['hannah'],
    topics: [],
    headline: 'Brickworks already sold, residents say',
    standfirst: '',
    body: `
Residents of Garnet Street say the former brickworks has been bought by a company from outside the region, before the council has chosen it as a site for the bus depot.

Nobody has seen a contract.
`,
    course: [
      ...begun({ ago: 42, writer: 'hannah', took: 2 }, 2),
      {
        ago: 40,
        by: 'marcus',
        act: 'spike',
        note: 'The land register still shows the old owner. Bring me a document and it comes straight back.',
      },
    ],
  },
  {
    key: 'heron',
    language: 'en',
    section: 'region',
    by: ['wire'],
    dateline: 'Eunpo',
    topics: ['courts'],
    headline: 'Heron acquitted',
    standfirst: '',
    body: `
A fish farmer in Eunpo who asked for damages from the county after a protected heron ate 1,100 young bream has lost his case.

The county was not the heron’s keeper, the court held; nor had it, by putting up a sign with a picture of the bird, “issued an invitation”.
`,
    course: [
      ...fromTheWire({ ago: 133, writer: 'hannah' }),
      { ago: 132.6, by: 'marcus', act: 'approve' },
      { ago: 132.5, by: 'marcus', act: 'publish' },
    ],
  },
  {
    key: 'pearl',
    language: 'en',
    slug: 'pearl-the-size-of-a-plum',
    section: 'region',
    by: ['hannah'],
    dateline: 'Byeolmok',
    topics: ['markets'],
    headline: 'Oyster seller finds a pearl the size of a plum',
    standfirst: 'A stall at the fish market says that it will not sell.',
    body: `
An oyster seller at the Byeolmok fish market says that she found a pearl the size of a plum in a crate from the outer beds on {yesterday}.

A jeweller who was shown a photograph put it at 40 million won. The seller, who asked not to be named, said that she would keep it.
`,
    course: [
      ...published({ ago: 80, writer: 'hannah', reader: 'marcus', took: 2 }),
      {
        ago: 71,
        by: 'hyeonju',
        act: 'add_note',
        note: 'Readers have told us that the photograph is older than this story. We are looking into it.',
      },
      {
        ago: 65,
        by: 'hyeonju',
        act: 'retract',
        note: 'The photograph was taken from the catalogue of a museum abroad, and there was no pearl. We did not see it ourselves and should not have published the story. Two pairs of eyes looked at the words; none asked to see the oyster.',
      },
    ],
  },
];
