import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { findChromium } from './scripts/browsers/chromium.mjs';
import { chooseEngines, firefoxPath } from './scripts/browsers/engines.mjs';
import { miniBrowser, startWebKit } from './scripts/browsers/webkit.mjs';
import { countingReporter } from './scripts/checks/counting-reporter.mjs';
import { serveFaulty } from './test/browser/support/faulty.mjs';
import { serveGrounds } from './test/browser/support/map-grounds.mjs';
import { servePublished } from './test/browser/support/published.mjs';
import { servePages } from './test/pages/support/serve-pages.mjs';

const launchers = {
  async chromium() {
    const { path, args, env, headless } = await findChromium();
    return chromeLauncher({
      // A second tab would be hidden, and hidden tabs neither paint nor focus.
      concurrency: 1,
      launchOptions: { executablePath: path, args, headless, env: { ...process.env, ...env } },
    });
  },
  // WebDriver BiDi: no geckodriver needed.
  async firefox() {
    const launchOptions = { browser: 'firefox', executablePath: firefoxPath, headless: true };
    return puppeteerLauncher({ concurrency: 1, launchOptions });
  },
  async webkit() {
    const launcher = webdriverLauncher({
      hostname: '127.0.0.1',
      port: await startWebKit(),
      path: '/',
      logLevel: 'error',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
      },
    });
    // Keys sent together are all held down before the first is let go, so the second of two equal letters would never be typed.
    const sendTogether = launcher.sendKeys.bind(launcher);
    launcher.sendKeys = async (session, keys) => {
      for (const key of keys) await sendTogether(session, [key]);
    };
    return launcher;
  },
};

/** Below /tampered/ the files behind the loader have been changed on the server, below /tampered-<name>/ those of that name. */
function isChanged(tampered, part, file) {
  return part && tampered && file.startsWith(tampered.slice('/tampered-'.length));
}

/** The embed goes out byte for byte: the runner's own transforms would break its hashes, as they should. */
async function serveEmbedAsItIs(context, next) {
  const [, tampered, part, file] =
    /^(\/tampered(?:-[\w-]+)?)?\/packages\/catalogue-widget\/dist\/embed\/(parts\/)?([^/]+\.js)$/.exec(context.path) ??
    [];
  if (!file) return next();
  const code = readFileSync(`packages/catalogue-widget/dist/embed/${part ?? ''}${file}`, 'utf8');
  context.type = 'text/javascript';
  // Pages on other sites may embed it.
  context.set('access-control-allow-origin', '*');
  context.body = isChanged(tampered, part, file) ? `${code}\n//` : code;
}

// The runner ends at an error outside of any test (a driver's lost connection) and says so on the error stream only.
process.on('uncaughtExceptionMonitor', (error) => console.log(`\nThe test runner broke off: ${error.stack ?? error}`));

const browsers = [];
for (const engine of chooseEngines()) browsers.push(await launchers[engine]());

export default {
  rootDir: '.',
  files: ['test/browser/**/*.test.ts'],
  browsers,
  concurrency: 1,
  middleware: [serveEmbedAsItIs, serveGrounds, servePublished, serveFaulty, servePages],
  nodeResolve: { exportConditions: ['production', 'browser', 'default'] },
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'auto',
      tsconfig: fileURLToPath(new URL('./test/tsconfig.json', import.meta.url)),
    }),
    a11ySnapshotPlugin(),
  ],
  reporters: [defaultReporter({ reportTestProgress: false }), countingReporter()],
  // The elements say on the console what an editor should know; hundreds of tests provoke it.
  browserLogs: Boolean(process.env.BROWSER_LOGS),
  testFramework: { config: { timeout: 15000 } },
  testsFinishTimeout: 240000,
};
