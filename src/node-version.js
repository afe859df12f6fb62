/** Refuses to go on under a Node that cannot run this program, with the remedy. Plain JavaScript, for old Nodes must be able to read it. */

var major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  process.stderr.write(
    'NODE_TOO_OLD Casewire runs on Node 24 or later; this is Node ' +
      process.versions.node +
      '.\n' +
      'Node 24 normally comes along with "npm ci". It is missing when install scripts were blocked.\n' +
      'Remedy: run "npm ci" again with scripts allowed (no --ignore-scripts, and ignore-scripts=false in .npmrc),\n' +
      'start through npm ("npm start", "npm run -s casewire -- ..."), or install Node 24 yourself.\n',
  );
  process.exit(1);
}
