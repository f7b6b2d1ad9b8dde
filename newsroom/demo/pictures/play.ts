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
  ring,
  shape,
  strokes,
  times,
  windows,
} from './kit.ts';

const crowd = (chance: Chance, y: number, rows: number, fills: string[]) =>
  times(rows, (row) =>
    times(54, (index) =>
      disc(
        index * 31 + (row % 2) * 15 + chance() * 6,
        y + row * 26,
        12,
        fills[Math.floor(chance() * fills.length)] as string,
      ),
    ),
  );

export function floodlitPitch(chance: Chance): string {
  const player = (x: number, y: number, fill: string, size: number) =>
    disc(x, y - size * 1.5, size * 0.4, '#c98f6d') +
    line(`M${x} ${y - size} L${x} ${y - size * 0.3}`, fill, size * 0.7) +
    line(
      `M${x - size * 0.1} ${y - size * 0.2} l${-size * 0.35} ${size * 0.6} M${x + size * 0.1} ${y - size * 0.2} l${size * 0.45} ${size * 0.5}`,
      ink.night,
      size * 0.26,
    ) +
    `<ellipse cx="${x + size}" cy="${y + size * 0.5}" rx="${size * 1.3}" ry="${size * 0.22}" fill="${ink.night}" opacity="0.35"/>`;
  return [
    `<defs>${fall('wet', '#101b2b', '#2c4254')}</defs>`,
    ground('url(#wet)'),
    [180, 560, 1040, 1420]
      .map((x) => shape(`M${x} 90 L${x - 330} 640 L${x + 330} 640 Z`, ink.foam, 'opacity="0.13"'))
      .join(''),
    box(0, 360, 1600, 130, '#1a2534'),
    crowd(chance, 384, 4, ['#33465a', '#4c6074', ink.red, '#3d5166', '#8a9aa5']),
    box(0, 478, 1600, 30, ink.mustard),
    box(0, 508, 1600, 492, '#3f6a4a'),
    times(6, (index) =>
      shape(
        `M${-200 + index * 340} 1000 L${250 + index * 186} 508 L${343 + index * 186} 508 L${-30 + index * 340} 1000 Z`,
        '#4a7856',
      ),
    ),
    line('M-40 960 L330 508 M1640 960 L1270 508', ink.foam, 7, 0.9),
    line('M0 700 L1600 700', ink.foam, 7, 0.8),
    `<ellipse cx="800" cy="700" rx="230" ry="70" fill="none" stroke="${ink.foam}" stroke-width="7" opacity="0.8"/>`,
    line('M650 508 L650 400 L950 400 L950 508', ink.paper, 10),
    times(9, (index) => line(`M${660 + index * 34} 404 V508`, ink.paper, 2, 0.5)),
    `<ellipse cx="815" cy="560" rx="150" ry="26" fill="#9fc1c4" opacity="0.75"/><ellipse cx="815" cy="560" rx="100" ry="15" fill="#c9dedd" opacity="0.8"/>`,
    disc(822, 552, 15, ink.paper) + ring(822, 552, 15, ink.night, 3),
    player(1000, 640, ink.red, 46),
    player(600, 660, ink.paper, 48),
    player(360, 800, ink.red, 64),
    player(1260, 830, ink.paper, 66),
    player(820, 880, ink.red, 76),
    [180, 560, 1040, 1420]
      .map(
        (x) =>
          box(x - 5, 90, 10, 280, '#0b121d') +
          box(x - 60, 44, 120, 56, '#0b121d') +
          windows(
            chance,
            { x: x - 52, y: 52, columns: 5, rows: 2, width: 17, height: 17, gap: 5 },
            '#fff8dc',
            '#fff8dc',
            1,
          ),
      )
      .join(''),
    strokes(chance, { x: 0, y: 0, width: 1600, height: 1000 }, { x: -14, y: 70 }, ink.foam, 220, 2, 0.28),
  ].join('');
}

