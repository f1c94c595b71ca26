// Runs a wasm test file in the other engines; cargo calls it in the place of wasm-bindgen-test-runner, which it lets
// serve the tests, as it does for a person who opens them by hand. So Firefox needs no driver to be built first.

import { spawn } from 'node:child_process';
import { EnginePage } from './engine-page.mjs';
import { until } from './wait.mjs';
import { firefox, webkit } from './webdriver.mjs';

const START = { firefox, webkit };
const wanted = (process.env.CG_ENGINES ?? Object.keys(START).join()).split(',');

const env = { ...process.env, NO_HEADLESS: '1', WASM_BINDGEN_TEST_ADDRESS: '127.0.0.1:0' };
const runner = spawn(process.env.CG_TEST_RUNNER ?? 'wasm-bindgen-test-runner', process.argv.slice(2), { env, stdio: ['ignore', 'pipe', 'inherit'] });
let said = '';
runner.on('error', (error) => (said += error));
runner.stdout.setEncoding('utf8').on('data', (text) => (said += text));
try {
  const address = await until(() => {
    if (runner.exitCode !== null) throw new Error(said);
    return /available at (http:\S+)/.exec(said)?.[1];
  }, 'the tests to be served', 60_000);
  for (const which of wanted) {
    const engine = await START[which]();
    try {
      const page = new EnginePage(engine);
      await page.goto(address);
      const output = () => page.evaluate(() => document.getElementById('output')?.textContent ?? '');
      const result = await until(async () => /test result: [^]*/.test(await output()) && output(), `the tests in ${engine.name}`, 120_000);
      process.stdout.write(`${engine.name}\n${result}\n`);
      if (!/test result: ok\. [1-9]\d* passed; 0 failed/.test(result)) process.exitCode = 1;
    } finally {
      await engine.close();
    }
  }
} finally {
  runner.kill();
}
