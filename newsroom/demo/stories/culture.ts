import { approved, begun, filed, published } from '../course.ts';
import type { DemoStory } from '../story.ts';

export const cultureStories: DemoStory[] = [
  {
    key: 'foghorn',
    language: 'en',
    slug: 'the-woman-who-tunes-foghorns',
    section: 'culture',
    by: ['hannah'],
    dateline: 'Kkeutmeori',
    topics: ['harbour'],
    picture: 'foghorn',
    headline: 'The woman who tunes foghorns',
    standfirst:
      'Ships have not needed the horn at Kkeutmeori for thirty years. Dan Sora keeps it in tune all the same. An interview, conducted between blasts.',
    body: `
Dan Sora, 49, trained as an organ builder. For eleven years she has looked after the compressed-air horn at the Kkeutmeori light, the last on this coast that still sounds. We met in the engine house, which has a kettle, a cot and a very large red trumpet going out through the wall.

### Why does it still sound, if nobody needs it?

Nobody *navigates* by it. That’s a different thing. A skipper has three screens and all of them agree. Then the fog comes down and he turns the engine to idle and opens the window. He wants to hear that the land is where the screens say. I had a letter from one who said: it’s like somebody breathing in the next room.

### What does tuning mean, with a machine that plays one note?

It plays two. There’s the note and there’s the grunt at the end, when the air runs out. The grunt is what carries. The note’s an F, a bit flat. I could make it a true F. I did, my first winter, and the phone rang: three people, very polite. They couldn’t sleep.

>> You tune the fog, not the horn. — Dan Sora

### I don’t follow.

Sound goes where the air lets it. On a warm night over a cold sea it runs along the surface like a stone skipping, for miles. On other nights it goes up and you lose it at the harbour wall. So you stand at the far end and listen, and then you come back and change the pressure a little, and go and listen again. I’ve walked to the breakwater and back eleven times in one night. It’s four kilometres.

*(She looks at the clock, holds up a finger, and covers her ears. I am slower. It lasts six seconds and is felt mainly in the teeth.)*

### The port wants to replace it with a recording.

Through loudspeakers, yes. They played it to me. It’s a good recording, it’s me who made it. But a loudspeaker pushes the air and a horn *is* the air. You’d hear the difference if you were cold enough.

### What did the storm do to it?

It took the rain cap, so the horn filled with water, and then at ten to three I fired it. I’m told that it looked very fine. There’s a dent in the engine-house roof of the harbour office which I’m not going to discuss.

### And when you stop?

There’s a girl of fourteen who comes on Saturdays. She came to complain, on behalf of her grandmother. She’s got better ears than I have. She told me the grunt was a semitone lower when the tide was out, and I said nonsense, and I went and measured it.

*Was she right?*

I’ve put her name in the log.
`,
    course: published({
      ago: 47,
      writer: 'hannah',
      reader: 'jiwon',
      publisher: 'hyeonju',
      took: 8,
      headline: 'Interview: Dan Sora',
    }),
  },
  {
    key: 'foghorn-ko',
    language: 'ko',
    translationOf: 'foghorn',
    slug: 'angaereul-joyulhaneun-saram',
    section: 'culture',
    by: ['hannah'],
    dateline: '끝머리',
    topics: ['harbour'],
    picture: 'foghorn',
    headline: '안개를 조율하는 사람',
    standfirst: '끝머리등대 무적을 지키는 단소라 씨. 배들이 더는 찾지 않는 소리를 왜 고르는지 물었다',
    body: `
단소라(49) 씨는 파이프오르간을 만들던 사람이다. 11년째 끝머리등대에서 압축공기 무적(안개 신호 나팔)을 돌본다. 이 해안에서 아직 우는 마지막 무적이다. 인터뷰는 기관실에서 했다. 주전자와 간이침대가 있고, 커다란 붉은 나팔이 벽을 뚫고 나가 있었다.

### 쓰는 배가 없는데 왜 아직 울립니까

“이 소리로 길을 찾는 배는 없어요. 그건 다른 얘기죠. 선장 앞에는 화면이 셋 있고 셋 다 맞아요. 그래도 안개가 내리면 기관을 낮추고 창을 엽니다. 땅이 화면에 나온 그 자리에 있는지 듣고 싶은 거예요. 어떤 선장이 편지를 보냈어요. 옆방에서 누가 숨 쉬는 것 같다고.”

### 음이 하나뿐인 기계를 어떻게 조율합니까

“둘이에요. 본음이 있고, 바람이 다 빠질 때 나는 끙 소리가 있어요. 멀리 가는 건 끙 소리입니다. 본음은 조금 낮은 파예요. 첫 겨울에 제대로 된 파로 맞췄더니 전화가 왔어요. 세 분이, 아주 점잖게. 잠이 안 온다고.”

>> 나팔이 아니라 안개를 조율하는 거예요. — 단소라

### 무슨 뜻인지 잘 모르겠습니다

“소리는 공기가 보내 주는 데로 가요. 찬 바다 위에 더운 공기가 얹힌 밤에는 물수제비처럼 몇 ㎞를 갑니다. 어떤 밤에는 위로 떠 버려서 방파제에서도 안 들려요. 그래서 저쪽 끝에 가서 듣고, 돌아와 압력을 조금 바꾸고, 또 가서 들어요. 하룻밤에 열한 번 오간 적이 있어요. 왕복 4㎞예요.”

*(그가 시계를 보더니 손가락 하나를 들고 귀를 막았다. 기자는 늦었다. 6초 동안 이가 울렸다.)*

### 항만공사는 녹음으로 바꾸겠다고 합니다

“들려주더라고요. 잘된 녹음이에요. 제가 한 거니까. 그런데 스피커는 공기를 밀고, 나팔은 그 자체가 공기예요. 몹시 추워 보면 차이를 압니다.”

### 그만두면 누가 맡습니까

“토요일마다 오는 열네 살 아이가 있어요. 처음에는 할머니 대신 항의하러 왔죠. 저보다 귀가 좋아요. 썰물 때 끙 소리가 반음 낮다고 하기에 말도 안 된다고 하고는, 가서 재 봤어요.”

*맞던가요.*

“일지에 그 아이 이름을 적어 뒀습니다.”
`,
    course: published({ ago: 32, writer: 'seojin', reader: 'jiwon', publisher: 'hyeonju', took: 6 }),
  },
  {
    key: 'library',
    language: 'ko',
    slug: 'daraegol-yeok-doseogwan',
    section: 'culture',
    by: ['jiwon'],
    dateline: '다래골',
    topics: ['walking'],
    picture: 'station-library',
    headline: '기차는 떠났고 책이 내렸다, 다래골역 도서관',
    standfirst: '폐역 승강장에 책장을 놓은 지 3년. 대출 규칙은 하나, 다음 역에 두고 올 것',
    body: `
다래골역의 시계는 맞는다. 마지막 열차가 떠난 지 9년이 됐지만 역무원이던 복진태(74) 씨가 아침마다 태엽을 감는다.

“시계가 서면 진짜 폐역이지요.”

승강장에는 책장 스물여덟 개가 서 있다. 마을 사람들이 짜 맞춘 것이다. 칸마다 역 이름이 붙었다. ‘온샘’ 칸에는 요리책이, ‘은포’ 칸에는 항해기가 꽂혀 있다. 가장 빨리 비는 것은 ‘종점’ 칸이다. 추리소설이다.

## 다음 역에 두고 오세요

이 도서관에는 사서가 없고 대출증도 없다. 빌린 책은 옛 철길을 따라 걷다 다음 역에 두고 오면 된다. 여섯 역을 잇는 길이 14㎞다. 책은 사람보다 멀리 간다. 도란도 선착장에서 다래골역 도장이 찍힌 책이 발견된 적도 있다.

잃어버린 책은 3년 동안 5천100권 가운데 212권이다. 복 씨는 잃어버렸다는 말을 쓰지 않는다. “환승 중이지요.”

> 책을 돌려주러 왔다가 다른 책을 집어 가고, 그러다 보면 여섯 역을 다 걷게 된다. 처방전에는 못 쓰지만 혈압에 좋다.
> — 다래골보건지소장 인보라

## 겨울이 문제다

책은 눈보다 습기에 약하다. 주민들은 장마철마다 책을 교회와 마을회관으로 옮겼다. 올해는 군이 승강장 지붕을 고쳐 주기로 했다. 조건이 하나 붙었다. 안전을 이유로 철길에 울타리를 치겠다는 것이다.

주민들은 고개를 저었다. 울타리를 치면 걸어서 다음 역에 갈 수 없다. 군은 여닫이문을 다는 안을 다시 내놓았다. 문 이름은 벌써 정해졌다. 개찰구다.
`,
    course: published({ ago: 130, writer: 'jiwon', reader: 'hyeonju', took: 10 }),
  },
  {
    key: 'walks',
    language: 'en',
    slug: 'six-walks-before-the-noodles-get-cold',
    section: 'culture',
    by: ['hannah'],
    topics: ['walking'],
    coverages: ['lantern-week'],
    picture: 'hill-paths',
    headline: 'Six walks you can finish before the noodles get cold',
    standfirst: 'None is longer than an hour and a half. All end at a bowl. Tested in ordinary shoes.',
    body: `
The rule was simple: order first, walk after, and be back before the broth has lost its steam. We broke it on number four.

## 1. The lighthouse and back

*Kkeutmeori, 4 km, flat.* Out along the breakwater to the red horn and home with the wind behind you. Cover your ears on the hour. **Bowl:** clam noodles at the harbour office canteen, which lets in anyone with wet hair.

## 2. Twenty-three bends

*Magpie Hill, 3.5 km, steep.* The old road over the pass, empty now that the tunnel takes the traffic. Post yourself a letter at the [slow box](story:slow-post). **Bowl:** acorn jelly in cold broth at the top, from a woman who has opinions about your boots.

## 3. The market, widdershins

*Onsaem, 1.2 km, crowded.* Go round it against the flow, before eight. You will be offered nine free tastes if you carry a basket and two if you carry a camera. **Bowl:** red-bean porridge, standing up.

## 4. One station further

*Daraegol, 5 km, railway.* Borrow a book at the first platform and leave it at the second. Allow time to finish the chapter. **Bowl:** there is none. Bring a flask; we forgot.

## 5. The teapots

*Garnet Street, 2 km, paved.* Round the heat works and down to the outfall, where crabs sit in the cold water as if it were a spa. **Bowl:** fish-cake soup from the van by the gate.

## 6. The length of the Sora

*Riverside, 6 km, downhill if you start at the right end.* Best at dusk in [lantern week](story:lanterns-en), when you walk at the speed of the lights. **Bowl:** seventy-three possibilities. We like the one with no sign.
`,
    course: [
      ...published({ ago: 152, writer: 'hannah', reader: 'jiwon', publisher: 'hyeonju', took: 12 }),
      {
        ago: 88,
        by: 'hyeonju',
        act: 'add_note',
        note: 'After this story was published the storm took parts of the coast path. Ask at the tourist office before you set out on any of the six walks.',
      },
    ],
  },
  {
    key: 'slow-post',
    language: 'ko',
    slug: 'neurin-uchetong-ap-eseo',
    section: 'culture',
    by: ['aram'],
    topics: ['walking'],
    picture: 'letter-box',
    headline: '[문아람의 느린 것들] 일 년 뒤에 도착하는 말',
    standfirst: '',
    searchTitle: '문아람의 느린 것들: 일 년 뒤에 도착하는 말',
    body: `
까치고개 꼭대기에는 한 해에 한 번 열리는 우체통이 있다. 오늘 넣은 편지는 내년 이맘때 도착한다. 우체국이 고장 난 우체통을 치우려다 주민들이 말려 남겨 둔 것이라고 한다. 고장이 제도가 됐다.

지난주에 나는 그 앞에 삼십 분을 서 있었다. 일 년 뒤의 나에게 쓸 말이 없어서가 아니었다. 너무 많아서였다. 뒤에 선 중학생이 한숨을 쉬었다. 아이는 봉투도 없이 접은 종이를 밀어 넣고 언덕을 뛰어 내려갔다. 종이 겉에는 이렇게 적혀 있었다. *키 컸냐.*

빠른 말은 대답을 기다린다. 보내자마자 읽었는지 확인하고, 읽었으면 왜 답이 없는지 생각한다. 느린 말은 다르다. 일 년 뒤에 도착할 편지에는 대답할 사람이 없다. 편지를 쓴 나도 그때는 조금 다른 사람이라 꼭 남의 편지를 받는 기분일 것이다.

나는 결국 한 줄을 썼다. 무슨 말인지는 적지 않겠다. 다만 봉투를 붙이고 나서 알았다. 그것은 내년의 나에게 하는 말이 아니라, 지난해의 내가 듣고 싶었던 말이었다.

우체통은 다음 달에 열린다. 그 아이의 키가 컸기를 바란다.
`,
    course: [
      { ago: 14.2, by: 'jiwon', act: 'import' },
      { ago: 13.9, by: 'jiwon', act: 'submit' },
      {
        ago: 13.6,
        by: 'hyeonju',
        act: 'save',
        change: {
          replace: [['꼭 남의 편지를 받는 기분일 것이다.', '남의 편지를 받는 기분일 것이다.']],
        },
      },
      { ago: 13.3, by: 'hyeonju', act: 'approve' },
      { ago: 13.2, by: 'hyeonju', act: 'publish' },
    ],
  },
  {
    key: 'lanterns',
    language: 'ko',
    slug: 'soracheon-deungbul-jugan-gaemak',
    section: 'culture',
    by: ['jiwon', 'seojin'],
    dateline: '해솔',
    topics: ['festivals'],
    coverages: ['lantern-week'],
    picture: 'river-lanterns',
    headline: '등 4천 개, 소라천에 뜬다',
    standfirst: '아흐레간 등불 주간. 폭풍에 젖은 한지 대신 어구를 손질해 만든 등도 있다',
    body: `
소라천 등불 주간이 이번 주말 해 질 무렵 막을 올린다. 첫날 밤에만 등 4천 개가 물에 뜬다.

올해 등의 절반은 별목에서 왔다. 폭풍으로 창고에 쌓아 둔 한지가 젖자 등 만드는 장인 서문학(69) 씨가 어민들에게 낡은 그물과 부표를 얻어 왔다. “그물로 만든 등은 빛이 새요. 새는 대로 예쁩니다.”

## 올해 볼 것

- **소금골목 등 64개** — 침수된 집마다 하나씩 만들었다. 주민들이 직접 띄운다.
- **거꾸로 흐르는 등** — 밀물에 맞춰 상류로 올라간다. 사흘째 밤 9시 10분.
- **조용한 시간** — 매일 밤 10시부터 10분간 음악과 마이크를 끈다.

강변 국숫집 열한 곳은 자정까지 문을 연다. 첫날과 마지막 날에는 시내버스가 한 시간 늘어난다. 다만 [까치고개터널](story:tunnel)은 밤 11시에 닫힌다.
`,
    course: published({ ago: 20, writer: 'seojin', reader: 'hyeonju', took: 4 }),
  },
  {
    key: 'lanterns-en',
    language: 'en',
    translationOf: 'lanterns',
    slug: 'four-thousand-lanterns-on-the-sora',
    section: 'culture',
    by: ['jiwon', 'seojin'],
    dateline: 'Haesol',
    topics: ['festivals'],
    coverages: ['lantern-week'],
    picture: 'river-lanterns',
    headline: 'Four thousand lanterns, half of them made of fishing net',
    standfirst:
      'The storm ruined the paper. The lantern makers went down to the harbour and asked what else lets light through.',
    body: `
Lantern week opens on the Sora at dusk this weekend, and on the first night alone four thousand lights go on the water.

Half of them came from Byeolmok. When the storm soaked the paper he had stored for the festival, the master lantern maker Seo Munhak, 69, went round the quays asking for old net and floats. “A net lantern leaks,” he said. “It leaks beautifully.”

## What to see

- **Sixty-four from Salt Street:** one for each flooded house, launched by the people who live in it
- **The lanterns that go upstream:** with the flood tide, on the third night at ten past nine
- **The quiet ten minutes:** every night at ten, music and microphones are turned off

Eleven noodle houses on the bank stay open until midnight. Buses run an hour later on the first and last nights.
`,
    course: published({ ago: 16.8, writer: 'hannah', reader: 'jiwon', publisher: 'hyeonju', took: 2 }).map(
      (step) =>
        // Its own byline may not approve it.
        step.act === 'approve' ? { ...step, by: 'hyeonju' as const } : step,
    ),
  },
  {
    key: 'play',
    language: 'en',
    section: 'culture',
    by: ['hannah'],
    dateline: 'Onsaem',
    topics: [],
    headline: 'Review: “The Understudy’s Umbrella”, Mill Lane Theatre',
    standfirst: '',
    body: `
The best performance in Mill Lane’s new comedy is given by a door. It sticks in the first act, swings open by itself in the second, and in the third, when everyone on stage is begging it to close, it does not.

Whether that is in the script I could not find out.

(400 more words; check spelling of the director. Stars? Three, perhaps. Sleep on it.)
`,
    course: begun({ ago: 3.3, writer: 'hannah', took: 11 }),
  },
  {
    key: 'museum',
    language: 'en',
    section: 'culture',
    by: ['hannah'],
    dateline: 'Eunpo',
    topics: ['harbour'],
    headline: 'Museum of knots finds it has tied down a fake',
    standfirst: '',
    body: `
The Eunpo Museum of Knots has taken its oldest exhibit, a rope said to have moored a trading ship in 1743, off the wall. It is nylon.

A conservator noticed when it would not burn. “We test a single fibre,” said curator Geum Nari. “It melted. There was a silence.”

The rope was given by a collector, since dead, with eleven other pieces. Four have been tested so far.
`,
    course: [
      ...filed({ ago: 10, writer: 'hannah', took: 3 }),
      { ago: 8.2, by: 'hannah', act: 'recall' },
      {
        ago: 8,
        by: 'hannah',
        act: 'save',
        change: {
          replace: [
            ['Four have been tested so far.', 'Four have been tested so far. Two of those are fishing line.'],
          ],
        },
      },
      {
        ago: 5.4,
        by: 'dohyun',
        act: 'hold',
        note: 'The collector’s daughter says the other pieces are under appraisal and threatens a claim. Nothing about the collection until I have read the deed of gift.',
      },
    ],
  },
  {
    key: 'film',
    language: 'ko',
    section: 'culture',
    by: ['seojin'],
    dateline: '온샘',
    topics: ['festivals'],
    headline: '표 한 장에 3천원, 온샘극장이 다시 불을 켠다',
    standfirst: '주민 640명이 의자를 하나씩 샀다',
    body: `
6년 전 문을 닫은 온샘극장이 다음 달 다시 문을 연다. 주민 640명이 한 사람에 15만원씩 내고 의자를 하나씩 샀다.

의자에는 산 사람이 정한 글귀가 새겨졌다. 가장 많은 것은 이름이고, 가장 긴 것은 “여기서 졸다가 당신을 만났다”이다.

첫 상영작은 투표로 뽑았다. 40년 전 이 극장에서 마지막 회를 놓친 사람이 많다는 이유로 고른 활극이다. 표는 3천원, 의자 주인은 자기 자리에 앉을 때 2천원이다.
`,
    course: approved({ ago: 1.5, writer: 'seojin', reader: 'jiwon', took: 3 }),
  },
];
