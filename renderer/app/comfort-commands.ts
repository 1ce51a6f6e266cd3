import { textSizes, type Settings } from '../../shared/model/settings.ts';
import type { FrameCommands } from './use-commands.ts';

/** The commands that change how articles look. */
export function comfortCommands(
  settings: Settings,
  change: (changed: Partial<Settings>) => void,
): FrameCommands {
  const { least, most, step } = textSizes;
  const resize = (by: number): void =>
    change({ textSize: Math.max(least, Math.min(most, settings.textSize + by)) });
  return {
    'view.focusMode': () => change({ focusMode: !settings.focusMode }),
    'view.marginMarks': () => change({ marginMarks: !settings.marginMarks }),
    'view.largerText': () => resize(step),
    'view.smallerText': () => resize(-step),
  };
}
