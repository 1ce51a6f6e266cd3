import type { LocalizedText } from '../model/scheme.ts';
import type { KeyPlatform } from './key-name.ts';

/** Keys that belong to something else than the workbench, and what they do there. */
export interface OwnedKeys {
  /** Names of the programs; a name is the same in both languages unless it is a description. */
  readonly owner: LocalizedText;
  /** Browsers have no hold on a key in the desktop program. */
  readonly kind: 'browser' | 'system' | 'screen-reader' | 'typing';
  readonly platforms: readonly KeyPlatform[];
  readonly use: LocalizedText;
  /** In ProseMirror's notation. A key that ends in `-*` stands for every key with exactly these modifiers. */
  readonly keys: readonly string[];
}
