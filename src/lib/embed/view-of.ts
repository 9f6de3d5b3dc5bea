/** From the address of a View, as messages and links carry it, to the View. Total. */
import { graph } from '../graph/data';
import { viewFromUrl, type View } from '../view/view';

/** Reads `/conditions/acne/?sure=low`; whatever it cannot read is as by default. */
export function viewOf(address: string): View {
	const [path = '/', query = ''] = address.split('#')[0]!.split('?');
	return viewFromUrl(path.replace(/(.)\/+$/, '$1'), new URLSearchParams(query), graph);
}
