/**
 * Words by which an employer's name or a headline says its industry. A line is the industry's name as LinkedIn has it, then phrases.
 * '*bank' is any word ending so; '-' as the industry: looks like one and says nothing ("food bank").
 */
export interface IndustryWords {
  /** Plain in a headline too ("Nurse at City Hospital"). */
  readonly anywhere: string;
  /** Plain only in an employer's name: headlines name universities that people went to. */
  readonly employer: string;
}
