import type { BlockRole } from '../../../../shared/model/article.ts';
import { childOf, type XmlElement } from '../../xml/xml-element.ts';
import type { XmlWishes } from '../../xml/read-xml.ts';
import { roleOfStyle } from './office-paragraph.ts';

/** The paragraph styles of a Word document. */
export interface DocxStyles {
  /** The part that a style plays, its own or that of the style it is based on. */
  readonly roleOf: (styleId: string) => BlockRole | undefined;
}

/** Styles are based on styles; a chain that is longer than this goes in a circle. */
const longestChain = 10;

/** Collects the styles while `word/styles.xml` is read with the wishes. */
export function collectDocxStyles(): { readonly styles: DocxStyles; readonly wishes: XmlWishes } {
  const byId = new Map<string, { readonly name: string; readonly basedOn: string | undefined }>();
  return {
    styles: {
      roleOf(styleId) {
        let id: string | undefined = styleId;
        for (let step = 0; step < longestChain && id !== undefined; step += 1) {
          const style = byId.get(id);
          const role = roleOfStyle(style?.name ?? id);
          if (role !== undefined) return role;
          id = style?.basedOn;
        }
        return undefined;
      },
    },
    wishes: {
      isWanted: (name) => name === 'style',
      onElement(style) {
        const id = style.attributes['w:styleId'];
        const name = valueOf(style, 'name');
        if (id !== undefined && name !== undefined)
          byId.set(id, { name, basedOn: valueOf(style, 'basedOn') });
      },
    },
  };
}

function valueOf(style: XmlElement, name: string): string | undefined {
  return childOf(style, name)?.attributes['w:val'];
}
