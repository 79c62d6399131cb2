import { readFileSync } from 'node:fs';
import { inRepository } from '../paths';
import { asRecord, type Json } from './json';

const FOLDER = 'node_modules/';

/**
 * The packages whose code may be pushed, as a CycloneDX document: names, versions, licences, hashes.
 *
 * It is read from the lock file. `npm sbom --omit=dev` is not used: it leaves out a runtime package that a development
 * package needs, too. Nothing in it depends on who writes it or when, so a commit has one bill of materials.
 *
 * @param when - ISO time of the release's commit.
 */
export function billOfMaterials(when: string): string {
  const components = runtimePackages().map(componentOf);
  const about = { type: 'application', ...named(readJson('package.json')) };
  const document = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { timestamp: when, component: about },
    components,
    dependencies: [{ ref: about['bom-ref'], dependsOn: components.map((component) => component['bom-ref']) }],
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

/** Names of the packages in a bill of materials, sorted. */
export function packagesIn(bill: string): readonly string[] {
  const { components } = asRecord(JSON.parse(bill));
  return Array.isArray(components) ? components.map((one) => String(asRecord(one)['name'])).sort() : [];
}

const readJson = (name: string): Json => asRecord(JSON.parse(readFileSync(inRepository(name), 'utf8')));

/** Packages of the lock file that are there for more than development. */
function runtimePackages(): readonly Json[] {
  const packages = asRecord(readJson('package-lock.json')['packages']);
  return Object.entries(packages)
    .map(([path, locked]): Json => ({ path, ...asRecord(locked) }))
    .filter(({ path, dev, devOptional }) => path !== '' && dev !== true && devOptional !== true)
    .map((locked) => ({ ...locked, name: String(locked['path']).split(FOLDER).pop() }));
}

function componentOf(locked: Json): Json {
  const content = Buffer.from(String(locked['integrity']).replace(/^sha512-/, ''), 'base64').toString('hex');
  const about = named(locked);
  return { type: 'library', ...about, purl: `pkg:npm/${about['bom-ref']}`, hashes: [{ alg: 'SHA-512', content }] };
}

/** What both the product and its packages tell of themselves. */
const named = ({ name, version, license }: Json): Json & { readonly 'bom-ref': string } => ({
  'bom-ref': `${String(name)}@${String(version)}`,
  name,
  version,
  licenses: [{ license: { id: license } }],
});
