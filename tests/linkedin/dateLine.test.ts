import { describe, expect, it } from 'vitest';
import { findDateLine, readDateLine } from '../../src/linkedin/dateLine';

describe('a date line is read by its shape, in any language and any digits', () => {
  it.each([
    ['Mar 2023 - Present · 3 yrs', 'Mar 2023'],
    ['gru 2021 –obecnie · 4 lata', 'gru 2021'],
    ['set de 2022 - o momento · 2 anos 11 meses', 'set de 2022'],
    ['März 2023–Heute · 3 Jahre', 'März 2023'],
    ['2023年3月 - 現在 · 3年', '2023年3月'],
    ['2023 年 3 月 - 至今', '2023 年 3 月'],
    ['2023년 3월 - 현재 · 3년', '2023년 3월'],
    ['مارس ٢٠٢٣ - الحالي · ٣ سنوات', 'مارس ٢٠٢٣'],
    ['مارس ۲۰۲۳ – تا کنون', 'مارس ۲۰۲۳'],
    ['मार्च २०२३ - वर्तमान', 'मार्च २०२३'],
    ['มี.ค. 2566 - ปัจจุบัน · 3 ปี', 'มี.ค. 2566'],
    ['２０２３年 〜 現在', '２０２３年'],
    ['2023. márc. - Jelenleg · 3 év', '2023. márc.'],
    ['март 2023 г. – настоящее время', 'март 2023 г.'],
    ['2023-03 – nu', '2023-03'],
    ['2023 - Present', '2023'],
  ])('%s is a current role', (line, from) => {
    expect(readDateLine(line)).toMatchObject({ from, current: true });
    expect(readDateLine(line)?.to).toBeUndefined();
  });

  it.each([
    ['May 2023 - Jul 2024 · 1 yr 3 mos', 'May 2023', 'Jul 2024'],
    ['2019年4月 - 2023年5月 · 4年', '2019年4月', '2023年5月'],
    ['Jan. 2019–Feb. 2020', 'Jan. 2019', 'Feb. 2020'],
    ['2019-03 – 2020-01', '2019-03', '2020-01'],
    ['2019 - 2019 · Less than a year', '2019', '2019'],
    ['2012. szept. - 2013. jan.', '2012. szept.', '2013. jan.'],
    ['٢٠١٩ - ٢٠٢٠', '٢٠١٩', '٢٠٢٠'],
    ['Mar 2023 · 1 mo', 'Mar 2023', 'Mar 2023'],
  ])('%s is over', (line, from, to) => {
    expect(readDateLine(line)).toMatchObject({ from, to, current: false });
  });

  it.each([
    'Example Labs · Full-time',
    'Full-time · 4 yrs',
    '5 yrs 11 mos',
    'Oslo, Norway · Hybrid',
    '12345 - 67890',
    'Grade: 3.6/4.0',
    '',
    'Winner of the 2019 prize of the society for the improvement of tools',
  ])('%s is none', (line) => {
    expect(readDateLine(line)).toBeUndefined();
  });
});

describe('the date line among the lines of an entry', () => {
  it('is found by its year, not by its place', () => {
    expect(findDateLine(['Trainee', 'Full-time', 'Jan 2018 - Mar 2018 · 3 mos', 'Oslo'])?.at).toBe(2);
  });

  it('is never the title', () => {
    expect(findDateLine(['World Cup 2022 - Volunteer lead', 'Example Labs'])).toBeUndefined();
  });

  it('is not an employer with a year in its name', () => {
    const found = findDateLine(['Editor', 'Horizon 2020 - Sample Office · Full-time', 'Jan 2019 - Dec 2021 · 3 yrs']);
    expect(found?.at).toBe(2);
    expect(findDateLine(['Potter', 'Studio 1999 · Self-employed', 'Mar 2023 - Present · 3 yrs'])?.date.current).toBe(
      true,
    );
  });
});
