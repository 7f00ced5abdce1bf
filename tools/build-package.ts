/** JavaScript and declarations of every room but the page into dist/, as the published package carries them. */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { listFiles } from './rooms/source-file.ts';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');

const isAsset = (path: string): boolean =>
  !path.startsWith('src/workbench/') && !/\.tsx?$|(^|\/)tsconfig\.json$|\.md$/.test(path);

for (const entry of readdirSync(root).includes('dist') ? readdirSync(dist) : []) {
  if (entry !== 'workbench') rmSync(join(dist, entry), { recursive: true });
}

const tsc = join(dirname(fileURLToPath(import.meta.resolve('typescript/package.json'))), 'bin/tsc');
const compiled = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.package.json'], {
  cwd: root,
  stdio: 'inherit',
});
if (compiled.status !== 0) process.exit(compiled.status ?? 1);

for (const path of listFiles(root, ['src']).filter(isAsset)) {
  cpSync(join(root, path), join(dist, path.slice('src/'.length)));
}

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  bin: Record<string, string>;
};
for (const command of Object.values(manifest.bin)) {
  const path = join(root, command);
  if (!readFileSync(path, 'utf8').startsWith('#!/usr/bin/env node')) {
    console.error(`${command} must start with #!/usr/bin/env node`);
    process.exit(1);
  }
  chmodSync(path, 0o755);
}