export function nightDiamond(): string {
  return [
    `<defs>${fall('blue', '#15213d', '#31477a')}${dots('seats', '#6d7fae', 20, 4)}</defs>`,
    ground('url(#blue)'),
    shape('M0 330 C500 230 1100 230 1600 330 L1600 470 C1100 370 500 370 0 470 Z', '#24345c'),
    shape('M0 330 C500 230 1100 230 1600 330 L1600 470 C1100 370 500 370 0 470 Z', 'url(#seats)'),
    shape('M0 470 C500 370 1100 370 1600 470 L1600 540 C1100 440 500 440 0 540 Z', '#1f5a3c'),
    shape('M0 540 C500 440 1100 440 1600 540 L1600 1000 L0 1000 Z', '#2f7a4e'),
    times(5, (index) =>
      shape(`M800 1000 L${-200 + index * 440} 480 L${20 + index * 440} 480 Z`, '#378659', 'opacity="0.7"'),
    ),
    shape('M800 1060 L380 800 C560 640 1040 640 1220 800 Z', ink.ochre),
    shape('M800 985 L560 830 L800 712 L1040 830 Z', '#378659'),
    line('M800 1010 L-60 480 M800 1010 L1660 480', ink.paper, 7),
    [
      [800, 985],
      [560, 830],
      [800, 712],
      [1040, 830],
    ]
      .map(([x = 0, y = 0]) =>
        group(`transform="translate(${x} ${y}) rotate(45)"`, box(-15, -15, 30, 30, ink.paper)),
      )
      .join(''),
    disc(800, 836, 44, ink.ochre) + box(784, 830, 32, 8, ink.paper),
    line('M800 960 C820 500 980 180 1290 250', ink.paper, 5, 0.8, 'stroke-dasharray="4 26"'),
    disc(1300, 254, 30, ink.paper) + line('M1280 236 q18 18 0 38 M1320 236 q-18 18 0 38', ink.red, 4),
    // The batter has let go.
    disc(700, 868, 24, ink.rose) + shape('M672 866 a28 28 0 0 1 56 -4 l18 4 Z', ink.red),
    line('M700 896 L712 960', ink.paper, 42),
    line('M712 966 L684 1040 M716 966 L752 1040', ink.paper, 20),
    line('M712 906 L770 880', ink.red, 14) + line('M770 880 L860 800', ink.mustard, 13),
    times(5, (index) => disc(1210 + index * 30, 420 + (index % 2) * 14, 13, index % 2 ? ink.red : ink.paper)),
    [230, 1370].map((x) => box(x - 5, 60, 10, 260, '#0d162b') + box(x - 56, 30, 112, 52, ink.foam)).join(''),
  ].join('');
}

export function sandRing(chance: Chance): string {
  return [
    `<defs>${dots('sand', '#b98545', 13, 2.3)}</defs>`,
    ground('#3f4a3c'),
    hills(chance, 260, 120, '#566549', 4),
    `<ellipse cx="800" cy="660" rx="760" ry="330" fill="#7c3326"/><ellipse cx="800" cy="640" rx="720" ry="300" fill="#e2c07f"/><ellipse cx="800" cy="640" rx="720" ry="300" fill="url(#sand)" opacity="0.6"/>`,
    times(
      9,
      (index) =>
        `<ellipse cx="800" cy="640" rx="${300 + index * 46}" ry="${110 + index * 21}" fill="none" stroke="#c99a55" stroke-width="5" opacity="0.7"/>`,
    ),
    `<ellipse cx="800" cy="800" rx="330" ry="46" fill="#8a5f2e" opacity="0.55"/>`,
    // Two bodies, one arch: the small one below sees everything.
    shape(
      'M560 800 C540 660 560 560 640 470 C700 410 780 420 820 470 L760 560 C700 600 690 680 700 800 Z',
      '#c98a63',
    ),
    shape(
      'M1040 800 C1070 640 1060 500 980 400 C920 340 830 350 790 400 L830 520 C900 560 920 660 910 800 Z',
      '#b3734f',
    ),
    line('M800 430 C720 420 650 470 620 560', '#b3734f', 62),
    line('M760 520 C840 500 920 540 960 620', '#c98a63', 58),
    disc(742, 420, 58, '#c98a63') +
      shape('M690 430 a58 58 0 0 1 104 -44 C770 400 730 440 690 430 Z', ink.night),
    disc(880, 350, 62, '#b3734f') +
      shape('M830 330 a60 60 0 0 1 112 10 C910 330 870 320 830 330 Z', ink.night),
    line('M560 690 C620 720 670 716 706 690', ink.red, 46),
    line('M912 680 C960 712 1010 706 1052 676', ink.sea, 46),
    line('M700 740 L640 830', '#c98a63', 66) + line('M590 740 L540 836', '#c98a63', 66),
    line('M940 740 L900 836', '#b3734f', 66) + line('M1020 730 L1080 830', '#b3734f', 66),
    times(26, () => disc(520 + chance() * 580, 800 + chance() * 60, 3 + chance() * 6, '#f1d9a2')),
    group(
      'transform="translate(1330 560) rotate(18)"',
      box(0, 0, 14, 330, '#6d4a2e'),
      box(-56, 320, 126, 16, '#6d4a2e'),
      times(7, (index) => box(-54 + index * 19, 334, 7, 34, '#6d4a2e')),
    ),
  ].join('');
}

