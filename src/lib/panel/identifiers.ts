/** Where an identifier of an open vocabulary is explained. Only addresses known to be stable. Pure. */

export interface Identifier {
	readonly scheme: string;
	/** As a CURIE: `MONDO:0005083`. */
	readonly id: string;
	readonly label: string;
}

const OBO = ['MONDO', 'DOID', 'GO', 'CHEBI', 'CL', 'UBERON', 'HP', 'PR', 'NCBITaxon'];

/** The page of a CURIE, or null where we know of no lasting one. */
export function identifierUrl(curie: string): string | null {
	const [prefix = '', local = ''] = curie.split(':');
	if (!local) return null;
	if (OBO.includes(prefix)) return `http://purl.obolibrary.org/obo/${prefix}_${local}`;
	switch (prefix) {
		case 'EFO':
			return `http://www.ebi.ac.uk/efo/EFO_${local}`;
		case 'MESH':
			return `https://id.nlm.nih.gov/mesh/${local}.html`;
		case 'HGNC':
			return `https://www.genenames.org/data/gene-symbol-report/#!/hgnc_id/HGNC:${local}`;
		case 'UniProt':
			return `https://www.uniprot.org/uniprotkb/${local}/entry`;
		default:
			return null;
	}
}
