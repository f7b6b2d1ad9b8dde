import {
  box,
  type Chance,
  disc,
  dots,
  fall,
  ground,
  group,
  hills,
  ink,
  line,
  ripples,
  shape,
  strokes,
  times,
  windows,
} from './kit.ts';

const bus = (fill: string) =>
  [
    box(0, 0, 620, 230, fill, 'rx="28"'),
    box(0, 150, 620, 34, ink.night, 'opacity="0.16"'),
    times(5, (index) => box(32 + index * 96, 34, 80, 84, ink.navy, 'rx="8"')),
    box(518, 34, 80, 150, ink.navy, 'rx="8"'),
    times(3, (index) => disc(70 + index * 96, 92, 17, ink.rose) + box(48 + index * 96, 104, 46, 14, ink.red)),
    disc(130, 232, 46, ink.night) + disc(130, 232, 18, ink.fog),
    disc(486, 232, 46, ink.night) + disc(486, 232, 18, ink.fog),
    disc(604, 176, 12, ink.paper),
  ].join('');

export function courthouseBus(chance: Chance): string {
  return [
    `<defs>${fall('dawn', '#efc3a6', '#f6e6cd')}${dots('shade', ink.slate, 12, 2.6)}</defs>`,
    ground('url(#dawn)'),
    hills(chance, 420, 130, '#dfa88d', 4),
    shape('M330 330 L800 130 L1270 330 Z', ink.paper),
    shape('M420 316 L800 158 L1180 316 Z', ink.cream),
    // Scales in the pediment.
    line('M800 190 L800 300 M700 222 L900 222', ink.red, 9),
    shape('M664 270 a36 30 0 0 0 72 0 Z M864 270 a36 30 0 0 0 72 0 Z', ink.red),
    line('M700 222 L664 270 M700 222 L736 270 M900 222 L864 270 M900 222 L936 270', ink.red, 5),
    box(330, 330, 940, 46, ink.paper),
    box(370, 376, 860, 340, ink.slate),
    times(
      6,
      (index) =>
        box(392 + index * 152, 376, 66, 340, ink.paper) + box(436 + index * 152, 376, 22, 340, 'url(#shade)'),
    ),
    box(742, 500, 116, 216, ink.night),
    box(290, 712, 1020, 28, ink.paper),
    box(250, 740, 1100, 28, ink.cream),
    box(0, 768, 1600, 232, ink.plum),
    times(9, (index) => box(index * 190 - 30, 900, 110, 12, ink.rose, 'opacity="0.7"')),
    group('transform="translate(760 610)"', bus(ink.mustard)),
    times(2, (index) =>
      group(
        `transform="translate(${110 + index * 1330} 0)"`,
        box(44, 560, 22, 220, ink.night),
        disc(55, 500, 92, ink.moss),
        disc(20, 540, 60, '#55683c'),
      ),
    ),
  ].join('');
}

export function busDepot(chance: Chance): string {
  const fills = [ink.mustard, ink.mustard, ink.sea, ink.mustard, ink.paper];
  const parked = (x: number, y: number, angle: number) =>
    group(
      `transform="translate(${x} ${y}) rotate(${angle})"`,
      box(8, 10, 74, 186, ink.night, 'rx="12" opacity="0.28"'),
      box(0, 0, 74, 186, fills[Math.floor(chance() * fills.length)] as string, 'rx="12"'),
      box(9, 14, 56, 22, ink.navy, 'rx="6"'),
      box(20, 58, 34, 40, ink.night, 'opacity="0.16" rx="4"'),
      box(20, 116, 34, 40, ink.night, 'opacity="0.16" rx="4"'),
    );
  return [
    `<defs>${dots('tar', '#54616b', 18, 2)}</defs>`,
    ground('#747f84'),
    box(0, 0, 1600, 1000, 'url(#tar)'),
    shape('M0 700 C300 690 500 720 760 1000 L420 1000 C300 860 200 820 0 830 Z', '#5c676d'),
    times(3, (row) =>
      times(13, (index) => line(`M${196 + index * 106} ${50 + row * 232} l0 196`, ink.paper, 4, 0.5)),
    ),
    times(3, (row) =>
      times(12, (index) =>
        (row === 2 && index < 4) || chance() < 0.02
          ? ''
          : parked(212 + index * 106 + chance() * 6, 54 + row * 232 + chance() * 8, (chance() - 0.5) * 3),
      ),
    ),
    parked(260, 820, 62),
    box(0, 0, 130, 660, ink.red),
    times(9, (index) => box(20, 26 + index * 70, 90, 40, '#b23a23')),
    box(1490, 0, 110, 1000, ink.moss),
    times(16, (index) =>
      disc(
        1520 + chance() * 70,
        index * 66 + chance() * 20,
        34 + chance() * 24,
        index % 2 ? '#55683c' : ink.leaf,
      ),
    ),
    box(1000, 800, 420, 150, ink.cream),
    times(6, (index) => box(1000 + index * 70, 800, 35, 150, ink.rose)),
    disc(900, 870, 12, ink.night) + disc(930, 900, 12, ink.night) + disc(868, 905, 12, ink.red),
  ].join('');
}

