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
  ripples,
  shape,
  strokes,
  times,
} from './kit.ts';

export function lowReservoir(chance: Chance): string {
  const bands = ['#e6cf9f', '#dbbd86', '#cfab70', '#c3985c', '#b4864c', '#a3753f'];
  return [
    `<defs>${fall('dry', '#f2dcae', '#f7efdd')}${dots('dust', '#8a6234', 15, 2)}</defs>`,
    ground('url(#dry)'),
    disc(1220, 200, 110, ink.red, 'opacity="0.85"'),
    hills(chance, 420, 220, '#9aa07a', 4),
    hills(chance, 490, 130, ink.moss, 5),
    bands
      .map((fill, index) => {
        const y = 470 + index * 62;
        const pinch = index * 96;
        return shape(
          `M0 1000 L0 ${y} C${300 + pinch * 0.6} ${y + 10} ${420 + pinch} ${y + 60} 800 ${y + 70} C${1180 - pinch * 0.6} ${y + 60} ${1330 - pinch * 0.4} ${y + 10} 1600 ${y - 10} L1600 1000 Z`,
          fill,
        );
      })
      .join(''),
    box(0, 480, 1600, 520, 'url(#dust)', 'opacity="0.35"'),
    shape('M330 1000 C420 900 600 872 820 876 C1060 880 1220 920 1330 1000 Z', ink.sea),
    ripples(chance, 900, 1000, ink.shoal, 0, 0.6),
    line('M560 940 q60 10 120 0 M760 920 q90 12 180 0 M840 968 q80 10 160 0', ink.shoal, 6, 0.8),
    // A jetty that no longer reaches, and the boat below it.
    shape('M1090 560 L1430 520 L1432 548 L1092 588 Z', ink.night),
    times(5, (index) => box(1110 + index * 72, 570 - index * 8, 12, 190 - index * 22, ink.night)),
    group(
      'transform="translate(960 790) rotate(14)"',
      shape('M0 0 L210 0 L176 50 L34 50 Z', ink.red),
      box(60, -8, 90, 12, ink.paper),
    ),
    line('M300 560 l20 30 l-14 26 l26 34 M520 690 l30 22 l-8 30 M1300 700 l-30 26 l10 30', '#8a6234', 4, 0.7),
  ].join('');
}

export function fogMap(chance: Chance): string {
  return [
    `<defs>${dots('cloud', ink.slate, 15, 3.6)}${dots('field', ink.moss, 22, 2)}</defs>`,
    ground('#bcd3d2'),
    shape(
      'M-20 -20 L700 -20 C760 120 640 190 690 290 C740 380 900 360 960 470 C1010 570 900 640 950 740 C1000 830 1160 830 1180 1020 L-20 1020 Z',
      ink.paper,
    ),
    shape(
      'M-20 -20 L700 -20 C760 120 640 190 690 290 C740 380 900 360 960 470 C1010 570 900 640 950 740 C1000 830 1160 830 1180 1020 L-20 1020 Z',
      'url(#field)',
      'opacity="0.45"',
    ),
    shape('M1240 420 c60 -50 130 -20 140 40 c4 60 -60 96 -120 80 c-60 -20 -70 -80 -20 -120 Z', ink.paper),
    shape(
      'M640 -20 C720 130 600 200 660 300 C720 400 870 380 920 480 C960 570 860 640 910 750 C960 850 1120 850 1130 1020 L1310 1020 C1300 860 1120 800 1090 720 C1060 620 1160 560 1110 440 C1050 320 880 300 840 250 C800 170 900 110 860 -20 Z',
      ink.paper,
      'opacity="0.75"',
    ),
    shape(
      'M640 -20 C720 130 600 200 660 300 C720 400 870 380 920 480 C960 570 860 640 910 750 C960 850 1120 850 1130 1020 L1310 1020 C1300 860 1120 800 1090 720 C1060 620 1160 560 1110 440 C1050 320 880 300 840 250 C800 170 900 110 860 -20 Z',
      'url(#cloud)',
    ),
    times(6, (index) => {
      const r = 150 + index * 118;
      return line(
        `M${1480 - r * 1.25} 1020 C${1480 - r * 1.3} ${640 - r * 0.3} ${1380 - r * 0.5} ${250 - r * 0.12} 1620 ${190 - r * 0.2}`,
        ink.navy,
        5,
        0.75,
      );
    }),
    // A warm front: half discs along a line.
    line('M60 860 C240 700 420 640 640 640', ink.red, 9),
    times(5, (index) => {
      const x = 110 + index * 118;
      const y = [818, 742, 690, 656, 642][index] ?? 640;
      return group(
        `transform="translate(${x} ${y}) rotate(${-40 + index * 9})"`,
        shape('M-26 0 a26 26 0 0 1 52 0 Z', ink.red),
      );
    }),
    disc(290, 300, 88, ink.mustard),
    times(12, (index) =>
      group(`transform="rotate(${index * 30} 290 300)"`, box(284, 172, 12, 30, ink.mustard, 'rx="6"')),
    ),
    times(5, (index) => disc(720 + chance() * 30 + index * 62, 330 + index * 120, 13, ink.night)),
    line('M1370 800 l90 -60 M1400 846 l90 -60', ink.navy, 8),
    shape('M1490 716 l-46 8 l24 34 Z M1520 762 l-46 8 l24 34 Z', ink.navy),
  ].join('');
}

