import { render } from 'preact';
import { sidebarWords } from '../src/messages/sidebar-words';
import { App } from './app';
import { createClient } from './client';
import { scriptBehind } from './host';
import { leaveOnEscape } from './on-escape';
import './sidebar.css';
import { startPage } from './start';

const words = sidebarWords(document.documentElement.lang);
document.documentElement.lang = words.language;
document.documentElement.dir = words.direction;

const root = document.getElementById('app');
const draw = (): void => {
  if (root !== null) render(<App />, root);
};
leaveOnEscape();
startPage(createClient(scriptBehind, words), words, draw);
