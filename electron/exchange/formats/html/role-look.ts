import type { Scheme, SchemeLayer, SchemeRole, SpanStyle } from '../../../../shared/model/scheme.ts';

/** How a role is shown: its class in the style sheet, its letter and its name. */
export interface RoleLook {
  readonly className: string;
  readonly key: string;
  readonly name: string;
}

/** The look of a role; roles that the scheme does not have are grey and named by their ids. */
export function lookOfRole(scheme: Scheme, layerId: string, roleId: string): RoleLook {
  const role = scheme.layers.find(({ id }) => id === layerId)?.roles.find(({ id }) => id === roleId);
  if (role === undefined)
    return { className: classOfStyle({ colour: 'grey', line: 'dotted' }), key: '?', name: roleId };
  return { className: classOfStyle(role.style), key: role.key, name: role.name.en };
}

/** The classes of a span style. */
export function classOfStyle(style: SpanStyle): string {
  return `span ${style.colour} ${style.line}`;
}

/** Every role of a scheme with its layer. */
export function rolesOf(
  scheme: Scheme,
): readonly { readonly layer: SchemeLayer; readonly role: SchemeRole }[] {
  return scheme.layers.flatMap((layer) => layer.roles.map((role) => ({ layer, role })));
}
