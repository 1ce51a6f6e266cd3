/**
 * Tints every span of the annotation under the mouse, on both sides. One rule in one style sheet does it, so moving the
 * mouse costs neither a new decoration nor a new element. Returns the function that stops it.
 */
export function followHover(container: HTMLElement): () => void {
  const sheet = new CSSStyleSheet();
  let shown: string | undefined;
  const show = (annotation: string | undefined): void => {
    if (annotation === shown) return;
    shown = annotation;
    const rule = `.span[data-annotation='${CSS.escape(annotation ?? '')}'] { background: var(--span-fill); }`;
    sheet.replaceSync(annotation === undefined ? '' : rule);
  };
  const onOver = ({ target }: PointerEvent): void => {
    const span = target instanceof Element ? target.closest('[data-annotation]') : null;
    show(span?.getAttribute('data-annotation') ?? undefined);
  };
  document.adoptedStyleSheets.push(sheet);
  container.addEventListener('pointerover', onOver, { passive: true });
  return () => {
    container.removeEventListener('pointerover', onOver);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