export function stationLibrary(chance: Chance): string {
  const spines = [ink.red, ink.sea, ink.mustard, ink.plum, ink.moss, ink.rose, ink.navy, ink.ochre];
  const shelf = (x: number) =>
    box(x, 430, 190, 330, '#6d4a2e') +
    times(3, (row) => {
      let books = '';
      for (let at = x + 14; at < x + 160; ) {
        const width = 14 + chance() * 16;
        const height = 60 + chance() * 26;
        books += box(
          at,
          530 + row * 102 - height,
          width,
          height,
          spines[Math.floor(chance() * spines.length)] as string,
        );
        at += width + 3;
      }
      return box(x + 10, 440 + row * 102, 170, 92, '#3f2a1c') + books;
    });
  return [
    `<defs>${fall('noon', '#cfe0d6', '#f4ecdc')}</defs>`,
    ground('url(#noon)'),
    hills(chance, 400, 220, '#a9b98a', 3),
    hills(chance, 500, 120, ink.leaf, 4),
    shape('M80 330 L420 160 L760 330 Z', ink.red),
    box(120, 330, 600, 430, ink.paper),
    box(180, 420, 110, 150, ink.navy) + line('M235 420 v150 M180 495 h110', ink.paper, 6),
    box(370, 450, 130, 310, ink.sea),
    box(570, 420, 110, 150, ink.navy) + line('M625 420 v150 M570 495 h110', ink.paper, 6),
    disc(420, 262, 52, ink.paper) +
      ring(420, 262, 52, ink.night, 7) +
      line('M420 262 L420 226 M420 262 L446 276', ink.night, 6),
    shape('M700 384 L1600 330 L1600 372 L700 420 Z', ink.night),
    times(4, (index) => box(780 + index * 240, 400, 16, 370, ink.night)),
    shelf(800),
    shelf(1040),
    shelf(1280),
    box(0, 760, 1600, 66, '#b7a78b'),
    box(0, 760, 1600, 12, ink.mustard),
    box(0, 826, 1600, 174, ink.moss),
    times(22, (index) => box(index * 76 - 20, 868, 44, 92, '#5a4632')),
    box(0, 876, 1600, 12, ink.slate) + box(0, 936, 1600, 12, ink.slate),
    strokes(chance, { x: 0, y: 850, width: 1600, height: 150 }, { x: 8, y: -44 }, ink.leaf, 190, 5, 0.85),
    // A reader on a crate.
    box(1150, 706, 70, 54, ink.ochre),
    shape('M1140 720 C1140 630 1160 600 1190 600 C1222 600 1236 640 1236 706 Z', ink.red),
    disc(1192, 566, 30, '#c98f6d') + shape('M1160 568 a32 34 0 0 1 64 -6 Z', ink.night),
    shape('M1226 640 l60 -22 l6 46 l-56 18 Z', ink.paper),
  ].join('');
}

