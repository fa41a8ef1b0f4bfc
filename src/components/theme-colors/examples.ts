// The colours of the browser's bars: there is but one case.

import type { Examples } from '../example.ts';

export const ThemeColors: Examples = { en: [{ props: {} }], zh: [{ props: {} }] };
