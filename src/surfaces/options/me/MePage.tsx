import { say } from '../../../platform';
import { changeMe } from '../../../storage';
import { getMeHere } from '../../components/frame/languages';
import { useLive } from '../../components/frame/useLive';
import { MeForm, meTexts } from '../../components/person/MeForm';
import type { PageProps } from '../PageProps';
import { LanguagesSection } from '../settings/LanguagesSection';
import { LongBackground } from './LongBackground';
import { OtherWordsSection } from './OtherWordsSection';
import { TargetsSection } from './TargetsSection';

/** The user's own details and what they look for. Every message draws on them. */
export function MePage({ tell }: PageProps) {
  const me = useLive(getMeHere);
  return (
    <div class="stack wide">
      <header class="stack tight">
        <h1>{say('page_me')}</h1>
        <p class="soft">{say('me_why')}</p>
      </header>
      {me && (
        <>
          <div class="card narrow">
            <MeForm
              me={me}
              ask={meTexts}
              onSave={(changed) => changeMe(changed).then(() => tell({ text: say('changesSaved') }))}
            />
          </div>
          <LongBackground stored={me.longBackground} />
          <LanguagesSection me={me} />
          <OtherWordsSection me={me} />
          <TargetsSection me={me} which="targetRoles" tell={tell} />
          <TargetsSection me={me} which="targetCompanies" tell={tell} />
          <TargetsSection me={me} which="targetIndustries" tell={tell} />
        </>
      )}
    </div>
  );
}
