/** A rectangle of the window, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

type Size = Pick<Box, 'width' | 'height'>;

const gap = 12;

/**
 * Where a box of some size goes so that it is beside what it speaks of and inside the window: to the right or the left of
 * something tall, below or above something flat, or else over its middle. Without an anchor it is in the middle of the
 * window.
 */
export function placeBeside(anchor: Box | undefined, box: Size, window: Size): Pick<Box, 'left' | 'top'> {
  const whole = { left: 0, top: 0, ...window };
  if (anchor === undefined) return within(middleOf(whole, box), box, window);
  const middle = middleOf(anchor, box);
  const beside = [
    { left: anchor.left + anchor.width + gap, top: middle.top },
    { left: anchor.left - box.width - gap, top: middle.top },
  ].filter(({ left }) => left >= gap && left + box.width + gap <= window.width);
  const over = [
    { left: middle.left, top: anchor.top + anchor.height + gap },
    { left: middle.left, top: anchor.top - box.height - gap },
  ].filter(({ top }) => top >= gap && top + box.height + gap <= window.height);
  const [fitting] = anchor.height < box.height ? [...over, ...beside] : [...beside, ...over];
  return within(fitting ?? middle, box, window);
}

function middleOf(outer: Box, box: Size): Pick<Box, 'left' | 'top'> {
  return {
    left: outer.left + (outer.width - box.width) / 2,
    top: outer.top + (outer.height - box.height) / 2,
  };
}

function within(place: Pick<Box, 'left' | 'top'>, box: Size, window: Size): Pick<Box, 'left' | 'top'> {
  return {
    left: Math.max(gap, Math.min(place.left, window.width - box.width - gap)),
    top: Math.max(gap, Math.min(place.top, window.height - box.height - gap)),
  };
}
