/**
 * The complete list of studies as HTML. It is written into the page once, while building, and never sent a second
 * time as data: scripts only hide and reorder what is there (`list-dom.ts`).
 */
import { authorsText, getContent } from '$lib/content/site.server';
import { studySize, studySpecies } from '$lib/evidence/study';
import { graph } from '$lib/graph/data';
import { escapeHtml as e } from '$lib/site/not-found';
import { studyGroups } from '$lib/site/studies';
import type { StudyGroup, StudyLine } from '$lib/site/studies';

function line(study: StudyLine, authors: string): string {
	const facts = [
		`<span class="label">${e(study.label)}</span>`,
		`<span>${e(study.journal)}</span>`,
		`<span>${e(studySize(study) || studySpecies(study.species))}</span>`,
		study.retracted ? '<strong>Retracted</strong>' : ''
	];
	const people = study.species.length === 1 && study.species[0] === 'human' ? (study.n ?? 0) : 0;
	// Addresses are relative to the list's own page.
	return (
		`<li data-study="${e(study.id)}" data-people="${people}" data-authors="${e(authors)}">` +
		`<a href="${e(study.id)}/">${e(study.title)}</a><p>${facts.filter(Boolean).join(' ')}</p></li>`
	);
}

function section({ design, label, explain, studies }: StudyGroup, authors: Map<string, string>) {
	const lines = studies.map((study) => line(study, authors.get(study.id) ?? '')).join('');
	return (
		`<section id="${design}" aria-labelledby="${design}-title">` +
		`<h2 id="${design}-title">${e(label)} <span class="count">${studies.length}</span></h2>` +
		`<p class="explain">${e(explain)}</p><ul>${lines}</ul></section>`
	);
}

/** Starts with an empty list for orders that do not group. */
export function listHtml(): string {
	const { studies } = getContent();
	const authors = new Map(studies.map((study) => [study.id, authorsText(study)]));
	const groups = studyGroups(studies, graph).map((group) => section(group, authors));
	return `<ul data-flat hidden></ul>${groups.join('')}`;
}
