import { approved, begun, broughtUpToDate, published, reopened } from '../course.ts';
import type { DemoStory } from '../story.ts';

export const sportStories: DemoStory[] = [
  {
    key: 'gulls',
    language: 'en',
    slug: 'gulls-2-2-kites-two-goals-in-the-rain',
    section: 'sport',
    by: ['hannah'],
    dateline: 'Haesol',
    topics: ['football'],
    picture: 'floodlit-pitch',
    headline: 'Gulls 2, Kites 2: two goals, two posts and a puddle',
    standfirst: 'The equaliser in the 88th minute was meant as a pass, its scorer admits.',
    body: `
With two minutes left and the ball moving like a wet dog, Byeolmok Gulls’ left back On Taeyul tried to find a team-mate at the far post on {yesterday}. He found the far post. The ball struck it, hit the puddle in front of goal, and stopped. The Kites’ goalkeeper, who had already dived past it, watched from the other side as the captain, Jang Woobin, walked it in.

“It was a pass,” On said. “The puddle finished it.”

Until then the Kites had been the better side and the drier. Their two goals came in the first half hour, both from corners, and both headed in by the centre half Peng Dohyun, who is not tall and says that is the point: nobody marks him.

The Gulls got one back before the interval through the winger Mae Jisoo. In the second half they hit a post, then the other, and had a third effort cleared off the line by a referee’s assistant who had slipped.

>> If it had been dry we’d have lost properly. — Lim Sachul, Gulls coach

The draw leaves both where they were, fourth and fifth, with five games left. The next is at Eunpo, where the pitch drains.
`,
    course: published({ ago: 14, writer: 'hannah', reader: 'marcus', took: 1.6 }),
  },
  {
    key: 'keeper',
    language: 'en',
    slug: 'gulls-sign-goalkeeper-who-delivers-parcels',
    section: 'sport',
    by: ['marcus'],
    dateline: 'Byeolmok',
    topics: ['football'],
    headline: 'Gulls sign a goalkeeper who delivers parcels',
    standfirst: '',
    body: `
Byeolmok Gulls have signed Tak Seung, a 24-year-old courier who had been playing in goal for his depot’s five-a-side team, until the end of the season.

He came to the club’s notice by delivering a box of goalkeeping gloves. “He caught them,” said the kit manager, who had thrown them back because they were the wrong size.

Tak will train in the mornings and finish his round in the afternoons. He is in the squad for Eunpo. First-choice goalkeeper Noh Gyu has a broken finger.
`,
    course: published({ ago: 3.7, writer: 'marcus', reader: 'hyeonju', took: 0.9 }),
  },
  {
    key: 'lanterns-baseball',
    language: 'ko',
    slug: 'lanteonjeu-9hoe-yeokjeon',
    section: 'sport',
    by: ['seojin'],
    dateline: '해솔',
    topics: ['baseball'],
    picture: 'night-diamond',
    headline: '랜턴즈, 9회말 3점 뒤집기…5연패 끊었다',
    standfirst: '대타 견승우 끝내기 2루타. 8회까지 안타는 단 둘',
    body: `
해솔 랜턴즈가 9회말에만 석 점을 뽑아 은포 코메츠를 4-3으로 꺾었다. {yesterday} 소라구장에서 열린 경기에서 이겨 5연패에서 벗어났다.

8회까지 랜턴즈가 친 안타는 둘뿐이었다. 1-3으로 뒤진 9회말 1사 뒤 볼넷과 실책으로 주자가 쌓였고, 대타 견승우가 우중간 담장을 맞히는 2루타를 때려 세 명을 모두 불러들였다.

견승우는 올해 대타로만 31타석에 섰다. 그는 “벤치에서 공을 제일 오래 본 사람이 나”라며 “8회 내내 저 투수 팔꿈치만 봤다”고 했다.

선발 투수 여도현은 7이닝 3실점으로 버텼지만 승리를 챙기지 못했다. 랜턴즈는 은포를 반 경기 차로 쫓는 4위가 됐다.
`,
    course: [
      ...published({ ago: 38, writer: 'seojin', reader: 'marcus', took: 1.2 }),
      ...broughtUpToDate(
        { ago: 16, writer: 'seojin', reader: 'marcus', took: 1 },
        {
          replace: [
            [
              '선발 투수 여도현은 7이닝 3실점으로 버텼지만 승리를 챙기지 못했다.',
              '선발 투수 여도현은 7이닝 3실점으로 버텼고, 9회를 막은 초하람이 승리 투수가 됐다.',
            ],
            [
              '랜턴즈는 은포를 반 경기 차로 쫓는 4위가 됐다.',
              '랜턴즈는 은포를 한 경기 반 차로 쫓는 4위가 됐다.',
            ],
          ],
        },
        {
          wrong: '랜턴즈는 은포를 반 경기 차로 쫓는 4위가 됐다.',
          right: '승차는 한 경기 반이다.',
          note: '승리 투수도 덧붙였습니다.',
        },
      ),
    ],
  },
  {
    key: 'causeway-run',
    language: 'en',
    slug: 'causeway-run-won-into-the-wind',
    section: 'sport',
    by: ['hannah'],
    dateline: 'Eunpo',
    topics: ['walking'],
    picture: 'coast-runners',
    headline: 'Eunpo causeway run won by two people who had never met',
    standfirst: '',
    body: `
Sim Yeoreum and Abel Okoro-Han crossed the line of the Eunpo causeway run together on {today}, hand in hand, in 1 hour 9 minutes 40 seconds. They had met at the fourteenth kilometre.

“There was a wall of wind,” said Sim, a dentist. “He was behind me. Then I was behind him. It seemed rude to stop.”

The organisers have ruled it a dead heat and are looking for a second cup. Of 2,310 starters 2,122 finished, and one was blown into a fisherman’s net, unhurt.
`,
    course: published({ ago: 64, writer: 'hannah', reader: 'marcus', took: 1.5 }),
  },
  {
    key: 'ssireum',
    language: 'ko',
    slug: 'mulmaru-jung-ssireumbu-yeoseot-myeong',
    section: 'sport',
    by: ['seojin'],
    dateline: '물마루',
    topics: ['schools'],
    picture: 'sand-ring',
    headline: '여섯 명뿐인 씨름부, 도 대회에서 네 체급을 들어 올렸다',
    standfirst: '전교생 58명 물마루중. 모래는 아이들이 직접 고른다',
    body: `
물마루중학교 씨름장에는 규칙이 하나 있다. 모래를 고르기 전에는 아무도 들어가지 못한다. 갈퀴질은 1학년이 아니라 전날 진 사람이 한다.

“지고 나면 모래를 오래 보게 된다. 어디서 발이 빠졌는지 다 남아 있다.” 지도교사 감태식(45) 씨의 말이다.

전교생 58명인 이 학교 씨름부는 여섯 명이다. 지난주 도 대회에 다섯 명이 나가 네 체급에서 우승했다. 나머지 한 명은 사과 수확을 돕느라 빠졌다.

## 모래를 사지 않는 학교

씨름장 모래는 저수지 상류에서 퍼 온다. 올해는 [물이 빠지며](story:reservoir) 고운 모래가 드러나 세 번 만에 채웠다. 감 교사는 “가뭄 덕을 본 것이 미안해서 남은 모래는 마을 길에 깔았다”고 했다.

소장급 우승자 우하늘(15) 선수는 키 161㎝, 몸무게 58㎏으로 결승 상대보다 9㎏ 가벼웠다. 그는 배지기로 두 판을 내리 이겼다. 비결을 묻자 한참 생각하더니 말했다.

“저는 밑에서 보니까요. 밑에서는 다 보여요.”

>> 저는 밑에서 보니까요. 밑에서는 다 보여요. — 우하늘, 소장급 우승자

씨름부는 내년에 여자부를 만든다. 지원자는 벌써 넷이다. 여섯 명이던 부가 열 명이 되면, 감 교사는 갈퀴를 하나 더 사야 한다.
`,
    course: published({ ago: 82, writer: 'seojin', reader: 'marcus', took: 6 }),
  },
  {
    key: 'cycling',
    language: 'en',
    section: 'sport',
    by: ['hannah'],
    dateline: 'Daraegol',
    topics: ['walking'],
    headline: 'Hill climb moved because the hill is closed',
    standfirst: '',
    body: `
The Magpie Hill climb, for 31 years the first cycling race of the cold season, will be held on the service road of the Mulmaru dam this year. The old road over the hill is needed by traffic while the tunnel is shut.

The dam road is shorter by half a kilometre and steeper by a good deal. Last year’s winner, Bin Sora, rode it on {yesterday} to see. “It has one bend,” she said. “It’s the kind that you remember.”

Entries close at midnight on {tomorrow}.
`,
    course: [
      ...approved({ ago: 1, writer: 'hannah', reader: 'marcus', took: 2.5 }),
      { ago: 0.7, by: 'marcus', act: 'schedule', hoursAhead: 9 },
    ],
  },
  {
    key: 'youth',
    language: 'ko',
    section: 'sport',
    by: ['seojin'],
    dateline: '은포',
    topics: ['baseball', 'schools'],
    headline: '리틀야구 심판을 맡은 할머니들',
    standfirst: '',
    body: `
은포 리틀야구장의 주심 마스크 뒤에는 할머니가 있다. 평균 나이 67세, 모두 다섯 명이다.

시작은 손주의 경기에 심판이 오지 않은 날이었다. 관중석에 있던 전직 수학 교사 옹미자(70) 씨가 마스크를 썼다. “스트라이크존은 결국 직육면체예요.”

(연습 경기 취재 뒤 이어 쓰기)
`,
    course: begun({ ago: 27, writer: 'seojin', took: 4 }),
  },
  {
    key: 'referees',
    language: 'en',
    slug: 'who-would-be-a-referee',
    section: 'sport',
    by: ['hannah'],
    dateline: 'Haesol',
    topics: ['football', 'schools'],
    picture: 'referee',
    headline: 'Who would be a referee? Twenty-three people, at the last count',
    standfirst:
      'Haesol’s youth leagues have more teams than ever and half the referees they had. The ones who stayed explain why.',
    body: `
The match at Sora Park was in its ninth minute when a father came on to the pitch, in a coat, to explain the offside law. Seol Jiah, who is 19 and was in charge, listened to him to the end. Then she showed him her watch, stopped, and pointed to the car park. The under-elevens applauded.

“I count to five in Latin names of fish,” she says. “My grandmother gutted fish. It calms me.”

Five years ago there were forty-one registered referees for the region’s youth leagues. There are twenty-three. Over the same time the number of teams has gone from 88 to 130. On most weekends somebody’s uncle has the whistle.

## What drives them out

The league asked all eighteen who left. Two had moved, one had a baby and one had become a priest. The other fourteen gave the same reason, in different words: the touchline.

- **Eleven** had been followed to their car
- **Six** had been filmed and put online
- **Three** had been hit, one of them with a shoe

The fee is 25,000 won a match. It was 25,000 won nine years ago.

## What keeps them

Those who stay are not, on the whole, saints. Hong Beomjun, 61, a retired bus driver, says that it is the only hour of the week when he decides anything. Seol likes the running. Ma Doyun, 34, took it up because he had been, by his own account, the worst father on any touchline in the city. “They gave me a whistle to shut me up. It worked. You can’t shout with it in your mouth.”

>> You can’t shout with a whistle in your mouth. — Ma Doyun, referee

From next month the league will try something borrowed from the [wrestling ring at Mulmaru](story:ssireum): a side whose supporters abuse the referee rakes, marks and clears the pitch for the next match. Parents included. Rakes are provided.
`,
    course: [
      ...published({ ago: 110, writer: 'hannah', reader: 'marcus', took: 9 }),
      ...reopened(
        { ago: 5, writer: 'hannah', took: 1.5 },
        {
          replace: [
            [
              'Parents included. Rakes are provided.',
              'Parents included. Rakes are provided. In the first week of the trial, which began early at Sora Park, one was used.',
            ],
          ],
        },
      ),
    ],
  },
];