export function dawnMarket(chance: Chance): string {
  const goods = [ink.leaf, ink.red, ink.mustard, ink.moss, ink.rose];
  const stall = (x: number, width: number, first: string, second: string) =>
    [
      box(x + 12, 520, width - 24, 250, '#2b2438'),
      times(Math.round(width / 40), (index) =>
        shape(`M${x + index * 40} 450 h40 v74 a20 24 0 0 1 -40 0 Z`, index % 2 ? first : second),
      ),
      shape(`M${x + 20} 386 h${width - 40} l20 66 h${-width} Z`, first),
      box(x, 690, width, 26, ink.ochre),
      times(Math.round(width / 46), (index) =>
        times(2, (row) =>
          disc(
            x + 28 + index * 46 - row * 14,
            676 - row * 26,
            21,
            goods[Math.floor(chance() * goods.length)] as string,
          ),
        ),
      ),
      box(x, 716, width, 110, '#6d4a2e'),
    ].join('');
  const buyer = (x: number, y: number, coat: string, hand: number) =>
    [
      disc(x, y - 150, 36, '#c98f6d'),
      shape(`M${x - 40} ${y - 160} a40 40 0 0 1 80 0 Z`, ink.night),
      shape(
        `M${x - 66} ${y + 110} C${x - 66} ${y - 60} ${x - 40} ${y - 108} ${x} ${y - 108} C${x + 40} ${y - 108} ${x + 66} ${y - 60} ${x + 66} ${y + 110} Z`,
        coat,
      ),
      line(`M${x + 44} ${y - 60} L${x + 84} ${y - 150 - hand}`, coat, 30),
      disc(x + 88, y - 168 - hand, 20, '#c98f6d'),
      times(3, (finger) =>
        line(`M${x + 80 + finger * 9} ${y - 178 - hand} l${finger * 4 - 4} -26`, '#c98f6d', 8),
      ),
    ].join('');
  return [
    `<defs>${fall('sunup', '#2c2a4a', '#e98b4c')}<radialGradient id="glow"><stop offset="0" stop-color="#ffe6a6"/><stop offset="1" stop-color="#ffe6a6" stop-opacity="0"/></radialGradient></defs>`,
    ground('url(#sunup)'),
    shape(
      'M0 400 L0 300 L160 230 L320 300 L420 260 L560 330 L760 240 L960 330 L1120 270 L1300 330 L1440 250 L1600 320 L1600 520 L0 520 Z',
      '#3b2c44',
    ),
    stall(-30, 480, ink.red, ink.paper),
    stall(500, 560, ink.sea, ink.paper),
    stall(1110, 520, ink.mustard, ink.paper),
    box(0, 826, 1600, 174, '#2b2438'),
    line('M0 120 C300 200 500 200 800 140 C1100 80 1300 150 1600 90', ink.night, 6),
    times(8, (index) => {
      const x = 100 + index * 200;
      const y = 172 + Math.sin(index * 1.1) * 26;
      return (
        disc(x, y + 40, 120, 'url(#glow)', 'opacity="0.7"') +
        box(x - 3, y - 20, 6, 40, ink.night) +
        disc(x, y + 40, 27, '#ffdf9a')
      );
    }),
    buyer(250, 880, ink.plum, 40),
    buyer(470, 930, ink.navy, 90),
    buyer(760, 900, ink.moss, 20),
    buyer(1010, 940, '#7c3326', 70),
    buyer(1310, 900, ink.slate, 50),
  ].join('');
}

export function heatPlant(chance: Chance): string {
  return [
    `<defs>${fall('cool', '#b9d2d2', '#f2ead6')}${dots('brick', '#a63b26', 12, 2.4)}</defs>`,
    ground('url(#cool)'),
    hills(chance, 470, 170, '#9bb0a4', 3),
    // Terraces climb the hill on either side.
    times(7, (index) => {
      const x = -20 + index * 92;
      const y = 560 - index * 10;
      return (
        shape(`M${x} ${y} l46 -44 l46 44 v260 h-92 Z`, index % 2 ? ink.rose : ink.ochre) +
        box(x + 18, y + 40, 22, 34, ink.night) +
        box(x + 54, y + 40, 22, 34, index % 3 ? ink.mustard : ink.night)
      );
    }),
    times(6, (index) => {
      const x = 1100 + index * 92;
      const y = 500 + index * 12;
      return (
        shape(`M${x} ${y} l46 -44 l46 44 v260 h-92 Z`, index % 2 ? ink.ochre : ink.rose) +
        box(x + 18, y + 40, 22, 34, index % 2 ? ink.mustard : ink.night) +
        box(x + 54, y + 40, 22, 34, ink.night)
      );
    }),
    box(590, 520, 520, 220, ink.red),
    box(590, 520, 520, 220, 'url(#brick)'),
    box(590, 500, 520, 28, ink.night),
    times(6, (index) => shape(`M${624 + index * 82} 690 v-70 a25 25 0 0 1 50 0 v70 Z`, ink.navy)),
    box(700, 250, 34, 260, ink.slate) + box(700, 270, 34, 24, ink.paper),
    box(770, 290, 34, 220, ink.slate) + box(770, 310, 34, 24, ink.paper),
    // The two tanks the street calls the teapots.
    times(
      2,
      (index) =>
        shape(`M${930 + index * 170} 740 v-210 a78 60 0 0 1 156 0 v210 Z`, ink.paper) +
        line(`M${940 + index * 170} 590 h136 M${940 + index * 170} 660 h136`, ink.slate, 5) +
        disc(1008 + index * 170, 462, 12, ink.red),
    ),
    line('M717 250 C700 200 760 190 740 140', ink.paper, 14, 0.8),
    box(0, 740, 1600, 36, ink.slate),
    box(0, 776, 1600, 224, ink.sea),
    ripples(chance, 786, 1000, ink.shoal, 90, 0.6),
    line('M850 740 L850 850', ink.night, 34),
    shape('M810 850 h80 l60 150 h-200 Z', ink.shoal, 'opacity="0.7"'),
  ].join('');
}

