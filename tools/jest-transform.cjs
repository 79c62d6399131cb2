// Jest reads TypeScript through esbuild, the compiler the product ships with.
const { pathToFileURL } = require('node:url');
const { dirname } = require('node:path');
const { transformSync } = require('esbuild');

module.exports = {
  process(text, file) {
    const define = {
      'import.meta.url': JSON.stringify(pathToFileURL(file).href),
      'import.meta.dirname': JSON.stringify(dirname(file)),
      'import.meta.filename': JSON.stringify(file),
    };
    const jsx = { jsx: 'automatic', jsxImportSource: 'preact' };
    return transformSync(text, {
      ...jsx,
      define,
      loader: file.endsWith('x') ? 'tsx' : 'ts',
      format: 'cjs',
      target: 'node20',
      // Jest loads every module by require, those imported on demand as well.
      supported: { 'dynamic-import': false },
      sourcefile: file,
      sourcemap: 'inline',
    });
  },
};
