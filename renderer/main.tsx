import './transport/forbid-eval.ts';
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import './theme/tokens.css';
import './theme/article-text.css';
import './theme/base.css';
import './theme/controls.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { App } from './app/App.tsx';
import { startI18n } from './i18n/start-i18n.ts';
import { connect } from './transport/connect.ts';

const container = document.getElementById('workbench');
if (container === null) throw new Error('index.html has no element with the id "workbench".');
createRoot(container).render(
  <StrictMode>
    <I18nextProvider i18n={startI18n('en')}>
      <App client={connect()} />
    </I18nextProvider>
  </StrictMode>,
);