export function towers(chance: Chance): string {
  const tower = (x: number, y: number, columns: number, fill: string) =>
    box(x, y, columns * 46 + 26, 1000 - y, fill) +
    windows(
      chance,
      { x: x + 20, y: y + 30, columns, rows: Math.floor((900 - y) / 52), width: 30, height: 34, gap: 16 },
      '#f7d58a',
      '#2a2c47',
      0.62,
    );
  return [
    `<defs>${fall('dusk', '#4c4463', '#e8a88a')}</defs>`,
    ground('url(#dusk)'),
    disc(390, 430, 120, '#f6d9a8', 'opacity="0.85"'),
    hills(chance, 640, 150, '#6a587a', 4),
    tower(120, 330, 4, '#57507a'),
    tower(380, 210, 5, '#413c60'),
    tower(700, 400, 3, '#57507a'),
    tower(900, 270, 5, '#38345a'),
    tower(1210, 450, 4, '#4b4570'),
    line('M1490 1000 L1490 130 M1180 170 L1600 170 M1490 130 L1240 170 M1490 130 L1590 170', ink.night, 12),
    line('M1290 176 L1290 330', ink.night, 5),
    box(1262, 330, 56, 40, ink.mustard),
    box(0, 880, 1600, 120, ink.night),
    ripples(chance, 890, 1000, '#e8a88a', 50, 0.45),
    times(12, (index) => disc(60 + index * 136, 884 - (index % 3) * 6, 46, '#2d3b36')),
  ].join('');
}

export function tunnel(chance: Chance): string {
  return [
    `<defs>${fall('nocturne', '#0f1826', '#22334a')}<radialGradient id="bore" cx="0.5" cy="0.62"><stop offset="0" stop-color="#ffd68a"/><stop offset="0.55" stop-color="#d9822e"/><stop offset="1" stop-color="#5a2f16"/></radialGradient></defs>`,
    ground('url(#nocturne)'),
    times(60, () => disc(chance() * 1600, chance() * 330, 1.5 + chance() * 2.5, ink.paper, 'opacity="0.8"')),
    hills(chance, 330, 200, '#2c4036', 3),
    hills(chance, 480, 130, '#22332b', 4),
    shape('M430 780 L430 560 A370 350 0 0 1 1170 560 L1170 780 Z', ink.slate),
    times(15, (index) =>
      group(
        `transform="rotate(${-84 + index * 12} 800 560)"`,
        box(790, 186, 20, 58, ink.night, 'opacity="0.35"'),
      ),
    ),
    shape('M510 780 L510 570 A290 280 0 0 1 1090 570 L1090 780 Z', 'url(#bore)'),
    shape('M700 780 L700 640 A100 96 0 0 1 900 640 L900 780 Z', '#3a1d10'),
    times(
      5,
      (index) =>
        disc(560 + index * 32, 560 - index * -8 + index * 14, 17 - index * 2.6, '#fff0c9') +
        disc(1040 - index * 32, 560 + index * 22, 17 - index * 2.6, '#fff0c9'),
    ),
    shape('M430 780 L1170 780 L1600 1000 L0 1000 Z', '#3b4650'),
    shape('M786 780 L814 780 L850 1000 L750 1000 Z', ink.mustard),
    shape('M430 780 L0 1000 L0 780 Z M1170 780 L1600 1000 L1600 780 Z', '#1a2822'),
    box(330, 690, 40, 110, ink.paper) + disc(350, 670, 46, ink.red) + box(322, 662, 56, 16, ink.paper),
    strokes(chance, { x: 0, y: 800, width: 330, height: 180 }, { x: 10, y: -34 }, ink.moss, 60, 4, 0.7),
    strokes(chance, { x: 1290, y: 800, width: 310, height: 180 }, { x: -10, y: -34 }, ink.moss, 60, 4, 0.7),
  ].join('');
}
