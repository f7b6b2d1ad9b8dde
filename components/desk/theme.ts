import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

/** Paper, ink, a blue pencil for what is to be done and a red one for what is taken away. */
const paper: MantineColorsTuple = [
  '#faf9f6',
  '#f4f2ed',
  '#eae7e0',
  '#dedad1',
  '#918a7f',
  '#736c62',
  '#625c53',
  '#4d4841',
  '#36322d',
  '#23201c',
];
const night: MantineColorsTuple = [
  '#eceae5',
  '#d3cfc8',
  '#aca69c',
  '#948e84',
  '#3f3b36',
  '#322f2b',
  '#262421',
  '#1c1a18',
  '#161513',
  '#100f0e',
];
const pencil: MantineColorsTuple = [
  '#eef3fc',
  '#dce6f8',
  '#bacff0',
  '#94b3e8',
  '#7ea3e4',
  '#4d7bd3',
  '#3361bd',
  '#27509f',
  '#204284',
  '#1b376c',
];
const red: MantineColorsTuple = [
  '#fdf0ee',
  '#fadcd8',
  '#f3b8b0',
  '#ee978b',
  '#ea8172',
  '#d44a39',
  '#bf3525',
  '#a82a1b',
  '#8c2317',
  '#721c13',
];
const green: MantineColorsTuple = [
  '#edf7f0',
  '#d6ecdd',
  '#aed8bc',
  '#80c298',
  '#62b384',
  '#349259',
  '#237a46',
  '#1c6639',
  '#17532f',
  '#124226',
];
const amber: MantineColorsTuple = [
  '#fdf6e7',
  '#f9e9c4',
  '#f1d28a',
  '#e6b74e',
  '#d9a430',
  '#b98310',
  '#976a0a',
  '#7b5606',
  '#644605',
  '#513904',
];

export const theme = createTheme({
  colors: { gray: paper, dark: night, pencil, red, green, yellow: amber },
  primaryColor: 'pencil',
  primaryShade: { light: 7, dark: 6 },
  black: '#23201c',
  fontFamily:
    "'Inter Variable', 'Pretendard Variable', system-ui, -apple-system, 'Apple SD Gothic Neo', sans-serif",
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
  headings: { fontWeight: '650' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Modal: {
      defaultProps: {
        radius: 'md',
        overlayProps: { backgroundOpacity: 0.45 },
        // A dialog's <header> would count as a second banner of the page.
        attributes: { header: { role: 'presentation' } },
      },
    },
    Tooltip: { defaultProps: { openDelay: 300, events: { hover: true, focus: true, touch: false } } },
  },
});

/** Quiet text still reads at 4.5:1, and edges of fields are seen at 3:1 (WCAG 2.2 AA). */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#fdfcfa',
    '--mantine-color-dimmed': paper[6],
    '--mantine-color-placeholder': paper[5],
    '--mantine-color-error': red[7],
    '--desk-ground': paper[1],
    '--desk-line': paper[2],
    '--desk-sheet': '#ffffff',
    '--desk-accent': pencil[7],
    '--talk-passage': '#fbeecb',
    '--talk-passage-active': '#f1d28a',
    '--compare-added': '#dcf3e2',
    '--compare-added-ink': '#12492a',
    '--compare-removed': '#fbe3df',
    '--compare-removed-ink': '#861f14',
  },
  dark: {
    '--mantine-color-dimmed': night[2],
    '--mantine-color-placeholder': night[3],
    '--mantine-color-error': red[4],
    '--desk-ground': night[8],
    '--desk-line': night[5],
    '--desk-sheet': '#211f1c',
    '--desk-accent': pencil[4],
    '--talk-passage': '#43361a',
    '--talk-passage-active': '#6b5213',
    '--compare-added': '#173a26',
    '--compare-added-ink': '#b5e6c5',
    '--compare-removed': '#451b16',
    '--compare-removed-ink': '#f5bdb4',
  },
});
