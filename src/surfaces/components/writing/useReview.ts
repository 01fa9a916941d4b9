import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Limits, type Me, reviewLimitsOf } from '../../../domain/outreach';
import {
  type DraftToReview,
  type Finding,
  findingKey,
  languageOfDraft,
  loadVocabulary,
  reviewWith,
} from '../../../domain/outreach/review';
import { profileFactsOf } from './profileFacts';
import type { PersonInComposer } from './writtenMessage';

export interface Review {
  readonly findings: readonly Finding[];
  /** False while the words of the language are being fetched: nothing is known of the text yet. */
  readonly ready: boolean;
  /** False where only the findings that need no vocabulary were looked for (L4). */
  readonly inLanguage: boolean;
}

interface About {
  readonly limits: Limits;
  readonly person: PersonInComposer;
  readonly me: Me;
  /** Keys of findings that were waved aside in this draft. */
  readonly dismissed: readonly string[];
}

type Vocabulary = Awaited<ReturnType<typeof loadVocabulary>>;

/**
 * The review of a text while it is typed: once the words of its language are there, the findings stand in the same frame
 * as the letter. Absent draft: nothing to review.
 */
export function useReview(draft: DraftToReview | undefined, { person, me, limits, dismissed }: About): Review {
  const language = draft && languageOfDraft(draft);
  const vocabulary = useVocabulary(language);
  const about = JSON.stringify([
    draft,
    limits,
    person.plan,
    person.name,
    person.position,
    person.company,
    person.schools,
  ]);
  const ready = language === undefined || vocabulary !== undefined;
  const found = useMemo(() => {
    // Without its words a text would seem free of faults for a moment.
    if (!draft || !ready) return [];
    return reviewWith(
      vocabulary,
      draft,
      { person: profileFactsOf(person), me, plan: person.plan },
      reviewLimitsOf(limits),
    );
  }, [about, language, vocabulary]);
  return {
    findings: found.filter((finding) => !dismissed.includes(findingKey(finding))),
    ready,
    inLanguage: draft === undefined || language !== undefined,
  };
}

function useVocabulary(language: ReturnType<typeof languageOfDraft>): Vocabulary | undefined {
  const [loaded, setLoaded] = useState<{ readonly [language: string]: Vocabulary }>({});
  useEffect(() => {
    if (language === undefined || loaded[language]) return;
    void loadVocabulary(language).then((words) => setLoaded((before) => ({ ...before, [language]: words })));
  }, [language]);
  return language && loaded[language];
}
