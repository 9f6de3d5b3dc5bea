/** The first version of a lesson: two steps, one item of the quiz, an empty worksheet. */
import type { Stub } from './stubs';
import { STUB_PROSE, STUB_TEXT } from './words';

export function lessonStub(id: string, today: string): Stub {
	const words = id.replace(/-/g, ' ');
	const title = words.charAt(0).toUpperCase() + words.slice(1);
	const text = `---
id: ${id}
title: ${title}
summary: "" # one plain sentence, at most 200 letters
order: 9 # its place in the course
minutes: 10 # the sum of its steps
audience: ${STUB_TEXT}
objectives:
  - ${STUB_TEXT}
prepare:
  - ${STUB_TEXT}
steps:
  - id: start # part of the step's address: never changes
    title: The start
    minutes: 5
    view: {} # the overview; or { focus: psoriasis, sure: low }
    notes:
      - ${STUB_TEXT}
  - id: finish
    title: The end
    minutes: 5
    view: {}
    notes:
      - ${STUB_TEXT}
    question: { ask: ${STUB_TEXT}, answer: ${STUB_TEXT} }
misconceptions: [] # - says: ..., ask: ..., answer: ... [@c-...], checks: [k-...]
adapt:
  younger: ${STUB_TEXT}
  older: ${STUB_TEXT}
  shorter: ${STUB_TEXT}
quiz:
  - id: roads
    kind: single # single, multiple, click, order, match, bar, numeric
    ask: ${STUB_TEXT}
    options:
      - { text: ${STUB_TEXT}, right: true }
      - { text: ${STUB_TEXT}, why: ${STUB_TEXT} }
    why: "To be written, with its source: [[immune-activation]]"
worksheet:
  intro: ${STUB_TEXT}
  diagram:
    task: ${STUB_TEXT}
    view: {}
    label: [immune-activation, scfas-and-metabolites]
  tables: []
  questions: []
reviewed: ${today}
status: draft
---

## The start

${STUB_PROSE}

## The end

${STUB_PROSE}
`;
	return {
		path: `lessons/${id}.md`,
		text,
		next: [
			'write its steps, quiz and worksheet (docs/content-guide.md has an example of each)',
			`say in standards/ngss.yaml how '${id}' serves one of its codes`
		]
	};
}
