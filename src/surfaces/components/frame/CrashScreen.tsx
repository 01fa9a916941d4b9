import { Component, type ComponentChildren } from 'preact';
import { say } from '../../../platform';

/** Instead of a blank page when something fails: what is kept, and the way on. */
export class CrashScreen extends Component<{ children: ComponentChildren }, { failed: boolean }> {
  override state = { failed: false };

  static override getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <main class="stack">
        <h1>{say('crash_title')}</h1>
        <p>{say('crash_kept')}</p>
        <div>
          <button type="button" class="primary" onClick={() => location.reload()}>
            {say('crash_reload')}
          </button>
        </div>
      </main>
    );
  }
}
