// A small web server for the workbench, for this computer only.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { PAGE_FOLDER } from './build/workbench-page';
import { inRepository } from './paths';

/** A workbook that the page offers: its title, and how to make it. */
export interface OfferedBook {
  readonly title: string;
  readonly make: () => unknown;
}

/** A running server. */
export interface Serving {
  readonly address: string;
  readonly close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/**
 * Isolation lets the page share memory with its script thread; the content policy keeps the page, and the sidebar
 * within it, from asking any other server for anything.
 */
const HEADERS = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Content-Security-Policy':
    "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:",
  'Cache-Control': 'no-store',
};

const FOLDERS: readonly (readonly [prefix: string, folder: string])[] = [
  ['/page/', PAGE_FOLDER],
  ['/addon/', 'dist'],
];

interface Answer {
  readonly type: string;
  readonly body: string | Buffer;
}

const json = (value: unknown): Answer => ({ type: '.json', body: JSON.stringify(value) });

function bookAnswer(path: string, books: Readonly<Record<string, OfferedBook>>): Answer | undefined {
  const id = /^\/books\/(\w+)\.json$/.exec(path)?.[1];
  if (id === undefined) return undefined;
  if (id === 'index') return json(Object.fromEntries(Object.entries(books).map(([key, { title }]) => [key, title])));
  const book = books[id];
  return book === undefined ? undefined : json(book.make());
}

function fileOf(path: string): string | undefined {
  if (path === '/') return inRepository(PAGE_FOLDER, 'index.html');
  if (path === '/services.js') return inRepository('.cache/workbench/services.js');
  const found = FOLDERS.find(([prefix]) => path.startsWith(prefix));
  // A normalised absolute path cannot climb out of the folder it is joined to.
  return found && inRepository(found[1], normalize(join('/', path.slice(found[0].length))));
}

function fileAnswer(path: string): Answer | undefined {
  const file = fileOf(path);
  if (file === undefined || !existsSync(file) || !statSync(file).isFile()) return undefined;
  return { type: extname(file), body: readFileSync(file) };
}

function listen(server: Server, port: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    server.once('error', (problem: NodeJS.ErrnoException) => {
      if (problem.code === 'EADDRINUSE') resolve(undefined);
      else reject(problem);
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' ? address?.port : undefined);
    });
  });
}

const PORTS_TO_TRY = 50;

async function listenNear(server: Server, port: number): Promise<number> {
  for (let next = port; next < port + PORTS_TO_TRY; next += 1) {
    const taken = await listen(server, next);
    if (taken !== undefined) return taken;
  }
  throw new Error(
    `Ports ${String(port)} to ${String(port + PORTS_TO_TRY - 1)} are all in use. Choose one with PORT=….`,
  );
}

/** The path of a request without its query; what cannot be decoded is nowhere. */
function pathOf(url: string): string {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/, ''));
  } catch {
    return '';
  }
}

/** Serves the workbench on this computer, at that port or the next free one; port 0 takes any. */
export async function serve(port: number, books: Readonly<Record<string, OfferedBook>>): Promise<Serving> {
  const server = createServer((request, response) => {
    const path = pathOf(request.url ?? '/');
    const answer = bookAnswer(path, books) ?? fileAnswer(path);
    if (answer === undefined) {
      response.writeHead(404, HEADERS).end();
      return;
    }
    response.writeHead(200, { ...HEADERS, 'Content-Type': TYPES[answer.type] ?? 'application/octet-stream' });
    response.end(answer.body);
  });
  const taken = await listenNear(server, port);
  return {
    address: `http://localhost:${String(taken)}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
