// A diagram of each kind, for tests and for the page that shows components.

import type { Bilingual } from '../locale/locale.ts';
import type { Diagram } from '../report/report.ts';

const say = (zh: string, en: string): Bilingual => ({ zh, en });

/** They name the table "energy-use" of the example report. */
export const diagrams: readonly Diagram[] = [
	{
		id: 'who-reports',
		kind: 'structure',
		title: say('部门向委员会汇报', 'The departments report to the committee'),
		note: say('董事会任命委员会。', 'The Board appoints the committee.'),
		top: {
			name: say('董事会', 'Board'),
			text: say('监督进展', 'Oversees progress'),
			below: [
				{
					name: say('委员会', 'Committee'),
					text: say('制定目标', 'Sets targets'),
					up: say('每年汇报', 'Reports every year'),
					down: say('任命', 'Appoints it'),
					below: [
						{ name: say('研发', 'Research') },
						{ name: say('采购', 'Procurement'), text: say('审核供应商', 'Audits suppliers') },
						{ name: say('制造', 'Manufacturing') },
					],
				},
			],
		},
	},
	{
		id: 'how-suppliers-come-in',
		kind: 'process',
		title: say('供应商经审核准入', 'Suppliers are admitted after an audit'),
		steps: [
			{ name: say('登记', 'Registration'), who: say('供应商', 'Supplier') },
			{
				name: say('审核', 'Audit'),
				text: say('分两种方式', 'In one of two ways'),
				lanes: [
					{ name: say('现场', 'On site') },
					{ name: say('书面', 'In writing'), text: say('低风险时', 'Where risk is low') },
				],
			},
			{ name: say('准入', 'Admission'), gives: say('合同', 'A contract') },
		],
	},
	{
		id: 'product-life',
		kind: 'process',
		isCycle: true,
		title: say('材料回到设计', 'Materials come back to design'),
		steps: [
			{ name: say('设计', 'Design'), text: say('易于拆解', 'Easy to take apart') },
			{ name: say('制造', 'Manufacture') },
			{ name: say('使用', 'Use'), text: say('延长寿命', 'A longer life') },
			{ name: say('回收', 'Recovery') },
			{ name: say('再生', 'Recycling'), text: say('取得材料', 'Materials are won') },
		],
	},
	{
		id: 'how-it-grew',
		kind: 'timeline',
		title: say('五年内成立三个委员会', 'Three committees in five years'),
		events: [
			{ date: say('2019 年', '2019'), text: say('审计委员会', 'Audit committee') },
			{ date: say('2021 年 6 月', 'June 2021'), text: say('薪酬委员会', 'Remuneration committee') },
			{ date: say('2023 年', '2023'), text: say('可持续发展委员会', 'Sustainability committee') },
		],
	},
	{
		id: 'how-far',
		kind: 'path',
		title: say('可再生能源尚远离目标', 'Renewable energy is far from its target'),
		paths: [
			{
				name: say('可再生能源', 'Renewable energy'),
				stations: [
					{ year: '2022', name: say('基准年', 'Base year'), cells: ['energy-use.renewable.2022'] },
					{ year: '2023', cells: ['energy-use.renewable.2023'] },
					{ year: '2030', name: say('到 2030 年', 'By 2030'), value: say('100%', '100%') },
				],
				missing: say('占比。', 'the share.'),
			},
			{
				name: say('碳中和', 'Carbon neutrality'),
				stations: [{ year: '2040', name: say('到 2040 年', 'By 2040') }],
			},
		],
	},
	{
		id: 'what-comes-first',
		kind: 'ranking',
		title: say('质量居首', 'Quality comes first'),
		key: say('关键议题', 'Key topic'),
		items: [
			{ name: say('质量', 'Quality'), isKey: true },
			{ name: say('人才', 'People'), text: say('含培训', 'Training included') },
			{ row: 'energy-use.renewable' },
		],
	},
	{
		id: 'what-stands-out',
		kind: 'pull',
		title: say('两个数字', 'Two figures'),
		figures: [
			{ cell: 'energy-use.renewable.2023', label: say('可再生能源', 'Renewable energy') },
			{ value: say('5', '5'), unit: say('家', 'sites'), label: say('认证场所', 'Certified sites') },
		],
	},
];