export function referee(chance: Chance): string {
  const shirts = [ink.red, ink.paper, ink.mustard, ink.sea];
  return [
    `<defs>${dots('turf', '#5f7d4c', 24, 3)}</defs>`,
    ground('#88a86a'),
    box(0, 0, 1600, 240, '#dfe8dc'),
    hills(chance, 250, 120, ink.moss, 4),
    box(0, 300, 1600, 700, '#88a86a') + box(0, 300, 1600, 700, 'url(#turf)'),
    line('M0 430 L1600 330 M200 1000 L560 410 M560 410 A300 120 0 0 0 1100 376', ink.paper, 8, 0.9),
    times(11, (index) => {
      const x = 90 + ((index * 331) % 1480);
      const y = 400 + ((index * 173) % 300);
      const size = 18 + (y - 400) * 0.08;
      return (
        disc(x, y - size * 1.5, size * 0.5, ink.night) +
        line(`M${x} ${y - size} v${size}`, shirts[index % 4] as string, size * 0.9) +
        line(`M${x - 6} ${y + 4} l-8 ${size} M${x + 6} ${y + 4} l8 ${size}`, ink.night, 7)
      );
    }),
    shape('M560 1000 C600 860 720 800 860 800 C1010 800 1120 870 1160 1000 Z', ink.night),
    shape('M760 830 L960 830 L860 960 Z', ink.mustard),
    shape('M800 820 L810 720 L910 720 L920 820 C890 850 830 850 800 820 Z', '#b98058'),
    shape(
      'M750 610 C750 520 800 480 862 480 C930 480 974 530 970 610 C968 700 920 760 862 760 C800 760 752 700 750 610 Z',
      '#c98f6d',
    ),
    shape(
      'M742 620 C730 490 800 440 868 440 C950 440 990 510 978 620 C960 560 930 530 900 524 C850 560 780 540 742 620 Z',
      ink.night,
    ),
    line('M832 702 q30 18 60 0', '#8e4a35', 9),
    line('M800 612 q20 -12 40 0 M886 612 q20 -12 40 0', ink.night, 7),
    line('M1080 900 C1180 800 1200 620 1190 470', ink.night, 104),
    line('M1190 500 L1188 400', '#c98f6d', 76),
    group(
      'transform="rotate(7 1190 230)"',
      box(1106, 80, 190, 270, ink.night, 'opacity="0.25"'),
      box(1092, 66, 190, 270, ink.mustard),
      box(1092, 66, 40, 270, '#f0bd58'),
    ),
    times(4, (index) => line(`M${1130 + index * 38} ${350 + index * 6} v-66`, '#c98f6d', 30)),
    line('M870 770 q60 60 10 120', ink.paper, 5) + disc(884, 900, 17, ink.red),
  ].join('');
}

export function figures(chance: Chance): string {
  const bars = [180, 260, 220, 340, 300, 420, 520];
  const fills = [ink.sea, ink.mustard, ink.sea, ink.red, ink.sea, ink.plum, ink.red];
  return [
    `<defs>${dots('print', ink.navy, 16, 3)}${dots('warm', ink.red, 14, 3)}</defs>`,
    ground(ink.paper),
    shape('M0 0 L620 0 L520 1000 L0 1000 Z', ink.rose),
    bars
      .map((height, index) =>
        group(
          `transform="rotate(${(chance() - 0.5) * 3} ${160 + index * 122} 840)"`,
          box(118 + index * 122, 852 - height, 86, height, ink.night, 'opacity="0.18"'),
          box(110 + index * 122, 840 - height, 86, height, fills[index] as string),
        ),
      )
      .join(''),
    box(722, 420, 86, 420, 'url(#print)', 'opacity="0.5"'),
    line('M80 842 L990 842', ink.night, 8),
    // A ring, cut like paper.
    group(
      'transform="translate(1240 330)"',
      disc(10, 12, 220, ink.night, 'opacity="0.15"'),
      disc(0, 0, 220, ink.mustard),
      shape('M0 0 L0 -220 A220 220 0 0 1 209 68 Z', ink.red),
      shape('M0 0 L209 68 A220 220 0 0 1 60 212 Z', ink.sea),
      shape('M0 0 L60 212 A220 220 0 0 1 -140 170 Z', 'url(#warm)'),
      disc(0, 0, 100, ink.paper),
    ),
    times(40, (index) =>
      disc(
        1010 + (index % 10) * 54,
        690 + Math.floor(index / 10) * 54,
        17,
        index < 9 ? ink.red : index < 31 ? ink.navy : ink.cream,
      ),
    ),
    line('M150 330 C260 300 330 220 440 250 C560 280 600 140 760 120', ink.night, 9),
    [
      [150, 330],
      [440, 250],
      [760, 120],
    ]
      .map(([x = 0, y = 0]) => disc(x, y, 24, ink.paper) + ring(x, y, 24, ink.night, 8))
      .join(''),
  ].join('');
}
