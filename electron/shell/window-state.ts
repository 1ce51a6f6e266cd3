import { readFile, writeFile } from 'node:fs/promises';
import type { BrowserWindow, Rectangle } from 'electron';
import { z } from 'zod';

/** Where a window is. Without bounds the system places it. */
export interface WindowState {
  readonly bounds: Rectangle | { readonly width: number; readonly height: number };
  readonly isMaximized: boolean;
}

const StoredState = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().positive(),
  height: z.int().positive(),
  isMaximized: z.boolean(),
});

const firstState: WindowState = { bounds: { width: 1440, height: 900 }, isMaximized: false };

/** Size of the corner of a window that must be on some screen for a person to find it, in pixels. */
const visibleCorner = { width: 160, height: 80 };

/** The remembered state, unless there is none or its place is on none of the screens (`workAreas`). */
export async function readWindowState(file: string, workAreas: readonly Rectangle[]): Promise<WindowState> {
  const stored = StoredState.safeParse(await readJson(file));
  if (!stored.success) return firstState;
  const { isMaximized, ...bounds } = stored.data;
  if (!workAreas.some((area) => isReachable(bounds, area))) return { ...firstState, isMaximized };
  return { bounds, isMaximized };
}

/** Remembers where a window is now: the place it has when it is not maximised. */
export async function writeWindowState(file: string, window: BrowserWindow): Promise<void> {
  const state = { ...window.getNormalBounds(), isMaximized: window.isMaximized() };
  await writeFile(file, JSON.stringify(state));
}

async function readJson(file: string): Promise<unknown> {
  try {
    const value: unknown = JSON.parse(await readFile(file, 'utf8'));
    return value;
  } catch {
    return undefined;
  }
}

function isReachable(bounds: Rectangle, area: Rectangle): boolean {
  const width = Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x);
  const height = Math.min(bounds.y + bounds.height, area.y + area.height) - Math.max(bounds.y, area.y);
  return width >= visibleCorner.width && height >= visibleCorner.height;
}
