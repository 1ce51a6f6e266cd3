import { problem } from '../../../../shared/result.ts';
import type { ImportFormat } from '../../import-format.ts';

/** The settings that brat keeps beside its texts, which are no articles: refused by what they are. */
export const bratSettings: ImportFormat = {
  id: 'brat-settings',
  name: 'brat settings',
  isRefusal: true,
  extensions: ['conf'],
  sizeLimit: 1024 * 1024,
  detect(bytes, name) {
    if (!/\.conf$/i.test(name)) return 0;
    const beginning = new TextDecoder().decode(bytes.subarray(0, 16_384));
    return sections.test(beginning) ? 0.9 : 0;
  },
  read: () => problem({ reason: 'It is a settings file of brat, and holds no article.' }),
};

/** The sections of annotation.conf, visual.conf, tools.conf and kb_shortcuts.conf. */
const sections =
  /^\[(?:entities|relations|events|attributes|spans|labels|drawing|options|search|annotators|disambiguators|normalization)\]/m;
