import type { Bilingual } from '#db/schema/index.ts';
import type { StaffKey } from '../cast.ts';

/** Who took it in, what is seen, and what is printed below. */
type Captioned = { by: StaffKey; alt: Bilingual; caption: Bilingual };

export const credit: Bilingual = { en: 'Illustration: Courier graphics desk', ko: '해솔일보 그래픽부' };

export const captions = {
  'storm-harbour': {
    by: 'hannah',
    alt: {
      en: 'Waves break over a harbour wall and its small lighthouse under a dark, slanting rain.',
      ko: '비바람 속에서 파도가 등대 선 방파제를 넘는다.',
    },
    caption: {
      en: 'The outer wall at Byeolmok held through four hours of waves.',
      ko: '별목항 외항 방파제는 네 시간 동안 이어진 파도를 견뎠다.',
    },
  },
  'grounded-ferry': {
    by: 'hannah',
    alt: {
      en: 'A white ferry leans on a dark reef in thick fog, a rescue boat beside it.',
      ko: '짙은 안개 속 암초에 흰 여객선이 기울어 있고 곁에 구조정이 떠 있다.',
    },
    caption: {
      en: 'The Doran No. 3 on Sister Rock, eight hundred metres short of its berth.',
      ko: '부두를 800m 앞두고 자매바위에 걸린 도란3호.',
    },
  },
  'courthouse-bus': {
    by: 'seojin',
    alt: {
      en: 'A yellow bus passes a courthouse with six tall columns.',
      ko: '노란 버스가 기둥 여섯 개가 선 법원 앞을 지난다.',
    },
    caption: {
      en: 'The No. 8, one of eleven routes that lost the free transfer, outside the Haesol District Court.',
      ko: '무료 환승이 폐지된 11개 노선 가운데 하나인 8번 버스가 해솔지방법원 앞을 지나고 있다.',
    },
  },
  'low-reservoir': {
    by: 'seojin',
    alt: {
      en: 'Pale bands on the banks of a mountain reservoir show how far the water has fallen.',
      ko: '산속 저수지 기슭에 물이 빠지며 남긴 띠가 층층이 드러나 있다.',
    },
    caption: {
      en: 'Each band on the Mulmaru bank is about two weeks without rain.',
      ko: '물마루저수지 기슭의 띠 하나는 비 없이 지난 두 주쯤에 해당한다.',
    },
  },
  'fog-map': {
    by: 'hannah',
    alt: {
      en: 'A weather map of a bay with curved pressure lines and a broad grey band of fog along the coast.',
      ko: '만을 그린 일기도. 등압선이 굽이치고 해안을 따라 넓은 안개 띠가 걸려 있다.',
    },
    caption: {
      en: 'Warm air over cool water: the fog band is expected to sit on the coast until the wind turns.',
      ko: '따뜻한 공기가 찬 바다 위에 머물며 해안에 안개 띠를 만들었다.',
    },
  },
  'bus-depot': {
    by: 'hannah',
    alt: {
      en: 'Rows of buses seen from above in a depot, one leaving through the gate.',
      ko: '위에서 내려다본 차고지에 버스가 줄지어 있고 한 대가 정문을 나선다.',
    },
    caption: {
      en: 'The Onsaem depot parks 84 buses on land laid out for 50.',
      ko: '온샘차고지는 50대용 부지에 버스 84대를 세운다.',
    },
  },
  'dawn-market': {
    by: 'seojin',
    alt: {
      en: 'Striped awnings and hanging lamps over market stalls, the sky turning orange behind the roofs.',
      ko: '줄무늬 차양과 등이 걸린 시장 좌판 뒤로 하늘이 주황빛으로 밝아 온다.',
    },
    caption: {
      en: 'Onsaem market, ten past four in the morning.',
      ko: '새벽 4시 10분, 온샘시장.',
    },
  },
  'seaweed-price': {
    by: 'jiwon',
    alt: {
      en: 'A rising line crosses dark green drying sheets of laver hung in a row.',
      ko: '줄지어 널린 김 위로 가격을 나타내는 선이 올라간다.',
    },
    caption: {
      en: 'Price of a bundle of first-crop laver at the Byeolmok auction, last twelve weeks.',
      ko: '별목 위판장 햇김 한 톳 값, 최근 12주.',
    },
  },
  'heat-plant': {
    by: 'hannah',
    alt: {
      en: 'A low plant with round tanks and two slim chimneys stands between terraced houses and the sea.',
      ko: '바닷가 주택가 사이에 둥근 탱크와 가는 굴뚝 두 개가 선 나지막한 발전소가 있다.',
    },
    caption: {
      en: 'The Garnet Street plant draws its warmth from the harbour itself.',
      ko: '석류길 열공급소는 항구의 바닷물에서 열을 얻는다.',
    },
  },
  foghorn: {
    by: 'hannah',
    alt: {
      en: 'A woman in profile against a large red horn, rings of sound spreading over a grey sea.',
      ko: '커다란 붉은 나팔 앞에 선 여성의 옆모습. 회색 바다 위로 소리가 원을 그리며 퍼진다.',
    },
    caption: {
      en: 'Dan Sora at the Kkeutmeori light: “You tune the fog, not the horn.”',
      ko: '끝머리등대의 단소라 씨. “나팔이 아니라 안개를 조율하는 거예요.”',
    },
  },
  'station-library': {
    by: 'jiwon',
    alt: {
      en: 'A small railway station whose platform is lined with bookshelves, rails running into grass.',
      ko: '작은 역사 승강장에 책장이 늘어서 있고 철길은 풀밭으로 이어진다.',
    },
    caption: {
      en: 'The last train left Daraegol nine years ago. The clock is kept right.',
      ko: '다래골역에 마지막 열차가 떠난 지 9년. 역 시계는 지금도 맞는다.',
    },
  },
  'hill-paths': {
    by: 'hannah',
    alt: {
      en: 'A folded paper map of green hills with six dotted paths and a bowl of noodles in the corner.',
      ko: '초록 언덕에 점선 길 여섯 개가 그려진 접힌 지도와 국수 한 그릇.',
    },
    caption: {
      en: 'Six walks, none longer than an hour and a half.',
      ko: '한 시간 반을 넘지 않는 산책길 여섯.',
    },
  },
  'letter-box': {
    by: 'jiwon',
    alt: {
      en: 'A red post box on a hill road, one envelope drifting down towards it like a leaf.',
      ko: '언덕길의 빨간 우체통으로 편지 한 통이 잎처럼 내려앉는다.',
    },
    caption: {
      en: 'The slow box on Magpie Hill is emptied once a year.',
      ko: '까치고개의 느린 우체통은 한 해에 한 번 열린다.',
    },
  },
  'river-lanterns': {
    by: 'jiwon',
    alt: {
      en: 'Dozens of paper lanterns float down a dark river under a footbridge.',
      ko: '어두운 하천 위 다리 아래로 종이등 수십 개가 떠내려간다.',
    },
    caption: {
      en: 'Four thousand lanterns go into the Sora on the first night.',
      ko: '첫날 밤 소라천에는 등 4천 개가 띄워진다.',
    },
  },
  'floodlit-pitch': {
    by: 'marcus',
    alt: {
      en: 'A football pitch in rain seen from a high stand, floodlights making four white cones.',
      ko: '비 내리는 축구장. 조명탑 네 개가 흰 빛을 쏟는다.',
    },
    caption: {
      en: 'Harbour Park in the 88th minute, when there were two sets of goalposts and one set of ideas.',
      ko: '후반 43분의 하버파크.',
    },
  },
  'night-diamond': {
    by: 'seojin',
    alt: {
      en: 'A baseball diamond at night, a white ball arcing over the outfield fence.',
      ko: '밤의 야구장. 흰 공이 외야 담장 위로 포물선을 그린다.',
    },
    caption: {
      en: 'Sora Park, bottom of the ninth.',
      ko: '소라구장, 9회말.',
    },
  },
  'coast-runners': {
    by: 'hannah',
    alt: {
      en: 'A line of runners crosses a long bridge over blue water, their shadows stretching ahead.',
      ko: '푸른 물 위 긴 다리를 달리는 사람들의 그림자가 앞으로 길게 늘어진다.',
    },
    caption: {
      en: 'The field on the Eunpo causeway, where the wind does the coaching.',
      ko: '은포 방조제를 달리는 참가자들.',
    },
  },
  'sand-ring': {
    by: 'seojin',
    alt: {
      en: 'Two wrestlers lock together in a round sand ring, a red sash and a blue sash.',
      ko: '둥근 모래판에서 붉은 샅바와 푸른 샅바를 맨 두 선수가 맞잡고 있다.',
    },
    caption: {
      en: 'At Mulmaru Middle School the ring is raked before anyone may step in.',
      ko: '물마루중 씨름장. 모래를 고르기 전에는 아무도 들어가지 못한다.',
    },
  },
  towers: {
    by: 'seojin',
    alt: {
      en: 'Apartment towers at dusk with scattered lit windows, a crane beside them.',
      ko: '해 질 녘 아파트 창 몇 곳에 불이 켜져 있고 곁에 크레인이 서 있다.',
    },
    caption: {
      en: 'One window in five is dark in the Sora Riverside blocks.',
      ko: '소라천변 단지의 창 다섯 가운데 하나는 불이 꺼져 있다.',
    },
  },
  tunnel: {
    by: 'seojin',
    alt: {
      en: 'The mouth of a road tunnel at night, orange lamps running into the hill.',
      ko: '밤의 터널 입구. 주황 등이 산속으로 이어진다.',
    },
    caption: {
      en: 'Magpie Hill tunnel closes at eleven for nine nights.',
      ko: '까치고개터널은 아흐레 동안 밤 11시에 닫힌다.',
    },
  },
  referee: {
    by: 'hannah',
    alt: {
      en: 'A referee’s raised hand with a yellow card, players as small coloured shapes behind.',
      ko: '심판이 노란 카드를 들어 올린 손. 뒤로 선수들이 작은 색 조각처럼 보인다.',
    },
    caption: {
      en: 'Of 41 referees registered five years ago, 23 are left.',
      ko: '5년 전 등록 심판 41명 가운데 23명이 남았다.',
    },
  },
  figures: {
    by: 'seojin',
    alt: {
      en: 'Bars, dots and a ring chart arranged like a paper collage.',
      ko: '막대와 점, 고리 모양 그래프를 종이 오려 붙이듯 늘어놓았다.',
    },
    caption: {
      en: 'Haesol in seven figures.',
      ko: '숫자 일곱 개로 본 해솔.',
    },
  },
} satisfies Record<string, Captioned>;
export type PictureName = keyof typeof captions;
export const pictureNames = Object.keys(captions) as PictureName[];
