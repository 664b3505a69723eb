/** Significant digits of a number as it would be written out. */
export const digitsOf = (value: number): number =>
  Number(value.toPrecision(12)).toExponential().split('e')[0]!.replace(/\D/g, '').length;

/** A figure to so many digits, cut off rather than rounded: to ten digits no arithmetic of floats shows. */
export const cutTo = (value: number, digits: number): number => {
  const unit = 10 ** (Math.floor(Math.log10(value)) + 1 - digits);
  return Number((Math.floor(Number((value / unit).toPrecision(10))) * unit).toPrecision(10));
};
