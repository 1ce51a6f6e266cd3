import { expect, test } from 'vitest';
import { obstacleToWindows } from '../../../electron/start/electron-runtime.ts';

test.each([
  ['X11 display', { DISPLAY: ':0' }],
  ['Wayland display', { WAYLAND_DISPLAY: 'wayland-0' }],
])('on Linux an ordinary user with an %s gets a window', (_, environment) => {
  expect(obstacleToWindows({ platform: 'linux', environment, userId: 1000 })).toBeUndefined();
});

test.each([{}, { DISPLAY: '' }])('on Linux %o is no display', (environment) => {
  expect(obstacleToWindows({ platform: 'linux', environment, userId: 1000 })).toBe('there is no display');
});

test('root on Linux is told about the sandbox', () => {
  expect(obstacleToWindows({ platform: 'linux', environment: { DISPLAY: ':0' }, userId: 0 })).toContain(
    'root',
  );
});

test.each(['darwin', 'win32'] as const)('%s needs no display variable', (platform) => {
  expect(obstacleToWindows({ platform, environment: {}, userId: undefined })).toBeUndefined();
});
