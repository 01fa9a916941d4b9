import { useEffect, useState } from 'preact/hooks';
import { lengthLimit, type Me } from '../../domain/outreach';
import {
  type DraftToReview,
  defaultReviewLimits,
  type Finding,
  languageOfDraft,
  reviewDraft,
} from '../../domain/outreach/review';
import type { PersonInComposer } from './writtenMessage';

export interface Review {
  readonly findings: readonly Finding[];
  /** False where only the findings that need no vocabulary were looked for (L4). */
  readonly inLanguage: boolean;
  dismiss(finding: Finding): void;
}

interface About {
  /** A Premium account's notes may be longer (L1). */
  readonly premium: boolean;
  readonly person: PersonInComposer;
  readonly me: Me;
}

/** The review of a text as it is typed; absent draft: nothing to review. A dismissed finding stays away for this draft. */
export function useReview(draft: DraftToReview | undefined, { person, me, premium }: About): Review {
  const [found, setFound] = useState<readonly Finding[]>([]);
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  const about = JSON.stringify([draft, person.plan, person.name, person.position, person.company]);
  useEffect(() => {
    let current = true;
    const review = async () => {
      const findings = draft
        ? await reviewDraft(draft, { person: factsOf(person), me, plan: person.plan }, limitsFor(premium))
        : [];
      if (current) setFound(findings);
    };
    void review();
    return () => {
      current = false;
    };
  }, [about]);
  return {
    findings: found.filter((finding) => !dismissed.includes(keyOf(finding))),
    inLanguage: draft === undefined || languageOfDraft(draft) !== undefined,
    dismiss: (finding) => setDismissed([...dismissed, keyOf(finding)]),
  };
}

function limitsFor(premium: boolean) {
  const { characters } = defaultReviewLimits;
  return { ...defaultReviewLimits, characters: { ...characters, note: lengthLimit('note', premium) ?? 0 } };
}

function factsOf({ name, position, company, location, schools }: PersonInComposer) {
  return { name, position, company, location, school: schools[0]?.name };
}

function keyOf({ code, why }: Finding): string {
  return JSON.stringify([code, why]);
}
