import { describe, expect, it } from 'vitest';
import { type About, type Choice, composeDraft, type Template, templateFor } from '../../../src/domain/outreach';
import { occasionOf } from '../../../src/domain/outreach/compose';
import { templatesIn } from '../../../src/domain/wording/templates';

const about: About = {
  person: { name: 'Dr. Mira Solberg', position: 'Director of Tooling', company: 'Example Labs' },
  me: { name: 'Robin Ashdown', background: 'a biology graduate', wantToLearn: 'how you plan', goals: [] },
};
const choice: Choice = {
  channel: 'message',
  outreach: 'director-plus',
  kind: 'person',
  language: 'en',
  purpose: 'ask',
};

function template(text: string, more: Partial<Template> = {}): Template {
  return {
    id: 'own',
    language: 'en',
    purpose: 'ask',
    occasion: 'cold',
    channels: ['note', 'message', 'inmail', 'email', 'phone'],
    outreach: ['director-plus', 'manager-or-below', 'unknown'],
    kinds: ['person', 'industry', 'company'],
    text,
    ...more,
  };
}

describe('a draft', () => {
  it('greets by given name, or by both where a template is formal, and by the user’s word before either', () => {
    const both = template('{greeting}/{fullName}');
    expect(composeDraft(both, about, choice).text).toBe('Mira/Mira Solberg');
    const called = { ...about, person: { ...about.person, greetingByUser: 'Ms Solberg' } };
    expect(composeDraft(both, called, choice).text).toBe('Ms Solberg/Ms Solberg');
  });

  it('takes what the plan for the person says before what is said in general', () => {
    const plan = { wantToLearn: 'how you choose tools', targetRole: 'toolsmith' };
    const text = template('{wantToLearn}; {targetRole}');
    expect(composeDraft(text, { ...about, plan }, choice).text).toBe('how you choose tools; toolsmith');
    const me = { ...about.me, targetRoles: [{ name: 'data analyst' }] };
    expect(composeDraft(text, { ...about, me }, choice).text).toBe('how you plan; data analyst');
  });

  it('goes on after the user’s words, whatever they end with', () => {
    const me = { ...about.me, wantToLearn: ' how you plan. ' };
    const plan = { hook: 'your talk …' };
    expect(composeDraft(template('{wantToLearn}, {hook}.'), { ...about, me, plan }, choice).text).toBe(
      'how you plan, your talk.',
    );
  });

  it('has the question that fits seniority and kind of interview (M35, M19)', () => {
    const text = template('{question}');
    const asked = (wish: Partial<Choice>) => composeDraft(text, about, { ...choice, ...wish }).text;
    expect(asked({})).toBe('How did you come to your role as Director of Tooling at Example Labs?');
    expect(asked({ kind: 'company' })).toBe(
      'How did you come to your role as Director of Tooling, and what drew you to Example Labs?',
    );
    expect(asked({ outreach: 'manager-or-below' })).toBe(
      'What is your day-to-day as Director of Tooling at Example Labs like?',
    );
  });

  it('names the question as missing in a language that has none', () => {
    const own = template('Dag {greeting}! {question}', { language: 'nl' });
    expect(composeDraft(own, about, { ...choice, language: 'nl' }).unfilled).toEqual(['question']);
  });

  it('names what is missing, subject first, each once', () => {
    const text = template('{hook} {recommender} {hook} {mySchool}', { subject: '{recommender}' });
    expect(composeDraft(text, about, { ...choice, channel: 'email' }).unfilled).toEqual([
      'recommender',
      'hook',
      'mySchool',
    ]);
  });

  it('has a subject in e-mail and InMail alone', () => {
    const withSubject = (['note', 'message', 'inmail', 'email', 'phone'] as const).filter(
      (channel) =>
        composeDraft(template('', { subject: 'A question' }), about, { ...choice, channel }).subject !== undefined,
    );
    expect(withSubject).toEqual(['inmail', 'email']);
  });
});

describe('a draft that would be too long for its channel', () => {
  const long = template('Hello {greeting}[[, {hook}]][[ at {company}]].');
  const note = { ...choice, channel: 'note' } as const;

  it('leaves out the company first, then the hook', () => {
    const said = (length: number) => ({ ...about, plan: { hook: 'x'.repeat(length) } });
    expect(composeDraft(long, said(160), note).text).toContain('at Example Labs');
    expect(composeDraft(long, said(180), note).text).toBe(`Hello Mira, ${'x'.repeat(180)}.`);
    expect(composeDraft(long, said(200), note).text).toBe('Hello Mira.');
  });

  it('has more room where the limit is higher', () => {
    const said = { ...about, plan: { hook: 'x'.repeat(200) } };
    expect(composeDraft(long, said, note, { unit: 'characters', most: 300, hard: true }).text).toContain(
      'at Example Labs',
    );
  });

  it('keeps what the template cannot do without', () => {
    const firm = template('Hello {greeting}, {hook}[[ at {company}]].');
    const said = { ...about, plan: { hook: 'x'.repeat(300) } };
    const { text, unfilled } = composeDraft(firm, said, note);
    expect(unfilled).toEqual([]);
    expect(text).toContain('x'.repeat(300));
  });

  it('counts words in an e-mail', () => {
    const said = { ...about, plan: { hook: 'word '.repeat(97) } };
    expect(composeDraft(long, said, { ...choice, channel: 'email' }).text).not.toContain('Example Labs');
  });
});

describe('choosing a template', () => {
  const english = templatesIn('en');

  it('takes the one for the occasion', () => {
    expect(templateFor(english, { ...choice, occasion: 'alumni' })?.id).toBe('en-alumni-message');
    expect(templateFor(english, choice)?.id).toBe('en-cold-message');
    expect(templateFor(english, { ...choice, purpose: 'follow-up' })?.id).toBe('en-silence-message');
  });

  it('takes the one for a stranger where the occasion has none', () => {
    const some = english.filter(({ occasion }) => occasion === 'cold');
    expect(templateFor(some, { ...choice, occasion: 'alumni' })?.id).toBe('en-cold-message');
  });

  it('takes the user’s order: the first that fits', () => {
    expect(templateFor([template('mine'), ...english], choice)?.id).toBe('own');
    expect(templateFor([template('mine', { kinds: ['industry'] }), ...english], choice)?.id).toBe('en-cold-message');
  });

  it('has none for another language or purpose', () => {
    expect(templateFor(english, { ...choice, language: 'nl' })).toBeUndefined();
    expect(templateFor(english.slice(0, 4), { ...choice, purpose: 'update' })).toBeUndefined();
  });
});

describe('the occasion of a plan', () => {
  it.each([
    [{}, 'cold'],
    [{ foundThrough: 'linkedin' }, 'cold'],
    [{ foundThrough: 'professor', recommender: 'Anna Berg' }, 'recommended'],
    [{ foundThrough: 'recommendation' }, 'cold'],
    [{ foundThrough: 'article', hook: 'your article' }, 'after-something'],
    [{ foundThrough: 'talk' }, 'cold'],
    [{ foundThrough: 'colleague' }, 'colleague'],
    [{ foundThrough: 'colleague', occasion: 'alumni' }, 'alumni'],
  ] as const)('%o → %s', (plan, occasion) => {
    expect(occasionOf(plan)).toBe(occasion);
  });
});
