// npm run check: what npm test runs, without the browser tests.
import { verify } from './steps';

process.exitCode = (await verify(['--testPathIgnorePatterns', '/test/browser/'])) ? 0 : 1;