export function hillPaths(chance: Chance): string {
  const paths = [
    'M150 820 C240 700 180 600 320 560 C420 540 430 640 520 600',
    'M420 880 C520 800 640 840 660 740 C680 640 780 660 800 560',
    'M260 300 C360 240 460 320 560 250 C640 200 700 260 760 220',
    'M900 860 C980 760 940 680 1060 640 C1160 610 1180 700 1280 660',
    'M860 420 C960 380 1000 460 1100 400 C1180 350 1240 400 1320 330',
    'M1060 200 C1160 150 1240 230 1400 160',
  ];
  return [
    `<defs>${dots('wood', ink.moss, 26, 5)}</defs>`,
    ground(ink.ochre),
    group(
      'transform="rotate(-2 800 500)"',
      box(70, 60, 1460, 890, ink.night, 'opacity="0.25"'),
      box(50, 40, 1460, 890, ink.paper),
      times(5, (index) =>
        shape(
          `M${110 + index * 262} ${300 + (index % 2) * 340} c${60 + chance() * 80} -${130 + chance() * 90} ${240 + chance() * 60} -${90 + chance() * 60} ${300} 40 c60 130 -80 200 -200 180 c-130 -10 -190 -110 -100 -220 Z`,
          index % 2 ? '#c8cf9c' : '#d7dbb4',
        ),
      ),
      times(5, (index) =>
        shape(
          `M${180 + index * 262} ${300 + (index % 2) * 340} c40 -90 150 -70 190 20 c30 80 -50 110 -120 100 c-70 -10 -110 -60 -70 -120 Z`,
          'url(#wood)',
        ),
      ),
      line(
        'M50 560 C300 440 420 520 640 430 C860 350 1000 500 1240 440 C1360 410 1440 460 1510 430',
        ink.shoal,
        26,
      ),
      paths
        .map((d, index) => line(d, index % 2 ? ink.red : ink.plum, 10, 1, 'stroke-dasharray="2 24"'))
        .join(''),
      paths
        .map((d) => {
          const [x = 0, y = 0] = d.slice(1).split(' ').map(Number);
          return (
            shape(`M${x} ${y} c-40 -46 -34 -96 0 -98 c34 2 40 52 0 98 Z`, ink.red) +
            disc(x, y - 64, 13, ink.paper)
          );
        })
        .join(''),
      times(
        4,
        (index) =>
          box(50 + 292 * (index + 1), 40, 5, 890, ink.cream) +
          box(55 + 292 * (index + 1), 40, 26, 890, ink.ochre, 'opacity="0.10"'),
      ),
    ),
    disc(1330, 790, 176, ink.night, 'opacity="0.3"'),
    disc(1320, 776, 170, ink.sea) + disc(1320, 776, 140, '#e9c98c'),
    times(11, (index) =>
      line(
        `M${1226 + index * 17} ${742 + (index % 3) * 14} q40 ${52 - index * 4} 70 ${10 + index * 3}`,
        ink.paper,
        8,
      ),
    ),
    disc(1288, 738, 34, ink.paper) + disc(1288, 738, 17, ink.mustard),
    shape('M1370 760 q30 -34 60 0 q-30 30 -60 0 Z', ink.moss),
    line('M1180 600 L1500 700 M1196 574 L1516 676', '#5a3a22', 13),
  ].join('');
}

