import { broughtUpToDate, fromTheWire, published, reopened } from '../course.ts';
import type { DemoStory } from '../story.ts';

export const harbourStories: DemoStory[] = [
  {
    key: 'aground',
    language: 'en',
    slug: 'ferry-runs-aground-off-doran-all-61-ashore',
    section: 'region',
    by: ['hannah', 'teo'],
    dateline: 'Doran Island',
    topics: ['harbour', 'transport'],
    picture: 'grounded-ferry',
    headline: 'Ferry runs aground in fog off Doran; all 61 are ashore',
    standfirst:
      'The Doran No. 3 touched Sister Rock within sight of its berth. Island boats reached it before the coastguard did.',
    searchTitle: 'Doran ferry aground: all 61 passengers ashore',
    searchDescription:
      'The Doran No. 3 ran onto Sister Rock in thick fog. Everyone aboard was taken off by island boats; sailings are suspended.',
    body: `
The morning ferry from Byeolmok ran onto a reef in thick fog on {today}, eight hundred metres from the pier at Doran Island. All 55 passengers and six crew were taken off and nobody was badly hurt, the coastguard said.

The *Doran No. 3* struck Sister Rock shortly after it had slowed for the approach. It came to rest leaning about ten degrees to port, with a tear below the waterline that the crew closed with a collision mat.

“There was no bang. It was a long scrape, like a chair being pulled back,” said Gu Mira, a nurse who takes the boat every week to the island clinic. “Then everybody’s coffee moved to one side of the table.”

## “We heard her before we saw her”

Three crab boats that had stayed in because of the fog were alongside within a quarter of an hour. Their skippers steered by the ferry’s horn.

“We heard her before we saw her,” said Bang Chilsu, 63, whose boat took off the first nineteen, all of them children and their teachers. “I told them to sit on the pots and hold on to each other. One of them asked if we could go round again.”

Eight people were treated for bruises and cold at the island clinic. Two were flown to the mainland as a precaution.

## Sailings suspended

Doran Ferry, which runs the route, said the master had twenty-two years’ service and that the radar had been checked on {yesterday}. The voyage recorder has been handed to the maritime safety inspectors.

All sailings are suspended until the ship has been refloated, which will be tried on the evening tide. The company said tickets would be refunded in full and that a chartered landing craft would carry medicine and post.

Forecasters expect the fog to [sit on the coast for three more days](story:fog).

- **Information for families:** the ferry office at Byeolmok pier is staffed all night
- **Island pupils** will stay with host families in Byeolmok until crossings resume
- **Cars** left on the quay may stay there free of charge
`,
    course: [
      ...published({
        ago: 2.4,
        writer: 'hannah',
        reader: 'marcus',
        took: 0.7,
        headline: 'Doran ferry aground',
      }),
      ...broughtUpToDate(
        { ago: 1.3, writer: 'hannah', reader: 'marcus', took: 0.5 },
        {
          replace: [
            [
              'Eight people were treated for bruises and cold at the island clinic. Two were flown',
              'Eleven people were treated for bruises and cold at the island clinic. Two, one of them a man of 81, were flown',
            ],
          ],
        },
      ),
      ...reopened(
        { ago: 0.25, writer: 'hannah', took: 0.45 },
        {
          standfirst:
            'The Doran No. 3 touched Sister Rock within sight of its berth. Island boats reached it first; tugs will try to pull it free tonight.',
          replace: [
            [
              'which will be tried on the evening tide.',
              'which two tugs from Eunpo will try at high water, a little after nine this evening.',
            ],
          ],
        },
      ),
    ],
  },
  {
    key: 'aground-ko',
    language: 'ko',
    translationOf: 'aground',
    slug: 'doran-3ho-jwacho-61myeong-gujo',
    section: 'region',
    by: ['hannah', 'teo'],
    dateline: '도란도',
    topics: ['harbour', 'transport'],
    picture: 'grounded-ferry',
    headline: '안개 속 도란도 여객선 좌초…승선 61명 전원 구조',
    standfirst: '부두 800m 앞 자매바위에 걸려. 해경보다 섬 어선이 먼저 닿았다',
    body: `
{today} 오전 별목항을 떠나 도란도로 가던 여객선이 짙은 안개 속에 부두를 800m 앞두고 암초에 걸렸다. 해경은 승객 55명과 승무원 6명 등 61명이 모두 뭍으로 옮겨졌으며 크게 다친 사람은 없다고 밝혔다.

‘도란3호’는 입항을 위해 속도를 줄인 직후 자매바위에 얹혔다. 배는 왼쪽으로 10도가량 기운 채 멈췄고, 물이 들어온 곳은 승무원들이 방수포로 막았다.

매주 섬 보건지소로 출근하는 간호사 구미라 씨는 “쿵 하는 소리는 없었다. 의자를 길게 끄는 듯한 소리가 나더니 탁자 위 커피가 한쪽으로 쏠렸다”고 말했다.

## “보이기 전에 소리부터 들렸다”

안개 때문에 조업을 쉬던 게잡이 어선 세 척이 15분 만에 여객선 곁에 닿았다. 선장들은 여객선의 무적(안개 신호) 소리를 따라 배를 몰았다.

학생과 교사 19명을 먼저 태운 방칠수(63) 선장은 “보이기 전에 소리부터 들렸다”며 “통발 위에 앉아 서로 꼭 붙들라고 했더니 한 아이가 한 바퀴 더 돌면 안 되느냐고 묻더라”고 했다.

11명이 타박상과 저체온 증세로 섬 보건지소에서 치료를 받았다. 이 가운데 81세 남성 등 2명은 만일에 대비해 헬기로 옮겨졌다.

## 운항 전면 중단

선사인 도란해운은 선장이 22년 경력자이며 레이더는 {yesterday} 점검을 마쳤다고 설명했다. 항해기록장치는 해양안전 조사관에게 넘겨졌다.

선체를 바위에서 끌어낼 때까지 모든 운항은 중단된다. 선사는 승선권을 전액 환불하고, 약품과 우편물은 전세 화물선으로 나르겠다고 밝혔다.

섬 학생들은 운항이 재개될 때까지 별목의 가정에 머문다. 부두에 세워 둔 차량은 주차료를 받지 않는다.
`,
    course: published({ ago: 1.1, writer: 'seojin', reader: 'hyeonju', took: 0.6 }),
  },
  {
    key: 'storm',
    language: 'en',
    slug: 'the-wall-held-the-street-behind-it-did-not',
    section: 'region',
    by: ['hannah'],
    dateline: 'Byeolmok',
    topics: ['harbour', 'housing'],
    coverages: ['after-the-storm'],
    picture: 'storm-harbour',
    headline: 'The sea wall held. The street behind it did not',
    standfirst:
      'Byeolmok spent nine years and a small fortune keeping the waves out. The water that ruined Salt Street came down the hill.',
    body: `
At ten minutes to three, when the wind gauge on the harbour office stopped counting, Ok Yeonhui went downstairs to look at the sea. It was where it should be. She was standing in water to her shins.

“I thought the wall had gone,” she says. “I opened the door to run uphill and the hill was coming in.”

Nobody in Byeolmok died that night. The outer wall, finished last spring after nine years of argument, took four hours of waves and lost eleven facing stones out of two thousand. The engineers who came to inspect it photographed each other in front of it. Behind them, in Salt Street, people were carrying their floors out into the road.

Sixty-four houses and nineteen shops were flooded. The roofs of three cold stores lie in the primary school’s vegetable garden. And the question in the queue for the pump truck is not how the sea got in. It is why the rain could not get out.

>> We built a wall to keep the water out, and it kept the water in. — Ok Yeonhui, Salt Street

## A drain the width of a dinner plate

Salt Street was the beach until the 1930s. Rain from Magpie Hill used to run across it and into the harbour over a stone lip. The new wall closed the lip. In its place the plans show two outfalls, each eighty centimetres wide, with flaps that shut when the sea is higher than the drain.

One was built. It is thirty centimetres wide.

“There was a change in the third year,” says Choe Dalsu, who was the site engineer and now teaches at Miru College. “The second outfall crossed a cable the port wanted left alone. It was deferred. Deferred is a word that sounds like a date.” He wrote twice to ask when it would be built, he says, and kept the letters. He has given copies to this newspaper. Neither was answered.

The port authority does not dispute the letters. In a statement it said the drainage had been “adequate for the rainfall assumed at the time” and that the second outfall was “in the programme”. Asked which year of the programme, a spokesman said that he would have to look it up. He had not called back when this edition closed.

## Forty-one millimetres

The rain that was assumed was thirty millimetres an hour. The gauge on Magpie Hill recorded forty-one, which is the most in its fifty-two years, though not by much: there were thirty-nine in the storm that took the old pier.

- Rain in the worst hour: **41 mm** on Magpie Hill, 33 mm at the harbour
- Highest wave at the outer wall: **6.8 metres**
- Houses flooded: **64**, of which nine are not safe to enter
- Pumps the district owns: **two**, one of them lent to Eunpo

Hydrologists are careful people and none would say that a wider drain would have kept Salt Street dry. “It would have been a different night,” said Prof. Nam Gyeong of Miru College. “Wet ankles and not wet beds.”

## The freezer and the wedding photographs

At number 14, the Gwak brothers have dragged a chest freezer on to the pavement and are giving the contents away. It is forty kilos of squid and it will not wait. At number 22 a line has been strung between two lamp posts and hung with wedding photographs, three generations of them, drying face down because the sun has come out and nobody wants them to fade.

Insurance is thin here. Of the houses flooded, the residents’ association counts twenty-three with cover for storm damage, and the policies it has seen make a distinction between water that comes from the sea and water that comes from the sky. Under most of them the first is paid for.

> My house is insured against the thing we built the wall for. It is not insured against the wall.
> — Gwak Jun, 14 Salt Street

The district has opened the gymnasium of Byeolmok Primary as a shelter. Thirty-one people slept there on the first night, nineteen on the second. The mayor has promised an inquiry that will report within sixty days. The residents have asked for one thing before that: the second pump back from Eunpo, before it rains.

It is forecast to rain at the weekend.
`,
    course: [
      ...published({
        ago: 92,
        writer: 'hannah',
        reader: 'marcus',
        took: 9,
        headline: 'Salt Street flood: who knew about the drain',
      }),
      ...broughtUpToDate(
        { ago: 69, writer: 'hannah', reader: 'marcus', took: 3 },
        {
          replace: [
            [
              'Asked which year of the programme, a spokesman said that he would have to look it up. He had not called back when this edition closed.',
              'Asked which year of the programme, a spokesman first said that he would have to look it up. A day later he called back: it is the year after next.',
            ],
            [
              'Thirty-one people slept there on the first night, nineteen on the second.',
              'Thirty-one people slept there on the first night, nineteen on the second, eleven on the third.',
            ],
          ],
        },
      ),
    ],
  },
  {
    key: 'storm-ko',
    language: 'ko',
    translationOf: 'storm',
    slug: 'bangpajeneun-beotyeotda-gu-dwi-golmogeun-jamgyeotda',
    section: 'region',
    by: ['hannah'],
    dateline: '별목',
    topics: ['harbour', 'housing'],
    coverages: ['after-the-storm'],
    picture: 'storm-harbour',
    headline: '방파제는 버텼다, 그 뒤 골목은 잠겼다',
    standfirst: '별목은 아홉 해 동안 파도를 막는 벽을 쌓았다. 소금골목을 망친 물은 산에서 내려왔다',
    body: `
항만사무소 풍속계가 멈춘 새벽 2시 50분, 옥연희 씨는 바다를 보러 아래층으로 내려갔다. 바다는 제자리에 있었다. 정강이까지 물에 잠긴 것은 옥 씨였다.

“방파제가 터진 줄 알았어요. 언덕으로 뛰려고 문을 열었더니 언덕이 들어오더라고요.”

그날 밤 별목에서 숨진 사람은 없다. 아홉 해 논쟁 끝에 지난봄 완공된 외항 방파제는 네 시간 동안 파도를 맞고도 겉돌 2천 개 가운데 11개를 잃었을 뿐이다. 점검 나온 기술자들은 방파제 앞에서 서로 사진을 찍어 줬다. 그 뒤 소금골목에서는 주민들이 장판을 뜯어 길에 내놓고 있었다.

주택 64채와 점포 19곳이 잠겼다. 냉동창고 세 동의 지붕은 초등학교 텃밭에 내려앉았다. 양수차를 기다리는 줄에서 사람들이 묻는 것은 바닷물이 어떻게 들어왔느냐가 아니다. 빗물이 왜 나가지 못했느냐다.

>> 물을 막으려고 벽을 쌓았는데 벽이 물을 가뒀다. — 옥연희, 소금골목 주민

## 밥그릇만 한 배수구

소금골목은 1930년대까지 모래밭이었다. 까치고개에서 내려온 빗물은 골목을 가로질러 낮은 돌턱을 넘어 항구로 빠졌다. 새 방파제가 그 돌턱을 막았다. 설계도에는 대신 지름 80㎝ 배수구 두 곳이 그려져 있다.

실제로 놓인 것은 하나다. 지름은 30㎝다.

당시 현장 기술자였던 최달수 미루대 교수는 “공사 3년 차에 변경이 있었다”고 말했다. 두 번째 배수구가 지날 자리에 항만공사가 옮기기를 꺼린 전력선이 있었다는 것이다. “미룬다고 했다. 미룬다는 말은 날짜가 있는 것처럼 들린다.” 그는 언제 놓을 것인지 묻는 공문을 두 차례 보냈고 사본을 본지에 건넸다. 답은 없었다.

항만공사는 공문의 존재를 부인하지 않았다. 공사는 배수 시설이 “설계 당시 예상 강우에는 충분했다”며 두 번째 배수구는 “계획에 들어 있다”고 밝혔다. 착공 시기는 내후년이다.

## 시간당 41㎜

설계에 쓰인 강우량은 시간당 30㎜다. 까치고개 우량계는 그날 41㎜를 기록했다. 관측 52년 만의 최고치지만 차이는 크지 않다. 옛 부두를 앗아간 폭풍 때는 39㎜였다.

- 최대 시간당 강우량: 까치고개 **41㎜**, 항구 33㎜
- 외항 최대 파고: **6.8m**
- 침수 주택: **64채** (9채는 출입 금지)
- 구청이 가진 양수차: **2대** (1대는 은포에 대여 중)

배수구가 넓었다면 소금골목이 젖지 않았으리라고 단언하는 전문가는 없었다. 남경 미루대 교수(수문학)는 “다른 밤이 됐을 것”이라고 했다. “이불이 아니라 발목이 젖는 밤이었겠지요.”

## 오징어 40㎏과 결혼사진

14번지 곽 씨 형제는 냉동고를 길가로 끌어내 오징어 40㎏을 이웃에 나눠 줬다. 22번지 앞에는 전봇대 사이에 줄이 걸렸다. 3대에 걸친 결혼사진이 볕에 바래지 않도록 뒤집힌 채 마르고 있다.

보험은 얇다. 주민회가 파악한 침수 주택 가운데 풍수해 보험에 든 집은 23채다. 약관은 대개 바다에서 온 물과 하늘에서 온 물을 나눠 적는다. 보상하는 쪽은 앞엣것이다.

> 우리 집은 방파제를 쌓게 만든 그것에 대해서는 보험이 있다. 방파제에 대해서는 없다.
> — 곽준, 소금골목 14번지

구청은 별목초등학교 체육관에 대피소를 열었다. 첫날 31명, 둘째 날 19명이 그곳에서 잤다. 시장은 60일 안에 조사 결과를 내놓겠다고 약속했다. 주민들의 요구는 그보다 앞선 한 가지다. 비가 오기 전에 은포에 빌려준 양수차를 돌려받는 것이다.

주말에는 비가 예보돼 있다.
`,
    course: published({ ago: 66, writer: 'seojin', reader: 'hyeonju', took: 8 }),
  },
  {
    key: 'timetable',
    language: 'en',
    slug: 'doran-ferry-winter-timetable',
    section: 'region',
    by: ['teo'],
    dateline: 'Doran Island',
    topics: ['harbour', 'transport'],
    headline: 'Last boat to Doran will leave an hour earlier from the 1st',
    standfirst: '',
    body: `
The last ferry from Byeolmok to Doran Island will leave at 17:40 in winter, an hour earlier than now, Doran Ferry said. The first boat from the island stays at 06:50.

The company said the change would let crews finish before dark. Islanders who work in the shops on Pier Road say it also lets them finish before their shifts do. “I close at six,” said Wi Sanghyeon, who sells fishing tackle. “So from the 1st I live in Byeolmok, I suppose.”

A petition for a later boat twice a week has 212 names. The island has 340 residents.
`,
    course: fromTheWire({ ago: 31, writer: 'hannah' }).concat([
      { ago: 30.6, by: 'marcus', act: 'approve' },
      { ago: 30.5, by: 'marcus', act: 'publish' },
    ]),
  },
  {
    key: 'slick',
    language: 'ko',
    section: 'region',
    by: ['wire'],
    dateline: '은포',
    topics: ['harbour'],
    headline: '은포항 앞바다에 기름띠…양식장 비상',
    standfirst: '',
    body: `
은포항 앞바다에서 길이 2㎞의 기름띠가 발견돼 인근 양식장에 비상이 걸렸다.

어민들은 {today} 아침 조업을 나가다 검은 띠를 발견해 신고했다고 말했다. 양식장 12곳이 취수를 멈췄다.

해경은 항공기를 띄워 출처를 찾고 있다.
`,
    course: [
      ...fromTheWire({ ago: 119, writer: 'seojin' }),
      { ago: 118.6, by: 'hyeonju', act: 'approve' },
      { ago: 118.5, by: 'hyeonju', act: 'publish' },
      {
        ago: 115.2,
        by: 'hyeonju',
        act: 'kill',
        note: '해경 분석 결과 기름이 아니라 해조류 번식으로 확인됐다. 통신사가 기사를 취소했다.',
      },
    ],
  },
];
