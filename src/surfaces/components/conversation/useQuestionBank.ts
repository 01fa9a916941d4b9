import { useEffect, useState } from 'preact/hooks';
import { loadQuestions, type QuestionBank } from '../../../domain/conversation';

/** The questions of a language; undefined until they are there. */
export function useQuestionBank(language: string | undefined): QuestionBank | undefined {
  const [bank, setBank] = useState<QuestionBank>();
  useEffect(() => {
    let current = true;
    if (language !== undefined)
      void loadQuestions(language).then((loaded) => {
        if (current) setBank(loaded);
      });
    return () => {
      current = false;
    };
  }, [language]);
  return bank;
}
