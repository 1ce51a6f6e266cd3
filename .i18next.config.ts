import { defineConfig } from 'i18next-cli';

export default defineConfig({
  locales: ['en', 'id'],
  extract: {
    input: ['renderer/**/*.{ts,tsx}'],
    output: 'renderer/locales/{{language}}.json',
    defaultNS: false,
    nsSeparator: false,
    primaryLanguage: 'en',
    sort: false,
    // Read by the desktop's menus and through the command table, not by a literal `t()` in the page.
    preservePatterns: ['command.*', 'menu.*', 'desktop.*'],
  },
  lint: {
    acceptedTags: 'all',
    ignoredTags: ['code', 'kbd'],
    checkConcatenation: 'error',
  },
});
