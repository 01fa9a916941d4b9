import { Component, type ComponentChildren } from 'preact';
import { describeFault } from '../../../domain/describeFault';
import { say } from '../../../platform';
import { OpeningNotice, openingTrouble } from './OpeningNotice';

interface State {
  readonly failed: boolean;
  readonly backup?: 'saving' | 'saved' | 'failed';
}

/** Instead of a blank page when something fails: what is kept, the way on, and a copy of everything before that. */
export class CrashScreen extends Component<{ children: ComponentChildren }, State> {
  override state: State = { failed: false };

  static override getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: unknown) {
    console.error(describeFault(error));
  }

  readonly save = async () => {
    this.setState({ backup: 'saving' });
    try {
      const { saveBackupNow } = await import('./saveBackupNow');
      await saveBackupNow();
      this.setState({ backup: 'saved' });
    } catch (error) {
      console.error(describeFault(error));
      this.setState({ backup: 'failed' });
    }
  };

  override render() {
    if (!this.state.failed) return this.props.children;
    // Without what is kept there is nothing to be drawn, and nothing to back up.
    if (openingTrouble.value !== undefined)
      return (
        <main class="stack">
          <h1>{say('crash_title')}</h1>
          <OpeningNotice />
        </main>
      );
    return (
      <main class="stack">
        <h1>{say('crash_title')}</h1>
        <p>{say('crash_kept')}</p>
        <div class="row">
          <button type="button" class="primary" onClick={() => location.reload()}>
            {say('crash_reload')}
          </button>
          <button
            type="button"
            disabled={this.state.backup === 'saving'}
            aria-busy={this.state.backup === 'saving'}
            onClick={() => void this.save()}
          >
            {say('backup_save')}
          </button>
        </div>
        <div role="status">
          {this.state.backup === 'saved' && <p class="notice">{say('crash_backedUp')}</p>}
          {this.state.backup === 'failed' && <p class="notice wrong">{say('crash_noBackup')}</p>}
        </div>
      </main>
    );
  }
}
