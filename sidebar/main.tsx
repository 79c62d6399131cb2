import { render } from 'preact';
import { sidebarWords } from '../src/messages/sidebar-words';
import { App } from './app';
import { createClient } from './client';
import { scriptBehind } from './host';
import './sidebar.css';

const words = sidebarWords(document.documentElement.lang);
document.documentElement.lang = words.language;
document.documentElement.dir = words.direction;

const root = document.getElementById('app');
if (root !== null) render(<App ask={createClient(scriptBehind, words)} words={words} />, root);
