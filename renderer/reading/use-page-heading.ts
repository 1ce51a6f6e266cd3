import { useEffect } from 'react';

/**
 * Prints a heading and the number on every page while the component is there. It is a style sheet of its own, because
 * the margin boxes of a page take their text from style sheets only (CSS Paged Media, section 4).
 */
export function usePageHeading(heading: string): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(pageRule(heading));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [heading]);
}

function pageRule(heading: string): string {
  const font = 'font: 9pt sans-serif; color: #444;';
  return `@page {
    size: auto;
    margin: 22mm 20mm 20mm;
    @top-center { content: ${cssString(heading)}; ${font} }
    @bottom-center { content: counter(page) " / " counter(pages); ${font} }
  }`;
}

/** CSS Syntax, section 4.3.7: what could end the string is written as an escape. */
function cssString(text: string): string {
  const escaped = text.replace(/["\\\p{Cc}]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `);
  return `"${escaped}"`;
}
