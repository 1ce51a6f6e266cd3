import { defineConfig } from 'i18next-cli';

export default defineConfig({
  locales: ['en', 'id'],
  extract: {
    input: ['renderer/**/*.{ts,tsx}'],
    output: 'renderer/locales/{{language}}.json',
    defaultNS: false,
    nsSeparator: false,
    primaryLanguage: 'en',
  },
  lint: {
    acceptedTags: 'all',
    ignoredTags: ['code', 'kbd'],
    checkConcatenation: 'error',
  },
});
