import type { Scheme } from '../../../../shared/model/scheme.ts';
import { html, type Markup } from './markup.ts';
import { classOfStyle, rolesOf } from './role-look.ts';

/** What each line, colour and letter means, in English and Indonesian. */
export function legend(scheme: Scheme, headingId: string): Markup {
  const entries = rolesOf(scheme).map(
    ({ layer, role }) =>
      html`<li>
        <mark class="${classOfStyle(role.style)} level-0">${role.name.en}</mark>
        <span lang="id">${role.name.id}</span>
        <span class="hint">letter ${role.key}, ${role.style.line} line; ${layer.name.en}</span>
      </li> `,
  );
  return html`<section class="legend" aria-labelledby="${headingId}">
    <h2 id="${headingId}">Legend</h2>
    <p>
      A number and a letter after a span name its annotation and its role. The annotations are listed after
      the text.
    </p>
    <ul>
      ${entries}
    </ul>
  </section> `;
}
