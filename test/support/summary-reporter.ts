/** Ends the output of a test run with one line that counts: `N passed, N failed, N skipped`. */
import type { Reporter, TestModule } from 'vitest/node';

class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const counts = { passed: 0, failed: 0, skipped: 0 };
    for (const module of modules) {
      let broken = module.state() === 'failed';
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') counts.passed += 1;
        else if (state === 'failed') counts.failed += 1;
        else counts.skipped += 1;
        if (state === 'failed') broken = false;
      }
      // A file that could not be loaded, or whose hooks failed, has failed even though none of its tests did.
      if (broken) counts.failed += 1;
    }
    counts.failed += unhandledErrors.length;
    const line = `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`;
    // Vitest's own closing lines come first: this one is written when the process is about to end.
    process.once('exit', () => process.stdout.write(`\n${line}\n`));
  }
}

// Vitest loads a reporter by its default export.
// biome-ignore lint/style/noDefaultExport: required by Vitest
export default SummaryReporter;
