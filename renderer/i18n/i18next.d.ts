import type en from '../locales/en.json';

declare module 'i18next' {
  /** Makes `t` accept only keys that the English strings have. */
  interface CustomTypeOptions {
    resources: { translation: typeof en };
    enableSelector: false;
  }
}
