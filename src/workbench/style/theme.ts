import { createTheme, type MantineColorsTuple } from '@mantine/core';

const teal: MantineColorsTuple = [
  '#E8F1F1',
  '#CFE3E4',
  '#A5CDCF',
  '#7CC4C6',
  '#5CC0C4',
  '#3A9BA1',
  '#0F6E74',
  '#0D6167',
  '#0A5257',
  '#074347',
];

export const theme = createTheme({
  colors: { teal },
  primaryColor: 'teal',
  primaryShade: { light: 6, dark: 4 },
  autoContrast: true,
  fontFamily: "'Source Sans 3 Variable', 'Source Sans 3', 'Noto Sans', system-ui, sans-serif",
  fontFamilyMonospace: "ui-monospace, 'SF Mono', 'DejaVu Sans Mono', monospace",
  fontSizes: { xs: '12px', sm: '14px', md: '15px', lg: '17px', xl: '20px' },
  defaultRadius: '6px',
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
});
