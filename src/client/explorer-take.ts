// What can be taken away of a choice: its figures, its charts, its address and its citation. Each is made when it is asked for.

import {
	citeChoice,
	formNames,
	writeForm,
	type Citation,
	type FormId,
} from '../domain/citation/forms.ts';
import type { SelectionRecord } from '../domain/explorer/selection.ts';
import { writeSelectionCsv } from '../domain/explorer/selection.ts';
import { copyText, today } from './copy.ts';
import { download } from './download.ts';
import { make } from './elements.ts';
import type { Words } from './explorer-result.ts';

/** What is shown, as it is taken away. */
export interface Taken {
	/** What is chosen, in words: it heads the workbook and the citation. */
	readonly title: string;
	/** Address of the choice, from the origin. */
	readonly query: string;
	readonly records: readonly SelectionRecord[];
	readonly figures: readonly HTMLElement[];
}

/** Name of each file, without its ending. */
const fileName = 'chosen-figures';
/** Forms of a citation; an address is copied by its own button. */
const forms = Object.keys(formNames) as (keyof typeof formNames)[];
let form: FormId = 'gbt7714';

/** Builds the buttons and the citation of `taken`. */
export function buildTakeAway(
	taken: Taken,
	citation: Citation,
	{ locale, say }: Words,
): HTMLElement {
	const { title, query, records, figures } = taken;
	const host = location.origin;
	const own = citeChoice(citation, title, query);
	const address = host + own.address;
	const status = make('p', { class: 'explorer-taken', role: 'status' });
	const button = (text: string, take: () => Promise<void> | void) => {
		const element = make('button', { type: 'button' }, text);
		element.addEventListener('click', () => {
			status.textContent = '';
			Promise.resolve()
				.then(take)
				.catch(() => {
					status.textContent = say('explorer.takeFailed');
				});
		});
		return element;
	};
	const saveDrawing = (kind: 'svg' | 'png') => async () => {
		const { saveCharts } = await import('./chart-file.ts');
		await saveCharts(figures, fileName, address, kind);
	};
	const text = make('textarea', {
		id: 'explorer-citation',
		readonly: '',
		rows: '3',
		spellcheck: 'false',
		'aria-label': say('cite.text'),
	});
	const kind = make(
		'select',
		{ id: 'explorer-form' },
		...forms.map((id) => new Option(formNames[id], id, false, id === form)),
	);
	const write = () => {
		form = kind.value as FormId;
		text.value = writeForm(form, own, host, today());
	};
	kind.addEventListener('change', write);
	write();
	const copy = async (copied: string) => {
		const isCopied = await copyText(copied);
		status.textContent = say(isCopied ? 'cite.copied' : 'cite.selected');
		if (isCopied) return;
		text.value = copied;
		text.focus();
		text.select();
	};
	return make(
		'section',
		{ class: 'explorer-take', 'aria-labelledby': 'explorer-take-title' },
		make('h3', { id: 'explorer-take-title' }, say('explorer.take')),
		make(
			'p',
			{ class: 'explorer-files' },
			button('CSV', () => {
				const csv = new Blob([writeSelectionCsv(records)], { type: 'text/csv' });
				download(csv, `${fileName}.csv`);
			}),
			button('XLSX', async () => {
				const { writeSelectionWorkbook } = await import('./explorer-workbook.ts');
				const workbook = await writeSelectionWorkbook(
					{ title, address, records, citation: writeForm('gbt7714', own, host, today()) },
					{ locale, say },
				);
				download(workbook, `${fileName}.xlsx`);
			}),
			button('SVG', saveDrawing('svg')),
			button('PNG', saveDrawing('png')),
			button(say('explorer.copyLink'), () => copy(address)),
		),
		make(
			'div',
			{ class: 'explorer-cite' },
			make('p', {}, make('label', { for: kind.id }, say('cite.citations')), kind),
			text,
			button(say('cite.copy'), () => copy(text.value)),
		),
		status,
	);
}
