import type { Frame } from '../../src/charts/frame.ts';

/** Ten periods of 30 pixels, values from 0 to 1 over 100 pixels. */
export const frame: Frame = {
  width: 500,
  height: 180,
  left: 40,
  top: 20,
  bottom: 120,
  labelTop: 142,
  periodsRight: 340,
  plotRight: 380,
  step: 30,
  max: 1,
};
