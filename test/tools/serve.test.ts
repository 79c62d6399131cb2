import { serve, type Serving } from '../../tools/serve';

let server: Serving;

beforeAll(async () => {
  server = await serve(0, { small: { title: 'A small book', make: () => ({ sheets: { One: [[1]] } }) } });
});

afterAll(() => server.close());

const get = (path: string): Promise<Response> => fetch(new URL(path, server.address));

test('offers its books by title, and each book', async () => {
  expect(await (await get('/books/index.json')).json()).toEqual({ small: 'A small book' });
  expect(await (await get('/books/small.json')).json()).toEqual({ sheets: { One: [[1]] } });
});

test('isolates the page, and lets it ask no other server', async () => {
  const { headers } = await get('/books/index.json');
  expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
  expect(headers.get('cross-origin-embedder-policy')).toBe('require-corp');
  expect(headers.get('content-security-policy')).toContain("default-src 'self'");
});

test.each([
  '/package.json',
  '/addon/..%2fpackage.json',
  '/page/%2e%2e%2f%2e%2e%2fpackage.json',
  '/books/none.json',
  '/%',
])('%s is not there', async (path) => {
  expect((await get(path)).status).toBe(404);
});

test('takes the next port when the wanted one is in use', async () => {
  const taken = Number(new URL(server.address).port);
  const next = await serve(taken, {});
  expect(Number(new URL(next.address).port)).toBeGreaterThan(taken);
  await next.close();
});
