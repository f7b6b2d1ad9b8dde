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

export function stormHarbour(chance: Chance): string {
  const wave = (y: number, height: number, fill: string, shift: number) => {
    let d = `M-200 1000 L-200 ${y}`;
    for (let x = -200 + shift; x < 1800; x += 260)
      d += ` C${x + 90} ${y + 20} ${x + 130} ${y - height} ${x + 200} ${y - height} C${x + 235} ${y - height} ${x + 240} ${y - height * 0.4} ${x + 215} ${y - height * 0.35} C${x + 235} ${y - 10} ${x + 240} ${y + 8} ${x + 260} ${y}`;
    return shape(`${d} L1800 1000 Z`, fill);
  };
  return [
    `<defs>${fall('sky', '#16202f', '#3b5468')}</defs>`,
    ground('url(#sky)'),
    hills(chance, 470, 190, '#1f2f42', 3),
    shape('M1090 190 L1600 60 L1600 250 Z', ink.mustard, 'opacity="0.28"'),
    wave(640, 90, '#24495c', 60),
    box(620, 560, 980, 130, '#3a4a57'),
    times(17, (index) => box(624 + index * 58, 566, 50, 54, index % 3 ? '#51636e' : '#475865')),
    times(16, (index) => box(652 + index * 58, 628, 50, 54, index % 4 ? '#475865' : '#51636e')),
    shape('M1030 560 L1050 240 L1130 240 L1150 560 Z', ink.paper),
    shape('M1044 340 L1048 280 L1132 280 L1136 340 Z M1036 460 L1040 400 L1140 400 L1144 460 Z', ink.red),
    box(1040, 218, 100, 24, ink.night),
    box(1058, 160, 64, 58, ink.mustard),
    shape('M1050 160 L1090 118 L1130 160 Z', ink.red),
    // Where a wave meets the wall it goes up in a fan.
    times(150, () => {
      const angle = -Math.PI * (0.1 + chance() * 0.72);
      const far = chance() ** 0.7;
      const x = 660 + Math.cos(angle) * far * 330;
      const y = 680 + Math.sin(angle) * far * 480;
      return disc(
        x,
        y,
        5 + (1 - far) * 52 * (0.4 + chance()),
        far > 0.5 ? ink.foam : '#c4d6d6',
        'opacity="0.92"',
      );
    }),
    wave(760, 120, ink.sea, 0),
    wave(880, 110, '#1f5564', 130),
    wave(970, 70, '#163f4d', 30),
    ripples(chance, 720, 1000, ink.foam, 40, 0.35),
    strokes(chance, { x: -100, y: -80, width: 1800, height: 900 }, { x: -46, y: 120 }, ink.fog, 190, 3, 0.32),
  ].join('');
}

export function groundedFerry(chance: Chance): string {
  const ferry = group(
    'transform="translate(560 420) rotate(-9)"',
    shape('M-40 110 L690 110 L620 230 L40 230 Z', ink.paper),
    shape('M-22 160 L662 160 L640 196 L4 196 Z', ink.red),
    box(60, 10, 470, 100, ink.paper),
    box(130, -66, 300, 78, '#e4dccb'),
    box(352, -126, 60, 62, ink.red),
    box(352, -126, 60, 16, ink.night),
    times(11, (index) => box(84 + index * 40, 40, 24, 30, ink.slate)),
    times(6, (index) => box(150 + index * 44, -44, 28, 24, ink.slate)),
    line('M200 -66 L200 -160 L300 -66', ink.slate, 4),
  );
  return [
    `<defs>${fall('mist', '#dfe3df', '#a9b8ba')}${fall('veil', '#dfe3df', '#c4cecc')}</defs>`,
    ground('url(#mist)'),
    disc(1240, 210, 96, '#f3ead2', 'opacity="0.9"'),
    hills(chance, 430, 150, '#c2ccca', 2),
    box(0, 600, 1600, 400, '#8ea6aa'),
    ferry,
    shape(
      'M470 700 C520 610 610 640 660 596 C740 540 800 630 880 620 C980 600 1040 660 1160 650 C1230 660 1280 690 1310 720 Z',
      '#33414a',
    ),
    shape('M600 690 C660 640 720 660 760 620 C800 680 900 660 960 690 Z', '#4b5b64'),
    times(4, (index) =>
      box(
        -100,
        500 + index * 74 + chance() * 20,
        1900,
        26,
        'url(#veil)',
        `opacity="${0.5 - index * 0.08}" rx="13"`,
      ),
    ),
    box(0, 716, 1600, 300, '#7896a0'),
    ripples(chance, 724, 1000, ink.foam, 90, 0.55),
    group(
      'transform="translate(230 800)"',
      shape('M0 0 L250 0 L212 56 L30 56 Z', ink.mustard),
      box(92, -54, 76, 54, ink.night),
      box(104, -44, 22, 22, ink.fog),
      box(134, -44, 22, 22, ink.fog),
      line('M130 -54 L130 -130', ink.night, 6),
      disc(130, -134, 9, ink.red),
    ),
    ring(360, 666, 60, ink.foam, 5, 0.8),
    ring(360, 666, 100, ink.foam, 5, 0.5),
    ring(360, 666, 145, ink.foam, 4, 0.3),
  ].join('');
}

