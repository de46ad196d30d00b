/** The palette of Okabe and Ito, told apart with any colour vision; a label or sign always says the same. */
export const palette = {
  black: '#000000',
  orange: '#E69F00',
  skyBlue: '#56B4E9',
  green: '#009E73',
  yellow: '#F0E442',
  blue: '#0072B2',
  vermillion: '#D55E00',
  purple: '#CC79A7',
  grey: '#999999',
} as const;

/** Colours of classes without a meaning of their own, in order. */
export const classColours: readonly string[] = [
  palette.skyBlue, palette.orange, palette.green, palette.yellow, palette.blue, palette.vermillion, palette.purple, palette.grey,
];
