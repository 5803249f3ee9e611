import './trusted-types';
import './zod-without-eval';
import './styles/tokens.css';
import './styles/base.css';
import './controls/controls.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { connectBridge } from './bridge';
import { App } from './frame/app';
import { createPlan } from './plan/create-plan';
import { PlanContext } from './plan/plan-context';
import { closeAfterSaves } from './state/close-after-saves';
import { createWindow, WindowContext } from './state/window-context';
import { createWindowParts, flushSaves, followEvents, readHistory } from './state/window-store';
import { startTexts } from './texts/i18n';
import { TextsProvider } from './texts/texts-provider';

/** Opens the window: reads what is stored, puts everything together once, and draws. */
async function start(container: HTMLElement): Promise<void> {
  const bridge = connectBridge(window.herate);
  const workspace = await bridge.readWorkspace();
  const texts = await startTexts(workspace.settings.interfaceLanguage);
  const parts = createWindowParts(bridge, workspace);
  followEvents(parts);
  void readHistory(parts);
  closeAfterSaves(window, parts.savers);
  // The last resort, where the main process waits no longer.
  window.addEventListener('pagehide', () => {
    flushSaves(parts.savers);
  });
  createRoot(container).render(
    <StrictMode>
      <I18nextProvider i18n={texts}>
        <TextsProvider>
          <WindowContext value={createWindow(parts)}>
            <PlanContext value={createPlan(parts)}>
              <App />
            </PlanContext>
          </WindowContext>
        </TextsProvider>
      </I18nextProvider>
    </StrictMode>,
  );
}

const container = document.getElementById('window');
if (container !== null) void start(container);
