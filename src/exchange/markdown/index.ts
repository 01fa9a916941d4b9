export { type LearnedWords, learnedFileName, learnedMarkdown, type PointerGroups } from './learnedMarkdown';
export { type MarkdownBlock, personFileName, writeMarkdown } from './writeMarkdown';
