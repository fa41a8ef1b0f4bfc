// Why a text is no JSON or no YAML, in plain words.

import { printParseErrorCode, type ParseErrorCode } from 'jsonc-parser';
import type { ErrorCode } from 'yaml';

/** What is wrong with a JSON text, by the names of its parser. */
const wrongJson: Readonly<Record<string, string>> = {
	PropertyNameExpected: 'a key in quotation marks is missing here, or the comma before is too many',
	ValueExpected: 'a value is missing here, or the comma before is too many',
	ColonExpected: 'a colon is missing before this',
	CommaExpected: 'a comma is missing before this',
	CloseBraceExpected: 'a "}" is missing before this',
	CloseBracketExpected: 'a "]" is missing before this',
	EndOfFileExpected: 'something stands behind the last bracket',
	InvalidSymbol: 'a word stands here without quotation marks',
	InvalidNumberFormat: 'a number is written as JSON has none',
	InvalidCommentToken: 'a comment stands here, which JSON does not have',
	UnexpectedEndOfString: 'a quotation mark is missing at the end of this text',
	InvalidUnicode: '"\\u" needs four digits behind it',
	InvalidEscapeCharacter: 'a backslash stands before the wrong sign: write "\\\\" for a backslash',
	InvalidCharacter: 'a text holds a line break, a tab or another sign that JSON writes otherwise',
};

/** What is wrong with a frontmatter, by the names of its parser. */
const wrongYaml: Partial<Readonly<Record<ErrorCode, string>>> = {
	BLOCK_AS_IMPLICIT_KEY: 'a value holds a colon and has no quotation marks',
	MULTILINE_IMPLICIT_KEY:
		'a line has no colon behind its key, or a value runs on without quotation marks',
	DUPLICATE_KEY: 'a key stands twice',
	MISSING_CHAR: 'a quotation mark, bracket, comma or colon is missing',
	MULTIPLE_DOCS: 'a line "---" or "..." stands within it',
	BAD_INDENT: 'a line is indented otherwise than it should be',
	TAB_AS_INDENT: 'a line is indented with a tab',
	BAD_SCALAR_START: 'a value begins with a sign that needs quotation marks',
	BAD_DQ_ESCAPE: 'a backslash stands before the wrong sign',
};

const otherwise = 'something stands where it does not belong';

export function wordJsonError(code: ParseErrorCode): string {
	return wrongJson[printParseErrorCode(code)] ?? otherwise;
}

export function wordYamlError(code: ErrorCode): string {
	return wrongYaml[code] ?? otherwise;
}
