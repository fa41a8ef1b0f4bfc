// Every kind of fault: what it means, and what its author should do where the fault itself says nothing more exact.

interface FaultKind {
	readonly meaning: string;
	readonly remedy: string;
}

/** The kinds by code, `area/what`. docs/faults.md is made from them. */
export const faultCodes = {
	'file/missing': {
		meaning: 'A file that every report has is not there.',
		remedy: 'Bring it back, or write it; docs/authoring.md shows the form.',
	},
	'file/misplaced': {
		meaning: 'A file stands in no folder of the report, or under a name that is not known.',
		remedy:
			'Chapters are content/chapters/<language>/<slug>.mdx with a slug of a-z, 0-9 and hyphens; docs/authoring.md lists the rest.',
	},
	'file/not-utf-8': {
		meaning: 'A file has another encoding than UTF-8.',
		remedy: 'Save it again with the encoding UTF-8.',
	},
	'file/forbidden-character': {
		meaning:
			'A text holds a character that is invisible, half, composed of two, full-width where it should not be, or lost; or a text of JSON has more than one line.',
		remedy: 'Delete it, or type the ordinary character in its place.',
	},
	'file/too-large': {
		meaning: 'A file is larger than any file of a report should be.',
		remedy: 'Divide it, or take out what does not belong into it.',
	},
	'file/line-too-long': {
		meaning: 'A line is longer than any paragraph.',
		remedy: 'Divide it.',
	},
	'file/nested-too-deep': {
		meaning: 'A file has more levels than any form of a report.',
		remedy: 'Look for a bracket that is not closed, or a line that begins with many signs.',
	},
	'file/json-unreadable': {
		meaning: 'A file is no JSON.',
		remedy: 'Correct it here or just before; look for a missing comma, quotation mark or bracket.',
	},
	'file/frontmatter-missing': {
		meaning: 'A chapter does not begin with its frontmatter.',
		remedy: 'Begin it with "---", the keys of docs/authoring.md, and "---".',
	},
	'file/frontmatter-unreadable': {
		meaning: 'The frontmatter of a chapter is no YAML.',
		remedy:
			'Put a value that holds a colon, a quotation mark or a hash sign in quotation marks; write each key once.',
	},
	'file/key-repeated': {
		meaning: 'An object of a JSON file has one key twice.',
		remedy: 'Delete one of the two.',
	},
	'file/key-unknown': {
		meaning: 'A file has a key that its form does not know.',
		remedy: 'Correct its spelling or delete it; docs/authoring.md lists the keys.',
	},
	'file/key-missing': {
		meaning: 'A file lacks a key that its form requires.',
		remedy: 'Add it; docs/authoring.md shows the form.',
	},
	'file/value-wrong': {
		meaning: 'A value has another form than its key requires.',
		remedy: 'Correct the value; docs/authoring.md shows the form.',
	},
	'ids/taken': {
		meaning: 'Two things of the report have the same id.',
		remedy: 'Ids are unique in the whole report: choose a more specific one, in both languages.',
	},
	'ids/reserved': {
		meaning: 'An id names a page of the site, or has the form that footnotes have.',
		remedy: 'Choose another one, in both languages.',
	},
	'ids/unknown': {
		meaning: 'An id is named that nothing of the wanted kind has.',
		remedy: 'Correct the id, or write what it names.',
	},
	'chapter/order-taken': {
		meaning: 'Two chapters have the same "order".',
		remedy: 'Each chapter has a place of its own: choose another number.',
	},
	'chapter/heading-without-id': {
		meaning: 'A heading has no id, or is not of level 2 to 4.',
		remedy:
			'Write ## to #### and end the line with {/* #the-id */}, the same id in every language.',
	},
	'chapter/heading-underlined': {
		meaning: 'A line of - or = below a paragraph makes it a heading.',
		remedy: 'Write a heading with ##; put an empty line before a line that divides.',
	},
	'chapter/heading-without-words': {
		meaning: 'A heading has an id but no words.',
		remedy: 'Write its title before the id.',
	},
	'chapter/level-skipped': {
		meaning: 'A heading stands more than one level below the one before it.',
		remedy: 'Write it one level below the heading before it.',
	},
	'chapter/id-repeated': {
		meaning: 'Two sections of a chapter have the same id.',
		remedy: 'Give one of the two sections another id, in every language.',
	},
	'chapter/footnote-without-text': {
		meaning: 'A footnote mark leads to no text.',
		remedy: 'Add its text to the section, or take the mark out.',
	},
	'chapter/footnote-without-mark': {
		meaning: 'The text of a footnote is marked nowhere.',
		remedy: 'Put its mark where it belongs, or delete the text.',
	},
	'chapter/out-of-order': {
		meaning: 'The part or the page of a chapter comes before that of a chapter before it.',
		remedy: 'Correct "part", "page" or "order", in every language.',
	},
	'chapter/section-empty': {
		meaning: 'A section has neither text nor sections of its own.',
		remedy: 'Write what belongs there, or delete the heading.',
	},
	'text/label-repeated': {
		meaning:
			'Two things beside each other have the same label, so that no reader can tell them apart.',
		remedy: 'Word one of the two otherwise, or delete it.',
	},
	'text/half-width-punctuation': {
		meaning: 'Chinese text has the punctuation of English.',
		remedy: 'Use ，；：？！（）.',
	},
	'text/corner-quotation-mark': {
		meaning: 'Chinese text has the quotation marks of vertical text.',
		remedy: 'Use “ ”, and ‘ ’ within them.',
	},
	'text/chinese-in-english': {
		meaning: 'English text has Chinese characters or punctuation.',
		remedy: 'Put it into <Lang tag="zh-Hans">…</Lang>, or translate it.',
	},
	'text/english-in-chinese': {
		meaning: 'Chinese text has English that is no name, or is a word that no Chinese sentence has.',
		remedy:
			'Translate it. What the report prints in English stands in （）, “ ” or <Lang tag="en">.',
	},
	'text/marks': {
		meaning: 'Two marks stand together, a space stands before one, or one is not that of print.',
		remedy: 'Leave out what is too much; write “ ”, ‘ ’, ’ and …… or … themselves.',
	},
	'text/marks-unpaired': {
		meaning: 'A bracket or quotation mark has no other, or stands the wrong way round.',
		remedy: 'Write both: （）, ( ), 《》, [ ], “ ”.',
	},
	'text/space-missing': {
		meaning: 'A space is missing: between Han and letters or digits, or behind an English mark.',
		remedy: 'Write it: 截至 2023 年 12 月, one, two (three).',
	},
	'text/word-doubled': {
		meaning: 'A word stands twice.',
		remedy: 'Delete one.',
	},
	'text/traditional-character': {
		meaning:
			'Simplified Chinese text has a traditional character, or a letter of another language.',
		remedy: 'Write it in simplified characters; other words stand in <Lang tag="…">…</Lang>.',
	},
	'text/american-spelling': {
		meaning: 'English text has a word in American spelling.',
		remedy: 'Write it as British English does; a name stands in capitals or in “ ”.',
	},
	'text/title-with-stop': {
		meaning: 'A title or label ends in a mark, as a sentence does.',
		remedy: 'Delete the mark.',
	},
	'text/stop-missing': {
		meaning: 'A note, definition or summary does not end as a sentence does.',
		remedy: 'End it with a full stop.',
	},
	'text/comma-missing': {
		meaning: 'An English sentence opens with a time, and no comma follows.',
		remedy: 'Write "In 2023, …".',
	},
	'text/capital-missing': {
		meaning: 'An English item begins with bold words and goes on with a small letter.',
		remedy: 'Write "**Packaging**: Switch …".',
	},
	'text/first-person': {
		meaning: 'A text speaks as the company does.',
		remedy: 'Write “the Group”, “Xiaomi”, 集团 or 小米; the words of others stand in “ ”.',
	},
	'text/placeholder': {
		meaning: 'A text is not written yet.',
		remedy: 'Write it.',
	},
	'text/words-refused': {
		meaning: 'A text has words that seeds/renderings.json refuses.',
		remedy: 'Write what it has instead.',
	},
	'text/double-space': {
		meaning: 'Two spaces or a tab stand within a line, or one at its end.',
		remedy: 'Delete it.',
	},
	'counterpart/lines-differ': {
		meaning: 'A section has more paragraphs, list items or table cells in one language.',
		remedy:
			'Write what is missing, or join what stands apart: each corresponds to one of the other language.',
	},
	'counterpart/blocks-differ': {
		meaning:
			'The paragraphs, list items, tables and components of a section differ in kind, order or number from those of the other language, beside which they stand.',
		remedy:
			'Give both languages the same blocks; where one needs two for one of the other, end the second with {/* continued */}.',
	},
	'counterpart/negation-differs': {
		meaning: 'A sentence denies something in one language and not in the other.',
		remedy:
			'Let both say the same; if they do in other words, list the Chinese sentence under "negations" in seeds/exceptions.json.',
	},
	'counterpart/mark-differs': {
		meaning: 'A line has the mark of a footnote in one language only.',
		remedy: 'Put the mark into the corresponding line of the other language.',
	},
	'counterpart/figure-differs': {
		meaning:
			'A text has a value, a unit, a bound ("about", "more than"), a word such as "rose", "all" or "a year", or its last mark in one language only.',
		remedy: 'Say the same of the same figure, with the same unit and bound, in both languages.',
	},
	'counterpart/rendering-lost': {
		meaning: 'The Chinese has a name or expression whose one English form the English text lacks.',
		remedy: 'Write that form, or correct seeds/renderings.json.',
	},
	'counterpart/missing': {
		meaning: 'A chapter is not there in every language.',
		remedy: 'Write the file, or delete its counterpart.',
	},
	'counterpart/key-differs': {
		meaning: 'A key of the frontmatter that all languages share has different values.',
		remedy: 'Give both languages the same value.',
	},
	'counterpart/section-missing': {
		meaning: 'A section stands in one language only.',
		remedy: 'Write it there under the same id, or delete it here.',
	},
	'counterpart/section-differs': {
		meaning: 'The sections of a chapter have another order or other levels in the other language.',
		remedy: 'Give both languages the same order and the same heading levels.',
	},
	'counterpart/count-differs': {
		meaning: 'A table, reference, footnote or component stands more often in one language.',
		remedy: 'Give both languages the same.',
	},
	'markup/unreadable': {
		meaning: 'The MDX of a chapter cannot be parsed.',
		remedy: 'Close the tag or brace; a "<" or "{" in text is written &lt; or \\{.',
	},
	'markup/import': {
		meaning: 'A chapter imports or exports.',
		remedy: 'Delete it: components need no import.',
	},
	'markup/expression': {
		meaning: 'A chapter has code in braces.',
		remedy: 'Write the text itself; a brace is written \\{.',
	},
	'markup/html': {
		meaning: 'A chapter has HTML.',
		remedy: 'Use Markdown or a component of docs/authoring.md.',
	},
	'markup/image': {
		meaning: 'A chapter has an image.',
		remedy: 'The report has none; say its content in words.',
	},
	'markup/component-unknown': {
		meaning: 'A chapter has a component that authors do not have.',
		remedy: 'Use a component of docs/authoring.md; a "<" in text is written &lt;.',
	},
	'markup/attribute-no-text': {
		meaning: 'A component has an attribute that is no plain text.',
		remedy: 'Write its value in quotation marks.',
	},
	'markup/attribute-unknown': {
		meaning: 'A component has an attribute that it does not take.',
		remedy: 'Correct or delete the attribute; docs/authoring.md lists them.',
	},
	'markup/attribute-repeated': {
		meaning: 'A component has an attribute twice.',
		remedy: 'Delete one of the two.',
	},
	'markup/heading-marked': {
		meaning: 'A heading holds more than words: bold, a link, a mark, a component.',
		remedy: 'Write plain words; what else belongs there stands in the text below.',
	},
	'markup/attribute-missing': {
		meaning: 'A component lacks an attribute that it needs.',
		remedy: 'Add the attribute; docs/authoring.md lists them.',
	},
	'markup/stray': {
		meaning: 'A text has markup that the site does not know, or that is not closed.',
		remedy: 'Delete it; a sign that is meant is written with a backslash before it.',
	},
	'markup/line-broken': {
		meaning: 'A line ends between two Chinese characters: the page would show a space there.',
		remedy: 'Write each paragraph on one line.',
	},
	'markup/list-empty': {
		meaning: 'An item of a list holds nothing.',
		remedy: 'Write its words, or delete the line.',
	},
	'markup/heading-within': {
		meaning: 'A heading stands in a list or a quotation: it would begin a section there.',
		remedy: 'Put it at the left edge, with an empty line before and after it.',
	},
	'markup/list-number': {
		meaning: 'The items of a list are not numbered 1, 2, 3 …, or a paragraph begins like a list.',
		remedy: 'Count from 1; a number that belongs to the text is written "2023\\. …".',
	},
	'markup/language-tag': {
		meaning: 'The tag of <Lang> names no language.',
		remedy: 'Write a tag of BCP 47, such as zh-Hans, ja or fr.',
	},
	'markup/component-content': {
		meaning: 'A component does not hold what it puts into form.',
		remedy: 'docs/authoring.md says what stands between its tags.',
	},
	'markup/component-repeated': {
		meaning: 'A component stands twice in a chapter with the same id.',
		remedy: 'Delete one, or name it with <Ref to="…" />.',
	},
	'markup/component-inline': {
		meaning: 'A component that stands between paragraphs is put within one.',
		remedy: 'Put it on a line of its own, with empty lines around it.',
	},
	'markup/address-bare': {
		meaning: 'An address stands in the text by itself, or a link has no words.',
		remedy: 'Write it as [text](https://…), and list it in content/outgoing-links.json.',
	},
	'markup/link-title': {
		meaning: 'A link has a title, which neither touch nor print shows.',
		remedy: 'Say it in the text, and delete the title.',
	},
	'markup/too-many-notes': {
		meaning: 'A chapter has more marks of footnotes than any report.',
		remedy: 'Look for what put them there.',
	},
	'markup/address-runs-on': {
		meaning: 'Chinese text has run into the host of an address.',
		remedy: 'Write it as [text](https://…).',
	},
	'markup/address-not-web': {
		meaning: 'A link leads elsewhere than to https or mailto.',
		remedy: 'Link inside the report with <Ref to="…" />; elsewhere write the whole address.',
	},
	'markup/table-uneven': {
		meaning: 'A row of a Markdown table has more or fewer cells than its head.',
		remedy: 'Give every row the same number of cells.',
	},
	'kpi/column-repeated': {
		meaning: 'A table has two columns of one id.',
		remedy: 'Delete one of the two.',
	},
	'kpi/row-repeated': {
		meaning: 'A table has two rows of one id.',
		remedy: 'Row ids are unique in their table: choose another one.',
	},
	'kpi/row-empty': {
		meaning: 'A row has neither cells nor rows below it.',
		remedy: 'Add "cells" or "children".',
	},
	'kpi/cell-missing': {
		meaning: 'A row lacks the cell of a column.',
		remedy: 'Add the printed value, or {"omission": "not-reported"}.',
	},
	'kpi/cell-without-column': {
		meaning: 'A row has a cell in a column that its table lacks.',
		remedy: 'Name a column of the table.',
	},
	'kpi/period-differs': {
		meaning: 'A column that is named after a year has another period.',
		remedy: 'Write the first and the last day of that year.',
	},
	'kpi/period-order': {
		meaning: 'The periods of a table overlap, or do not stand with the latest first.',
		remedy: 'Put the latest period first, and let each end before the one before it begins.',
	},
	'kpi/period-ambiguous': {
		meaning: 'Two tables have a column of one id, but with another period or another label.',
		remedy: 'Give the two the same "period" and "label", or one of them another id.',
	},
	'kpi/period-unnamed': {
		meaning: 'A column of a period is not named after a year and has no label.',
		remedy: 'Add "label", in both languages: "2023 年上半年", "first half of 2023".',
	},
	'kpi/order-differs': {
		meaning: 'The tables of a chapter are not numbered 1, 2, 3 …',
		remedy: 'Give each the next number.',
	},
	'kpi/unit-missing': {
		meaning: 'A row has values but no unit.',
		remedy: 'Add "unit" in both languages.',
	},
	'kpi/unit-scale-differs': {
		meaning: 'The unit of a row is a thousand or a million times another one in one language only.',
		remedy: 'Write the same scale in both: 万吨 is "ten thousand tonnes".',
	},
	'kpi/footnote-without-text': {
		meaning: 'A row or cell carries a footnote that has no text.',
		remedy: 'Add it to "footnotes", or correct the number.',
	},
	'kpi/footnote-without-mark': {
		meaning: 'A footnote of a table is carried by nothing.',
		remedy: 'Name it at its row or cell, or delete it.',
	},
	'kpi/chart-row-unknown': {
		meaning: 'A chart draws a row that its table lacks.',
		remedy: 'Name a row of this table.',
	},
	'kpi/chart-row-repeated': {
		meaning: 'A chart draws one row twice.',
		remedy: 'Name each row once.',
	},
	'kpi/chart-counts-twice': {
		meaning: 'A chart that stacks its rows stacks a total on its parts.',
		remedy: 'Draw the parts alone.',
	},
	'kpi/chart-empty': {
		meaning: 'A chart draws a row that has no values.',
		remedy: 'Take the row out of "rows" of the chart.',
	},
	'kpi/chart-target': {
		meaning: 'A chart of progress lacks its one row or its target, or another chart has a target.',
		remedy:
			'"progress" draws one row and names the cell of its target, "row.column"; other kinds have none.',
	},
	'kpi/chart-crowded': {
		meaning: 'A chart draws more rows or periods than can be told apart.',
		remedy:
			'Draw fewer, or divide them among several charts; "bar" and "multiples" give each row a panel of its own.',
	},
	'kpi/chart-units': {
		meaning: 'A chart draws rows of different units on one scale.',
		remedy: 'Draw rows of one unit, or use "multiples", which gives each a scale of its own.',
	},
	'kpi/chart-periods': {
		meaning: 'A chart by period draws rows that have figures in named columns only.',
		remedy: 'Use "ranked-bar", which draws one column, or give the columns a "period".',
	},
	'kpi/chart-no-share': {
		meaning: 'A chart of shares draws figures that are no shares of 100 %.',
		remedy:
			'Shares have the unit % and no minus, and those of a period add up to 100; draw amounts as "stacked-bar", other figures as "bar".',
	},
	'kpi/finding-number': {
		meaning:
			'The finding of a chart has a number that is no figure of the chart and does not follow from its figures.',
		remedy:
			'Write the printed figure, or growth, difference, multiple or share of two of them, rounded half away from zero; draw the row that it is of.',
	},
	'kpi/finding-untrue': {
		meaning:
			'The finding of a chart says a rise, a fall, a highest or a lowest that its figures do not have.',
		remedy: 'Say what the figures do.',
	},
	'kpi/finding-across-break': {
		meaning:
			'The finding of a chart compares figures before and after a break as if they were of one scope.',
		remedy: 'Say what the footnote of the break says is new, or do not compare.',
	},
	'kpi/break-missing': {
		meaning: 'A footnote says that the boundary changed, and no series breaks there.',
		remedy: 'Add it to "breaks": the column, the rows and the footnote.',
	},
	'kpi/break-unknown': {
		meaning: 'A break names a column, a row or a footnote that does not exist.',
		remedy:
			'Name a column and rows of this table, and a footnote that it, or the table named beside, carries.',
	},
	'kpi/break-needless': {
		meaning: 'A series breaks at its oldest column, before which there is nothing to compare.',
		remedy: 'Correct "at", or delete the break.',
	},
	'kpi/unit-spelling': {
		meaning: 'One unit is written in two ways, in capital and in small letters.',
		remedy: 'Write it in one way throughout: kWh, MWh.',
	},
	'kpi/identity-units': {
		meaning: 'An equation adds or compares figures of different units.',
		remedy: 'Correct the unit of the row, or the operand.',
	},
	'kpi/operand-unknown': {
		meaning: 'An equation names a figure that does not exist.',
		remedy: 'Operands are table.row or table.row.column.',
	},
	'kpi/identity-broken': {
		meaning: 'Printed figures do not satisfy their equation.',
		remedy:
			'Correct the cell; or, if the source prints it so, name a discrepancy of content/discrepancies/ in "discrepancy".',
	},
	'kpi/discrepancy-needless': {
		meaning: 'An equation that holds names a discrepancy.',
		remedy: 'Delete "discrepancy" here.',
	},
	'standards/disclosure-unlisted': {
		meaning: 'A disclosure of a standard is not in the list of answers.',
		remedy: 'Add it with the sections and tables that answer it, or with [] if none does.',
	},
	'figure-facts/words-differ': {
		meaning: 'Words that the file gives as printed do not stand in their section.',
		remedy: 'Write the words as that section prints them.',
	},
	'updates/in-future': {
		meaning: 'An update is of a day to come.',
		remedy: 'Write the day on which it was made.',
	},
	'updates/value-differs': {
		meaning: 'The new value of a change is not what stands at its place now.',
		remedy: 'Write what the place prints, or correct the place.',
	},
	'updates/before-report': {
		meaning: 'An update is of a day before the report was published.',
		remedy: 'Correct the day here, or the month in seeds/document.json.',
	},
	'updates/no-change': {
		meaning: 'The old and the new value of a change are the same.',
		remedy: 'Write the value as it was, or delete the change.',
	},
	'updates/out-of-order': {
		meaning: 'The updates are not sorted by day, or have one day twice.',
		remedy: 'Put the latest first, and make one entry of what changed on one day.',
	},
	'departures/out-of-order': {
		meaning: 'The departures from the print are not sorted by their line of the source.',
		remedy: 'Put the lower line first.',
	},
	'departures/words-gone': {
		meaning: 'Words that a departure quotes as those of this edition do not stand at its place.',
		remedy: 'Quote the words as they stand there, or leave out the quotation marks.',
	},
	'discrepancies/not-shown': {
		meaning: 'A discrepancy names a section, or two tables, of a chapter that does not show it.',
		remedy:
			'Write <Discrepancy id="…" /> there in every language, or take the section out of "at".',
	},
	'discrepancies/shown-elsewhere': {
		meaning: 'A chapter shows a discrepancy twice, or in a section that it does not name.',
		remedy: 'Add the section to "at", or move the component to a section named there.',
	},
	'discrepancies/chapter-differs': {
		meaning: 'A discrepancy stands in the file of a chapter in which it has no place.',
		remedy: 'Move it to the file of the chapter in which it stands.',
	},
	'discrepancies/figure-unsaid': {
		meaning: 'A discrepancy stands at a cell whose figure its note does not say.',
		remedy: 'Correct "at", or say the figure in the note.',
	},
	'ledger/chapter-unknown': {
		meaning: 'A ledger belongs to no chapter.',
		remedy: 'Write the chapter, or rename the ledger.',
	},
	'ledger/section-unknown': {
		meaning: 'A ledger entry names a section that its chapter lacks.',
		remedy: 'Name the id of the heading under which the entry stands.',
	},
	'ledger/reading-missing': {
		meaning: 'The reading of a ledger entry does not stand in its section.',
		remedy: 'Write it in the chapter, or correct the reading or its section.',
	},
	'ledger/empty': {
		meaning: 'A ledger has no entry, and its chapter has numbers.',
		remedy: 'Bring its entries back, or take them from the source.',
	},
	'ledger/text-differs': {
		meaning: 'A section has a number, or the words around it, otherwise than its ledger entry.',
		remedy:
			'Write in the chapter what the source prints; or correct the reading, if the chapter is right.',
	},
	'ledger/value-lost': {
		meaning: 'The reading of a ledger entry lacks the value that the source prints.',
		remedy: 'Write the figure as the source prints it.',
	},
	'ledger/readings-differ': {
		meaning: 'The readings of a ledger entry have different values in the two languages.',
		remedy: 'Give both languages the same figure.',
	},
	'ledger/chapter-differs': {
		meaning: 'A ledger names another chapter than its file does.',
		remedy: 'Correct "chapter", or the name of the file.',
	},
	'ledger/number-without-entry': {
		meaning: 'The prose of a chapter has a number that is neither in its ledger nor in its tables.',
		remedy: 'Add it to the ledger with its place in the source, or take it out.',
	},
	'ledger/line-uncovered': {
		meaning: 'A ledger entry is of a line that no chapter has among its "sourceLines".',
		remedy: 'Correct the line, or "sourceLines" of the chapter.',
	},
	'ledger/kind-differs': {
		meaning: 'A date is listed as a figure, or a number as a name.',
		remedy: 'Write the "kind" that it is.',
	},
	'bindings/figure-differs': {
		meaning: 'A note and the cell or ledger entry that prints its figure have different values.',
		remedy:
			'Correct the wrong one; where the note means another figure, npm run bindings -- --accept.',
	},
	'bindings/reason-differs': {
		meaning:
			'A number of a note is said to have no place, but has one, or has none for another reason.',
		remedy: 'Delete the number in seeds/bindings.json, and run npm run bindings.',
	},
	'bindings/place-gone': {
		meaning:
			'The figure of a note is bound to a cell, ledger entry or printed note that does not exist.',
		remedy: 'Bring it back, or bind the note anew: npm run bindings -- --accept.',
	},
	'bindings/unrecorded': {
		meaning: 'A note has a number that seeds/bindings.json does not bind to where it is printed.',
		remedy: 'Correct it, or bind it: npm run bindings.',
	},
	'bindings/needless': {
		meaning: 'A note or its number is gone to which seeds/bindings.json has an entry.',
		remedy: 'Correct the note, or drop the entry: npm run bindings -- --accept.',
	},
	'standards/code-differs': {
		meaning: 'The digits of a disclosure’s code are not those of its id.',
		remedy: 'Correct the code or the id.',
	},
	'report/year-differs': {
		meaning: 'The year of the report is not that of its period or its title.',
		remedy: 'Write the same year in all of them.',
	},
	'report/name-differs': {
		meaning:
			'content/report.json and seeds/document.json name the report or its company differently.',
		remedy: 'Write the same words: the title of the document has that of the report in it.',
	},
	'report/published-early': {
		meaning: 'The report was published before its period ends.',
		remedy: 'Correct the month or the period.',
	},
	'report/unused': {
		meaning: 'content/report.json lists something that no chapter and no table names.',
		remedy: 'Delete it, or name it where it belongs.',
	},
	'report/period-differs': {
		meaning: 'No table has a column of the reporting period.',
		remedy: 'Correct "period" in content/report.json.',
	},
	'report/part-number': {
		meaning: 'The numbers of the parts do not follow each other.',
		remedy: 'Number them 01, 02, 03 …; a part may have no number.',
	},
	'source/entry-differs': {
		meaning: 'The value of a ledger entry does not stand in its line of the source.',
		remedy: 'Correct the value or the line.',
	},
	'source/words-differ': {
		meaning: 'Words that a departure quotes from the print do not stand in its line of the source.',
		remedy: 'Quote them as they stand there, or correct the line.',
	},
	'source/number-differs': {
		meaning: 'A number is not printed in the line of the source that it is said to come from.',
		remedy: 'Correct the number or the line, as the source has them.',
	},
	'source/qualifier-differs': {
		meaning:
			'A number that the source prints as round or as a bound stands as exact, or the other way round.',
		remedy:
			'Write what stands beside the number in its line: in a cell as "qualifier", in a chapter in words.',
	},
	'source/number-unknown': {
		meaning: 'A text has a number that the source prints nowhere.',
		remedy: 'Correct it, or list it in seeds/exceptions.json under "derived", with its reason.',
	},
	'source/rendering-unused': {
		meaning: 'No text has a term of seeds/renderings.json.',
		remedy: 'Correct its Chinese, or delete it.',
	},
	'source/exception-unused': {
		meaning: 'An exception is not needed any more.',
		remedy: 'Delete it.',
	},
	'source/line-unknown': {
		meaning: 'A line is named that the source does not have.',
		remedy: 'Name the line of the source in which it stands.',
	},
	'source/figures-differ': {
		meaning: 'The numbers taken from the source are not those of its text.',
		remedy: 'Take them again: npm run check:source -- <path> --write.',
	},
	'source/number-lost': {
		meaning: 'A number of the source stands in no ledger and no table.',
		remedy:
			'Carry it over, or list it in seeds/exceptions.json with its reason; where the line belongs to another chapter, correct "sourceLines".',
	},
	'source/wording-copied': {
		meaning: 'A chapter repeats the source word for word.',
		remedy: 'Write it anew; or, if it is a name or a quotation, list it in seeds/exceptions.json.',
	},
	'links/unrecorded': {
		meaning: 'content/permalinks.json lacks most addresses of the report: it was emptied.',
		remedy: 'Bring the file back; before the first publication, npm run permalinks writes it.',
	},
	'links/id-gone': {
		meaning: 'A published id is gone, and nothing says where it went.',
		remedy: 'Bring it back, or say under "redirects" where it went.',
	},
	'links/id-moved': {
		meaning: 'A published id has left its page, and nothing keeps its old address.',
		remedy: 'Put it back, or keep its old address under "moves".',
	},
	'links/redirect-of-existing': {
		meaning: 'An id is redirected although it exists.',
		remedy: 'Delete the entry under "redirects".',
	},
	'links/redirect-unpublished': {
		meaning: 'An id is redirected that was never published.',
		remedy: 'Delete the entry, or correct its spelling.',
	},
	'links/redirect-astray': {
		meaning: 'A redirect leads to nothing, to another redirect or in a circle.',
		remedy: 'Let it lead to an id that exists.',
	},
	'links/move-needless': {
		meaning: 'An entry under "moves" is of an id that is back, or was never published.',
		remedy: 'Delete it under "moves".',
	},
	'links/outgoing-unlisted': {
		meaning: 'A chapter links to an address that is not on the list of outgoing links.',
		remedy: 'Add it to the list with its publisher and the day on which it was noted.',
	},
	'links/outgoing-language': {
		meaning:
			'Behind a link stands no mark of the language of its document, or one that the list does not have.',
		remedy: 'Write the mark behind the link, or correct "language" in the list of outgoing links.',
	},
	'links/outgoing-repeated': {
		meaning: 'Two entries of the list of outgoing links have the same address.',
		remedy: 'Delete one of them.',
	},
	'links/noted-before-report': {
		meaning: 'A link was noted before the report was published.',
		remedy: 'Write the day on which the address was looked at.',
	},
	'links/noted-in-future': {
		meaning: 'A link was noted on a day to come.',
		remedy: 'Write the day on which the address was looked at.',
	},
	'links/outgoing-unused': {
		meaning: 'The list of outgoing links has an address to which no chapter links.',
		remedy: 'Delete the entry, or correct its address.',
	},
	'explorer/no-series': {
		meaning: 'A question of the explorer names a row that has figures of fewer than two periods.',
		remedy: 'Name a row with a series, or take the question out.',
	},
	'explorer/no-base': {
		meaning:
			'A question of the explorer asks for an index to a period of which a row has no figure.',
		remedy: 'Write another period as "base", or name another row.',
	},
	'diagrams/unused': {
		meaning: 'No chapter shows a diagram.',
		remedy:
			'Write <Diagram id="…" /> where its text stands, in every language, or delete the file.',
	},
	'diagrams/shown-twice': {
		meaning: 'A diagram stands in more than one chapter.',
		remedy: 'Keep it where its text stands, and lead to it from elsewhere by <Ref to="…" />.',
	},
	'diagrams/place-differs': {
		meaning: 'A diagram stands behind another paragraph in one language than in another.',
		remedy: 'Put it behind the same paragraph of the same section in every language.',
	},
	'diagrams/words-differ': {
		meaning:
			'A name, date or value of a diagram does not stand, as it is written there, in the section that shows it.',
		remedy:
			'Write it as the text of the section has it, or show the diagram in the section that says it.',
	},
	'diagrams/number-unsaid': {
		meaning: 'A text of a diagram has a number which the section that shows it does not say.',
		remedy: 'Write the number of the section, leave it out, or name a cell in its place.',
	},
	'diagrams/name-unsaid': {
		meaning: 'A text of a diagram has a name which the section that shows it does not say.',
		remedy: 'Write the name as the section has it, or leave it out.',
	},
	'diagrams/year-differs': {
		meaning: 'A diagram has a figure of one year at another year of a line.',
		remedy: 'Name the cell of that year, or correct the year.',
	},
	'diagrams/no-figure': {
		meaning: 'A diagram names a cell that has no figure.',
		remedy: 'Name a cell with a figure, or say in words what is missing.',
	},
} as const satisfies Readonly<Record<string, FaultKind>>;

export type FaultCode = keyof typeof faultCodes;
