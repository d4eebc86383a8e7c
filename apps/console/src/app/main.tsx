import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { watchActivity } from '../platform/activity';
import { Application } from './application';
import './theme/base.css';

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no #app');
watchActivity();
createRoot(root).render(
  <StrictMode>
    <Application />
  </StrictMode>,
);
