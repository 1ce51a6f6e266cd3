/** Pixels between a menu and its button, and between a menu and the edges of the window. */
const gap = 4;

/**
 * Puts a menu, which is shown already, at its button: under it, or above it where there is more room, with its end at the end of
 * the button as far as the window allows. One that is higher than the room scrolls.
 */
export function placeMenu(menu: HTMLElement, button: HTMLElement): void {
  const at = button.getBoundingClientRect();
  const below = window.innerHeight - at.bottom - 2 * gap;
  const above = at.top - 2 * gap;
  const { height, width } = menu.getBoundingClientRect();
  const isBelow = height <= below || below >= above;
  const room = isBelow ? below : above;
  const left = Math.min(at.right - width, window.innerWidth - width - gap);
  menu.style.maxHeight = `${room}px`;
  menu.style.left = `${Math.max(gap, left)}px`;
  menu.style.top = `${isBelow ? at.bottom + gap : at.top - gap - Math.min(height, room)}px`;
}