export function letterBox(chance: Chance): string {
  return [
    `<defs>${fall('late', '#f2cfa4', '#f7ead0')}${dots('grain', '#8e2c19', 12, 2.2)}</defs>`,
    ground('url(#late)'),
    hills(chance, 560, 260, '#d9b27c', 3),
    hills(chance, 680, 190, ink.ochre, 4),
    shape(
      'M620 1000 C700 860 1100 840 1010 730 C940 650 720 680 760 590 C790 540 880 520 900 480 L912 480 C900 530 840 560 820 600 C800 660 1080 640 1130 740 C1190 860 960 880 980 1000 Z',
      ink.paper,
    ),
    hills(chance, 960, 90, ink.moss, 3),
    box(368, 700, 84, 260, ink.night),
    shape('M270 740 V470 A140 130 0 0 1 550 470 V740 Z', ink.red),
    shape('M430 740 V350 A140 130 0 0 1 550 470 V740 Z', 'url(#grain)'),
    box(318, 500, 184, 26, ink.night, 'rx="13"'),
    box(318, 580, 184, 96, ink.paper),
    line('M340 612 h140 M340 644 h90', ink.red, 8),
    // The letter on its way down.
    line(
      'M1240 170 C1120 130 1100 250 1000 230 C900 214 900 300 810 300',
      ink.night,
      5,
      0.5,
      'stroke-dasharray="2 20"',
    ),
    group(
      'transform="translate(640 300) rotate(-18)"',
      box(8, 10, 190, 124, ink.night, 'opacity="0.2"'),
      box(0, 0, 190, 124, ink.paper),
      line('M0 0 L95 70 L190 0', ink.slate, 5),
      box(140, 84, 34, 26, ink.sea),
    ),
    times(9, (index) =>
      line(`M${1180 + index * 46} ${560 - (index % 3) * 40} q14 -16 28 0 q14 -16 28 0`, ink.night, 5, 0.7),
    ),
    strokes(chance, { x: 0, y: 900, width: 1600, height: 100 }, { x: 10, y: -50 }, ink.leaf, 130, 5, 0.8),
  ].join('');
}

export function riverLanterns(chance: Chance): string {
  const lights = Array.from({ length: 46 }, () => {
    const depth = chance() ** 1.3;
    return { depth, x: 800 + (chance() - 0.5) * (420 + depth * 1500), y: 500 + depth * 460 };
  }).sort((one, other) => one.depth - other.depth);
  const fills = ['#ffcf6b', '#ff9e57', '#ffe3a0', '#f27a55'];
  return [
    `<defs>${fall('evening', '#141b33', '#3d3560')}<radialGradient id="halo"><stop offset="0" stop-color="#ffca6a" stop-opacity="0.75"/><stop offset="1" stop-color="#ffca6a" stop-opacity="0"/></radialGradient></defs>`,
    ground('url(#evening)'),
    times(40, () => disc(chance() * 1600, chance() * 260, 1.4 + chance() * 2, ink.paper, 'opacity="0.7"')),
    hills(chance, 420, 170, '#20264a', 4),
    box(0, 470, 1600, 530, '#182a45'),
    shape('M0 470 L560 470 L0 880 Z M1600 470 L1040 470 L1600 880 Z', '#11192e'),
    // The footbridge, and who stands on it.
    line('M180 430 C500 290 1100 290 1420 430', ink.night, 34),
    line('M180 376 C500 236 1100 236 1420 376', ink.night, 9),
    times(13, (index) => {
      const t = index / 12;
      const x = 180 + t * 1240;
      const y = 430 - Math.sin(t * Math.PI) * 104;
      return box(x - 3, y - 56, 6, 56, ink.night);
    }),
    times(7, (index) => {
      const x = 560 + index * 76 + chance() * 20;
      const y = 318 - Math.sin(((x - 180) / 1240) * Math.PI) * 4;
      const child = index % 3 === 1 ? 22 : 0;
      return (
        disc(x, y - 66 + child, 20, '#0c1222') +
        shape(
          `M${x - 26} ${y + 6} C${x - 26} ${y - 60 + child} ${x + 26} ${y - 60 + child} ${x + 26} ${y + 6} Z`,
          '#0c1222',
        )
      );
    }),
    ripples(chance, 490, 1000, '#4a5a86', 70, 0.5),
    lights
      .map(({ depth, x, y }) => {
        const size = 12 + depth * 52;
        const fill = fills[Math.floor(chance() * fills.length)] as string;
        return [
          disc(x, y, size * 2.1, 'url(#halo)', 'opacity="0.55"'),
          line(`M${x} ${y + size * 0.7} v${size * 1.6}`, fill, size * 0.5, 0.28),
          shape(
            `M${x - size * 0.5} ${y + size * 0.5} L${x - size * 0.62} ${y - size * 0.5} L${x + size * 0.62} ${y - size * 0.5} L${x + size * 0.5} ${y + size * 0.5} Z`,
            fill,
          ),
          box(x - size * 0.7, y + size * 0.46, size * 1.4, size * 0.2, '#5a2f1c'),
          box(x - size * 0.08, y - size * 0.5, size * 0.14, size, '#fff3cf', 'opacity="0.7"'),
        ].join('');
      })
      .join(''),
  ].join('');
}
