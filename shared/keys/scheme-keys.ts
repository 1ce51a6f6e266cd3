import type { LocalizedText, Scheme } from '../model/scheme.ts';

/** A key that the editor makes from the letter of a role or an attribute. */
export interface SchemeKey {
  readonly key: string;
  readonly kind: 'role' | 'role-extend' | 'attribute';
  readonly name: LocalizedText;
}

/** The keys of a scheme in the text: Alt and the letter of each role (with Shift to extend) and of each attribute. */
export function schemeKeys(scheme: Scheme): readonly SchemeKey[] {
  return scheme.layers.flatMap((layer) => [
    ...layer.roles.flatMap(({ key, name }): SchemeKey[] => [
      { key: `Alt-${key}`, kind: 'role', name },
      { key: `Alt-Shift-${key}`, kind: 'role-extend', name },
    ]),
    ...layer.attributes.map(({ key, name }): SchemeKey => ({ key: `Alt-${key}`, kind: 'attribute', name })),
  ]);
}
