/** Does every page have a way in: groups, families, renamed addresses and orphans. */
import { FAMILIES, MECHANISMS, SECTION_OF } from '../graph/types';
import type { Entries } from './entries';
import type { Known } from './known';
import { didYouMean } from './problems';
import { linksIn } from './prose.js';
import type { Report } from './validate';

export function checkPlaces(entries: Entries, known: Known, report: Report): void {
	checkMechanisms(entries, report);
	checkGroups(entries, known, report);
	checkFamilies(entries, report);
	checkRenames(entries, known, report);
	checkOrphans(entries, known, report);
}

/** The four roads are the frame of the picture: none may be missing. */
function checkMechanisms({ root, nodes, unreadable }: Entries, report: Report): void {
	const files = new Set([...nodes.map((n) => n.source), ...unreadable].map((s) => s.file));
	for (const id of MECHANISMS) {
		const file = `${root}/mechanisms/${id}.md`;
		if (files.has(file)) continue;
		report.addLine(file, 1, `the mechanism '${id}' has no page`, 'restore this file');
	}
}

function checkGroups({ site, nodes }: Entries, known: Known, report: Report): void {
	if (!site?.fields.driver_groups) return;
	const drivers = nodes.filter((n) => n.kind === 'driver').flatMap((n) => n.fields.id ?? []);
	const groupOf = new Map<string, string>();
	site.fields.driver_groups.forEach((group, g) =>
		group.nodes.forEach((id, i) => {
			const at = ['driver_groups', g, 'nodes', i];
			const kind = known.nodes.get(id)?.kind;
			if (kind !== 'driver') {
				const what = kind ? `'${id}' is a ${kind}, not a driver` : `unknown node '${id}'`;
				report.add(site, at, what, didYouMean(id, drivers, 'name a driver'));
			}
			const other = groupOf.get(id);
			if (other !== undefined) {
				report.add(
					site,
					at,
					`driver '${id}' is already in the group '${other}'`,
					'keep it in one group'
				);
			}
			groupOf.set(id, group.id);
		})
	);
	for (const id of drivers.filter((d) => !groupOf.has(d))) {
		report.add(
			site,
			['driver_groups'],
			`driver '${id}' is in no group`,
			'add it to the nodes of one group, or it cannot be reached from the overview',
			'unfinished'
		);
	}
}

function checkFamilies({ site }: Entries, report: Report): void {
	const families = site?.fields.families;
	if (!site || !families) return;
	const listed = families.map((f) => f.id);
	for (const family of FAMILIES.filter((f) => !listed.includes(f))) {
		report.add(
			site,
			['families'],
			`the family '${family}' has no label`,
			`add '- id: ${family}' with a label`
		);
	}
	listed.forEach((id, i) => {
		if (listed.indexOf(id) < i) {
			report.add(site, ['families', i], `the family '${id}' is listed twice`, 'keep it once');
		}
	});
}

/** Old addresses lead somewhere, for ever (rule 22). */
function checkRenames({ renames, nodes, studies }: Entries, known: Known, report: Report): void {
	const pages = new Set([
		...nodes.flatMap((n) => (n.fields.id ? `/${SECTION_OF[n.kind]}/${n.fields.id}` : [])),
		...studies.flatMap((s) => (s.fields.id ? `/evidence/${s.fields.id}` : []))
	]);
	const seen = new Set<string>();
	for (const entry of renames) {
		const { from, to } = entry.fields;
		if (from !== undefined) {
			if (pages.has(from)) {
				report.add(
					entry,
					['from'],
					`'${from}' is a page, so it cannot also be an old address`,
					'delete this entry, or rename the page'
				);
			}
			if (seen.has(from)) {
				report.add(entry, ['from'], `'${from}' is listed twice`, 'keep the newest target');
			}
			seen.add(from);
		}
		if (to !== undefined && to.split('/').length > 2 && !pages.has(to)) {
			report.add(
				entry,
				['to'],
				`no page has the address '${to}'`,
				didYouMean(to, pages, 'name the address the page has now')
			);
		}
	}
}

/** Kinds that the overview or a list on it always shows. */
const ALWAYS_SHOWN = new Set(['mechanism', 'condition', 'driver', 'solution', 'sign', 'story']);

function checkOrphans(entries: Entries, known: Known, report: Report): void {
	const reached = new Set<string>();
	for (const { fields } of entries.claims) {
		if (fields.subject) reached.add(fields.subject);
		if (fields.object) reached.add(fields.object);
	}
	for (const { fields } of [...entries.nodes, ...entries.horizon, ...entries.checks]) {
		if ('mentions' in fields) fields.mentions?.forEach((id) => reached.add(id));
	}
	for (const { source, fields } of [...entries.nodes, ...entries.horizon, ...entries.pages]) {
		for (const { id } of linksIn(source.body)) if (id !== fields.id) reached.add(id);
	}
	for (const { fields } of entries.glossary) if (fields.node) reached.add(fields.node);
	for (const entry of entries.nodes) {
		const { id } = entry.fields;
		if (id === undefined || ALWAYS_SHOWN.has(entry.kind) || reached.has(id)) continue;
		report.add(
			entry,
			['id'],
			`nothing leads to '${id}'`,
			`link to it from another page with [[${id}]], or add a claim about it`,
			'unfinished'
		);
	}
}