export function foghorn(chance: Chance): string {
  return [
    `<defs>${fall('air', '#8fa3a6', '#d8d8cb')}${dots('blush', ink.red, 13, 2.6)}</defs>`,
    ground('url(#air)'),
    times(7, (index) => ring(760, 470, 250 + index * 130, ink.paper, 10 - index, 0.85 - index * 0.1)),
    box(0, 760, 1600, 240, '#4f6f78'),
    ripples(chance, 770, 1000, ink.foam, 70, 0.4),
    shape(
      'M1600 330 L1250 400 C1050 440 900 330 760 220 L760 720 C900 610 1050 520 1250 540 L1600 610 Z',
      ink.red,
    ),
    shape('M1600 470 L1250 470 C1050 490 900 610 760 720 C900 660 1050 540 1250 540 L1600 610 Z', '#9f3421'),
    `<ellipse cx="760" cy="470" rx="86" ry="250" fill="#7d2618"/><ellipse cx="752" cy="470" rx="56" ry="200" fill="#4d160f"/>`,
    box(1330, 560, 90, 440, ink.night),
    box(1250, 930, 260, 70, ink.night),
    // A woman in profile, listening, in a yellow coat.
    shape('M120 1000 C130 800 190 720 300 690 C420 700 500 770 520 1000 Z', ink.mustard),
    shape('M250 720 L260 590 L380 590 L370 730 C330 760 280 750 250 720 Z', '#d99f7f'),
    shape(
      'M232 520 C226 400 300 340 384 348 C450 356 470 410 468 450 L494 512 L464 528 C470 580 450 616 408 614 L360 612 C290 620 238 590 232 520 Z',
      ink.rose,
    ),
    shape(
      'M222 600 C170 470 220 320 360 310 C440 306 484 350 474 400 C420 392 380 402 364 450 C350 520 330 560 262 640 Z',
      ink.night,
    ),
    shape('M330 470 C300 452 290 520 326 528 C350 530 352 490 330 470 Z', '#d99f7f'),
    shape('M120 1000 C130 800 190 720 300 690 C330 720 350 860 350 1000 Z', 'url(#blush)', 'opacity="0.55"'),
  ].join('');
}

export function seaweedPrice(chance: Chance): string {
  const prices = [700, 690, 706, 640, 655, 600, 560, 574, 480, 430, 360, 250];
  const points = prices.map((y, week) => [130 + week * 122, y] as const);
  return [
    `<defs>${dots('weave', '#0e2119', 9, 2.1)}</defs>`,
    ground(ink.cream),
    box(0, 0, 1600, 130, ink.shoal),
    line('M0 150 C400 190 1200 190 1600 150', ink.night, 7),
    times(8, (index) => {
      const x = 40 + index * 196;
      const y = 168 + Math.sin((index / 7) * Math.PI) * 22;
      const tilt = (chance() - 0.5) * 3;
      const fill = index % 2 ? '#1f3d30' : '#294c3b';
      return group(
        `transform="rotate(${tilt} ${x + 75} ${y})"`,
        box(x, y, 156, 640, fill),
        box(x, y, 156, 640, 'url(#weave)', 'opacity="0.8"'),
        box(x + 30, y - 26, 16, 50, ink.ochre),
        box(x + 110, y - 26, 16, 50, ink.ochre),
      );
    }),
    line(`M${points.map(([x, y]) => `${x} ${y}`).join(' L')}`, ink.paper, 26),
    line(`M${points.map(([x, y]) => `${x} ${y}`).join(' L')}`, ink.red, 14),
    points.map(([x, y]) => disc(x, y, 17, ink.paper) + disc(x, y, 10, ink.red)).join(''),
    box(0, 880, 1600, 120, ink.ochre),
    times(12, (index) => box(126 + index * 122, 880, 8, index % 4 ? 22 : 42, ink.night)),
  ].join('');
}

export function coastRunners(chance: Chance): string {
  const coats = [ink.red, ink.mustard, ink.paper, ink.plum, ink.sea, ink.red, ink.paper, ink.mustard];
  const runner = (index: number) => {
    const x = 250 + index * 150 + chance() * 40;
    const y = 560 - index * 33 + chance() * 6;
    const size = 1.15 - index * 0.085;
    return group(
      `transform="translate(${x} ${y}) scale(${size})"`,
      line('M10 104 L-190 150', ink.night, 26, 0.22),
      disc(14, -74, 21, ink.night),
      line('M8 -48 L-6 20', coats[index % coats.length] as string, 36),
      line('M-6 24 L36 56 L22 106', ink.night, 15),
      line('M-10 24 L-42 66 L-86 56', ink.night, 15),
      line('M8 -36 L40 -10 L62 -34', ink.night, 11),
      line('M4 -36 L-34 -22 L-40 12', ink.night, 11),
    );
  };
  return [
    `<defs>${fall('bay', '#f3d9b1', '#f4ecdc')}</defs>`,
    ground('url(#bay)'),
    disc(1300, 170, 90, ink.mustard),
    hills(chance, 380, 120, ink.leaf, 4),
    box(0, 372, 1600, 640, ink.sea),
    ripples(chance, 380, 1000, ink.shoal, 120, 0.6),
    shape('M-20 760 L1600 250 L1600 330 L-20 960 Z', ink.fog),
    shape('M-20 930 L1600 318 L1600 340 L-20 1000 Z', ink.slate),
    times(9, (index) => box(60 + index * 178, 900 - index * 67, 26 - index * 1.6, 320, ink.slate)),
    line('M-20 760 L1600 250', ink.paper, 8),
    times(8, (index) => runner(7 - index)),
  ].join('');
}
